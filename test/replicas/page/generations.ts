// The tables of the support request form: its fields, sections and steps in each of its three generations.
import type { Era, Generation } from './era';
import type { Field, FormTable, Section } from './fields';

const watched = true;
const required = true;

const ISSUE_TYPE: Field = { key: 'issueType', kind: 'dropdown', label: 'issueType', required, watched };
const SUBSCRIPTION: Field = {
  key: 'subscription',
  kind: 'dropdown',
  label: 'subscription',
  required,
  watched,
  filter: true,
};
const SERVICE_SCOPE: Field = { key: 'serviceScope', kind: 'radio', label: 'service', watched };
const SERVICE_TYPE: Field = { key: 'serviceType', kind: 'dropdown', label: 'serviceType', required, watched };
const RESOURCE: Field = { key: 'resource', kind: 'dropdown', label: 'resource', watched };
const SUMMARY: Field = {
  key: 'title',
  kind: 'text',
  label: 'title',
  required,
  placeholder: 'titlePlaceholder',
};
const PROBLEM_TYPE: Field = { key: 'problemType', kind: 'dropdown', label: 'problemType', required, watched };
const PROBLEM_SUBTYPE: Field = {
  key: 'problemSubtype',
  kind: 'dropdown',
  label: 'problemSubtype',
  required,
  watched,
};

const START: Field = { key: 'startDate', kind: 'date', label: 'startDate', placeholder: 'dateHint' };
const DESCRIPTION: Field = {
  key: 'description',
  kind: 'textarea',
  label: 'description',
  required,
  placeholder: 'descriptionPlaceholder',
};
const FILE: Field = { key: 'file', kind: 'file', label: 'file', watched, placeholder: 'filePlaceholder' };
const SHARE: Field = { key: 'diagnosticConsent', kind: 'checkbox', label: 'shareDiagnostics', watched };

const PLAN: Field = { key: 'supportPlan', kind: 'dropdown', label: 'supportPlan', required };
const SEVERITY: Field = { key: 'severity', kind: 'dropdown', label: 'severity', required, watched };
const METHOD: Field = {
  key: 'preferredContactMethod',
  kind: 'radio',
  label: 'preferredContactMethod',
  required,
};
const AVAILABILITY: Field = { key: 'availability', kind: 'radio', label: 'availability', required };
const LANGUAGE: Field = { key: 'supportLanguage', kind: 'dropdown', label: 'supportLanguage', required };

const FIRST_NAME: Field = { key: 'firstName', kind: 'text', label: 'firstName', required };
const LAST_NAME: Field = { key: 'lastName', kind: 'text', label: 'lastName', required, trigger: 'input' };
const EMAIL: Field = { key: 'email', kind: 'text', label: 'email', required };
const MORE_EMAILS: Field = { key: 'additionalEmails', kind: 'text', label: 'additionalEmails' };
const PHONE: Field = { key: 'phone', kind: 'text', label: 'phone', trigger: 'afterkeydown' };
const COUNTRY: Field = { key: 'country', kind: 'dropdown', label: 'country', required, filter: true };
const SAVE: Field = { key: 'saveContact', kind: 'checkbox', label: 'saveContact', watched };
const ZONE: Field = { key: 'timeZone', kind: 'dropdown', label: 'timeZone', required, filter: true };

const BLADES: FormTable = {
  title: 'newSupportRequest',
  wizard: true,
  button: 'create',
  previous: false,
  steps: [
    { name: 'firstBasics', next: 'next' },
    { name: 'secondProblem', next: 'next' },
    { name: 'thirdContact' },
  ],
  sections: [
    {
      title: 'basics',
      step: 1,
      fields: [
        ISSUE_TYPE,
        SUBSCRIPTION,
        { ...SERVICE_TYPE, label: 'service' },
        { ...RESOURCE, required },
        PLAN,
      ],
    },
    {
      title: 'problem',
      step: 2,
      fields: [
        SEVERITY,
        PROBLEM_TYPE,
        { ...PROBLEM_SUBTYPE, key: 'category', label: 'category' },
        { ...DESCRIPTION, label: 'details' },
        { ...START, label: 'timeFrame' },
        FILE,
        SHARE,
      ],
    },
    {
      title: 'contactInformation',
      step: 3,
      fields: [
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
        { ...MORE_EMAILS, label: 'whoElse' },
        { ...PHONE, label: 'phoneNumber' },
        COUNTRY,
        { ...AVAILABILITY, label: 'response' },
        { ...LANGUAGE, label: 'language' },
        { ...METHOD, label: 'contactMethod' },
        SAVE,
      ],
    },
  ],
};

const TABS: FormTable = {
  title: 'newSupportRequest',
  wizard: true,
  button: 'create',
  previous: true,
  steps: [
    { name: 'basics', next: 'nextSolutions' },
    { name: 'solutions', kind: 'solutions', next: 'nextDetails' },
    { name: 'details', next: 'nextReview' },
    { name: 'reviewCreate', kind: 'review' },
  ],
  sections: [
    {
      title: 'basics',
      step: 1,
      fields: [
        { key: 'relatedTo', kind: 'dropdown', label: 'relatedTo', required, watched },
        ISSUE_TYPE,
        SUBSCRIPTION,
        SERVICE_SCOPE,
        SERVICE_TYPE,
        RESOURCE,
        { ...SUMMARY, placeholder: 'summaryPlaceholder' },
        { ...PROBLEM_TYPE, placeholder: 'problemTypePlaceholder' },
        PROBLEM_SUBTYPE,
      ],
    },
    { title: 'capitalProblemDetails', step: 3, fields: [START, DESCRIPTION, FILE, SHARE] },
    {
      title: 'capitalSupportMethod',
      step: 3,
      fields: [PLAN, SEVERITY, METHOD, { ...AVAILABILITY, label: 'responseHours' }, LANGUAGE],
    },
    {
      title: 'capitalContact',
      step: 3,
      fields: [FIRST_NAME, LAST_NAME, EMAIL, { ...MORE_EMAILS, label: 'additionalContact' }, PHONE, COUNTRY],
    },
  ],
};

const STEPS: FormTable = {
  title: 'newSupportRequest',
  wizard: true,
  button: 'create',
  previous: true,
  steps: [
    { name: 'stepProblem', next: 'next' },
    { name: 'stepSolution', kind: 'solutions', next: 'next' },
    { name: 'stepDetails', next: 'next' },
    { name: 'stepReview', kind: 'review' },
  ],
  sections: [
    {
      title: 'sectionProblem',
      step: 1,
      fields: [
        ISSUE_TYPE,
        SUBSCRIPTION,
        SERVICE_SCOPE,
        SERVICE_TYPE,
        RESOURCE,
        SUMMARY,
        PROBLEM_TYPE,
        PROBLEM_SUBTYPE,
      ],
    },
    { title: 'sectionProblemDetails', step: 3, fields: [START, DESCRIPTION, FILE] },
    {
      title: 'sectionDiagnostics',
      step: 3,
      fields: [{ key: 'diagnosticConsent', kind: 'radio', label: 'diagnosticConsent', required, watched }],
    },
    {
      title: 'sectionSupportMethod',
      step: 3,
      fields: [PLAN, SEVERITY, METHOD, AVAILABILITY, LANGUAGE],
    },
    {
      title: 'sectionContact',
      step: 3,
      fields: [FIRST_NAME, LAST_NAME, EMAIL, MORE_EMAILS, PHONE, COUNTRY, SAVE],
    },
  ],
};

const TABLES: Readonly<Record<Generation, FormTable>> = { 1: BLADES, 2: TABS, 3: STEPS };

function withZone(sections: readonly Section[]): Section[] {
  const add = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => (field === COUNTRY ? [field, ZONE] : [field]));
  return sections.map((section) => ({ ...section, fields: add(section.fields) }));
}

/** The support plan is taken from where it stands, made a text when told so, and put where it is wanted. */
function withPlan(sections: readonly Section[], era: Era): Section[] {
  const plan: Field = era.planStatic ? { key: PLAN.key, kind: 'static', label: PLAN.label } : PLAN;
  return sections.map((section) => {
    const others = section.fields.filter((field) => field !== PLAN);
    if (!era.planOnBasics) {
      return { ...section, fields: section.fields.map((field) => (field === PLAN ? plan : field)) };
    }
    return { ...section, fields: section.step === 1 ? [...others, plan] : others };
  });
}

/** The table of the support request form of an era. */
export function supportRequest(era: Era): FormTable {
  const table = TABLES[era.generation];
  const sections = era.zone ? withZone(table.sections) : table.sections;
  return { ...table, sections: withPlan(sections, era) };
}

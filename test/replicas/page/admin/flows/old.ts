// "Create a service request" of the Microsoft 365 admin center about 2019: a category, More..., the form, Submit.
import { emailFields, extraFields, methodField, nameFields, phoneField } from '../fields';
import type { Action, Field, Flow, Screen } from '../model';
import type { AdminSettings } from '../settings';

const REGION = 'CreateServiceRequest';

function category(text: Action['text']): Action {
  return { text, name: `category:${text}`, look: 'link', to: 'form' };
}

const FIRST = [category('categoryMail'), category('categoryIdentity'), category('categoryBilling')];
const MORE = [category('categoryDomains'), category('categoryMobile')];

const ISSUE: readonly Field[] = [
  { key: 'service', label: 'service', kind: 'select', choices: 'services', required: true },
  {
    key: 'feature',
    label: 'feature',
    kind: 'select',
    choices: 'features',
    when: ({ service }) => service !== '',
  },
  { key: 'title', label: 'issueSummary', kind: 'text', required: true },
  { key: 'description', label: 'issueDetails', kind: 'textarea', required: true },
];

function request(settings: AdminSettings): Screen {
  return {
    name: 'form',
    title: 'createServiceRequest',
    sections: [
      { title: 'identifyIssue', fields: ISSUE },
      {
        title: 'contactInformation',
        fields: [
          ...nameFields(settings, REGION),
          phoneField(settings, REGION, 'phone'),
          ...emailFields(settings, REGION, 'email'),
          methodField(settings, REGION),
          ...extraFields(settings, REGION),
        ],
      },
    ],
    actions: [
      { text: 'submit', name: 'submit', look: 'primary', checks: true },
      { text: 'cancel', name: 'cancel', look: 'plain', to: 'categories' },
      { text: 'seeAllTickets', name: 'see-all-tickets', look: 'link' },
    ],
  };
}

/** The page; `start=more` has all categories. */
export function oldFlow(settings: AdminSettings): Flow {
  const shown = { title: 'createServiceRequest', intro: 'categories', sections: [] } as const;
  const all: Action = { text: 'seeAllTickets', name: 'see-all-tickets', look: 'link' };
  return {
    title: 'navSupport',
    first: settings.start,
    screens: [
      {
        ...shown,
        name: 'categories',
        actions: [...FIRST, { text: 'more', name: 'more', look: 'link', to: 'more' }, all],
      },
      { ...shown, name: 'more', actions: [...FIRST, ...MORE, all] },
      request(settings),
    ],
  };
}

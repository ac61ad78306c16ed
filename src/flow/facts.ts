// Says what a support form holds, in words of closed lists and domains: all that warnings know of it.

import { contactFields } from '../model/facts';
import type { ContactField, FormFacts, Likeness } from '../model/facts';
import { writtenFields } from '../model/fields';
import type { ReadField, WrittenField } from '../model/fields';
import type { FillValues } from '../model/values';
import { addressesIn, domainOfAddress, isGuestName, otherDomains } from '../text/mail-domains';
import { means, planTiers } from '../text/meaning';
import { languageTiers } from '../text/names';
import { requestKindOf } from '../text/request-kind';
import { severityOf } from '../text/severity';
import { subscriptionMarkOf } from '../text/subscription';
import { asksPremier, savesContact } from './read-boxes';
import { targetOf } from './targets';
import type { Hands, Knowledge, View } from './view';

export interface Reading {
  readonly hands: Pick<Hands, 'document' | 'layout'>;
  readonly knowledge: Knowledge;
  /** The profile to compare with; null when it may not be told here. */
  readonly values: FillValues | null;
  /** Fields the user typed into or chose. */
  readonly users: ReadonlySet<WrittenField>;
  /** Where the button is that files the request. */
  readonly create: FormFacts['create'];
}

/**
 * What one look at the page says, over what earlier looks said: fields that are not on the present step keep what
 * was read there. Reads only; holds no value that was typed.
 */
export function factsOf(view: View, reading: Reading, before: FormFacts): FormFacts {
  const { values, users, create, knowledge, hands } = reading;
  const domain = emailDomainOf(view, before);
  const boxes = { ...hands, vocabulary: knowledge.vocabulary };
  const saved = savesContact(view, boxes);
  return {
    contact: contactOf(view, reading, before),
    ...(domain !== undefined && { emailDomain: domain }),
    additionalDomains: view.control('additionalEmails')
      ? otherDomains(view.shown('additionalEmails'), values?.additionalEmails ?? [])
      : before.additionalDomains,
    guestNames: contactFields.filter((field) =>
      view.control(field) ? isGuestName(view.shown(field)) : before.guestNames.includes(field),
    ),
    byUser: writtenFields.filter((field) => users.has(field)),
    saveContact: saved === undefined ? before.saveContact : saved,
    severity: read(
      view,
      'severity',
      before.severity,
      (shown) => severityOf(shown, knowledge.packs) ?? 'empty',
    ),
    language: languageOf(view, reading, before),
    plan: planOf(view, reading, before),
    request: requestOf(view, reading, before),
    asksPremier: before.asksPremier || asksPremier(view, boxes),
    subscription: read(view, 'subscription', before.subscription, subscriptionMarkOf),
    create,
  };
}

function contactOf(view: View, reading: Reading, before: FormFacts): FormFacts['contact'] {
  const likeness = (field: ContactField): Likeness => {
    if (isAmbiguous(view, field)) return 'unknown';
    if (!view.control(field)) return before.contact[field];
    const shown = view.shown(field);
    if (shown === '') return 'empty';
    const target = reading.values && targetOf(field, reading.values, reading.knowledge.packs);
    if (!target) return 'unknown';
    return target.fits(shown) ? 'ours' : 'other';
  };
  return {
    firstName: likeness('firstName'),
    lastName: likeness('lastName'),
    email: likeness('email'),
    phone: likeness('phone'),
  };
}

function emailDomainOf(view: View, before: FormFacts): string | undefined {
  if (!view.control('email')) return before.emailDomain;
  const [address] = addressesIn(view.shown('email'));
  return address === undefined ? undefined : domainOfAddress(address);
}

function languageOf(view: View, { knowledge }: Reading, before: FormFacts): FormFacts['language'] {
  if (isAmbiguous(view, 'supportLanguage')) return null;
  if (!view.control('supportLanguage')) return before.language;
  const shown = view.shown('supportLanguage');
  if (shown === '') return null;
  const isEnglish = ['en-us', 'en-gb'].some((code) => means(shown, languageTiers(knowledge.packs, code)));
  return isEnglish ? 'english' : 'other';
}

/** The plan's built-in names are known even where the profile may not be told. */
function planOf(view: View, { values, knowledge }: Reading, before: FormFacts): FormFacts['plan'] {
  if (isAmbiguous(view, 'supportPlan')) return null;
  if (!view.control('supportPlan')) return before.plan;
  const shown = view.shown('supportPlan');
  if (shown === '') return 'empty';
  return means(shown, planTiers(knowledge.packs, values?.supportPlan ?? [])) ? 'csp' : 'other';
}

/** Of several fields that may be the kind of issue, the first that shows a known one. */
function requestOf(view: View, { knowledge }: Reading, before: FormFacts): FormFacts['request'] {
  const controls = view.readControls('issueType');
  const [first] = controls;
  if (!first) return before.request;
  const kinds = controls.map((control) => requestKindOf(view.shownBy(control), knowledge.packs));
  const known = kinds.find((kind) => kind !== null && kind !== 'other');
  if (known !== undefined) return known;
  // What shows no known kind may be the problem's, and says nothing then.
  const isSure = !view.readControls('problemType').some(({ element }) => element === first.element);
  return isSure ? (kinds[0] ?? null) : before.request;
}

/** A field that is only read, when the step has exactly one. */
function read<T>(
  view: View,
  field: ReadField,
  before: T | null,
  from: (shown: string) => T | null,
): T | null {
  const [control, second] = view.readControls(field);
  // Half of a name typed into a list to search it is not what the form says; nor is a free text.
  const isSearched = control?.kind === 'combo' && control.element.getAttribute('aria-expanded') === 'true';
  if (!control || isSearched) return before;
  return second || control.kind === 'text' ? null : from(view.shownBy(control));
}

function isAmbiguous({ match }: View, field: WrittenField): boolean {
  return match.found && match.ambiguous.includes(field);
}

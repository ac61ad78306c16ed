// Warnings of whose contact a customer's form holds, and of a wrong one that the portal would keep.

import { contactFields } from '../../model/facts';
import type { ContactField } from '../../model/facts';
import { writtenFields } from '../../model/fields';
import type { WrittenField } from '../../model/fields';
import type { WarningReason } from '../../model/warning';
import { factsOf, isCustomers, isSettling, when } from './input';
import type { Draft, WarningForm, WarningInput } from './input';
import { isAmong, profileDomains, sideOf, sidesOf } from './sides';

interface Findings {
  readonly reasons: readonly WarningReason[];
  readonly fields: readonly WrittenField[];
  /** The domain of the address that is the customer's. */
  readonly domain?: string;
  /** The contact is somebody else's; false: at most a copy goes to the customer. */
  readonly isOthers: boolean;
}

/** An address at the customer's domain, the name of a delegated admin, or a name or number the profile does not have. */
export function customerContact(input: WarningInput): Draft[] {
  if (!isCustomers(input)) return [];
  return input.forms.flatMap((form): Draft[] => {
    if (isSettling(form)) return [];
    const { reasons, fields, domain, isOthers } = findingsOf(form, input);
    if (reasons.length === 0) return [];
    return [
      {
        id: 'customer-contact',
        level: isOthers ? 'alarm' : 'notice',
        reasons,
        offers: [...replaceOffer(input), 'contact-is-meant'],
        fields,
        ...(domain !== undefined && { names: [domain] }),
        ...(input.context.tenant && { tenant: input.context.tenant }),
        documentId: form.documentId,
      },
    ];
  });
}

/** The portal keeps the contact for its next request, which may be another customer's (facts: domain §2.4). */
export function saveContact(input: WarningInput): Draft[] {
  if (!isCustomers(input)) return [];
  return input.forms
    .filter((form) => factsOf(form).saveContact === true)
    .map((form) => {
      const { isOthers } = findingsOf(form, input);
      const isBad = isOthers && !isSettling(form);
      return {
        id: 'save-contact',
        level: isBad ? 'alarm' : 'notice',
        reasons: when(isBad, 'not-the-profile'),
        offers: isBad ? replaceOffer(input) : [],
        ...(isBad && { fields: findingsOf(form, input).fields }),
        documentId: form.documentId,
      };
    });
}

function replaceOffer({ settings, customer }: WarningInput): 'replace-contact'[] {
  const contact = { ...settings.contact, ...customer?.contact };
  return contactFields.some((field) => contact[field]) ? ['replace-contact'] : [];
}

function findingsOf(form: WarningForm, input: WarningInput): Findings {
  const facts = factsOf(form);
  const sides = sidesOf(input);
  const side = facts.emailDomain === undefined ? 'neither' : sideOf(facts.emailDomain, sides);
  const atCustomer = side === 'customer' && facts.contact.email !== 'ours';
  // With an address of the partner's own the contact is a colleague, whose name and number no profile here has.
  const isColleague = side === 'own';
  const isOther = (field: ContactField) =>
    facts.contact[field] === 'other' &&
    !(isColleague && facts.contact.email === 'other') &&
    (field !== 'email' || (!isColleague && (atCustomer || !facts.byUser.includes('email'))));
  const named: readonly ContactField[] = [
    ...(atCustomer ? (['email'] as const) : []),
    ...facts.guestNames.filter((field) => facts.contact[field] !== 'ours'),
  ];
  const different = contactFields.filter((field) => isOther(field) && !named.includes(field));
  const copied = copiedTo(form, input);
  const concerned: readonly WrittenField[] = [
    ...named,
    ...different,
    ...(copied === undefined ? [] : (['additionalEmails'] as const)),
  ];
  const domain = atCustomer ? facts.emailDomain : copied;
  return {
    reasons: [
      ...when(atCustomer, 'email-at-customer'),
      ...when(
        named.some((field) => field !== 'email' || !atCustomer),
        'guest-name',
      ),
      ...when(different.length > 0, 'not-the-profile'),
      ...when(copied !== undefined, 'additional-email-at-customer'),
    ],
    fields: writtenFields.filter((field) => concerned.includes(field)),
    ...(domain !== undefined && { domain }),
    isOthers: named.length > 0 || different.length > 0,
  };
}

/** The customer's domain that gets a copy which nobody here asked for: neither the user by typing, nor the profile. */
function copiedTo(form: WarningForm, input: WarningInput): string | undefined {
  const { additionalDomains, byUser } = factsOf(form);
  if (byUser.includes('additionalEmails')) return undefined;
  const sides = sidesOf(input);
  const asked = profileDomains(input.settings, input.customer);
  return additionalDomains.find((each) => sideOf(each, sides) === 'customer' && !isAmong(each, asked));
}

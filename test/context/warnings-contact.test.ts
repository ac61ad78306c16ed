// The warning of a contact that is not the partner's, and all that is none.

import { describe, expect, test } from 'vitest';
import type { WarningInput } from '../../src/context/warnings/input';
import type { FormFacts } from '../../src/model/facts';
import type { Customer, Settings } from '../../src/model/settings';
import {
  contexts,
  contoso,
  contosoMark,
  find,
  form,
  settings,
  warned,
  wingtip,
  wingtipMark,
} from './warnings-world';

type Contact = Partial<FormFacts['contact']>;

/** A customer's form with this contact and these facts. */
function seen(contact: Contact, facts: Partial<FormFacts> = {}, change: Partial<WarningInput> = {}) {
  return find('customer-contact', { forms: [form({ contact, facts })], ...change });
}

const theirs = { emailDomain: 'contoso.example' };
const all: Contact = { firstName: 'other', lastName: 'other', email: 'other', phone: 'other' };

describe('customer-contact', () => {
  test('an address at the customer’s domain', () => {
    expect(seen({ email: 'other' }, theirs)).toEqual({
      id: 'customer-contact',
      level: 'alarm',
      reasons: ['email-at-customer'],
      offers: ['replace-contact', 'contact-is-meant'],
      fields: ['email'],
      names: ['contoso.example'],
      tenant: contosoMark,
      documentId: 'form',
      source: { title: 'Report problems on behalf of a customer (Partner Center)', dated: '2023-09' },
    });
  });

  test.each([
    'contoso.example',
    'mail.contoso.example',
    'contoso.onmicrosoft.com',
    'contoso.mail.onmicrosoft.com',
  ])('typed or prefilled at %s', (emailDomain) => {
    for (const byUser of [[], ['email']] as const)
      expect(seen({ email: 'other' }, { emailDomain, byUser })?.reasons).toEqual(['email-at-customer']);
  });

  test('an address at the customer’s domain when the profile says nothing', () => {
    const input: Partial<WarningInput> = { settings: { ...settings, contact: {} } };
    expect(seen({ email: 'unknown' }, theirs, input)).toMatchObject({
      reasons: ['email-at-customer'],
      offers: ['contact-is-meant'],
    });
  });

  test('at the domain of a tenant in no list, and of the one that was meant', () => {
    const stranger = { context: contexts.stranger };
    expect(seen({ email: 'other' }, { emailDomain: 'stranger.example' }, stranger)?.level).toBe('alarm');
    const meant = { context: contexts.otherCustomer, customer: contoso };
    expect(seen({ email: 'other' }, { emailDomain: 'wingtip.example' }, meant)?.reasons).toEqual([
      'email-at-customer',
    ]);
  });

  test('can be replaced by a profile that has anything', () => {
    const input = { settings: { ...settings, contact: { email: 'us@fabrikam.example' } } };
    expect(seen({ phone: 'other' }, {}, input)?.offers).toContain('replace-contact');
    const ofCustomer = { settings: { ...settings, contact: {} }, context: contexts.customer };
    const customer = { ...contoso, contact: { phone: '+39 02 5550 0198' } };
    expect(seen({ phone: 'other' }, {}, { ...ofCustomer, customer })?.offers).toContain('replace-contact');
  });

  test.each<[string, Partial<WarningInput>]>([
    ['the owner of the subscription', { context: contexts.unknown, customer: contoso, owner: wingtip }],
    ['the tenant shown', { context: { ...contexts.customer, tenant: wingtipMark, because: [] } }],
    ['the tenant named besides', { context: { ...contexts.otherCustomer, because: [] }, customer: contoso }],
    ['what the evidence alone names', { context: { ...contexts.otherCustomer, tenant: {}, other: {} } }],
  ])('at the domain of %s', (_whose, input) => {
    const facts = { emailDomain: 'wingtip.example' };
    expect(seen({ email: 'unknown' }, facts, input)?.reasons).toEqual(['email-at-customer']);
  });

  test('the name of a delegated admin', () => {
    const contact = { firstName: 'other', lastName: 'other' } as const;
    expect(seen(contact, { guestNames: ['firstName', 'lastName'] })).toMatchObject({
      level: 'alarm',
      reasons: ['guest-name'],
      fields: ['firstName', 'lastName'],
    });
  });

  test.each(['firstName', 'lastName', 'phone'] as const)('a %s that is not the profile’s', (field) => {
    for (const byUser of [[], [field]] as const)
      expect(seen({ [field]: 'other' }, { byUser })).toMatchObject({
        level: 'alarm',
        reasons: ['not-the-profile'],
        fields: [field],
      });
  });

  test('an address from anywhere that the portal put in', () => {
    expect(seen({ email: 'other' }, { emailDomain: 'elsewhere.example' })).toMatchObject({
      reasons: ['not-the-profile'],
      fields: ['email'],
    });
    expect(seen({ email: 'other' }, { emailDomain: 'outlook.com' })?.fields).toEqual(['email']);
  });

  test('all at once, each reason once, the likeliest first', () => {
    const facts = { ...theirs, guestNames: ['lastName'] as const, additionalDomains: ['contoso.example'] };
    expect(seen(all, facts)).toMatchObject({
      reasons: ['email-at-customer', 'guest-name', 'not-the-profile', 'additional-email-at-customer'],
      fields: ['firstName', 'lastName', 'email', 'additionalEmails', 'phone'],
    });
  });

  test.each(['otherCustomer', 'delegated', 'conflict', 'ownConflict'] as const)('holds in %s', (name) => {
    expect(seen(all, theirs, { context: contexts[name] })?.reasons).toContain('email-at-customer');
  });

  test('holds where the directory is unknown and the customer known, not where both are', () => {
    expect(seen(all, theirs, { context: contexts.unknown, customer: contoso })).toBeDefined();
    expect(seen(all, theirs, { context: contexts.unknown })).toBeUndefined();
  });

  test('waits for a fill that starts by itself, not for the user’s click', () => {
    const contact = { phone: 'other' } as const;
    const at = (phase: 'waiting' | 'filling' | 'done', gate: 'fill' | 'ask') =>
      find('customer-contact', { forms: [form({ contact, report: { phase }, gate })] }) !== undefined;
    expect([at('filling', 'fill'), at('waiting', 'fill'), at('filling', 'ask')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([at('done', 'fill'), at('waiting', 'ask'), at('done', 'ask')]).toEqual([true, true, true]);
  });

  test('each form has its own', () => {
    const bad = { contact: { phone: 'other' } } as const;
    const forms = [
      form({ documentId: 'a' }),
      form({ ...bad, documentId: 'b' }),
      form({ ...bad, documentId: 'c', accepted: ['customer-contact'] }),
    ];
    const found = warned({ forms }).filter(({ id }) => id === 'customer-contact');
    expect(found.map(({ documentId }) => documentId)).toEqual(['b']);
  });
});

describe('customer-contact is silent', () => {
  const ofCustomer = (contact: Customer['contact']): Partial<WarningInput> => ({
    customer: { ...contoso, ...(contact && { contact }) },
    context: contexts.customer,
  });
  const mailbox = (email: string): Settings => ({ ...settings, contact: { ...settings.contact, email } });

  test('for the profile’s own contact, wherever its address is', () => {
    expect(seen({}, theirs)).toBeUndefined();
    expect(seen({ phone: 'empty', lastName: 'absent', firstName: 'unknown' })).toBeUndefined();
  });

  test.each(['fabrikam.example', 'sub.fabrikam.example', 'fabrikam.onmicrosoft.com'])(
    'for a colleague at %s, whose name and number no profile here has',
    (emailDomain) => {
      expect(seen(all, { emailDomain })).toBeUndefined();
    },
  );

  test('but not for a delegated admin’s name beside a colleague’s address', () => {
    const facts = { emailDomain: 'fabrikam.example', guestNames: ['firstName'] as const };
    expect(seen(all, facts)).toMatchObject({ reasons: ['guest-name'], fields: ['firstName'] });
  });

  test('but not for a number that is not the profile’s beside the profile’s address', () => {
    expect(seen({ phone: 'other' })?.fields).toEqual(['phone']);
  });

  test.each(['outlook.com', 'hotmail.co.uk', 'gmail.com'])(
    'for an address at %s as the customer’s',
    (mail) => {
      const customer: Customer = { domain: mail };
      const input = { context: contexts.customer, customer };
      expect(seen({ email: 'unknown' }, { emailDomain: mail }, input)).toBeUndefined();
    },
  );

  test('for an address from anywhere that the user typed', () => {
    expect(seen({ email: 'other' }, { emailDomain: 'elsewhere.example', byUser: ['email'] })).toBeUndefined();
  });

  test('for a profile at the customer’s domain, and for an override there', () => {
    const input = { settings: mailbox('giulia@contoso.example') };
    expect(seen({ email: 'unknown' }, theirs, input)).toBeUndefined();
    expect(seen({ email: 'unknown' }, theirs, ofCustomer({ email: 'us@contoso.example' }))).toBeUndefined();
  });

  test('but not because the profile is at a mail provider', () => {
    const input = { settings: mailbox('giulia@gmail.com') };
    expect(seen({ email: 'other' }, { emailDomain: 'gmail.com' }, input)).toBeDefined();
  });

  test('at a domain below the partner’s own, unless that is the customer’s', () => {
    const below: Customer = { domain: 'contoso.fabrikam.example' };
    const input = { context: contexts.customer, customer: below };
    expect(seen({ email: 'unknown' }, { emailDomain: 'sales.fabrikam.example' }, input)).toBeUndefined();
    expect(seen({ email: 'unknown' }, { emailDomain: 'contoso.fabrikam.example' }, input)).toBeDefined();
  });

  test('for the own directory’s domain in a delegated context and in a conflict', () => {
    const other = { name: 'Us', domain: 'us.example' };
    const says = { source: 'directory-line', says: 'own', tenant: other } as const;
    const delegated = { ...contexts.delegated, other, because: [] };
    const conflict = { ...contexts.ownConflict, tenant: other, because: [says] };
    for (const context of [delegated, conflict])
      expect(seen({ email: 'unknown' }, { emailDomain: 'us.example' }, { context })).toBeUndefined();
  });

  test('about a domain that only the account menu names', () => {
    const menu = { source: 'account-menu', says: 'foreign', tenant: { domain: 'home.example' } } as const;
    const context = { ...contexts.customer, because: [...contexts.customer.because, menu] };
    expect(seen({ email: 'unknown' }, { emailDomain: 'home.example' }, { context })).toBeUndefined();
  });

  test('once the user said that it is meant so', () => {
    const facts = { ...theirs, create: 'absent' } as const;
    const forms = [form({ contact: all, facts, accepted: ['customer-contact'] })];
    expect(warned({ forms })).toEqual([]);
  });

  test('in the own directory', () => {
    expect(seen(all, theirs, { context: contexts.own })).toBeUndefined();
  });
});

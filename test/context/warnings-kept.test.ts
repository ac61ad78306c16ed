// Warnings of a copy that would go to the customer, and of a contact the portal would keep.

import { describe, expect, test } from 'vitest';
import type { WarningInput } from '../../src/context/warnings/input';
import type { FormFacts } from '../../src/model/facts';
import { contexts, contoso, find, form, idsOf, partner, settings, warned } from './warnings-world';

type Contact = Partial<FormFacts['contact']>;

/** A customer's form with this contact and these facts. */
function seen(contact: Contact, facts: Partial<FormFacts> = {}, change: Partial<WarningInput> = {}) {
  return find('customer-contact', { forms: [form({ contact, facts })], ...change });
}

describe('an additional address at the customer’s domain', () => {
  const copied = { additionalDomains: ['other.example', 'contoso.example'] };

  test('is a notice where the portal put it in', () => {
    expect(seen({}, copied)).toMatchObject({
      level: 'notice',
      reasons: ['additional-email-at-customer'],
      fields: ['additionalEmails'],
      names: ['contoso.example'],
    });
  });

  test('is meant where the user typed it', () => {
    expect(seen({}, { ...copied, byUser: ['additionalEmails'] })).toBeUndefined();
  });

  test('is meant where profile or customer have one there', () => {
    const contact = { additionalEmails: ['it@contoso.example'] };
    const profile = { settings: { ...settings, contact: { ...settings.contact, ...contact } } };
    expect(seen({}, copied, profile)).toBeUndefined();
    const customer = { ...contoso, contact };
    expect(seen({}, copied, { context: contexts.customer, customer })).toBeUndefined();
  });

  test('is nothing at other domains', () => {
    const additionalDomains = ['other.example', 'outlook.com', 'fabrikam.example'];
    expect(seen({}, { additionalDomains }, { settings: partner({}) })).toBeUndefined();
  });
});

describe('save-contact', () => {
  const saved = (contact: Contact, change: Parameters<typeof form>[0] = {}) =>
    find('save-contact', {
      forms: [form({ contact, ...change, facts: { saveContact: true, ...change.facts } })],
    });

  test('says what it does to the next request', () => {
    expect(saved({})).toEqual({
      id: 'save-contact',
      level: 'notice',
      reasons: [],
      offers: [],
      documentId: 'form',
      source: { title: 'Create an Azure support request (Azure documentation)', dated: '2025-08' },
    });
  });

  test('is an alarm where the contact is not the profile’s, meant so or not', () => {
    const contact = { phone: 'other' } as const;
    for (const accepted of [[], ['customer-contact']] as const)
      expect(saved(contact, { accepted })).toMatchObject({
        level: 'alarm',
        reasons: ['not-the-profile'],
        offers: ['replace-contact'],
        fields: ['phone'],
      });
  });

  test('is no alarm while the contact is being filled, nor for a copy to the customer', () => {
    expect(saved({ phone: 'other' }, { report: { phase: 'filling' } })?.level).toBe('notice');
    expect(saved({}, { facts: { additionalDomains: ['contoso.example'] } })?.level).toBe('notice');
  });

  test.each([false, null])('is silent for %s', (saveContact) => {
    expect(idsOf(warned({ forms: [form({ facts: { saveContact } })] }))).toEqual([]);
  });

  test.each(['own', 'unknown'] as const)('is silent in %s', (name) => {
    const forms = [form({ facts: { saveContact: true } })];
    expect(find('save-contact', { context: contexts[name], forms })).toBeUndefined();
  });
});

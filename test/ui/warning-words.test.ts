// Every warning, reason, offer and source has its words in every language, with what they name filled in.

import { describe, expect, test } from 'vitest';
import { signalSources } from '../../src/model/context';
import type { Warning } from '../../src/model/warning';
import { warningIds, warningOffers, warningReasons } from '../../src/model/warning';
import { articles } from '../../src/rules/advice';
import {
  offerText,
  reasonText,
  signalSourceText,
  sourceText,
  warningHeadline,
  warningWhy,
} from '../../src/ui/parts/warning-words';
import en from '../../_locales/en/messages.json';
import it from '../../_locales/it/messages.json';
import { textsIn } from './mount';

const full: Warning = {
  id: 'bypassed',
  level: 'alarm',
  reasons: [],
  offers: [],
  source: { title: 'Article', dated: '2023-09' },
  fields: ['firstName', 'phone'],
  names: ['Northwind', 'help@northwind.example'],
  tenant: { name: 'Contoso', domain: 'contoso.example' },
  other: { domain: 'wingtip.example', tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f' },
  sources: ['directory-line', 'chosen'],
  clouds: ['public', 'usgov'],
};
const bare: Warning = { id: 'bypassed', level: 'alarm', reasons: [], offers: [], source: full.source };

describe.each(['en', 'it'] as const)('in %s', (language) => {
  const t = textsIn(language);
  const messages = { en, it }[language];

  test.each(warningIds)('%s has a headline that fits, and one or two sentences of why', (id) => {
    const headline = warningHeadline({ ...full, id }, t);
    expect(headline).toMatch(/^\S.*[^.$]$/);
    expect(
      messages[`warning_${id.replaceAll('-', '_')}` as keyof typeof messages].message.length,
    ).toBeLessThanOrEqual(60);
    const why = warningWhy({ ...full, id }, t);
    expect(why).toMatch(/^[A-Z][^$]*\.$/);
    expect(why.split(/[.?] (?=[A-Z])/).length).toBeLessThanOrEqual(2);
  });

  test.each(warningReasons)('%s is a sentence', (reason) => {
    const text = reasonText(reason, t, full);
    expect(text).toMatch(/^[A-Z][^$]*\.$/);
    expect(text).not.toMatch(/: \.| {2}|: :/);
  });

  test('offers and sources are labels, each another', () => {
    const labels = [
      ...warningOffers.map((offer) => offerText(offer, t)),
      ...signalSources.map((source) => signalSourceText(source, t)),
    ];
    for (const label of labels) expect(label).toMatch(/^[A-Z][^$.]*(?:…\)|[^.$])$/);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(warningIds)('%s speaks of a tenant nobody named', (id) => {
    const said = warningHeadline({ ...bare, id }, t) + warningWhy({ ...bare, id }, t);
    expect(said).not.toMatch(/undefined|\$|: ?$/);
  });
});

describe('the words', () => {
  const t = textsIn('en');

  test('headlines have the short names, sentences the full ones', () => {
    const warning: Warning = { ...full, id: 'other-customer' };
    expect(warningHeadline(warning, t)).toBe('This is Contoso, but the tab is about wingtip.example');
    expect(warningWhy(warning, t)).toContain('Contoso (contoso.example)');
    expect(warningHeadline({ ...bare, id: 'signals-disagree' }, t)).toBe(
      'Whose directory: a directory the page does not name or a directory the page does not name?',
    );
  });

  test('the own directory is no bypass of Partner Center for whoever came from there', () => {
    const fallen: Warning = { ...bare, reasons: ['portal-fell-back'] };
    expect(warningHeadline(bare, t)).toMatch(/Partner Center was bypassed/);
    expect(warningHeadline(fallen, t)).toBe('Your own directory, though you came from Partner Center');
    expect(warningWhy(fallen, t) + reasonText('portal-fell-back', t, fallen)).not.toMatch(/bypass/i);
  });

  test('reasons name where it was read, the plan, the provider and the fields', () => {
    expect(reasonText('sources-differ', t, full)).toBe(
      'Directory line in the page header: Contoso (contoso.example). Customer chosen for this tab: wingtip.example.',
    );
    expect(reasonText('ask-provider', t, full)).toBe(
      'Ask your provider to file it: Northwind · help@northwind.example.',
    );
    const plan = { kind: 'premier', name: 'PSfP', reference: '42' } as const;
    expect(reasonText('own-plan-set', t, { plan })).toBe(
      'Choose the plan you set as your own: Premier or Unified contract · PSfP · 42.',
    );
    expect(reasonText('own-plan-set', t, { plan: { name: 'PSfP', reference: '' } })).toMatch(/: PSfP\.$/);
    expect(reasonText('not-the-profile', t, full)).toBe('Not what your profile says: First name and Phone.');
    expect(reasonText('not-the-profile', textsIn('it'), full)).toMatch(/Nome e Telefono\.$/);
  });

  test('the source has its title as written and its month in the language of the page', () => {
    const { title } = articles['customer-contact'];
    expect(sourceText(articles['customer-contact'], t)).toBe(`“${title}”, September 2023`);
    expect(sourceText(articles['customer-contact'], textsIn('it'))).toBe(`“${title}”, settembre 2023`);
  });
});

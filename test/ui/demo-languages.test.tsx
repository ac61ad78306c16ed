// The demo form in every language: the real survey and the real rules find every field and every choice in it.

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/flow/detect';
import { survey } from '../../src/flow/survey';
import { targetOf } from '../../src/flow/targets';
import { writtenFields } from '../../src/model/fields';
import type { WrittenField } from '../../src/model/fields';
import { atOnce } from '../../src/page/slices';
import { allPacks } from '../../src/rules/languages/all';
import { signWords } from '../../src/text/button-words';
import { meaningsOf } from '../../src/text/vocabulary';
import { DemoForm } from '../../src/ui/demo/form';
import { textsOf } from '../../src/ui/demo/texts';
import { knowledge, profile } from '../flow/form';
import { layout } from '../page/dom';
import { mount } from './mount';

const zones = ['UTC', 'W. Europe Standard Time'];
const kinds: Readonly<Record<WrittenField, string>> = {
  supportPlan: 'list',
  preferredContactMethod: 'radio',
  availability: 'radio',
  supportLanguage: 'select',
  firstName: 'text',
  lastName: 'text',
  email: 'text',
  additionalEmails: 'text',
  phone: 'text',
  country: 'combo',
  timeZone: 'select',
};

describe.each(allPacks.map(({ language }) => language))('in %s', (language) => {
  const texts = textsOf(language, allPacks);

  test('every field is recognised, once', async () => {
    const { document } = await mount(<DemoForm texts={texts} zones={zones} reverts={false} asksZone />);
    const knows = (labels: readonly string[]) => meaningsOf(labels, knowledge.vocabulary).length > 0;
    const { page } = atOnce(survey(document, { layout, knows, signWords: signWords(allPacks) }));
    const match = detect(page, knowledge.vocabulary);
    if (!match.found) throw new Error(`No form: ${match.reason}.`);
    const kindOf = (field: WrittenField) =>
      page.fields.find(({ id }) => id === match.fields[field]?.id)?.control;
    expect(Object.fromEntries(writtenFields.map((field) => [field, kindOf(field)]))).toEqual(kinds);
    expect(match.ambiguous).toEqual([]);
    expect(match.language).toBe(language);
    expect(match.fields.severity).toBeDefined();
    expect(match.fields.description).toBeDefined();
    expect(match.fields.saveContact).toBeDefined();
  });

  test.each([
    ['supportPlan', texts.plans, 'csp'],
    ['preferredContactMethod', texts.methods, 'email'],
    ['availability', texts.hours, 'business-hours'],
    ['supportLanguage', texts.languages, 'it-it'],
    ['country', texts.countries, 'IT'],
  ] as const)('the one right choice of %s is found', (field, choices, value) => {
    const target = targetOf(field, profile, allPacks);
    if (target?.kind !== 'choice') throw new Error(`${field} is no choice.`);
    const index = target.pick(choices.map(({ text }) => text));
    expect(typeof index === 'number' ? choices[index]?.value : index).toBe(value);
  });

  test('no text is empty, and no choice is there twice', () => {
    for (const choices of [texts.plans, texts.methods, texts.hours, texts.languages, texts.countries]) {
      expect(choices.length).toBeGreaterThan(1);
      expect(choices.filter(({ text }) => text.trim() === '')).toEqual([]);
      expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
    }
    expect(texts.placeholder).not.toBe('');
    for (const text of [...writtenFields].map(texts.label)) expect(text).toMatch(/^[^{}|]+$/);
  });
});

test('an unknown language is written as English is', () => {
  expect(textsOf('xx', allPacks).label('supportPlan')).toBe('Support plan');
});

// The words and lists of the pages: every problem explained, every choice one the schema takes.

import { describe, expect, test } from 'vitest';
import { settingsSchema, supportLanguages } from '../../src/model/settings';
import { judge, judgeText } from '../../src/store/judge';
import type { Problem } from '../../src/store/judge';
import type { SaveError } from '../../src/store/settings';
import { errorIn } from '../../src/ui/options/draft';
import { formFields, settablePaths } from '../../src/ui/options/form-fields';
import type { SaveTrouble } from '../../src/ui/options/form';
import { customerTitle, tenantName } from '../../src/ui/parts/names';
import { problemWords, wordsOf } from '../../src/ui/parts/problem-words';
import type { SettingProblem } from '../../src/ui/parts/problem-words';
import { asKey } from '../../src/ui/parts/text';
import { textsIn } from './mount';

const t = textsIn('en');

describe('a problem', () => {
  const words: readonly Problem['problem'][] = problemWords;
  const say = (problem: SettingProblem) => wordsOf(problem, t, settablePaths);

  test.each([
    [judge(5), 'the whole is no object'],
    [judge({ contact: 'x', supportPlan: {}, warnings: { acknowledge: 'yes' } }), 'wrong types'],
    [judge({ contact: { email: 'x', phone: 'x', country: 'XX', timeZone: 'x', language: 'x' } }), 'contact'],
    [
      judge({ customers: [{ name: 'x' }, { tenantId: 'x', domain: 'x' }], partner: { tenants: ['x y'] } }),
      'tenants',
    ],
    [judge({ links: [{ name: 'x' }, { url: 'http:x' }], partner: { name: 'x'.repeat(300) } }), 'links'],
    [judge({ version: 2, toString: 1, supportPlan: ['a', 'a'] }), 'keys'],
    [judgeText('{\n "contact": }'), 'text'],
  ])('of store’s own making is explained: %o', ({ problems }) => {
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(words).toContain(problem.problem);
      const { sentences } = say(problem);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“][^$]*\.$/);
      const choices = ['country', 'language', 'version'].some((key) => problem.path.includes(key));
      if (!choices) expect(sentences.join(' ')).not.toContain(t('expectedOneOf', problem.detail ?? '?'));
    }
  });

  test('says who wrote it, and who can set it right', () => {
    const wrong = { problem: 'wrong-type', detail: 'string' } as const;
    expect(say({ path: 'policy:settings:contact.phone', ...wrong })).toMatchObject({
      source: 'Policy, text in “settings”',
      path: 'contact.phone',
      isPolicy: true,
    });
    expect(say({ path: 'policy:contact.phone', ...wrong }).sentences.at(-1)).toContain(
      'whoever manages your browser',
    );
    expect(say({ path: 'contact.phone', ...wrong }).sentences.at(-1)).toContain('in the options');
    expect(say({ path: 'links[0].url', ...wrong }).sentences.at(-1)).toContain('file');
    expect(say({ path: '', problem: 'malformed', detail: 'unreadable' }).sentences.at(-1)).toContain(
      'Restart',
    );
  });
});

describe('the choices', () => {
  const field = (path: string) => formFields.find((each) => each.path === path)!;
  const choices = (path: string, language: 'en' | 'it' = 'en') =>
    field(path).choices?.(textsIn(language)) ?? [];
  const lists = formFields.filter(({ as }) => as === 'choice').map(({ path }) => path);

  test.each(lists)('of %s are all taken by the schema, and named', (path) => {
    for (const { value, label } of choices(path)) {
      expect(errorIn(field(path), value), value).toBeNull();
      expect(label).not.toBe('');
    }
  });

  test('hold every country, and every support language by its own name', () => {
    expect(choices('contact.country')).toHaveLength(249);
    expect(choices('contact.country', 'it')[0]?.label).toBe('Afghanistan');
    expect(
      choices('contact.language')
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...supportLanguages].sort());
    const names = choices('contact.language', 'it').map(({ label }) => label);
    expect(names).toEqual(expect.arrayContaining(['Italiano', 'Inglese', 'Portoghese (Brasile)']));
    expect(new Set(names).size).toBe(supportLanguages.length);
  });

  test('of time zones stand under their continent, city first', () => {
    expect(choices('contact.timeZone')).toContainEqual({
      value: 'Europe/Rome',
      label: 'Rome',
      group: 'Europe',
    });
    expect(choices('contact.timeZone')).toContainEqual({
      value: 'America/Indiana/Knox',
      label: 'Knox, Indiana',
      group: 'America',
    });
  });
});

describe('the fields', () => {
  test('are all in the schema', () => {
    for (const { path, as } of formFields) {
      const [first = '', second] = path.split('.');
      const wrong = settingsSchema.safeParse({ [first]: second === undefined ? 5 : { [second]: 5 } });
      expect(wrong.success, `${path} as ${as}`).toBe(false);
    }
  });

  test('tell a text that is too long by how much it may hold', () => {
    const name = formFields.find(({ path }) => path === 'contact.firstName')!;
    expect(errorIn(name, 'x'.repeat(101))).toEqual({ key: 'errorLength', most: 100 });
  });
});

describe('names', () => {
  test('of a tenant are as full as known', () => {
    expect(tenantName({ name: 'A', domain: 'a.example', tenantId: 'x' })).toBe('A (a.example)');
    expect(tenantName({ tenantId: 'x' })).toBe('x');
    expect(tenantName({})).toBeUndefined();
  });

  test('of customers are two lines, as far as known', () => {
    expect(customerTitle({ name: 'A', domain: 'a.example', initialDomain: 'x' }, 'id')).toEqual({
      title: 'A',
      detail: 'a.example',
    });
    expect(customerTitle({ name: 'A' }, 'id')).toEqual({ title: 'A', detail: 'id' });
    expect(customerTitle({ name: '', initialDomain: 'a.onmicrosoft.com' }, 'id')).toEqual({
      title: 'a.onmicrosoft.com',
    });
    expect(customerTitle({}, 'id')).toEqual({ title: 'id' });
  });

  test('of text keys hold letters, digits and underscores', () => {
    expect(asKey('prefilled, not yours')).toBe('prefilled_not_yours');
    expect(asKey('page-changed-it')).toBe('page_changed_it');
  });

  test('of save errors are the store’s', () => {
    const ours: SaveTrouble[] = ['quota', 'newer-version', 'not-saved'];
    const theirs: SaveError['code'][] = ours;
    expect(theirs).toHaveLength(3);
  });
});

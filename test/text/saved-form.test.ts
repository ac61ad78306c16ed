// The file: what of the documents goes into it, what it looks like, and that the user's own names do not.

import { describe, expect, test } from 'vitest';
import { emptyTally, mostBytes } from '../../src/model/snapshot';
import type { FrameAnswer, SavedElement, SavedForm } from '../../src/model/snapshot';
import { namesIn } from '../../src/text/own-names';
import { fileOf, savedFormOf, withoutNames, wordsIn } from '../../src/text/saved-form';
import { sampleSettings } from '../harness/sample';

const edition = { savedOn: '2026-02-03', onbehalf: '0.1.0' };
const body: SavedElement = {
  tag: 'body',
  attributes: { class: 'contoso-page fxs', id: 'id1', role: 'form' },
  children: [
    { tag: 'input', attributes: { placeholder: 'as Contoso writes it', type: 'text' }, filled: true },
    'Name at Contoso Ltd',
    { tag: 'x-a', closed: true, shadow: [{ tag: 'b', children: ['xxx', 'Ferrari '] }, '*'] },
  ],
};
const answer = (over: Partial<Extract<FrameAnswer, { kind: 'saved' }>['frame']> = {}): FrameAnswer => ({
  kind: 'saved',
  frame: {
    host: 'portal.azure.com',
    blade: 'B',
    path: [],
    language: 'en',
    size: [1280, 1000],
    page: [1280, 1000],
    body,
    ...over,
  },
  redacted: { ...emptyTally(), emails: 2 },
});
const formOf = (...answers: FrameAnswer[]): SavedForm => {
  const form = savedFormOf(answers, edition);
  if (typeof form === 'string') throw new Error(form);
  return form;
};

describe('the file', () => {
  test('holds the documents that are ours, and counts together', () => {
    const form = formOf(answer(), answer({ path: [2] }), { kind: 'elsewhere' });
    expect(form).toMatchObject({
      kind: 'onbehalf-form',
      version: 1,
      ...edition,
      redacted: { emails: 4, texts: 0 },
    });
    expect(form.frames.map(({ path }) => path)).toEqual([[], [2]]);
  });

  test('is not made of nothing, nor of too much', () => {
    const large = { tag: 'body', children: ['y'.repeat(mostBytes)] };
    expect(savedFormOf([{ kind: 'elsewhere' }], edition)).toBe('nothing');
    expect(savedFormOf([], edition)).toBe('nothing');
    expect(savedFormOf([answer(), { kind: 'too-large' }], edition)).toBe('too-large');
    expect(savedFormOf([answer({ body: large })], edition)).toBe('too-large');
  });

  test('has a line for each element, the tag first, and reads back as it was', () => {
    const shuffled = Object.fromEntries(Object.entries(body).reverse()) as unknown as SavedElement;
    const text = fileOf(formOf(answer({ body: shuffled }), answer()));
    expect(text.split('\n').filter((line) => line.startsWith('{"tag"'))).toHaveLength(8);
    expect(JSON.parse(text)).toEqual(formOf(answer(), answer()));
    expect(text).toContain('\n{"tag":"b","children":["xxx","Ferrari "]}');
  });
});

describe('names the user knows', () => {
  test('are taken out of texts and classes, in any writing', () => {
    const clean = withoutNames(formOf(answer()), ['contoso', 'FERRARI', 'nobody', 'id1', 'form']);
    expect(clean.redacted.names).toBe(4);
    expect(fileOf(clean)).not.toMatch(/contoso|ferrari/iu);
    expect(clean.frames[0]?.body.attributes).toEqual({ class: 'xxxxxxx-page fxs', id: 'id1', role: 'form' });
  });

  test('come from the settings, without words that all settings have', () => {
    const names = namesIn([sampleSettings.contact, sampleSettings.partner, sampleSettings.customers]);
    expect(names).toEqual(
      expect.arrayContaining([
        'Giulia',
        'Ferrari',
        '+39 02 5550 0199',
        'noc@fabrikam.example',
        'Contoso Ltd',
        '1234567',
      ]),
    );
    expect(
      names.filter((name) => ['email', 'IT', 'en-us', 'Europe/Rome', 'direct-bill', 'public'].includes(name)),
    ).toEqual([]);
  });

  test('may be very many', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `Customer${index} Ltd`);
    expect(fileOf(withoutNames(formOf(answer()), [...many, 'Contoso Ltd']))).not.toContain('Contoso Ltd');
  });
});

test('the words in it are those a person can read, each once', () => {
  expect(wordsIn({ ...body, children: [...body.children!, 'Ferrari', 'xx xxx'] })).toEqual([
    'as Contoso writes it',
    'Name at Contoso Ltd',
    'Ferrari',
  ]);
});

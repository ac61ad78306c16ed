// The steps of the options form: when an error shows, what counts as a change, what another window does to it.

import { describe, expect, test } from 'vitest';
import { changeOf, errorIn, textOf } from '../../src/ui/options/draft';
import { defaultSettings } from '../../src/model/settings';
import { fieldAt, formFields } from '../../src/ui/options/form-fields';
import { conflictsIn, freshForm, stepForm } from '../../src/ui/options/form-state';
import type { FormAct, FormState } from '../../src/ui/options/form-state';
import { errorInRow, linksOf, linksText, rowsIn, rowsText } from '../../src/ui/options/links-text';

const stored = (texts: Record<string, string>) => (path: string) => texts[path] ?? '';
const nothing = stored({});
const after = (...acts: FormAct[]): FormState => acts.reduce(stepForm, freshForm);
const type = (path: string, text: string, now = nothing): FormAct => ({
  do: 'type',
  path,
  text,
  stored: now,
});

describe('an error', () => {
  const wrong = type('contact.email', 'nobody');
  const left: FormAct = { do: 'leave', path: 'contact.email', isWrong: true };

  test('is told when the field is left, not while it is typed for the first time', () => {
    expect([...after(wrong).told]).toEqual([]);
    expect([...after(wrong, left).told]).toEqual(['contact.email']);
    expect([...after(wrong, { ...left, isWrong: false }).told]).toEqual([]);
  });

  test('follows the typing, is gone once it is right, and waits for the next leaving', () => {
    const typedOn = after(wrong, left, type('contact.email', 'nobody@'));
    expect([...typedOn.told]).toEqual(['contact.email']);
    const right = stepForm(typedOn, type('contact.email', 'somebody@x.example'));
    expect([...right.told]).toEqual([]);
    expect([...stepForm(right, wrong).told]).toEqual([]);
  });

  test('of every wrong field is told by an attempt to save', () => {
    const state = after(wrong, { do: 'refuse', wrong: ['contact.email', 'contact.phone'] });
    expect([[...state.told], state.status]).toEqual([['contact.email', 'contact.phone'], { kind: 'wrong' }]);
    expect(after({ do: 'refuse', wrong: [] }).status).toEqual({ kind: 'conflict' });
  });
});

describe('a change', () => {
  test('is none once the text is back at what is stored', () => {
    const now = stored({ 'contact.firstName': 'Giulia' });
    const there = after(type('contact.firstName', 'Elena', now));
    expect([there.draft, there.bases]).toEqual([
      { 'contact.firstName': 'Elena' },
      { 'contact.firstName': 'Giulia' },
    ]);
    const back = stepForm(there, type('contact.firstName', 'Giulia', now));
    expect([back.draft, back.bases]).toEqual([{}, {}]);
  });

  test('that is saved is gone; what was typed meanwhile begins from what was saved', () => {
    const texts = { 'contact.firstName': 'E', 'partner.name': 'F' };
    const state = after(
      type('contact.firstName', 'E'),
      type('partner.name', 'F'),
      { do: 'saving' },
      type('partner.name', 'Fa'),
      { do: 'saved', texts, stored: stored(texts) },
    );
    expect([state.draft, state.bases]).toEqual([{ 'partner.name': 'Fa' }, { 'partner.name': 'F' }]);
    expect(state.status).toEqual({ kind: 'saved' });
    expect(conflictsIn(state, state.draft, stored(texts)).size).toBe(0);
  });

  test('that could not be saved stays', () => {
    const state = after(type('partner.name', 'F'), { do: 'saving' }, { do: 'failed', trouble: 'quota' });
    expect([state.draft, state.status]).toEqual([
      { 'partner.name': 'F' },
      { kind: 'failed', trouble: 'quota' },
    ]);
  });

  test('that is discarded can be brought back', () => {
    const state = after(type('partner.name', 'F'), { do: 'discard' });
    expect([state.draft, state.status]).toEqual([{}, { kind: 'discarded' }]);
    expect(stepForm(state, { do: 'bring-back' }).draft).toEqual({ 'partner.name': 'F' });
  });
});

describe('another window', () => {
  const before = stored({ 'partner.name': 'Old' });
  const theirs = stored({ 'partner.name': 'Theirs' });
  const mine = after(type('partner.name', 'Mine', before));
  const conflicts = (state: FormState, now = theirs) => [...conflictsIn(state, state.draft, now)];

  test('that changes what is typed here is a conflict; what it changes elsewhere is none', () => {
    expect(conflicts(mine, before)).toEqual([]);
    expect(conflicts(mine)).toEqual([['partner.name', 'Theirs']]);
    expect(conflicts(mine, stored({ 'partner.name': 'Old', 'contact.phone': '5' }))).toEqual([]);
  });

  test('that has written the same is none', () => {
    expect(conflicts(mine, stored({ 'partner.name': 'Mine' }))).toEqual([]);
  });

  test('wins or loses as the user says', () => {
    const taken = stepForm(mine, { do: 'take-theirs', path: 'partner.name', stored: theirs });
    expect(taken.draft).toEqual({});
    const kept = stepForm(mine, { do: 'keep-mine', path: 'partner.name', stored: theirs });
    expect([kept.draft, conflicts(kept)]).toEqual([{ 'partner.name': 'Mine' }, []]);
    expect(conflicts(kept, stored({ 'partner.name': 'Third' }))).toEqual([['partner.name', 'Third']]);
  });

  test('is waited for while this one saves', () => {
    expect(conflicts(stepForm(mine, { do: 'saving' }))).toEqual([]);
  });
});

describe('the texts of fields', () => {
  test('show and write a yes, a list, and links', () => {
    const settings = {
      ...defaultSettings,
      warnings: { acknowledge: true },
      supportPlan: ['A', 'B'],
      links: [{ url: 'https://a.example/' }],
    };
    expect(textOf(settings, 'warnings.acknowledge')).toBe('true');
    expect(textOf(defaultSettings, 'warnings.acknowledge')).toBe('');
    expect(textOf(settings, 'supportPlan')).toBe('A\nB');
    expect(textOf(settings, 'links', [])).toBe('[]');
    const draft = { 'warnings.acknowledge': '', supportPlan: '', links: linksText(settings.links) };
    expect(changeOf(formFields, draft)).toEqual({
      warnings: { acknowledge: false },
      supportPlan: '',
      links: settings.links,
    });
  });

  test('of links leave blank rows out, and say what is wrong with others', () => {
    const rows = [
      { name: ' Wiki ', url: ' https://wiki.example/{domain} ', cloud: '' },
      { name: ' ', url: '', cloud: 'china' },
      { name: '', url: 'https://x.example/', cloud: 'usgov' },
    ];
    expect(rowsIn(rowsText(rows))).toEqual(rows);
    expect(linksOf(rows)).toEqual([
      { name: 'Wiki', url: 'https://wiki.example/{domain}' },
      { url: 'https://x.example/', cloud: 'usgov' },
    ]);
    expect(rows.map(errorInRow)).toEqual([null, null, null]);
    const wrong = (name: string, url: string) => errorInRow({ name, url, cloud: '' });
    expect(wrong('Wiki', '')).toEqual({ part: 'url', key: 'errorLinkNoUrl' });
    expect(wrong('', 'http://wiki.example')).toEqual({ part: 'url', key: 'errorLinkUrl' });
    expect(wrong('', 'https://a.example/{do main}')).toEqual({ part: 'url', key: 'errorLinkUrl' });
    expect(wrong('x'.repeat(101), 'https://a.example')).toEqual({
      part: 'name',
      key: 'errorLength',
      most: 100,
    });
    expect(errorIn(fieldAt('links')!, rowsText([...rows, { name: 'x', url: '', cloud: '' }]))).toEqual({
      key: 'errorLinks',
    });
  });
});

// The way from a saved form to a test page: reading, rebuilding, guessing, and answers that must be reviewed and right.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPage } from '../../scripts/new-page';
import { emptyTally } from '../../src/model/snapshot';
import type { SavedElement, SavedForm, SavedNode } from '../../src/model/snapshot';
import { layoutWith } from '../../src/page/visible';
import { fileOf } from '../../src/text/saved-form';
import { differences, guesses, pageNames, readAnswers } from './answers';
import type { Answers } from './answers';
import { formIn } from './file';
import { rebuild } from './rebuild';

const box = [10, 10, 100, 20] as const;
const row = (label: string, control: Partial<SavedElement> = {}): SavedElement => ({
  tag: 'p',
  box,
  children: [
    { tag: 'label', attributes: { for: `id-${label}` }, box, children: [label] },
    { tag: 'input', attributes: { id: `id-${label}`, type: 'text' }, box, ...control },
  ],
});
const support = [
  row('Support plan'),
  row('Additional email for notification'),
  row('Severity'),
  row('Email'),
];

const formOf = (...children: SavedNode[]): SavedForm => ({
  kind: 'onbehalf-form',
  version: 1,
  savedOn: '2026-02-03',
  onbehalf: '0.1.0',
  redacted: emptyTally(),
  frames: [
    {
      host: 'portal.azure.com',
      blade: 'NewSupportRequestV4Blade',
      path: [],
      language: 'en',
      size: [1000, 800],
      page: [1000, 800],
      body: { tag: 'body', box: [0, 0, 1000, 800], children },
    },
  ],
});

describe('a file', () => {
  const tampered = (change: (form: SavedForm) => unknown) => () =>
    formIn(JSON.stringify(change(formOf(row('Email')))));
  const body = (element: object) => (form: SavedForm) => ({
    ...form,
    frames: [{ ...form.frames[0], body: { tag: 'body', children: [element] } }],
  });

  it('reads as it was written', () => {
    const form = formOf(...support, {
      tag: 'x-a',
      closed: true,
      shadow: ['xxx'],
      look: ['cuts'],
      scroll: [0, 1, 2, 3],
    });
    expect(formIn(fileOf(form))).toEqual(form);
  });

  it.each<[string, (form: SavedForm) => unknown]>([
    ['of another kind', (form) => ({ ...form, kind: 'other' })],
    ['of a newer version', (form) => ({ ...form, version: 2 })],
    ['without documents', (form) => ({ ...form, frames: [] })],
    ['with more than a form has', (form) => ({ ...form, note: 'x' })],
    ['with a script', body({ tag: 'script' })],
    ['with a link', body({ tag: 'a', attributes: { href: 'https://a.example' } })],
    ['with a listener', body({ tag: 'a', attributes: { onclick: 'a()' } })],
  ])('%s is refused', (_what, change) => {
    expect(tampered(change)).toThrow(/^This file is no saved form: /);
  });

  it('that is no JSON is refused', () => {
    expect(() => formIn('<html>')).toThrow('This file is no JSON');
  });
});

describe('a rebuilt page', () => {
  const page = (...children: SavedNode[]) => rebuild(formOf(...children).frames[0]!);

  it('has the elements in the order of the file, shadow roots first', () => {
    const { document, elements } = page(
      { tag: 'x-a', shadow: [{ tag: 'b', children: ['inside'] }], children: [{ tag: 'i' }] },
      'text',
    );
    expect(elements.map(({ localName }) => localName)).toEqual(['body', 'x-a', 'b', 'i']);
    expect(elements[1]?.shadowRoot?.textContent).toBe('inside');
    expect(document.body.textContent).toBe('text');
    expect(document.location.href).toBe('https://portal.azure.com/');
  });

  it('knows what was filled, not with what', () => {
    const { elements } = page(row('Email', { filled: true }), {
      tag: 'select',
      filled: true,
      children: [
        { tag: 'option', attributes: { value: '' }, children: ['Select'] },
        { tag: 'option', attributes: { value: 'x' }, children: ['Bad'] },
      ],
    });
    const [input, select] = elements.filter((element) =>
      element.matches('input, select'),
    ) as HTMLInputElement[];
    expect([input?.value, select?.value]).toEqual(['x', 'x']);
  });

  it.each<[string, boolean, Partial<SavedElement>, Partial<SavedElement>]>([
    ['stands in the page', true, {}, { box }],
    ['has no box', false, {}, {}],
    ['stands left of the page', false, {}, { box: [-900, 10, 100, 20] }],
    ['is invisible', false, {}, { box, look: ['invisible'] }],
    ['is in what is not displayed', false, { look: ['not-displayed'] }, { box }],
    ['is in what is transparent', false, { look: ['faint'], box }, { box }],
    ['is cut away', false, { look: ['cuts'], box: [0, 0, 50, 5] }, { box: [10, 50, 100, 20] }],
    [
      'can be scrolled to',
      true,
      { scroll: [0, 0, 200, 900], box: [0, 0, 200, 50] },
      { box: [10, 850, 100, 20] },
    ],
    [
      'is beyond what scrolls',
      false,
      { scroll: [0, 0, 200, 900], box: [0, 0, 200, 50] },
      { box: [-900, 20, 100, 20] },
    ],
  ])('a field that %s is shown: %s', (_what, isShown, around, field) => {
    const { document } = page({
      tag: 'div',
      box: [0, 0, 1000, 800],
      ...around,
      children: [{ tag: 'input', ...field }],
    });
    const element = document.querySelector('input')!;
    const layout = layoutWith(() => null);
    expect(layout.isShown({ kind: 'text', element, parts: [element] })).toBe(isShown);
  });
});

describe('the answers', () => {
  const form = formOf(...support, row('Favourite colour'), {
    tag: 'div',
    box,
    attributes: { role: 'checkbox', 'aria-label': 'Agree' },
  });
  const answers = (
    change: (field: Answers['frames'][number]['fields'][number]) => void = () => undefined,
  ): Answers => {
    const guessed = structuredClone(guesses(form));
    guessed.frames[0]!.fields.forEach(change);
    return guessed;
  };

  it('are guessed for every field a person sees, known or not', () => {
    const [frame] = answers().frames;
    expect(frame?.isForm).toBe(true);
    expect(frame?.fields.map(({ label, control, concept }) => [label, control, concept])).toEqual([
      ['Support plan', 'text', 'supportPlan'],
      ['Additional email for notification', 'text', 'additionalEmails'],
      ['Severity', 'text', 'severity'],
      ['Email', 'text', 'email'],
      ['Favourite colour', 'text', null],
      ['Agree', 'not seen', null],
    ]);
  });

  it('that are right differ in nothing', () => {
    expect(differences(form, answers())).toEqual([]);
  });

  it('that are wrong are told, field by field', () => {
    const wrong = answers((field) => {
      if (field.label === 'Email') field.concept = 'phone';
      if (field.label === 'Agree') field.concept = 'saveContact';
      if (field.label === 'Severity') field.concept = null;
    });
    expect(differences(form, wrong)).toEqual([
      'portal.azure.com: “Severity” (text, element 9) is nothing, but taken for severity',
      'portal.azure.com: “Email” (text, element 12) is phone, but taken for email',
      'portal.azure.com: “Agree” (not seen, element 16) is saveContact, but taken for nothing',
    ]);
    const noForm = { ...answers(), frames: [{ ...answers().frames[0]!, isForm: false }] };
    expect(differences(form, noForm)).toEqual([
      'portal.azure.com is no support form, but taken for a support form',
    ]);
    expect(differences(form, { ...answers(), frames: [] })).toHaveLength(1);
  });
});

describe('a new page', () => {
  let folder = '';
  const put = (content: string): string => {
    const file = join(folder, 'form.json');
    writeFileSync(file, content);
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onbehalf-pages-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('stands in a folder of its own, with answers that fail until they are reviewed', () => {
    const form = formOf(...support);
    const said = newPage({ file: put(JSON.stringify(form)), pages: folder });
    expect(pageNames(folder)).toEqual(['portal-azure-com-2026-02-03']);
    const page = join(folder, 'portal-azure-com-2026-02-03');
    expect(formIn(readFileSync(join(page, 'page.json'), 'utf8'))).toEqual(form);
    expect(said).toMatch(/supportPlan +Support plan/);
    const path = join(page, 'answers.json');
    expect(() => readAnswers(path)).toThrow('is not reviewed: open it');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"reviewed": false', '"reviewed": true'));
    expect(differences(form, readAnswers(path))).toEqual([]);
  });

  it('is refused where it would replace another, or has no name of a folder', () => {
    const file = put(JSON.stringify(formOf()));
    newPage({ file, name: 'a', pages: folder });
    expect(() => newPage({ file, name: 'a', pages: folder })).toThrow('exists already');
    expect(() => newPage({ file, name: '../b', pages: folder })).toThrow('is no name for a page');
    expect(() => newPage({ file: join(folder, 'none.json'), pages: folder })).toThrow('There is no file');
    expect(readdirSync(folder).sort()).toEqual(['a', 'form.json']);
  });

  it('without answers that can be read says so', () => {
    const path = put('{"reviewed": true}');
    expect(() => readAnswers(path)).toThrow('holds no answers');
    expect(() => readAnswers(join(folder, 'none.json'))).toThrow('holds no answers');
  });
});

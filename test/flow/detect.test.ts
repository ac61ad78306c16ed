// Recognises support forms in surveys, assigns each concept to one field, and refuses what is ambiguous.

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/flow/detect';
import type { PageField } from '../../src/model/page';
import { knowledge } from './form';

let next = 0;

/** A field named by labels; `more` says what is special about it. */
function field(label: string | readonly string[], more: Partial<PageField> = {}): PageField {
  next += 1;
  const labels = typeof label === 'string' ? [label] : label;
  return {
    id: `${labels[0] ?? ''}#${String(next)}`,
    control: 'text',
    labels,
    lock: 'none',
    shown: true,
    path: [1, 2],
    pane: 0,
    ...more,
  };
}

const detected = (...fields: PageField[]) =>
  detect({ origin: 'https://portal.azure.com', fields, signs: [] }, knowledge.vocabulary);

/** The labels of the fields found, by concept, without their numbers. */
function found(...fields: PageField[]): Record<string, string | undefined> {
  const match = detected(...fields);
  if (!match.found) throw new Error(`No form: ${match.reason}.`);
  return Object.fromEntries(
    Object.entries(match.fields).map(([concept, { id }]) => [concept, id.replace(/#\d+$/, '')]),
  );
}

const core = () => [field('Support plan'), field('Severity')];

describe('a form', () => {
  test('names its fields by concept, in any language and mixed', () => {
    expect(
      found(
        field('Support plan'),
        field('Gravità'),
        field('First name'),
        field('Cognome'),
        field('Paese/area geografica'),
      ),
    ).toEqual({
      supportPlan: 'Support plan',
      severity: 'Gravità',
      firstName: 'First name',
      lastName: 'Cognome',
      country: 'Paese/area geografica',
    });
  });

  test('is found by what it holds, in any frame and at any address', () => {
    const match = detect(
      { origin: 'https://anywhere.example', fields: core(), signs: [] },
      knowledge.vocabulary,
    );
    expect(match.found).toBe(true);
  });

  test('says how sure each label is', () => {
    const match = detected(...core(), field('Choose your preferred contact method here'));
    expect(match.found && match.fields.preferredContactMethod?.certainty).toBe('contained');
    expect(match.found && match.fields.supportPlan?.certainty).toBe('exact');
  });

  test('leaves out fields that mean nothing', () => {
    expect(Object.keys(found(...core(), field('Resource group'), field([])))).toEqual([
      'supportPlan',
      'severity',
    ]);
  });
});

describe('no form', () => {
  test.each<[string, string, PageField[]]>([
    ['nothing', 'no-fields', []],
    ['fields that mean nothing', 'no-fields', [field('Region'), field('Size')]],
    ['a contact form', 'no-support-form', [field('First name'), field('Email'), field('Phone')]],
    ['a plan alone', 'no-support-form', [field('Support plan')]],
    [
      'a hidden form',
      'no-fields',
      [field('Support plan', { shown: false }), field('Severity', { shown: false })],
    ],
    [
      'a form half of which is hidden',
      'no-support-form',
      [field('Support plan'), field('Severity', { shown: false })],
    ],
    [
      'halves in two panes',
      'no-support-form',
      [field('Support plan', { pane: 1 }), field('Severity', { pane: 2 })],
    ],
    [
      'two forms',
      'two-forms',
      [1, 2].flatMap((pane) => [field('Support plan', { pane }), field('Severity', { pane })]),
    ],
  ])('in %s: %s', (_what, reason, fields) => {
    expect(detected(...fields)).toEqual({ found: false, reason });
  });

  test('one form beside its hidden twin is one', () => {
    const twin = { pane: 2, shown: false };
    expect(found(...core(), field('Support plan', twin), field('Severity', twin))).toEqual({
      supportPlan: 'Support plan',
      severity: 'Severity',
    });
  });
});

describe('panes', () => {
  test('lend no field to each other', () => {
    const fields = [
      field('Support plan', { pane: 1 }),
      field('Severity', { pane: 1 }),
      field('Email', { pane: 2 }),
      field('Phone'),
    ];
    expect(Object.keys(found(...fields))).toEqual(['supportPlan', 'severity']);
  });
});

describe('two fields of one concept', () => {
  test.each<[string, string, PageField[]]>([
    [
      'a whole label before a part',
      'Support language',
      [field('My support language setting'), field('Support language')],
    ],
    ['documentation before a guess', 'Country/region', [field('Country'), field('Country/region')]],
    [
      'a guess before a part',
      'Additional email',
      [field('Who else should we email? Anyone'), field('Additional email')],
    ],
    [
      'the one inside the form before one beside it',
      'Email',
      [field('Email address', { path: [1, 9] }), field('Email', { path: [1, 2, 3, 4] })],
    ],
  ])('%s', (_what, expected, fields) => {
    const deep = { path: [1, 2, 3] };
    expect(Object.values(found(field('Support plan', deep), field('Severity', deep), ...fields))).toContain(
      expected,
    );
  });

  test('nearness decides between equal names', () => {
    const deep = { path: [1, 2, 3] };
    const near = field('Email', { path: [1, 2, 3, 5] });
    const match = detected(
      field('Support plan', deep),
      field('Severity', deep),
      field('Email', { path: [1, 8] }),
      near,
    );
    expect(match.found && match.fields.email?.id).toBe(near.id);
    expect(match.found && match.ambiguous).toEqual([]);
  });

  test('equally near and equally named are ambiguous, and neither is taken', () => {
    const match = detected(...core(), field('Email'), field('Email'), field('Phone'));
    expect(match.found && match.ambiguous).toEqual(['email']);
    expect(match.found && Object.keys(match.fields)).toEqual(['supportPlan', 'severity', 'phone']);
  });

  test('two plans are ambiguous, too', () => {
    const match = detected(...core(), field('Support plan'));
    expect(match.found && match.ambiguous).toEqual(['supportPlan']);
  });

  test('a label that means two things answers to both', () => {
    const one = field('Tipo di problema');
    const match = detected(...core(), one);
    expect(match.found && [match.fields.issueType?.id, match.fields.problemType?.id]).toEqual([
      one.id,
      one.id,
    ]);
  });
});

// The schema file browsers load is the generated one, loose throughout, and free of what stops an extension.

import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { lintManagedSchema, managedSchema } from '../../src/store/managed-schema';
import type { ManagedSchema } from '../../src/store/managed-schema';
import { judge } from '../../src/store/judge';
import { example } from './arbitrary';

const file = new URL('../../managed_schema.json', import.meta.url);

/** Every schema in a schema, with its path. */
function within(schema: ManagedSchema, path = ''): [string, ManagedSchema][] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
    within(inner, `${path}.${key}`),
  );
  return [[path, schema], ...named, ...(schema.items ? within(schema.items, `${path}[]`) : [])];
}

test('managed_schema.json is what the generator writes, byte for byte', async () => {
  const options = { ...(await resolveConfig(file)), parser: 'json' };
  expect(readFileSync(file, 'utf8')).toBe(await format(JSON.stringify(managedSchema()), options));
});

test('it lints clean', () => {
  expect(lintManagedSchema(managedSchema())).toEqual([]);
  expect(lintManagedSchema(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
});

test('it has every key of the settings, and the text of a whole file', () => {
  const { properties } = managedSchema();
  expect(Object.keys(properties ?? {})).toEqual([...Object.keys(example), 'settings']);
  expect(properties?.['settings']?.type).toBe('string');
});

test('every schema in it is explained; only items of text lists and rows of unknown keys are not', () => {
  const mute = within(managedSchema()).filter(([, { title, description }]) => !title || !description);
  expect(mute.map(([path]) => path)).toEqual(
    expect.arrayContaining(['', '.partner.tenants[]', '.supportPlan[]', '.contact.additionalEmails[]']),
  );
  expect(
    mute.filter(([path]) => path !== '' && !/(?:tenants|supportPlan|additionalEmails)\[\]$/.test(path)),
  ).toEqual([]);
});

test('it is loose: no choice is enforced and unknown texts arrive to be reported', () => {
  const words = new Set(within(managedSchema()).flatMap(([, schema]) => Object.keys(schema)));
  expect([...words].sort()).toEqual([
    'additionalProperties',
    'description',
    'items',
    'properties',
    'title',
    'type',
  ]);
  for (const [path, schema] of within(managedSchema())) {
    const expected = schema.type === 'object' && path !== '' ? { type: 'string' } : undefined;
    expect(schema.additionalProperties, path).toEqual(expected);
  }
});

test('the choices it describes are the ones we take', () => {
  const mode = managedSchema().properties?.['fill']?.properties?.['mode'];
  expect(mode?.description).toMatch(/: automatic, ask, off\.$/);
  expect(judge({ fill: { mode: 'off' } }).problems).toEqual([]);
});

describe('the lint names', () => {
  const text = { type: 'string' };
  const traps: [string, unknown, RegExp][] = [
    [
      'additionalProperties: false',
      { type: 'object', properties: { a: text }, additionalProperties: false },
      /additionalProperties: false/,
    ],
    ['anyOf', { type: 'string', anyOf: [text] }, /anyOf/],
    ['oneOf', { type: 'string', oneOf: [text] }, /oneOf/],
    ['a type list', { type: ['string', 'number'] }, /list as its type/],
    ['enum without type', { enum: ['a'] }, /enum without a type/],
    ['$defs', { type: 'object', properties: { a: text }, $defs: { b: text } }, /\$defs/],
    ['an array without items', { type: 'array' }, /array without items/],
    ['{}', {}, /is \{\}/],
    ['a tuple', { type: 'array', items: [text] }, /tuple/],
    ['an object without properties', { type: 'object' }, /object without properties/],
    [
      'additionalProperties: true',
      { type: 'object', properties: { a: text }, additionalProperties: true },
      /additionalProperties: true/,
    ],
    ['no type', { title: 'x' }, /neither type nor \$ref/],
    ['an unknown type', { type: 'null' }, /unknown type "null"/],
    ['no schema at all', true, /no object/],
  ];

  test.each(traps)('%s', (_name, trap, sentence) => {
    const found = lintManagedSchema(trap);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
    expect(found[0]).toMatch(/^Schema at the root .*\.$/);
  });

  test.each(traps)('%s, nested anywhere', (_name, trap, sentence) => {
    const row = { type: 'object', properties: { deep: trap } };
    const found = lintManagedSchema({ type: 'object', properties: { list: { type: 'array', items: row } } });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
    expect(found[0]).toContain('the root › list › items › deep');
  });

  test.each(['additionalProperties', 'patternProperties'])('%s at the root, and only there', (key) => {
    const open = {
      type: 'object',
      properties: { a: text },
      [key]: key === 'patternProperties' ? { '^x': text } : text,
    };
    expect(lintManagedSchema(open)).toEqual([
      `Schema at the root has ${key}, which stops the extension from loading.`,
    ]);
    expect(lintManagedSchema({ type: 'object', properties: { open } })).toEqual([]);
  });

  test('traps inside additionalProperties and inside what is refused', () => {
    expect(
      lintManagedSchema({
        type: 'object',
        properties: { a: { type: 'object', properties: { a: text }, additionalProperties: {} } },
      }),
    ).toHaveLength(1);
    expect(
      lintManagedSchema({ type: 'object', properties: { a: text }, $defs: { b: { type: 'array' } } }),
    ).toHaveLength(2);
    expect(lintManagedSchema({ type: 'array', items: [{ type: 'object' }] })).toHaveLength(2);
  });

  test('nothing in what Chromium takes', () => {
    expect(
      lintManagedSchema({
        type: 'object',
        properties: {
          a: { type: 'string', enum: ['x'], pattern: '.', format: 'f', default: 'x' },
          b: { $ref: 'Id' },
        },
        required: ['a'],
      }),
    ).toEqual([]);
  });
});

// Saving from two windows: what the other one changed meanwhile is noticed, and nothing is lost.

import { expect, test } from 'vitest';
import { leafAt, leafPaths, patchOf } from '../../src/store/leaves';
import { saveLeaves } from '../../src/store/save-leaves';
import { memoryPort } from './memory';

const stored = { contact: { firstName: 'Giulia', fax: 1 }, links: [{ url: 'https://a.example/' }] };

test('saves when everything is as it was shown, defaults too', async () => {
  const local = memoryPort({ settings: stored });
  await saveLeaves(
    local,
    { contact: { firstName: 'Elena', phone: '+39 02 5550' }, fill: { mode: 'ask' }, links: [] },
    {
      'contact.firstName': 'Giulia',
      'contact.phone': undefined,
      'fill.mode': 'automatic',
      links: stored.links,
    },
  );
  expect(local.data.get('settings')).toEqual({
    contact: { firstName: 'Elena', phone: '+39 02 5550', fax: 1 },
    fill: { mode: 'ask' },
    links: [],
  });
});

test.each([
  ['another value', { 'contact.firstName': 'Anna' }],
  ['a value that was not there', { 'contact.firstName': undefined }],
  ['a value that is gone', { 'contact.lastName': 'Ferrari' }],
  ['a link more', { links: [] }],
])('writes nothing when there is %s', async (_what, shown) => {
  const local = memoryPort({ settings: stored });
  await expect(saveLeaves(local, { contact: { firstName: 'Elena' } }, shown)).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(local.writes).toEqual([]);
});

test('a change of other values stays', async () => {
  const local = memoryPort({ settings: stored });
  await saveLeaves(local, { contact: { lastName: 'Ferrari' } }, { 'contact.lastName': undefined });
  expect(local.data.get('settings')).toEqual({
    ...stored,
    contact: { ...stored.contact, lastName: 'Ferrari' },
  });
});

test('leaves are found by path, and put together again', () => {
  expect(leafPaths).toContain('partner.ownPlan.kind');
  expect(leafPaths).toContain('links');
  expect(leafPaths.filter((path) => /^(version|customers)/u.test(path))).toEqual([]);
  expect(leafAt({ a: { b: 0 } }, 'a.b')).toBe(0);
  expect(leafAt({ a: 'text' }, 'a.length')).toBeUndefined();
  expect(leafAt({}, 'constructor.name')).toBeUndefined();
  expect(
    patchOf([
      ['a.b.c', 1],
      ['a.b.d', undefined],
      ['e', []],
    ]),
  ).toEqual({ a: { b: { c: 1, d: undefined } }, e: [] });
});

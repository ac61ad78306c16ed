// Holds the hash that the detector's words and the page's labels must agree on.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectorGroups } from '../../scripts/detector-words';
import type { GroupName } from '../../scripts/detector-words';
import type { Concept } from '../../src/model/fields';
import { detectorWords } from '../../src/rules/detector-words';
import { allPacks } from '../../src/rules/languages/all';
import { hash, packWords, shortHash, unpackWords } from '../../src/text/hash';
import { normalise } from '../../src/text/normalise';
import { writingsOf } from '../../src/text/vocabulary';

describe('hash', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j has the published FNV-1a value', (text, expected) => {
    expect(hash(text)).toBe(expected);
  });

  test('is a whole number of 32 bits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash(text)).toBe(hash(text) >>> 0);
      }),
    );
  });

  test('tells letters beyond ASCII apart', () => {
    expect(new Set(['名', '姓', '성', '이름'].map(hash)).size).toBe(4);
  });
});

describe('the short hash', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is the low 22 bits', (text, whole) => {
    expect(shortHash(text)).toBe(whole & 0x3fffff);
  });
});

describe('packed words', () => {
  const word = fc.tuple(fc.nat(2 ** 22 - 1), fc.nat(7));
  const words = fc.uniqueArray(word, { selector: ([value]) => value, maxLength: 200 });

  test('are unpacked as they were, in any order', () => {
    fc.assert(
      fc.property(words, (each) => {
        expect(unpackWords(packWords(each))).toEqual(new Map(each));
      }),
    );
  });

  test.each([
    ['none', []],
    ['the smallest', [[0, 0]]],
    ['the largest', [[2 ** 22 - 1, 9]]],
    [
      'neighbours',
      [
        [5, 0],
        [6, 0],
        [7, 1],
      ],
    ],
    [
      'a gap as wide as three characters hold, one less and one more',
      [
        [1, 0],
        [614_125, 0],
        [1_228_248, 0],
        [1_842_373, 0],
      ],
    ],
  ] as [string, [number, number][]][])('hold %s', (_what, each) => {
    expect([...unpackWords(packWords(each))].sort()).toEqual(each.toSorted());
  });

  test('need no escaping in any kind of quotes, three characters a word', () => {
    fc.assert(
      fc.property(words, (each) => {
        expect(packWords(each)).toMatch(/^(?:[(-[\]-_a-~]{3})*$/u);
      }),
    );
    expect(
      packWords([
        [1, 0],
        [2, 0],
      ]),
    ).toHaveLength(6);
  });
});

test('no label of the packs is taken for a word of the detector that means something else', () => {
  const known = unpackWords(detectorWords.packed);
  const standsFor: Partial<Record<Concept, Concept>> = { lastName: 'firstName', problemType: 'issueType' };
  const meant = new Map<string, Set<GroupName>>();
  for (const [text, { concept }] of allPacks.flatMap(writingsOf)) {
    const key = normalise(text);
    meant.set(key, (meant.get(key) ?? new Set()).add(standsFor[concept] ?? concept));
  }
  const taken = [...meant].filter(([text, concepts]) => {
    const group = known.get(shortHash(text));
    return group !== undefined && !concepts.has(detectorGroups[group]!.name);
  });
  expect(taken).toEqual([]);
});

// Holds the hash that the detector's words and the page's labels must agree on.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { codeOf, hash } from '../../src/text/hash';
import { normalise } from '../../src/text/normalise';

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

describe('codeOf', () => {
  test.each([
    ['', 'HJ3F'],
    ['a', 'DCks'],
    ['foobar', 'nPlo'],
  ])('%j is its low 24 bits as four letters', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  test('is always four letters that need no escaping', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(text)).toMatch(/^[A-Za-z0-9_-]{4}$/);
      }),
    );
  });

  test('differs for all different labels of the packs', () => {
    const labels = allPacks.flatMap((pack) =>
      Object.values(pack.labels).flatMap((each) => Object.values(each).flat()),
    );
    const texts = new Set(labels.map(normalise));
    expect(new Set([...texts].map(codeOf)).size).toBe(texts.size);
  });
});

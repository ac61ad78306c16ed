// Judging whatever arrives: generated settings and garbage never throw, never pollute, and lose nothing unnamed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, judge, judgeText } from '../../src/store/judge';
import { settingsLike } from './arbitrary';

describe('whatever arrives', () => {
  const pollution = () => Object.getOwnPropertyNames(Object.prototype).sort().join();

  test('it never throws, never pollutes, and its own output is clean', () => {
    const before = pollution();
    const anything = fc.oneof(fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withSparseArray: true, withBigInt: true }), settingsLike); // prettier-ignore
    fc.assert(
      fc.property(anything, (value) => {
        const { settings } = judge(value);
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
        expect(judge(settings)).toEqual({ settings, problems: [] });
      }),
      { numRuns: 2000 },
    );
    expect(pollution()).toBe(before);
  });

  test('text never throws either', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          judgeText(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('every key is kept or named', () => {
    fc.assert(
      fc.property(settingsLike, (value) => {
        const { settings, problems } = judge(value);
        const named = problems.map(({ path }) => path);
        expect(unaccounted(value, settings, named, '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Paths of leaves that are neither kept nor named; only a list's own items may have moved. */
function unaccounted(value: unknown, kept: unknown, named: readonly string[], path: string): string[] {
  if (named.includes(path) || value === undefined) return [];
  if (typeof value === 'string' && value.trim() === '') return kept === undefined ? [] : [path];
  if (Array.isArray(value)) {
    const items = Array.isArray(kept) ? [...(kept as unknown[])] : [];
    return value.flatMap((item: unknown, index) => {
      const at = `${path}[${index}]`;
      const empty = typeof item === 'string' && item.trim() === '';
      return named.includes(at) || empty ? [] : unaccounted(item, items.shift(), named, at);
    });
  }
  if (typeof value === 'object' && value !== null) {
    const inner = (kept ?? {}) as Record<string, unknown>;
    return Object.entries(value).flatMap(([key, each]) =>
      unaccounted(each, Object.hasOwn(inner, key) ? inner[key] : undefined, named, below(path, key)),
    );
  }
  return kept === undefined ? [path] : [];
}

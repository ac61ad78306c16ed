// Records are those of any well-formed CSV text, each with the line it begins in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/store/import/records';
import type { CsvRecord } from '../../../src/store/import/records';

function recordsOf(text: string, width?: number, delimiter = ','): CsvRecord[] {
  const records: CsvRecord[] = [];
  const span = { delimiter, start: 0, line: 1, ...(width !== undefined && { width }) };
  readRecords(new TextEncoder().encode(text), span, (record) => records.push(record));
  return records;
}

const cell = fc
  .array(fc.constantFrom('"', ',', ';', '\n', '\r\n', '\r', ' ', 'a', 'é', '🏢', "'"), { maxLength: 6 })
  .map((parts) => parts.join(''));

const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

function written(rows: readonly (readonly string[])[], { end = '\n', delimiter = ',' } = {}): string[] {
  return rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + end);
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

describe('the records of a text', () => {
  it('are all there, with the lines they begin in', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t'),
        (rows, end, delimiter) => {
          const texts = written(rows, { end, delimiter });
          let line = 1;
          const expected = rows.flatMap((cells, index) => {
            const record = { line, cells };
            line += linesIn(texts[index] ?? '');
            return cells.some((text) => text.trim() !== '') ? [record] : [];
          });
          const records = recordsOf(texts.join(''), undefined, delimiter);
          expect(records.map(({ line: at, cells }) => ({ line: at, cells }))).toEqual(expected);
        },
      ),
    );
  });

  it('end where the next begins', () => {
    const text = 'a,b\r\n"c\r\nd",é\r\n\r\ne,f';
    const [first, second, third] = recordsOf(text);
    expect([first?.end, first?.next]).toEqual([5, 2]);
    expect([second?.end, second?.next]).toEqual([16, 4]);
    expect([third?.line, third?.end]).toEqual([5, 21]);
  });

  it('of any text end, each line at most once', () => {
    fc.assert(
      fc.property(
        fc.array(cell),
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (parts, width) => {
          const text = parts.join(',');
          const lines = recordsOf(text, width).map(({ line }) => line);
          expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
          expect(Math.max(0, ...lines)).toBeLessThanOrEqual(linesIn(text) + 1);
        },
      ),
    );
  });

  it('go on after every broken row', () => {
    const broken = 'x,"y"z"';
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (isBroken) => {
        const text = isBroken.map((each, index) => (each ? broken : `${index},ok`)).join('\n');
        const records = recordsOf(`${text}\n`, 2);
        expect(records.map((record) => record.broken !== undefined)).toEqual(isBroken);
        expect(records.map(({ line }) => line)).toEqual(isBroken.map((_, index) => index + 1));
      }),
    );
  });
});

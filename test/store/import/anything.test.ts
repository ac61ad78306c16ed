// Whatever is chosen or pasted, reading it ends with rows or with a reason, never with an error.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnMeanings,
  encodings,
  importNotes,
  importProblems,
  importTroubles,
} from '../../../src/model/import';
import type { ImportRow } from '../../../src/model/import';
import { judge } from '../../../src/store/judge';
import { decodeFile } from '../../../src/store/import/decode';
import { A, B, read } from './parsed';

const scraps = fc.constantFrom(
  ...[
    '"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    ' ',
    'sep=;',
    'sep="',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\',
    '\0',
    '\ufeff',
  ],
  ...[
    'Tenant ID',
    'Name',
    'Domain',
    'Subscription ID',
    'Contact email',
    'value',
    '"items"',
    '"tenantId"',
    'null',
  ],
  ...[
    A,
    B,
    'contoso.example',
    'contoso.onmicrosoft.com',
    'ada@contoso.example',
    '__proto__',
    '<html>',
    '=1',
    "'",
    '1e9',
  ],
);
const text = fc
  .array(fc.oneof({ arbitrary: scraps, weight: 5 }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value));
const options = fc.record(
  {
    columns: fc.array(fc.option(fc.constantFrom(...columnMeanings)), { maxLength: 6 }),
    subscriptionsOf: fc.constant('x'),
  },
  { requiredKeys: [] },
);

/** Problems are known words, texts are short, and customers are such as the settings' judge lets pass. */
function isSound({ line, customer, problem, text: shown = '' }: ImportRow): boolean {
  const judged = customer && judge({ customers: [customer] });
  return (
    line > 0 &&
    (customer !== undefined || problem !== undefined) &&
    (problem === undefined || importProblems.includes(problem)) &&
    Array.from(shown).length <= 80 &&
    (!judged || (judged.problems.length === 0 && sameJson(judged.settings.customers?.[0], customer)))
  );
}

function sameJson(one: unknown, other: unknown): boolean {
  expect(one).toEqual(other);
  return true;
}

describe('anything', () => {
  it('that is pasted gives rows or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(text, json), options, (pasted, choice) => {
        const result = read(pasted, choice);
        if (!result.ok) return importTroubles.includes(result.trouble);
        expect(result.file.rows.filter((row) => !isSound(row))).toEqual([]);
        return result.file.notes.every((note) => importNotes.includes(note));
      }),
      { numRuns: 1000 },
    );
  });

  it('that is chosen becomes text or gives a reason', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.constantFrom(...encodings), { nil: undefined }),
        (bytes, chosen) => {
          const decoded = decodeFile(new Uint8Array(bytes).buffer, chosen);
          return decoded.ok ? encodings.includes(decoded.encoding) : importTroubles.includes(decoded.trouble);
        },
      ),
      { numRuns: 500 },
    );
  });
});

// Reads texts as the import does, for the tests of this folder.

import type { ImportOptions, ImportRow, ParsedFile } from '../../../src/model/import';
import type { Customer } from '../../../src/model/settings';
import { parseImport } from '../../../src/store/import/read';
import type { ParseResult } from '../../../src/store/import/read';

/** Tenant ids for examples. */
export const [A, B, C] = [
  '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  '11111111-2222-4333-8444-555555555555',
  'a1b2c3d4-0000-4111-8222-333344445555',
] as const;

export function read(text: string, options: ImportOptions = {}): ParseResult {
  return parseImport({ text, encoding: 'utf-8', isGuess: false }, options);
}

/** What comes of a text that can be read. */
export function parsed(text: string, options: ImportOptions = {}): ParsedFile {
  const result = read(text, options);
  if (!result.ok) throw new Error(`The text cannot be read: ${result.trouble} ${result.detail ?? ''}`);
  return result.file;
}

export function rowsOf(text: string, options: ImportOptions = {}): readonly ImportRow[] {
  return parsed(text, options).rows;
}

export function customersOf(text: string, options: ImportOptions = {}): (Customer | undefined)[] {
  return rowsOf(text, options).map(({ customer }) => customer);
}

/** Why a text cannot be read. */
export function troubleOf(text: string): string {
  const result = read(text);
  return result.ok ? `none: ${result.file.kind}` : [result.trouble, result.detail].filter(Boolean).join(', ');
}

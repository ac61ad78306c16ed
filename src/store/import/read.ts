// Reads a customer file or a pasted list, whatever shape it has: what it is, is told by what stands in it.

import type { ImportOptions, ImportTrouble, ParsedFile, Progress } from '../../model/import';
import type { FileText, Refusal } from './decode';
import { tableOf } from './dialect';
import type { Table } from './dialect';
import { identityOf } from './identity';
import { looksLikeJson, parseJson } from './json';
import { readLines } from './lines';
import { throttled } from './progress';
import { parseTable } from './table';
import type { Parsed, Tell } from './table';

export type ParseResult = { readonly ok: true; readonly file: ParsedFile } | Refusal;

/** Lines that are tried to see whether a text is a list, and the share of them that must name a customer. */
const triedLines = 100;
const listShare = 0.3;

/**
 * Understands a decoded file, or a pasted text (`encoding: 'utf-8'`). Every row of the file is in the result, with a
 * customer, a problem, or both; customers that are there twice are in it twice. Never throws by itself; what
 * `onProgress` throws ends the reading.
 */
export function parseImport(
  { text, encoding, isGuess }: FileText,
  options: ImportOptions,
  onProgress?: (progress: Progress) => void,
): ParseResult {
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') return { ok: false, trouble: 'empty' };
  const parsed = parseText(bare, options, throttled('reading', onProgress));
  if (!parsed.ok) return parsed;
  const notes = isGuess ? (['encoding-guessed', ...parsed.file.notes] as const) : parsed.file.notes;
  return { ok: true, file: { ...parsed.file, notes, encoding } };
}

type TextResult = { readonly ok: true; readonly file: Parsed } | Refusal;

function parseText(text: string, options: ImportOptions, tell: Tell): TextResult {
  if (looksLikeJson(text)) return parseJson(text, tell);
  const markup = markupTrouble(text);
  if (markup) return { ok: false, trouble: markup };
  const table = tableOf(text);
  if (table.isKnown) return { ok: true, file: parseTable(table, options, tell) };
  if (!isList(text, table)) {
    if (isTable(table)) return { ok: true, file: parseTable(table, options, tell) };
    return { ok: false, trouble: 'unknown-text' };
  }
  return { ok: true, file: { kind: 'lines', columns: [], notes: [], rows: readLines(text, tell) } };
}

/** Excel's XML format, and pages that were saved in place of a file. */
function markupTrouble(text: string): ImportTrouble | undefined {
  const start = text.slice(0, 2000);
  if (!/^\s*<[?!a-z]/i.test(start)) return undefined;
  return /<\?mso-application[^>]*Excel|<(?:\w+:)?Workbook\b|schemas-microsoft-com:office/i.test(start)
    ? 'workbook'
    : 'unknown-text';
}

/** More than one column, and nearly all rows as wide; one row alone has to name a tenant. */
function isTable({ width, evenness, samples }: Table): boolean {
  const isOfTenant = samples.some((cells) => cells.some((cell) => identityOf(cell) !== undefined));
  return width > 1 && evenness >= 0.8 && samples.length >= (isOfTenant ? 1 : 2);
}

/** One thing a line, or a name and a tab before it; a table has more columns, or is parted otherwise and longer. */
function isList(text: string, table: Table): boolean {
  const isPair = table.samples.length === 1 || (table.delimiter === '\t' && table.width === 2);
  if (isTable(table) && !isPair) return false;
  const head = text.split(/\r\n|\n|\r/, triedLines).join('\n');
  const rows = readLines(head.slice(0, 20_000), () => undefined);
  return rows.filter(({ customer }) => customer).length >= Math.max(1, rows.length * listShare);
}

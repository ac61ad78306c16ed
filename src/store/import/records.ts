// Reads the records of a CSV text with the lines they stand in, and goes on after broken quotes.

import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Options } from 'csv-parse/browser/esm/sync';
import { identityOf } from './identity';

export interface CsvRecord {
  /** The line of the file it begins in, from 1. */
  readonly line: number;
  /** Empty when the quotes are broken. */
  readonly cells: readonly string[];
  /** The line as it stands in the file, when its quotes are broken. */
  readonly broken?: string;
  /** Offset of the byte after it, and the line that begins there. */
  readonly end: number;
  readonly next: number;
}

export interface Span {
  /** One character. */
  readonly delimiter: string;
  /** Offset of the first byte, and its line. */
  readonly start: number;
  readonly line: number;
  /** How many columns there are, when that is known: then a record that ran over its line is noticed. */
  readonly width?: number;
}

const LF = 10;
const CR = 13;

const inQuotes = new Set(['CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE', 'CSV_QUOTE_NOT_CLOSED']);

/**
 * Hands every record to `each`, blank lines left out. A record whose quotes are broken is given up at the end of its
 * first line, and reading goes on in the next one. The bytes are UTF-8: the library reads bytes, and 20 MB of text
 * would take it a second to encode.
 */
export function readRecords(bytes: Uint8Array, span: Span, each: (record: CsvRecord) => void): void {
  let { start: at, line } = span;
  while (at < bytes.length) {
    const base = at;
    const take = (cells: readonly string[], { bytes: read }: { readonly bytes: number }): null => {
      if (hasSwallowedLines(cells, span)) throw new SwallowedLines();
      const end = base + read;
      const next = line + breaksIn(bytes, at, end);
      if (cells.some((cell) => cell.trim() !== '')) each({ line, cells, end, next });
      line = next;
      at = end;
      return null;
    };
    try {
      parse(bytes.subarray(base), { ...optionsOf(span), relax_quotes: false, on_record: take });
      return;
    } catch (error) {
      if (!isAboutQuotes(error)) throw error;
    }
    const end = endOfLine(bytes, at);
    each(lenient(bytes.subarray(at, end), span, { line, end, next: line + 1 }));
    line += 1;
    at = end;
  }
}

function optionsOf({ delimiter }: Span): Options {
  return { bom: false, delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
}

/** A quote was opened by mistake and closed lines later by another. */
class SwallowedLines extends Error {}

function isAboutQuotes(error: unknown): boolean {
  return error instanceof SwallowedLines || (error instanceof CsvError && inQuotes.has(error.code));
}

/**
 * Whether a cell holds rows: the record has not the right number of columns, and a cell a line break with delimiters
 * after it; or its first and its last line are both whole rows, with an id or a domain in the same column.
 */
function hasSwallowedLines(cells: readonly string[], { width, delimiter }: Span): boolean {
  if (width === undefined || !cells.some((cell) => /[\r\n]/.test(cell))) return false;
  if (cells.length !== width)
    return cells.some((cell) => /[\r\n]/.test(cell) && afterBreak(cell).includes(delimiter));
  const lines = cells.join(delimiter).split(/[\r\n]+/);
  const [first, last] = [lines[0], lines.at(-1)].map((line = '') => line.split(delimiter));
  if (first?.length !== width || last?.length !== width) return false;
  return first.some((cell, at) => identityOf(cell) !== undefined && identityOf(last[at] ?? '') !== undefined);
}

function afterBreak(cell: string): string {
  return cell.slice(cell.search(/[\r\n]/));
}

/** A line that only has quotes amid its words, as in `12" screens`, means them; any other is broken. */
function lenient(bytes: Uint8Array, span: Span, place: Omit<CsvRecord, 'cells'>): CsvRecord {
  const broken = { ...place, cells: [], broken: new TextDecoder().decode(bytes) };
  try {
    const [cells = [], ...more] = parse(bytes, { ...optionsOf(span), relax_quotes: true });
    const isWhole = span.width === undefined || cells.length === span.width;
    const isClear = isWhole && more.length === 0 && !cells.some((cell) => cell.startsWith('"'));
    return isClear ? { ...place, cells } : broken;
  } catch (error) {
    if (isAboutQuotes(error)) return broken;
    throw error;
  }
}

/** Lines are counted here: the library takes CRLF inside of quotes for two. */
function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1)
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) breaks += 1;
  return breaks;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : Math.min(at + 1, bytes.length);
}

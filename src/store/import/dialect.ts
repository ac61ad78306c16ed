// Finds out how a CSV text is written: what parts its columns, where its header is, and how wide it is.

import { conceptOf } from './header-names';
import { identityOf } from './identity';
import { readRecords } from './records';
import type { CsvRecord } from './records';

export interface Table {
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  /** The names of the columns; undefined when the first record is a customer already. */
  readonly header: readonly string[] | undefined;
  /** Whether a name of the header is known. */
  readonly isKnown: boolean;
  readonly width: number;
  /** Offset and line of the first record after the header. */
  readonly start: number;
  readonly line: number;
  /** Whole records after the header, at most some hundreds, to tell columns by. */
  readonly samples: readonly (readonly string[])[];
  /** The share of these that are `width` wide. */
  readonly evenness: number;
}

/** In the order of trust, when two part a text equally well. */
const delimiters = ['\t', ';', ',', '|'];

/** Enough to know a file by; one record can hold a long note of many lines. */
const headBytes = 200_000;
const headLines = 500;

/** A title or two may stand above the header. */
const headerWithin = 10;

/** The best reading of a text as a table, also when it is none: see `isKnown`, `width` and `evenness`. */
export function tableOf(text: string): Table {
  const declared = /^"?sep=([^\w"\r\n\x80-\u{10ffff}])"?(?:\r\n|\n|\r|$)/iu.exec(text);
  const bytes = new TextEncoder().encode(text);
  const start = declared?.[0].length ?? 0;
  const asked = declared?.[1];
  if (asked !== undefined) return read(bytes, asked, { start, line: 2 });
  const readings = delimiters.map((delimiter) => read(bytes, delimiter, { start: 0, line: 1 }));
  return readings.reduce((best, other) => (isBetter(other, best) ? other : best));
}

/** More columns with known names, else more customers that can be told, else more even rows. */
function isBetter(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map(meritsOf);
  const at = a?.findIndex((merit, index) => merit !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function meritsOf({ header = [], isKnown, samples, width, evenness }: Table): number[] {
  const known = isKnown ? header.filter((cell) => conceptOf(cell) !== undefined).length : 0;
  const identities = samples.filter((cells) => cells.some(isIdentity)).length;
  return [
    known,
    Math.round((10 * identities) / Math.max(1, samples.length)),
    width > 1 ? evenness : 0,
    width,
  ];
}

function read(bytes: Uint8Array, delimiter: string, from: { start: number; line: number }): Table {
  const head = headOf(bytes, delimiter, from);
  const place = headerPlace(head);
  const header = place && head[place.index];
  const rest = place ? head.slice(place.index + 1) : head;
  const samples = rest.filter(({ broken }) => broken === undefined).map(({ cells }) => cells);
  const width = header ? header.cells.length : commonest(samples.map((cells) => cells.length));
  const even = samples.filter((cells) => cells.length === width).length;
  return {
    bytes,
    delimiter,
    header: header?.cells.map((cell) => cell.trim()),
    isKnown: place?.isKnown ?? false,
    width,
    start: header?.end ?? from.start,
    line: header?.next ?? from.line,
    samples,
    evenness: samples.length === 0 ? 0 : even / samples.length,
  };
}

/** The first records; one that the end of the head cuts off is not among them. */
function headOf(bytes: Uint8Array, delimiter: string, from: { start: number; line: number }): CsvRecord[] {
  const end = endOfHead(bytes);
  const records: CsvRecord[] = [];
  readRecords(bytes.subarray(0, end), { delimiter, ...from }, (record) => records.push(record));
  if (end < bytes.length && records.at(-1)?.broken !== undefined) records.pop();
  return records;
}

/** Behind a line break, so that no record is cut off but one with line breaks in it. */
function endOfHead(bytes: Uint8Array): number {
  let [lines, end] = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, headBytes) && lines < headLines; at += 1) {
    if (bytes[at] !== 10 && (bytes[at] !== 13 || bytes[at + 1] === 10)) continue;
    lines += 1;
    end = at + 1;
  }
  if (end > 0 && (lines === headLines || bytes.length > headBytes)) return end;
  return Math.min(bytes.length, headBytes);
}

/** The record with the most known names; else one of words only, right above the first that names a tenant. */
function headerPlace(head: readonly CsvRecord[]): { index: number; isKnown: boolean } | undefined {
  const first = head.findIndex(({ cells }) => cells.some(isIdentity));
  const known = head.slice(0, headerWithin).map(({ cells }) => knownNames(cells));
  const most = Math.max(0, ...known);
  const place = known.indexOf(most);
  // A single known word below a customer is a customer of that name; two below a title such as “Customers.csv” are not.
  if (most > 1 || (most === 1 && (first < 0 || place < first))) return { index: place, isKnown: true };
  const above = head[first - 1];
  if (first > headerWithin || !above || above.cells.length !== head[first]?.cells.length) return undefined;
  const names = new Set(above.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return names.size === above.cells.length ? { index: first - 1, isKnown: false } : undefined;
}

/** How many names a record holds; none when it names a tenant, for then it is a row. */
function knownNames(cells: readonly string[]): number {
  const concepts = cells.map((cell) => conceptOf(cell)?.concept);
  if (cells.some((cell, at) => concepts[at] === undefined && isIdentity(cell))) return 0;
  const isOfUse = concepts.some((concept) => concept !== undefined && concept !== 'unused');
  return isOfUse ? concepts.filter((concept) => concept !== undefined).length : 0;
}

function isIdentity(cell: string): boolean {
  return cell.length < 80 && identityOf(cell) !== undefined;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 1;
}

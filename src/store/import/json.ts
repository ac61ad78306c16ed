// Reads JSON files of customers: Graph, the Partner Center API, other tools, JSON lines, and our own files.

import type { ImportRow } from '../../model/import';
import { isNewerVersion, isRecord } from '../judge';
import { placeOfBreak } from '../json-break';
import { invalidRow } from './customer-row';
import type { Refusal } from './decode';
import { itemRow, kindOfItem } from './json-items';
import { isOurs, listIn } from './json-lists';
import type { FoundList } from './json-lists';
import { readLines } from './lines';
import type { Parsed, Tell } from './table';

/** A JSON value of the text, or a line that is none. */
interface Value {
  readonly line: number;
  readonly value?: unknown;
  readonly broken?: string;
}

/** Whether a text is meant as JSON, also when it is broken; a tenant id in braces is not. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{(?!\s*[0-9a-f]{8}-?[0-9a-f]{4})|\[\s*(?:["{[\]\d-]|true|false|null|$))/i.test(text);
}

/** Rows of the items of a JSON text, numbered from 1; of JSON lines, with their lines. */
export function parseJson(text: string, tell: Tell): { readonly ok: true; readonly file: Parsed } | Refusal {
  const values = valuesIn(text);
  if ('trouble' in values) return values;
  if (values.some(({ value }) => isOurs(value) && isNewerVersion(value['version'])))
    return { ok: false, trouble: 'newer-version' };
  const [first] = values;
  if (values.length === 1 && Array.isArray(first?.value) && first.value.length === 0)
    return { ok: false, trouble: 'empty' };
  const lists = values.map(({ value }) => listIn(value));
  const items = lists.flatMap((list) => list?.items ?? []);
  if (items.length > 0 && items.every((item) => typeof item === 'string'))
    return ofLines(items.join('\n'), tell);
  const rows = rowsOf(values, lists, tell);
  const kind = lists.find((list) => list?.kind)?.kind ?? kindOfItem(items.find(isRecord));
  const isUseless = rows.every(({ customer, problem }) => !customer && isUnknown(problem));
  if (kind !== 'own-json' && isUseless && !(rows.length === 0 && lists.some((list) => list?.kind)))
    return { ok: false, trouble: 'unknown-json' };
  const notes = [...new Set(lists.flatMap((list) => list?.notes ?? []))];
  return { ok: true, file: { kind, columns: [], notes, rows } };
}

function rowsOf(
  values: readonly Value[],
  lists: readonly (FoundList | undefined)[],
  tell: Tell,
): ImportRow[] {
  const isWhole = values.length === 1;
  const total = lists.reduce((sum, list) => sum + (list?.items.length ?? 0), 0);
  const rows: ImportRow[] = [];
  for (const [at, { line, broken = '' }] of values.entries()) {
    const list = lists[at];
    if (!list) rows.push(invalidRow(line, { problem: 'not-a-customer', text: broken }));
    for (const [index, item] of (list?.items ?? []).entries()) {
      if (list) rows.push(itemRow(isWhole ? index + 1 : line, item, list));
      tell(rows.length, total);
    }
  }
  return rows;
}

function ofLines(text: string, tell: Tell): { readonly ok: true; readonly file: Parsed } | Refusal {
  const rows = readLines(text, tell);
  if (!rows.some(({ customer }) => customer)) return { ok: false, trouble: 'unknown-json' };
  return { ok: true, file: { kind: 'lines', columns: [], notes: [], rows } };
}

/** Nothing in the item was known, as opposed to known and wrong. */
function isUnknown(problem: ImportRow['problem']): boolean {
  return problem === 'no-identity' || problem === 'not-a-customer';
}

/** The text as one value, else as a value a line; else where it breaks. */
function valuesIn(text: string): readonly Value[] | Refusal {
  try {
    return [{ line: 1, value: JSON.parse(text) as unknown }];
  } catch (error) {
    const lines = jsonLines(text);
    if (lines) return lines;
    const detail = placeOfBreak(text, error);
    return { ok: false, trouble: 'not-json', ...(detail !== undefined && { detail }) };
  }
}

/** Undefined unless the first line is a whole record, and most of the others are values. */
function jsonLines(text: string): Value[] | undefined {
  const values: Value[] = [];
  let broken = 0;
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    if (content.trim() === '') continue;
    const value = parsed(content);
    if (values.length === 0 && !isRecord(value)) return undefined;
    if (value === undefined) broken += 1;
    values.push(value === undefined ? { line: index + 1, broken: content } : { line: index + 1, value });
  }
  return values.length > 1 && broken * 2 <= values.length ? values : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

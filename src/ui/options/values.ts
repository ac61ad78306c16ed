// Shows a value of the settings in words: the label of a choice, the entries of a list, the links by name.

import type { Translate } from '../parts/text';
import { fieldAt } from './form-fields';
import { rowsIn } from './links-text';

/** A leaf of the settings as one text; several entries are on lines of their own. */
export function valueWords(path: string, value: unknown, t: Translate): string {
  if (value === undefined || value === '') return t('notSet');
  if (typeof value === 'boolean') return t(value ? 'valueYes' : 'valueNo');
  if (Array.isArray(value))
    return value.length === 0 ? t('notSet') : value.map((each) => entryWords(each)).join('\n');
  return typeof value === 'string' ? labelOf(path, value, t) : JSON.stringify(value);
}

/** The text of a field as `textOf` gives it, in words. */
export function textWords(path: string, text: string, t: Translate): string {
  const field = fieldAt(path);
  if (field?.as === 'check') return t(text === 'true' ? 'valueYes' : 'valueNo');
  if (field?.as === 'links') return valueWords(path, rowsIn(text), t);
  return text === '' ? t('notSet') : labelOf(path, text, t);
}

function labelOf(path: string, value: string, t: Translate): string {
  const choices = fieldAt(path)?.choices?.(t) ?? [];
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

function entryWords(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { name = '', url = '' } = entry as { name?: string; url?: string };
  return name === '' ? url : `${name}: ${url}`;
}

/** What a leaf is called on this page, by its path; the path itself when it has no field. */
export function nameOf(path: string, t: Translate): string {
  const field = fieldAt(path);
  return field ? t(field.label) : path;
}

/** “3 minutes ago” for what is recent, else day and time. */
export function whenWords(at: number, t: Translate, now = Date.now()): string {
  const minutes = Math.round((now - at) / 60_000);
  if (minutes >= 0 && minutes < 60)
    return new Intl.RelativeTimeFormat(t('locale'), { numeric: 'auto' }).format(-minutes, 'minute');
  return new Intl.DateTimeFormat(t('locale'), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** Bytes in the unit a person reads: `812 byte`, `4.2 kB`. */
export function sizeWords(bytes: number, t: Translate): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = { byte: bytes, kilobyte: bytes / 1000, megabyte: bytes / 1_000_000 }[unit];
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat(t('locale'), {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
  }).format(size);
}

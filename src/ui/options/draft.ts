// What was typed into the options page and not saved yet: from settings to texts and back, judged by the schema.

import { settingsSchema } from '../../model/settings';
import type { Link, Settings } from '../../model/settings';
import type { TextKey } from '../parts/text';
import type { FormField } from './form-fields';
import { errorInRow, linksOf, linksText, rowsIn } from './links-text';

/** The text of every field that was changed since the last save, by path. */
export type Draft = Readonly<Record<string, string>>;

/** Settings to lay over the stored ones; an empty text takes a value away. */
export type SettingsChange = Readonly<Record<string, unknown>>;

export interface FieldError {
  readonly key: TextKey;
  /** The most characters allowed, when that is what is wrong. */
  readonly most?: number;
  /** The first wrong line, from 1, in a field of several. */
  readonly line?: number;
}

/**
 * What a field shows of the settings; one line each for a list of texts, `true` for a yes.
 * @param ownLinks the user's own links; all links of the settings when absent
 */
export function textOf(settings: Settings, path: string, ownLinks: readonly Link[] = settings.links): string {
  if (path === 'links') return linksText(ownLinks);
  const value = leafOf(settings, path);
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return value ? 'true' : '';
  return typeof value === 'string' ? value : '';
}

/** The value at a path of the settings. */
export function leafOf(settings: Settings, path: string): unknown {
  return path.split('.').reduce<unknown>(inside, settings);
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Notes what was typed; a field that is back at its stored text counts as unchanged. */
export function typeInto(draft: Draft, path: string, typed: { text: string; stored: string }): Draft {
  const { [path]: _before, ...rest } = draft;
  return typed.text === typed.stored ? rest : { ...rest, [path]: typed.text };
}

/** The part of the draft that may be saved: what the policy has locked since is not. */
export function unlocked(draft: Draft, locked: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([path]) => !locked.includes(path)));
}

/** What is wrong with a field's text, if anything; empty is never wrong. */
export function errorIn(field: FormField, text: string): FieldError | null {
  if (field.as === 'check') return null;
  if (field.as === 'links') return rowsIn(text).some((row) => errorInRow(row)) ? { key: field.error } : null;
  if (field.as !== 'lines') return judged(field, text.trim());
  for (const [index, line] of text.split('\n').entries()) {
    const error = judged(field, line.trim());
    if (error) return { ...error, line: index + 1 };
  }
  return null;
}

function judged(field: FormField, text: string): FieldError | null {
  if (text === '') return null;
  const result = settingsSchema.safeParse(nested(field.path, field.as === 'lines' ? [text] : text));
  const issue = result.error?.issues[0];
  if (!issue) return null;
  if (issue.code === 'too_big') return { key: 'errorLength', most: Number(issue.maximum) };
  return { key: field.error };
}

export type Errors = ReadonlyMap<string, FieldError>;

/** The errors of everything typed, in the order of the page. */
export function errorsIn(fields: readonly FormField[], draft: Draft): Errors {
  const errors = new Map<string, FieldError>();
  for (const field of fields) {
    const text = draft[field.path];
    const error = text === undefined ? null : errorIn(field, text);
    if (error) errors.set(field.path, error);
  }
  return errors;
}

/** The draft as settings, each value in the schema's own writing. Call it only on a draft without errors. */
export function changeOf(fields: readonly FormField[], draft: Draft): SettingsChange {
  return fields.reduce<SettingsChange>((change, field) => {
    const text = draft[field.path];
    return text === undefined ? change : merged(change, nested(field.path, valueOf(field, text)));
  }, {});
}

/** An emptied list is taken away like an emptied text, so that a default can count again. */
function valueOf(field: FormField, text: string): unknown {
  if (field.as === 'check') return text === 'true';
  if (field.as === 'links') return linksOf(rowsIn(text));
  if (field.as !== 'lines') return written(field.path, text.trim());
  const lines = text.split('\n').map((line) => line.trim());
  const list = written(
    field.path,
    lines.filter((line) => line !== ''),
  );
  return Array.isArray(list) && list.length > 0 ? [...new Set<unknown>(list)] : '';
}

function written(path: string, value: string | string[]): unknown {
  const { data } = value === '' ? { data: undefined } : settingsSchema.safeParse(nested(path, value));
  return path.split('.').reduce<unknown>(inside, data) ?? value;
}

function nested(path: string, value: unknown): SettingsChange {
  const keys = path.split('.');
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as SettingsChange;
}

function merged(one: SettingsChange, other: SettingsChange): SettingsChange {
  const entries = Object.entries(other).map(([key, value]) => {
    const before = one[key];
    return [key, isGroup(before) && isGroup(value) ? merged(before, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(entries) };
}

function isGroup(value: unknown): value is SettingsChange {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

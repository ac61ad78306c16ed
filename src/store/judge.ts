// Judges what somebody wrote as settings: keeps every usable value, names every other one, never throws.

import * as z from 'zod/mini';
import { customerKey, customerSchema, settingsSchema, subscriptionSchema } from '../model/settings';
import type { Customer, PartialSettings, Subscription } from '../model/settings';
import { placeOfBreak } from './json-break';

export interface Problem {
  /** As in `contact.phone` or `customers[3].name`; empty for the whole. */
  path: string;
  problem:
    | 'unknown-key'
    | 'wrong-type'
    | 'not-allowed'
    | 'malformed'
    | 'newer-version'
    | 'not-json'
    | 'duplicate'
    | 'forbidden-key';
  /** What would have been right, or where the text breaks; never the offending value itself. */
  detail?: string;
}

export interface Judged {
  settings: PartialSettings;
  problems: Problem[];
}

/** What a schema asks for, without its optional wrapping. */
export type Kind =
  | { is: 'object'; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { is: 'array'; element: z.core.$ZodType }
  | { is: 'enum'; values: readonly unknown[] }
  | { is: 'literal'; values: readonly unknown[] }
  | { is: 'string' }
  | { is: 'boolean' };

interface Place {
  readonly path: string;
  readonly problems: Problem[];
}

const maxItems = 200_000;
const maxKeys = 1_000;
const maxText = 50_000_000;
const maxKeyShown = 80;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Objects as JSON and the structured clone make them; no arrays, dates, maps or functions. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** A key that no object of ours may carry. */
export function isForbiddenKey(key: string): boolean {
  return forbiddenKeys.has(key);
}

/** True when a value of this schema may be missing from its object. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional';
}

/** Looks into a schema of `model/settings`; throws on a schema kind that the settings do not use. */
export function kindOf(schema: z.core.$ZodType): Kind {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return kindOf(def.innerType);
    case 'object':
      return { is: 'object', shape: def.shape };
    case 'array':
      return { is: 'array', element: def.element };
    case 'enum':
      return { is: 'enum', values: Object.values(def.entries) };
    case 'literal':
      return { is: 'literal', values: def.values };
    case 'string':
    case 'boolean':
      return { is: def.type };
    default:
      throw new TypeError(`settings schema of kind ${def.type}`);
  }
}

/**
 * Judges settings from anywhere: storage, policy, import. Texts come back trimmed and in their one writing (tenant
 * ids and domains in lower case, countries in upper case); an empty text counts as a missing key.
 */
export function judge(value: unknown): Judged {
  const problems: Problem[] = [];
  try {
    const settings = judgeValue(settingsSchema, value, { path: '', problems });
    return { settings: settings ?? {}, problems };
  } catch {
    return { settings: {}, problems: [{ path: '', problem: 'malformed', detail: 'unreadable' }] };
  }
}

/** Judges JSON text, with or without a byte order mark. */
export function judgeText(text: string): Judged {
  if (text.length > maxText) return refusedText('not-allowed', `at most ${maxText} characters`);
  const json = text.replace(/^\uFEFF/, '');
  try {
    return judge(JSON.parse(json));
  } catch (error) {
    return refusedText('not-json', placeOfBreak(json, error));
  }
}

/** Keeps of `value` what `schema` allows, as `judge` does; `undefined` when nothing of it is usable. */
export function judgeValue(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
  if (value === undefined) return undefined;
  const kind = kindOf(schema);
  if (kind.is === 'object') return judgeObject(schema, kind.shape, value, place);
  if (kind.is === 'array') return judgeArray(kind.element, value, place);
  return judgeLeaf(schema, kind, value, place);
}

function judgeObject(
  schema: z.core.$ZodType,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: unknown,
  place: Place,
): unknown {
  if (!isRecord(value)) return refuse(place, 'wrong-type', 'object');
  const keys = Object.keys(value);
  if (keys.length > maxKeys) return refuse(place, 'not-allowed', `at most ${maxKeys} keys`);
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    const inner = { path: below(place.path, key), problems: place.problems };
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (isForbiddenKey(key)) refuse(inner, 'forbidden-key');
    else if (known === undefined) refuse(inner, 'unknown-key');
    else {
      const usable = judgeValue(known, value[key], inner);
      if (usable !== undefined) kept[key] = usable;
    }
  }
  const missing = missingKeys(schema, shape, kept);
  return missing === undefined ? kept : refuse(place, 'malformed', `needs ${missing}`);
}

/** What an object lacks to be of any use, if so. */
function missingKeys(
  schema: z.core.$ZodType,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  kept: Record<string, unknown>,
): string | undefined {
  if (schema === customerSchema) {
    return customerKey(kept) === undefined ? 'tenantId or domain' : undefined;
  }
  return Object.entries(shape).find(([key, inner]) => !isOptional(inner) && !Object.hasOwn(kept, key))?.[0];
}

function judgeArray(element: z.core.$ZodType, value: unknown, place: Place): unknown {
  if (!Array.isArray(value)) return refuse(place, 'wrong-type', 'array');
  if (value.length > maxItems) return refuse(place, 'not-allowed', `at most ${maxItems} items`);
  const kept: unknown[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < value.length; index += 1) {
    const inner = { path: `${place.path}[${index}]`, problems: place.problems };
    const usable = judgeValue(element, value[index] === undefined ? null : value[index], inner);
    if (usable === undefined) continue;
    const identity = identityOf(element, usable);
    if (identity !== undefined && seen.has(identity)) refuse(inner, 'duplicate');
    else kept.push(usable);
    if (identity !== undefined) seen.add(identity);
  }
  return kept;
}

/** What makes two items of a list the same; `undefined` when they never are. */
function identityOf(element: z.core.$ZodType, item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (element === customerSchema) return customerKey(item as Customer);
  return element === subscriptionSchema ? (item as Subscription).id : undefined;
}

function judgeLeaf(schema: z.core.$ZodType, kind: Kind, value: unknown, place: Place): unknown {
  const values = kind.is === 'enum' || kind.is === 'literal' ? kind.values : undefined;
  const type = values === undefined ? kind.is : typeof values[0];
  if (typeof value !== type) return refuse(place, 'wrong-type', type);
  if (typeof value === 'string' && value.trim() === '') return undefined;
  if (values !== undefined) return values.includes(value) ? value : refuseChoice(values, value, place);
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'too_big') return refuse(place, 'not-allowed', `at most ${issue.maximum} characters`);
  return refuse(place, 'malformed', issue?.message ?? 'another form');
}

function refuseChoice(values: readonly unknown[], value: unknown, place: Place): undefined {
  if (place.path === 'version' && isNewerVersion(value))
    return refuse(place, 'newer-version', values.join(', '));
  return refuse(place, 'not-allowed', values.join(', '));
}

/** True for the version of a file that a later Onbehalf has written. */
export function isNewerVersion(version: unknown): boolean {
  return typeof version === 'number' && version > 1;
}

function refuse(place: Place, problem: Problem['problem'], detail?: string): undefined {
  place.problems.push({ path: place.path, problem, ...(detail === undefined ? {} : { detail }) });
}

function refusedText(problem: Problem['problem'], detail: string | undefined): Judged {
  const problems: Problem[] = [];
  refuse({ path: '', problems }, problem, detail);
  return { settings: {}, problems };
}

/** The path of `key` inside the object at `path`; keys that are no plain words are quoted, long ones cut. */
export function below(path: string, key: string): string {
  const shown = key.length > maxKeyShown ? `${key.slice(0, maxKeyShown)}…` : key;
  if (!/^[\w$-]+$/.test(shown)) return `${path}[${JSON.stringify(shown)}]`;
  return path === '' ? shown : `${path}.${shown}`;
}

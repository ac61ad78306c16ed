// Writes the policy schema browsers load (`managed_schema.json`) from our own, as loosely as they need it.

import type * as z from 'zod/mini';
import { settingsSchema } from '../model/settings';
import { isRecord, kindOf } from './judge';

/** A JSON schema of the few words Chromium takes. */
export interface ManagedSchema {
  type: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  title?: string;
  description?: string;
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
  items?: ManagedSchema;
}

/** What each key is for, by its path; `[]` stands for the rows of a list. */
const meanings: Readonly<Record<string, string>> = {
  version: 'Version of the settings format: 1.',
  partner: 'The partner this browser belongs to.',
  'partner.name': 'Name of the partner.',
  'partner.type': 'How the partner sells',
  'partner.partnerId': 'Partner ID (MPN ID, location account).',
  'partner.cloud': "The partner's own cloud",
  'partner.tenants': "The partner's own tenants, as tenant ids or domain names.",
  'partner.ownPlan': "The support plan for the partner's own subscriptions.",
  'partner.ownPlan.kind': 'Kind of the plan',
  'partner.ownPlan.name': 'Name of the plan as the form shows it.',
  'partner.ownPlan.reference': 'Contract or access id, for people to read.',
  'partner.provider': "An indirect reseller's provider.",
  'partner.provider.name': 'Name of the provider.',
  'partner.provider.contact': 'How to reach the provider.',
  contact: 'The contact details support forms are filled with.',
  'contact.firstName': 'First name.',
  'contact.lastName': 'Last name.',
  'contact.email': 'E-mail address.',
  'contact.additionalEmails': 'E-mail addresses that get a copy.',
  'contact.phone': 'Phone number with country code.',
  'contact.country': 'Country or region as ISO 3166-1 alpha-2 code, such as IT.',
  'contact.language': 'Support language',
  'contact.timeZone': 'IANA time zone, such as Europe/Rome.',
  'contact.preferredContactMethod': 'Preferred contact method',
  'contact.availability': 'Availability',
  supportPlan: 'Names of support plans to accept besides the built-in ones.',
  customers: 'Customers, merged with those of the user by tenant id.',
  'customers[]': 'One customer; needs a tenantId or a domain.',
  'customers[].name': 'Name of the customer.',
  'customers[].tenantId': 'Tenant id (Microsoft ID), a GUID.',
  'customers[].domain': 'Primary domain.',
  'customers[].initialDomain': 'Initial domain, ending in onmicrosoft.com.',
  'customers[].cloud': "The customer's cloud",
  'customers[].note': 'A note for people.',
  'customers[].favourite': 'Show among the favourites.',
  'customers[].subscriptions': 'Azure subscriptions of the customer.',
  'customers[].subscriptions[]': 'One subscription.',
  'customers[].subscriptions[].id': 'Subscription id, a GUID.',
  'customers[].subscriptions[].name': 'Name of the subscription.',
  'customers[].contact': 'Contact details that differ for this customer.',
  links: 'Links shown in the popup, after the user’s own.',
  'links[]': 'One link.',
  'links[].name': 'Name of the link.',
  'links[].url': 'An https address; {domain} and the like stand for the customer’s.',
  'links[].cloud': 'Show for customers of this cloud only',
  fill: 'How forms are filled.',
  'fill.mode': 'When to fill (ask when missing under a policy)',
  'fill.prefilled': 'What to do with values the portal filled in',
  warnings: 'Warnings.',
  'warnings.acknowledge': 'Ask for one acknowledgement before Create when something is wrong.',
  appearance: 'How the pages of the extension look.',
  'appearance.theme': 'Light or dark',
};

const textDescription =
  'The whole settings file as JSON text. Keys set on their own win over it. Unlike them, it is reported in full when something in it is wrong.';

/**
 * The managed schema of DESIGN §3.1: no choice is enforced and unknown texts pass, because Chromium drops silently
 * what does not fit, with its neighbours; `policyFromManaged` judges what arrives.
 */
export function managedSchema(): ManagedSchema {
  const settings: ManagedSchema = { type: 'string', title: 'settings', description: textDescription };
  return { type: 'object', properties: { ...looseKeys(settingsSchema, ''), settings } };
}

function loose(schema: z.core.$ZodType, path: string): ManagedSchema {
  const kind = kindOf(schema);
  const named = describe(path, kind.is === 'enum' ? kind.values : []);
  if (kind.is === 'array') return { type: 'array', ...named, items: loose(kind.element, `${path}[]`) };
  if (kind.is === 'literal') return { type: 'integer', ...named };
  if (kind.is !== 'object') return { type: kind.is === 'boolean' ? 'boolean' : 'string', ...named };
  return {
    type: 'object',
    ...named,
    properties: looseKeys(schema, path),
    additionalProperties: { type: 'string' },
  };
}

function looseKeys(schema: z.core.$ZodType, path: string): Record<string, ManagedSchema> {
  const kind = kindOf(schema);
  if (kind.is !== 'object') return {};
  const keys = Object.entries(kind.shape).map(
    ([key, inner]) => [key, loose(inner, path === '' ? key : `${path}.${key}`)] as const,
  );
  return Object.fromEntries(keys);
}

function describe(path: string, values: readonly unknown[]): { title?: string; description?: string } {
  const meaning = meanings[path] ?? meanings[path.replace(/^customers\[\]\.(?=contact\.)/, '')];
  if (meaning === undefined) return {};
  return { title: path, description: values.length === 0 ? meaning : `${meaning}: ${values.join(', ')}.` };
}

/**
 * Names every trap of a managed schema, as one sentence each; empty when there is none. Tried with Chromium
 * 156.0.8078.79, which refuses the whole extension, drops content or ignores the word (DESIGN §3.1). It takes anyOf,
 * oneOf and $defs beside a type, and without one refuses the schema for its missing type.
 */
export function lintManagedSchema(schema: unknown): string[] {
  return [...rootTraps(schema), ...lintAt(schema, 'the root')];
}

/** Chromium 156: “"additionalProperties" and "patternProperties" are not supported at the main schema.” */
function rootTraps(schema: unknown): string[] {
  if (!isRecord(schema)) return [];
  return ['additionalProperties', 'patternProperties']
    .filter((key) => isRecord(schema[key]))
    .map((key) => `Schema at the root has ${key}, which stops the extension from loading.`);
}

/** The types Chromium 156 knows; `null` and `any` are not among them. */
const types: readonly unknown[] = ['object', 'array', 'string', 'boolean', 'integer', 'number'];

function lintAt(schema: unknown, where: string): string[] {
  if (!isRecord(schema)) return [`Schema at ${where} is no object, which stops the extension from loading.`];
  const unknown = ['anyOf', 'oneOf', '$defs']
    .filter((key) => Object.hasOwn(schema, key))
    .map(
      (key) =>
        `Schema at ${where} uses ${key}, which Chromium does not know: what it says counts for nothing.`,
    );
  const fatal = fatalTraps(schema).map(
    (trap) => `Schema at ${where} ${trap}, which stops the extension from loading.`,
  );
  const empty = schema['type'] === 'object' && !Object.hasOwn(schema, 'properties');
  const silent = empty
    ? [`Schema at ${where} is an object without properties, whose content Chromium drops.`]
    : [];
  return [
    ...unknown,
    ...fatal,
    ...silent,
    ...innerSchemas(schema, where).flatMap(([inner, place]) => lintAt(inner, place)),
  ];
}

function fatalTraps(schema: Record<string, unknown>): string[] {
  const has = (key: string): boolean => Object.hasOwn(schema, key);
  const { type, items, additionalProperties: additional } = schema;
  const traps: string[] = [];
  if (has('additionalProperties') && !isRecord(additional)) {
    traps.push(`says additionalProperties: ${String(additional)}`);
  }
  if (Array.isArray(items)) traps.push('has a list as its items (a tuple)');
  if (type === 'array' && !has('items')) traps.push('is an array without items');
  return [...traps, ...typeTraps(schema)];
}

function typeTraps(schema: Record<string, unknown>): string[] {
  const { type } = schema;
  if (Object.keys(schema).length === 0) return ['is {}'];
  if (Array.isArray(type)) return ['has a list as its type'];
  if (type !== undefined) return types.includes(type) ? [] : [`has the unknown type ${JSON.stringify(type)}`];
  if (schema['$ref'] !== undefined) return [];
  return [Object.hasOwn(schema, 'enum') ? 'has an enum without a type' : 'has neither type nor $ref'];
}

/** Every schema inside this one, also inside what is refused, so that one look finds everything. */
function innerSchemas(schema: Record<string, unknown>, where: string): [unknown, string][] {
  const one = (key: string): [unknown, string][] =>
    isRecord(schema[key]) ? [[schema[key], `${where} › ${key}`]] : [];
  const named = (key: string): [unknown, string][] => {
    const inner = schema[key];
    return isRecord(inner) ? Object.entries(inner).map(([name, each]) => [each, `${where} › ${name}`]) : [];
  };
  const listed = (key: string): [unknown, string][] => {
    const inner = schema[key];
    return Array.isArray(inner)
      ? inner.map((each: unknown, index) => [each, `${where} › ${key}[${index}]`])
      : [];
  };
  return [
    ...['properties', 'patternProperties', '$defs', 'definitions'].flatMap(named),
    ...['additionalProperties', 'items'].flatMap(one),
    ...['items', 'anyOf', 'oneOf', 'allOf'].flatMap(listed),
  ];
}

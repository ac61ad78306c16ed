// Judges what one row or item says of a customer, and makes a row of the import of it.

import * as z from 'zod/mini';
import type { ImportRow } from '../../model/import';
import { contactSchema, customerKey, customerSchema, subscriptionSchema } from '../../model/settings';
import type { Contact, Customer, Subscription } from '../../model/settings';
import { judgeValue } from '../judge';
import type { Problem } from '../judge';
import { cleanLine, cleanLines, shownText } from './clean';
import { guidOf } from './identity';
import type { Flaw, RawCustomer, RawSubscription } from './raw';
import { readTenant } from './tenant-cells';
import { cloudOf, yesOrNo } from './words';

export interface Reading {
  /** From our own export: texts stay as they are, and a domain stays in its column. */
  readonly isOwn: boolean;
  /** The row as it stands in the file, to show when nothing better says which it is. */
  readonly text?: string;
  /** Flaws that were found before. */
  readonly flaws?: readonly Flaw[];
}

/**
 * The customer of a row, without the parts that cannot be used; the first of those is named beside it. A row that names
 * neither tenant nor domain is no customer, nor is one whose tenant id is malformed: that is what a customer is known
 * by, and taken by its domain it would be another one.
 */
export function customerRow(line: number, raw: RawCustomer, reading: Reading): ImportRow {
  const { isOwn, text = raw.name ?? '' } = reading;
  const flaws = [...(reading.flaws ?? [])];
  const customer: Customer = readTenant(raw, isOwn, flaws);
  addTexts(customer, raw, { isOwn, flaws });
  addChoices(customer, raw, flaws);
  const subscriptions = readSubscriptions(raw.subscriptions ?? [], flaws);
  if (subscriptions.length > 0) customer.subscriptions = subscriptions;
  const contact = readContact(raw.contact, flaws);
  if (contact) customer.contact = contact;
  const [flaw] = flaws;
  const broken = flaws.find(({ problem }) => problem === 'bad-tenant-id');
  if (broken) return invalidRow(line, broken);
  if (customerKey(customer) === undefined) return invalidRow(line, flaw ?? { problem: 'no-identity', text });
  return { line, customer, ...(flaw && { problem: flaw.problem, text: shownText(flaw.text) }) };
}

/** A row that cannot be used at all. */
export function invalidRow(line: number, { problem, text }: Flaw): ImportRow {
  return { line, problem, text: shownText(text) };
}

/** Subscriptions by id, each once; an id that is no GUID is a flaw. */
export function readSubscriptions(raw: readonly RawSubscription[], flaws: Flaw[]): Subscription[] {
  const byId = new Map<string, Subscription>();
  for (const { id: text, name: given = '' } of raw) {
    const id = guidOf(text);
    const name = cleanLines(given);
    const fits = z.safeParse(subscriptionSchema.shape.name, name).success;
    if (!fits) flaws.push({ problem: 'too-long', text: name });
    if (id === undefined) flaws.push({ problem: 'bad-subscription-id', text: text === '' ? name : text });
    else if (!byId.has(id)) byId.set(id, fits && name !== '' ? { id, name } : { id });
  }
  return [...byId.values()];
}

function addTexts(customer: Customer, raw: RawCustomer, { isOwn, flaws }: { isOwn: boolean; flaws: Flaw[] }) {
  const texts = {
    name: (isOwn ? cleanLines : cleanLine)(raw.name ?? ''),
    note: cleanLines(raw.note ?? ''),
  };
  for (const key of ['name', 'note'] as const) {
    if (texts[key] === '') continue;
    if (z.safeParse(customerSchema.shape[key], texts[key]).success) customer[key] = texts[key];
    else flaws.push({ problem: 'too-long', text: texts[key] });
  }
}

function addChoices(customer: Customer, raw: RawCustomer, flaws: Flaw[]): void {
  if (raw.cloud !== undefined && raw.cloud.trim() !== '') {
    const cloud = cloudOf(raw.cloud);
    if (cloud) customer.cloud = cloud;
    else flaws.push({ problem: 'bad-value', text: raw.cloud });
  }
  if (raw.favourite !== undefined && raw.favourite.trim() !== '') {
    const favourite = yesOrNo(raw.favourite);
    if (favourite !== undefined) customer.favourite = favourite;
    else flaws.push({ problem: 'bad-value', text: raw.favourite });
  }
}

/** Only what is set; undefined when nothing is. */
function readContact(raw: Record<string, unknown> | undefined, flaws: Flaw[]): Contact | undefined {
  if (!raw) return undefined;
  const problems: Problem[] = [];
  const contact = judgeValue(contactSchema, raw, { path: '', problems }) as Contact | undefined;
  for (const { path } of problems) {
    const value = raw[/^\w+/.exec(path)?.[0] ?? ''];
    flaws.push({ problem: 'bad-value', text: typeof value === 'string' ? value : path });
  }
  return contact && Object.keys(contact).length > 0 ? contact : undefined;
}

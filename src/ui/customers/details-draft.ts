// What was typed into the details of a customer and not saved yet, what is wrong with it, and the edit it makes.

import type { CustomerEdit, CustomerRecord, EditableText } from '../../model/customer';
import { editableTexts } from '../../model/customer';
import { subscriptionSchema } from '../../model/settings';
import type { Contact, Customer, Subscription } from '../../model/settings';
import { changeOf, errorIn, typeInto } from '../options/draft';
import type { Draft, FieldError } from '../options/draft';
import { contactFields, customerPart, errorInText, textIn, writtenText } from './customer-fields';

export interface SubscriptionRow {
  readonly id: string;
  readonly name: string;
}

/** Only what was changed; texts by path, those of the contact as `contact.phone`. */
export interface DetailsDraft {
  readonly texts: Draft;
  /** Undefined while they are as they were. */
  readonly subscriptions?: readonly SubscriptionRow[];
}

export const emptyDraft: DetailsDraft = { texts: {} };

/** A new customer as far as something is known of it already. */
export function draftOf(known: Customer): DetailsDraft {
  const texts = [
    ...editableTexts.map((path) => [path, textIn(known, path)] as const),
    ...contactFields.map(({ path }) => [path, contactText(known, path)] as const),
  ];
  const { subscriptions } = known;
  return {
    texts: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    ...(subscriptions && { subscriptions: rowsOf(known) }),
  };
}

export function isEmptyDraft({ texts, subscriptions }: DetailsDraft): boolean {
  return Object.keys(texts).length === 0 && subscriptions === undefined;
}

export function typed(
  draft: DetailsDraft,
  path: string,
  text: { text: string; stored: string },
): DetailsDraft {
  return { ...draft, texts: typeInto(draft.texts, path, text) };
}

/** The text of a contact field as the customer has it; lists have one entry on each line. */
export function contactText({ contact = {} }: Customer, path: string): string {
  const value = contact[path.replace('contact.', '') as keyof Contact];
  return typeof value === 'string' ? value : (value ?? []).join('\n');
}

export function rowsOf({ subscriptions = [] }: Customer): SubscriptionRow[] {
  return subscriptions.map(({ id, name = '' }) => ({ id, name }));
}

/** What is wrong, by path in the order of the dialog; subscriptions as `subscriptions.0`. */
export function errorsInDraft({ texts, subscriptions = [] }: DetailsDraft): Map<string, FieldError> {
  const errors = new Map<string, FieldError>();
  const note = (path: string, error: FieldError | null) => error && errors.set(path, error);
  for (const path of editableTexts) note(path, errorInText(path, texts[path] ?? ''));
  subscriptions.forEach((row, index) => note(`subscriptions.${index}`, errorInRow(row)));
  for (const field of contactFields) note(field.path, errorIn(field, texts[field.path] ?? ''));
  return errors;
}

function errorInRow({ id, name }: SubscriptionRow): FieldError | null {
  if (id.trim() === '' && name.trim() === '') return null;
  return subscriptionSchema.safeParse({ id }).success ? null : { key: 'errorSubscriptionId' };
}

/** The edit a draft without errors makes of a customer; for a new one of nothing. */
export function editOf(draft: DetailsDraft, record: CustomerRecord | undefined): CustomerEdit {
  const customer = record?.customer ?? {};
  const texts = editableTexts.filter((path) => draft.texts[path] !== undefined);
  const change: (readonly [string, unknown])[] = texts.map((path) => [path, written(draft, path)]);
  if (draft.subscriptions) change.push(['subscriptions', writtenRows(draft.subscriptions)]);
  if (Object.keys(draft.texts).some((path) => path.startsWith('contact.')))
    change.push(['contact', writtenContact(draft.texts, record?.own?.contact ?? {})]);
  if (!record) return { change: customerPart(change) };
  const before = change.map(([path]) => [path, customer[path as keyof Customer]] as const);
  return { key: record.key, change: customerPart(change), before: customerPart(before) };
}

function written({ texts }: DetailsDraft, path: EditableText): string {
  return writtenText(path, texts[path] ?? '');
}

/** Rows without an id say nothing; one id stands once. */
function writtenRows(rows: readonly SubscriptionRow[]): Subscription[] {
  const read = rows.flatMap(({ id, name }) => {
    const { data } = subscriptionSchema.safeParse({ id, ...(name.trim() !== '' && { name }) });
    return data ? [data] : [];
  });
  return [...new Map(read.map((each) => [each.id, each])).values()];
}

/** The whole of the user’s own overrides: an emptied one is left out. */
function writtenContact(texts: Draft, own: Contact): Contact {
  const contact = Object.fromEntries(Object.entries(texts).filter(([path]) => path.startsWith('contact.')));
  const changed = changeOf(contactFields, contact)['contact'] as Record<string, unknown>;
  return Object.fromEntries(Object.entries({ ...own, ...changed }).filter(([, value]) => value !== ''));
}

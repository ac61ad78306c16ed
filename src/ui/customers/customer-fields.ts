// The fields of one customer: how each is asked, what may stand in it, and how it is written.

import { customerSchema } from '../../model/settings';
import type { Customer } from '../../model/settings';
import type { CustomerRecord, EditableText } from '../../model/customer';
import { editableTexts } from '../../model/customer';
import type { FieldError } from '../options/draft';
import { formFields } from '../options/form-fields';
import type { FormField } from '../options/form-fields';
import { cloudName } from './columns';

export interface CustomerField extends FormField {
  readonly path: EditableText;
}

export const customerFields: readonly CustomerField[] = [
  { path: 'name', label: 'column_name', as: 'text', error: 'errorLength' },
  { path: 'domain', label: 'column_domain', hint: 'hintDomain', as: 'text', error: 'errorDomain' },
  {
    path: 'initialDomain',
    label: 'column_initialDomain',
    hint: 'hintInitialDomain',
    as: 'text',
    error: 'errorDomain',
  },
  { path: 'tenantId', label: 'column_tenantId', hint: 'hintTenantId', as: 'text', error: 'errorTenantId' },
  {
    path: 'cloud',
    label: 'column_cloud',
    as: 'choice',
    error: 'errorChoice',
    choices: (t) => ['public', 'usgov', 'china'].map((value) => ({ value, label: cloudName(value, t) })),
  },
  { path: 'note', label: 'column_note', as: 'lines', error: 'errorLength' },
];

/** The contact details that may differ for one customer; their paths are those of the settings. */
export const contactFields: readonly FormField[] = formFields.filter(({ path }) =>
  path.startsWith('contact.'),
);

export function fieldOf(path: EditableText): CustomerField {
  const field = customerFields.find((each) => each.path === path);
  if (!field) throw new Error(`A customer has no field ${path}.`);
  return field;
}

export function isEditableText(path: string): path is EditableText {
  return (editableTexts as readonly string[]).includes(path);
}

/** What a field shows of a customer. */
export function textIn(customer: Customer, path: EditableText): string {
  return customer[path] ?? '';
}

/** What is wrong with the text of a field, if anything; empty is never wrong. */
export function errorInText(path: EditableText, text: string): FieldError | null {
  if (text.trim() === '') return null;
  const issue = customerSchema.safeParse({ [path]: text }).error?.issues[0];
  if (!issue) return null;
  if (issue.code === 'too_big' && fieldOf(path).error === 'errorLength')
    return { key: 'errorLength', most: Number(issue.maximum) };
  return { key: fieldOf(path).error };
}

/** The text in the schema's own writing: `Contoso.COM` is `contoso.com`. Call it only on a text without error. */
export function writtenText(path: EditableText, text: string): string {
  if (text.trim() === '') return '';
  return customerSchema.safeParse({ [path]: text }).data?.[path] ?? text.trim();
}

/** Part of an edit: values by name; undefined stands for “there was none”, which the types have no word for. */
export function customerPart(
  entries: readonly (readonly [name: string, value: unknown])[],
): Partial<Customer> {
  return Object.fromEntries(entries);
}

/** Whether the policy sets this value of the customer: it cannot be changed here. */
export function isLocked({ policy }: CustomerRecord, path: EditableText): boolean {
  return policy?.[path] !== undefined;
}

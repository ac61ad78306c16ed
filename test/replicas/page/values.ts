// The values a form starts with, and the rules by which its own validation judges them.
import { allFields, type Field, type FormTable } from './fields';
import type { Settings } from './settings';
import { textsOf } from './texts';

/** The value of a field in the page's own model: text or choice key, or the state of a checkbox. */
export type FieldValue = string | boolean;

const PROBLEM_FILLED: Readonly<Record<string, string>> = {
  relatedTo: 'azure',
  issueType: 'technical',
  subscription: 'production',
  serviceType: 'vm',
  resource: 'vm-web-01',
  title: 'The virtual machine does not start',
  problemType: 'connect',
  problemSubtype: 'boot',
  category: 'boot',
};

const CUSTOMER: Readonly<Record<string, string>> = {
  firstName: 'user_8f3c2a51d0b94e7f',
  lastName: 'Contoso Ltd',
  email: 'admin@contoso.onmicrosoft.com',
  phone: '+1 425 555 0100',
  country: 'US',
  preferredContactMethod: 'phone',
  availability: 'around-the-clock',
  supportLanguage: 'en-us',
};

/** The given values of fields a table has. */
function ofTable(
  given: Readonly<Record<string, string>>,
  values: Readonly<Record<string, FieldValue>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => key in values));
}

/** What every field of a form holds before anybody touches it. */
export function initialValues(table: FormTable, settings: Settings): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of allFields(table)) values[field.key] = field.kind === 'checkbox' ? false : '';
  if (!table.wizard) return values;
  values.subscription = 'production';
  if ('serviceScope' in values) values.serviceScope = 'my';
  if (settings.problem === 'filled') Object.assign(values, ofTable(PROBLEM_FILLED, values));
  if (settings.prefilled.includes('customer')) Object.assign(values, CUSTOMER);
  if (settings.prefilled.includes('plan')) values.supportPlan = 'developer';
  if (settings.planStatic) values.supportPlan = settings.planText;
  return values;
}

const MAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

/** Whether a text looks like one e-mail address. */
export function isAddress(text: string): boolean {
  return MAIL.test(text);
}

/** What the page says against the form of a value; '' when it has nothing to say. */
export function formatError(key: string, value: FieldValue, settings: Settings): string {
  const t = textsOf(settings);
  if (typeof value !== 'string' || value.trim() === '') return '';
  if (key === 'email' && !isAddress(value.trim())) return t.errorEmail;
  if (key === 'additionalEmails') {
    const parts = value.split(';').map((part) => part.trim());
    return parts.every((part) => part === '' || isAddress(part)) ? '' : t.errorEmail;
  }
  if (key === 'phone' && !/^[+\d][\d\s().\-/]{4,}$/.test(value.trim())) return t.errorPhone;
  return '';
}

/** What the page says against a field when the user asks to go on. */
export function submitError(
  field: Field,
  values: Readonly<Record<string, FieldValue>>,
  settings: Settings,
): string {
  const value = values[field.key] ?? '';
  const needed =
    (field.required === true && field.locked !== true) ||
    (field.key === 'phone' && values.preferredContactMethod === 'phone');
  if (needed && value === '') return textsOf(settings).errorRequired;
  return formatError(field.key, value, settings);
}

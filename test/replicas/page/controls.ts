// Exchanges the kinds of controls in a form's table (controls=), and keeps the model's keys the same all the while.
import { codeOf, hasSplitPhone } from './callingcodes';
import type { Field, FieldKind, FormTable } from './fields';
import type { Settings } from './settings';
import { initialValues, type FieldValue } from './values';

type Values = Record<string, FieldValue>;

const READ_ONLY_EMAIL = 'admin@contoso.onmicrosoft.com';

/** The kinds each setting of `controls=` gives to fields; a later setting wins over an earlier one. */
const EXCHANGES: Readonly<Record<string, Readonly<Record<string, FieldKind>>>> = {
  'dropdown-radios': { preferredContactMethod: 'dropdown', availability: 'dropdown' },
  combobox: combos('combobox'),
  'combobox-free': combos('combobox-free'),
  'combobox-filter': combos('combobox-filter'),
  select: { supportPlan: 'select', country: 'select', availability: 'select' },
  chips: { additionalEmails: 'chips' },
  virtual: { country: 'virtual' },
  'virtual-combobox': { country: 'virtual-combobox' },
};

function combos(kind: FieldKind): Readonly<Record<string, FieldKind>> {
  return { supportPlan: kind, country: kind, supportLanguage: kind };
}

function phoneHalves(phone: Field, settings: Settings): Field[] {
  const list = settings.controls.find((name) => name.startsWith('combobox')) as FieldKind | undefined;
  return [
    { key: 'phoneCode', kind: list ?? 'dropdown', label: phone.label },
    { key: 'phoneNumber', kind: 'text', label: 'phoneNumber' },
  ];
}

function exchanged(field: Field, settings: Settings): Field[] {
  if (field.kind === 'static') return [field];
  if (field.key === 'phone' && hasSplitPhone(settings)) return phoneHalves(field, settings);
  if (field.key === 'additionalEmails' && settings.controls.includes('repeated')) {
    return [1, 2, 3].map((serial) => ({ ...field, key: `${field.key}${serial}`, serial }));
  }
  const kinds = settings.controls.map((name) => EXCHANGES[name]?.[field.key]);
  const kind = kinds.findLast((one) => one !== undefined) ?? field.kind;
  const disabled = settings.controls.includes('disabled');
  const locked = disabled && (field.key === 'preferredContactMethod' || field.key === 'email');
  return [{ ...field, kind, ...(locked ? { locked } : {}) }];
}

/** The table with the kinds of controls a scenario asks for. */
export function exchangeControls(table: FormTable, settings: Settings): FormTable {
  const sections = table.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => exchanged(field, settings)),
  }));
  return { ...table, sections };
}

/** What the fields of an exchanged table hold before anybody touches them. */
export function startValues(table: FormTable, settings: Settings): Values {
  const values = initialValues(table, settings);
  if (settings.controls.includes('disabled')) values.email = READ_ONLY_EMAIL;
  if (hasSplitPhone(settings) && typeof values.phone === 'string') {
    values.phoneNumber = values.phone.replace(/^\+\d+ /, '');
    values.phoneCode = settings.controls.includes('split-phone-bare') ? '+1' : 'US+1';
    delete values.phone;
  }
  return values;
}

/** The values as tests read them: a phone in two halves is one number, too, and repeated addresses are one list. */
export function modelOf(values: Readonly<Values>, settings: Settings): Values {
  const model = { ...values };
  if (settings.controls.includes('repeated')) {
    const all = [1, 2, 3].map((serial) => String(values[`additionalEmails${serial}`] ?? '').trim());
    model.additionalEmails = all.filter((address) => address !== '').join(';');
  }
  if (hasSplitPhone(settings)) {
    const number = String(values.phoneNumber ?? '').trim();
    const code = codeOf(String(values.phoneCode ?? ''));
    model.phone = number === '' ? '' : [code, number].filter((part) => part !== '').join(' ');
  }
  return model;
}

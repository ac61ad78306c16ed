// The values an admin center's form starts with, what its own checks say, and the model tests read.
import { codeOf } from '../callingcodes';
import { isAddress } from '../values';
import { allFieldsOf, type Field, type Flow, type Value, type Values } from './model';
import type { AdminSettings } from './settings';
import { adminTexts } from './texts';

/** What the portal knows of the customer: it stands in the fields before anybody has typed. */
const CUSTOMER: Values = {
  phoneCode: 'US+1',
  phoneNumber: '425 555 0100',
  phone: '+1 425 555 0100',
  email: 'admin@contoso.onmicrosoft.com',
  emails: 'admin@contoso.onmicrosoft.com',
  preferredContactMethod: 'phone',
  availability: 'around-the-clock',
  supportLanguage: 'en-us',
  contactName: 'Contoso Ltd',
  firstName: 'user_8f3c2a51d0b94e7f',
  lastName: 'Contoso Ltd',
};

/** What the user has already written of the problem. */
const ISSUE: Values = {
  question: 'Mail is not delivered',
  title: 'Mail is not delivered',
  description: 'Since this morning no message from outside arrives.',
};

/** What pages that are no support requests show of the tenant and its user. */
const PROFILE: Values = {
  firstName: 'Megan',
  lastName: 'Bowen',
  displayName: 'Megan Bowen',
  officePhone: '+1 425 555 0142',
  organizationName: 'Contoso Ltd',
  technicalContact: 'admin@contoso.onmicrosoft.com',
  country: 'US',
};

function codeKey(key: string, { codes }: AdminSettings): string {
  return codes === 'bare' ? codeOf(key) : key;
}

function given(settings: AdminSettings): Values {
  const has = (name: string): boolean => settings.prefilled.includes(name);
  const known = ['edit-contact', 'org-profile'].includes(settings.form);
  const code: Values = has('code') || has('customer') ? { phoneCode: codeKey('US+1', settings) } : {};
  return {
    ...(known ? PROFILE : {}),
    ...(has('customer') ? CUSTOMER : {}),
    ...code,
    ...(has('issue') ? ISSUE : {}),
    ...(has('premier') ? { premier: settings.premier === 'toggle' ? true : 'yes' } : {}),
  };
}

function empty({ kind }: Field): Value {
  return kind === 'checkbox' || kind === 'toggle' ? false : '';
}

/** What every field of a form holds before anybody touches it. */
export function startValues(flow: Flow, settings: AdminSettings): Values {
  const values = given(settings);
  return Object.fromEntries(allFieldsOf(flow).map((field) => [field.key, values[field.key] ?? empty(field)]));
}

/** The model as tests read it: the values, and a phone of two parts also as one. */
export function modelOf(values: Values): Record<string, Value> {
  if (!('phoneNumber' in values)) return { ...values };
  const parts = [codeOf(String(values['phoneCode'])), String(values['phoneNumber'])];
  return { ...values, phone: parts.filter((part) => part !== '').join(' ') };
}

/** What the page says against the form of a text; '' when it has nothing to say. */
export function formError(field: Field, value: Value, settings: AdminSettings): string {
  const text = String(value).trim();
  if (text === '' || typeof value !== 'string') return '';
  const texts = adminTexts(settings);
  if (field.check === 'email' && !isAddress(text)) return texts.errorEmail;
  // A number beside a list of codes has none of its own.
  const phone = field.key === 'phoneNumber' ? /^\d[\d\s().\-/]{4,}$/ : /^[+\d][\d\s().\-/]{4,}$/;
  if (field.check === 'phone' && !phone.test(text)) return texts.errorPhone;
  return '';
}

/** What the page says against a field when the user asks to go on. */
export function checkError(field: Field, values: Values, settings: AdminSettings): string {
  const value = values[field.key] ?? '';
  if (field.required === true && value === '') return adminTexts(settings).errorRequired;
  return formError(field, value, settings);
}

// The fields that several forms of the admin centers have, in the controls the scenario asks for.
import { OTHER } from './choices';
import type { Field, Kind } from './model';
import type { AdminSettings } from './settings';

/** The contact's number: a list of codes and a box, or one box. `region` opens its automation ids. */
export function phoneField(settings: AdminSettings, region: string, label: Field['label']): Field {
  const base = { label, required: true, check: 'phone' } as const;
  if (settings.phone === 'single') {
    return { ...base, key: 'phone', kind: 'text', automation: `${region},PhoneNumberTextField` };
  }
  const list: Kind = settings.method === 'select' ? 'select' : 'dropdown';
  const code: Field = {
    key: 'phoneCode',
    label: 'countryCode',
    kind: list,
    choices: 'codes',
    automation: `${region},PhoneCountryCodeDropdown`,
  };
  const number: Field = {
    ...base,
    key: 'phoneNumber',
    label: 'phoneNumber',
    kind: 'text',
    automation: `${region},PhoneNumberTextField`,
  };
  return { key: 'phone', label, kind: 'phone', parts: [code, number] };
}

/** The contact's address or addresses, as a list of known ones or to be written. */
export function emailFields(settings: AdminSettings, region: string, label: Field['label']): Field[] {
  const automation = `${region},EmailField`;
  const other: Field = {
    key: 'otherEmail',
    label: 'anotherEmail',
    kind: 'text',
    check: 'email',
    automation: `${region},OtherEmailTextField`,
  };
  const base = { key: 'email', label, required: true, automation } as const;
  switch (settings.emails) {
    case 'text':
      return [{ ...base, kind: 'text', check: 'email' }];
    case 'combobox':
      return [{ ...base, kind: 'combobox', choices: 'addresses' }];
    case 'checks':
      return [{ key: 'emails', label, kind: 'checks', choices: 'addresses', automation }, other];
    default:
      return [
        { ...base, kind: 'dropdown', choices: 'addressesOrOther' },
        { ...other, when: ({ email }) => email === OTHER },
      ];
  }
}

/** How the contact wants to be reached; `timed` says beside each way how long it takes. */
export function methodField(settings: AdminSettings, region: string, timed = false): Field {
  return {
    key: 'preferredContactMethod',
    label: 'preferredContactMethod',
    kind: settings.method,
    choices: timed ? 'timedMethods' : 'methods',
    required: true,
    automation: `${region},PreferredContactMethod`,
  };
}

/** One box for the contact's name, or two. */
export function nameFields({ name }: AdminSettings, region: string): Field[] {
  const field = (key: 'contactName' | 'firstName' | 'lastName'): Field => ({
    key,
    label: key,
    kind: 'text',
    required: true,
    automation: `${region},${key}`,
  });
  return name === 'one' ? [field('contactName')] : [field('firstName'), field('lastName')];
}

/** The further fields a scenario asks for (extra=hours,language,consent,files), those nobody but the user touches last. */
export function extraFields({ extra }: AdminSettings, region: string): Field[] {
  const fields: Readonly<Record<string, Field>> = {
    hours: { key: 'availability', label: 'availability', kind: 'dropdown', choices: 'availability' },
    language: {
      key: 'supportLanguage',
      label: 'supportLanguage',
      kind: 'dropdown',
      choices: 'supportLanguages',
    },
    files: { key: 'attachments', label: 'attachments', kind: 'file', watched: true },
    consent: { key: 'consent', label: 'consent', kind: 'checkbox', watched: true },
  };
  return Object.entries(fields)
    .filter(([name]) => extra.includes(name))
    .map(([name, field]) => ({ ...field, automation: `${region},${name}` }));
}

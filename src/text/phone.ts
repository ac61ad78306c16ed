// Takes a phone number apart, for forms that ask for the calling code and the number separately.

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import type { PhoneParts } from '../model/values';

/**
 * The parts of a number such as `+39 02 5550 0199`, or of a national one with the country (ISO 3166-1 alpha-2) it is
 * from; undefined when it cannot be told apart (too short, no country).
 */
export function phonePartsOf(phone: string, country?: string): PhoneParts | undefined {
  const number = parsePhoneNumberFromString(phone, country as CountryCode | undefined);
  if (!number) return undefined;
  const code = number.countryCallingCode;
  const from = number.country ?? (country === undefined ? undefined : country);
  const national = number.formatInternational().replace(`+${code}`, '').trim();
  return { code, number: national, ...(from !== undefined && { country: from }) };
}

export type PhoneReading =
  /** Nobody can tell which number this is: too short, no country, no such calling code. */
  | { readonly kind: 'unread'; readonly lacksCountry: boolean }
  | {
      readonly kind: 'read';
      /** As one dials it from abroad, `+39 02 5550 0199`. */
      readonly international: string;
      /** ISO 3166-1 alpha-2; absent for numbers of no country. */
      readonly country?: string;
      /** The plan of that country has numbers like this one. */
      readonly isPlausible: boolean;
    };

/** How a number is understood; without a `+` it is one of `country`. Undefined for an empty text. */
export function phoneReading(phone: string, country?: string): PhoneReading | undefined {
  if (phone.trim() === '') return undefined;
  const number = parsePhoneNumberFromString(phone, country as CountryCode | undefined);
  if (!number) return { kind: 'unread', lacksCountry: country === undefined && !/[+\uFF0B]/u.test(phone) };
  return {
    kind: 'read',
    international: number.formatInternational(),
    isPlausible: number.isValid(),
    ...(number.country && { country: number.country }),
  };
}

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

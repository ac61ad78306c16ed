// Tells whether a text seems to hold an e-mail address or a phone number; rather too often than not.

import { guidPattern } from './tenant';

const guids = new RegExp(guidPattern, 'giu');
const email = /[\p{L}\p{N}_.+'-]@[\p{L}\p{N}[]/u;
/** Digits with what stands between those of a phone number. */
const numbers = /\+?\(?\p{Nd}(?:[\s().\-/\u00B7\u2010-\u2015+]*\p{Nd})*/gu;

const fewestDigits = 6;

/** Whether an e-mail address stands in a text, also one written for an address bar (`%40`) or in full-width signs. */
export function holdsEmail(text: string): boolean {
  return email.test(plain(text));
}

/**
 * Whether something like a phone number stands in a text: six digits with a plus or with signs between them, or more
 * than `plainDigits` in a row. Tenant ids and other GUIDs are none.
 */
export function holdsPhone(text: string, plainDigits = fewestDigits): boolean {
  const found = plain(text).replace(guids, ' ').match(numbers) ?? [];
  return found.some((number) => {
    const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
    const isPlain = digits === Array.from(number).length;
    return digits >= fewestDigits && (!isPlain || digits > plainDigits);
  });
}

function plain(text: string): string {
  const normal = text.normalize('NFKC');
  try {
    return decodeURIComponent(normal);
  } catch {
    return normal.replace(/%40/giu, '@').replace(/%2B/giu, '+').replace(/%20/giu, ' ');
  }
}

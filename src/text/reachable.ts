// Says which contacts of a publisher may be shown: what stands in a page is whoever's who wrote it.

import type { PublisherContact } from '../model/visit';
import { isOpenable } from './openable';

/** One address, without the headers that a `mailto:` could carry, quotes and what is seen by nobody. */
const mailAddress =
  /^[\p{L}\p{N}.!#$%'*+/=^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Digits as people write them, with a word for an extension at most: “+1 (425) 555-0100 ext. 12”. */
const phoneNumber = /^\+?[\p{Nd}\s().\-–/]{3,40}(?:[\s,;]*\p{L}{1,12}\.?\s?\p{Nd}{1,8})?$/u;
const fewestDigits = 3;

/** Whether it is an https address without user and password, one e-mail address, or a phone number. */
export function isReachable({ kind, value }: Pick<PublisherContact, 'kind' | 'value'>): boolean {
  if (kind === 'link') return isOpenable(value);
  if (kind === 'email') return value.length <= 254 && mailAddress.test(value);
  return phoneNumber.test(value) && digitsIn(value).length >= fewestDigits;
}

function digitsIn(text: string): string {
  return text.replaceAll(/\P{Nd}/gu, '');
}

/** An address a browser hands on to a mail or phone program, or opens itself; call with what is reachable. */
export function hrefOf({ kind, value }: Pick<PublisherContact, 'kind' | 'value'>): string {
  if (kind === 'email') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`;
  if (kind === 'phone') return `tel:${dialled(value)}`;
  return new URL(value).href;
}

/** Without an extension, which no phone program takes. */
function dialled(value: string): string {
  const number = value.normalize('NFKC').replace(/[\s,;]*\p{L}.*$/u, '');
  return `${number.trim().startsWith('+') ? '+' : ''}${digitsIn(number)}`;
}

/** As much of a path as anybody reads. */
const longestRest = 80;

/** A link in the two parts that are read apart: whose it is, in the letters it is looked up with, and the rest, cut. */
export function partsOfLink(value: string): { readonly host: string; readonly rest: string } {
  const { host, pathname, search, hash } = new URL(value);
  const rest = `${pathname}${search}${hash}`;
  const shown = rest.length > longestRest ? `${rest.slice(0, longestRest)}…` : rest;
  return { host, rest: shown === '/' ? '' : shown };
}

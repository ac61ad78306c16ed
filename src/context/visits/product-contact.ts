// Makes contacts of what a product's page holds: addresses and numbers that can be reached, and nothing else.

import type { PublisherContact } from '../../model/visit';
import { addressesIn } from '../../text/mail-domains';
import { isReachable } from '../../text/reachable';

/** What is reached, without where it was read. */
export type Reach = Pick<PublisherContact, 'kind' | 'value'>;

/** The longest address that is passed on; a longer one is no address a person gives. */
const longest = 2000;

/**
 * The contacts that an `href` of the page at `base` leads to. Taken are https (also `//host/…`), `mailto:` and `tel:`.
 * Addresses relative to the page lead to the marketplace and not to the publisher, and `http:` is not opened for the
 * user (`text/openable`): they are none, like empty ones, `javascript:` and `data:`.
 */
export function reachesOfHref(href: string, base: string): Reach[] {
  // As browsers do: what is not seen does not count, so that `java\nscript:` is what it is.
  const bare = href.trim().replace(/[\t\n\r]/gu, '');
  if (bare.length > longest) return [];
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/isu.exec(bare) ?? [];
  if (/^mailto$/i.test(scheme)) return mailsOf(beforeQuery(rest));
  if (/^(?:tel|callto)$/i.test(scheme)) return reachable([{ kind: 'phone', value: numberOf(rest) }]);
  if (scheme === '' && !/^(?:\/\/|\\\\)[^/\\]/u.test(bare)) return [];
  if (!URL.canParse(bare, base)) return [];
  const url = new URL(bare, base).href;
  return reachable([{ kind: 'link', value: isPlain(bare) ? bare : url }]);
}

/** What a value of the page's state is: an address as in an `href`, or an e-mail address without `mailto:`. */
export function reachesOfText(text: string, base: string): Reach[] {
  const reaches = reachesOfHref(text, base);
  return reaches.length > 0 || /[/:]/u.test(text) || text.length > longest ? reaches : mailsOf(text);
}

/** A phone number as written; none for other texts. */
export function reachesOfPhone(text: string): Reach[] {
  const value = text.trim();
  return /^(?:tel|callto):/i.test(value) ? reachesOfHref(value, '') : phonesIn(value).slice(0, 1);
}

/** Every e-mail address of a text, each as written, without what a sentence puts behind it. */
export function mailsOf(text: string): Reach[] {
  const found = addressesIn(text).map((mail) =>
    mail.replace(/^(?:mailto:|[.:'’‘*_/\\-])+/iu, '').replace(/[.:!?…'’‘*_/\\-]+$/u, ''),
  );
  return reachable(found.map((value) => ({ kind: 'email', value })));
}

/** Digits in groups, ten to twenty-odd signs, not part of a word, a version, an address or a date. */
const number =
  /(?<![\p{L}\p{N}@/._#=&-])(?:\+|00)?\s?\(?\p{Nd}[\p{Nd}\s().\-–/]{5,24}\p{Nd}(?:,?\s?(?:ext|x|Durchwahl|int|poste)\.?\s?\p{Nd}{1,6})?(?![\p{L}\p{N}@%€$])/gu;
const date = /^\p{Nd}{1,4}([./–-])\s?\p{Nd}{1,2}\1\s?\p{Nd}{1,4}\.?$/u;

/** Phone numbers in a text, as written; only those with a country's `+` when `isProse`, where any number may stand. */
export function phonesIn(text: string, isProse = false): Reach[] {
  const found = [...text.matchAll(number)].map(([value]) => value.trim()).filter(isPhone);
  return reachable(
    found.filter((value) => !isProse || value.startsWith('+')).map((value) => ({ kind: 'phone', value })),
  );
}

/** Enough digits, and in groups as people write numbers: not of a date, a version or an amount. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\P{Nd}/gu, '').length;
  if (digits < 7 || digits > 20 || date.test(text)) return false;
  if (/^(?:\+|\()/u.test(text)) return true;
  const groups = text.replace(/^1\P{Nd}+/u, '').split(/\P{Nd}+/u);
  if (groups.length === 1) return /^0/u.test(text) || digits >= 9;
  return groups.length > 2 || /^0/u.test(text) ? groups.every((group) => group.length > 1) : false;
}

/** Reads each contact once, the first time it is given; addresses that differ in case alone are the same mailbox. */
export function onceEach<T extends Reach>(contacts: readonly T[]): T[] {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    const key = `${contact.kind} ${sameness(contact)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function sameness({ kind, value }: Reach): string {
  if (kind === 'email') return value.toLowerCase();
  if (kind === 'phone') return value.replaceAll(/\P{Nd}/gu, '').replace(/^00/u, '');
  return new URL(value).href.replace(/\/$/u, '');
}

function reachable(found: readonly Reach[]): Reach[] {
  return found.filter((each) => each.value.length <= longest && isReachable(each));
}

/** Addresses in ASCII may stay as they are written; others are shown as they are looked up. */
function isPlain(address: string): boolean {
  return /^https:\/\/[!-~]+$/u.test(address) && !/[\\"<>^`{|}]/u.test(address);
}

function beforeQuery(mail: string): string {
  return decoded(mail.split(/[?#]/u, 1)[0] ?? '');
}

/** A `tel:` address has parameters behind a semicolon (RFC 3966); the extension is one of them. */
function numberOf(tel: string): string {
  const [number = '', ...parameters] = decoded(tel.split(/[?#]/u, 1)[0] ?? '').split(';');
  const extension = parameters.find((each) => /^ext=\d{1,8}$/i.test(each))?.slice(4);
  return `${number.replace(/^\/\//u, '').trim()}${extension === undefined ? '' : ` ext. ${extension}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Says of mail addresses in a form only where they belong: their domains, and whether a guest's made-up name stands in them.

import { domainOf } from './domain';

const address = /[^\s;,<>()"'[\]、]+@[^\s;,<>()"'[\]、]+/gu;

/** The addresses of a text, whatever separates them, full-width signs in their ASCII form. */
export function addressesIn(text: string): readonly string[] {
  return text.normalize('NFKC').match(address) ?? [];
}

/** The domain of an address in lower-case ASCII; undefined when it is none. */
export function domainOfAddress(mail: string): string | undefined {
  return domainOf(mail.slice(mail.lastIndexOf('@') + 1));
}

/** The domains, each once, of the addresses that are not among those expected. */
export function otherDomains(text: string, expected: readonly string[]): readonly string[] {
  const own = new Set(expected.flatMap(addressesIn).map(comparable));
  const others = addressesIn(text).filter((mail) => !own.has(comparable(mail)));
  return [...new Set(others.flatMap((mail) => domainOfAddress(mail) ?? []))];
}

function comparable(mail: string): string {
  const local = mail.slice(0, mail.lastIndexOf('@'));
  return `${local}@${domainOfAddress(mail) ?? mail}`.toLowerCase();
}

/** `user_<hex>`, alone or before the @: how granular delegated admins are called in a customer's directory (facts: domain §6). */
export function isGuestName(text: string): boolean {
  return /^user_[0-9a-f]{6,}(?:#ext#)?(?:@|$)/iu.test(text.normalize('NFKC').trim());
}

// Reads e-mail addresses and user names: whose domain they are of, and for a guest, where the guest is at home.

import type { AddressRules, Pasted } from '../model/pasted';
import { domainOf } from './domain';
import { marked } from './address-mark';

/** A guest's user name in another tenant: `user_contoso.com#EXT#@fabrikam.onmicrosoft.com`. */
const guestName = /^.+_(?<home>[^_]+)(?:#|%23)EXT(?:#|%23)$/iu;
const between = /[\s,;<>()[\]{}"“”„«»|]+/u;

/**
 * The tenant of the e-mail addresses and user names in a text; null when there are none. Several of one domain are
 * as good as one; of several domains none is taken (note `several-tenants`). Call with text of one writing (NFKC).
 */
export function readMail(text: string, rules: AddressRules): Pasted | null {
  const found = text
    .split(between)
    .map(readOne)
    .filter((each) => each !== null);
  const [first] = found;
  if (!first) return null;
  if (found.some(({ domain }) => domain !== first.domain))
    return { kind: 'email', mark: {}, notes: ['several-tenants'] };
  const { home, domain, written } = first;
  const pasted = marked({ kind: home === undefined ? 'email' : 'guest', domain, written }, rules);
  return home === undefined ? pasted : { ...pasted, home, notes: [...pasted.notes, 'guest-home'] };
}

interface Mail {
  readonly domain: string;
  /** The domain as it was written. */
  readonly written: string;
  readonly home?: string;
}

function readOne(token: string): Mail | null {
  if (token.length > 600) return null;
  // What follows `?` in a mailto address is the message.
  const [address = ''] = token.replace(/^(?:mailto|sips?|smtp|upn|im|xmpp):/iu, '').split('?');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0)).replace(/^['‘’.:*_-]+/u, '');
  const written = address.slice(at + 1).replace(/[.:!…'‘’*_/\\-]+$/u, '');
  const domain = domainOf(written);
  if (domain === undefined || local === '' || /[@/\\]/u.test(local)) return null;
  const home = domainOf(guestName.exec(local)?.groups?.['home'] ?? '');
  return { domain, written, ...(home !== undefined && { home }) };
}

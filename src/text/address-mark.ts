// Says what a domain that somebody pasted tells of the tenant.

import type { AddressRules, Pasted, PastedKind, PastedNote } from '../model/pasted';
import { initialDomainOf, wasUnicode } from './domain';

export interface NamedDomain {
  readonly kind: PastedKind;
  /** In its one writing. */
  readonly domain: string;
  /** As it was written. */
  readonly written: string;
}

/** The reading of a domain: initial domain and cloud where it tells them, nothing where it is a mail provider's. */
export function marked(
  { kind, domain, written }: NamedDomain,
  { publicMail }: Pick<AddressRules, 'publicMail'>,
): Pasted {
  if (isPublicMail(domain, publicMail)) return { kind, mark: {}, notes: ['public-mail'] };
  const initial = initialDomainOf(domain);
  const notes: PastedNote[] = wasUnicode(written, domain) ? ['was-unicode'] : [];
  if (!initial) return { kind, mark: { domain }, notes };
  return {
    kind: kind === 'domain' ? 'initial-domain' : kind,
    mark: { domain: initial.domain },
    initialDomain: initial.domain,
    ...(initial.cloud && { cloud: initial.cloud }),
    notes,
  };
}

/** Whether a lower-case ASCII domain is a mail provider’s, where an address says nothing of a tenant. */
export function isPublicMail(domain: string, publicMail: readonly string[]): boolean {
  return publicMail.some((provider) =>
    provider.endsWith('.*')
      ? isBelowCountry(domain, provider.slice(0, -1))
      : domain === provider || domain.endsWith(`.${provider}`),
  );
}

/** `hotmail.` and an ending of a country or `com`: `hotmail.it`, `hotmail.co.uk`, but not `hotmail.contoso.com`. */
function isBelowCountry(domain: string, start: string): boolean {
  return (
    domain.startsWith(start) && /^(?:com?\.)?(?:[a-z]{2}|com|net|org)$/u.test(domain.slice(start.length))
  );
}

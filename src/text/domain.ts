// Brings domain names to their one writing, and tells the initial domain every tenant gets with its directory.

import type { Cloud } from '../model/settings';
import { asciiDomain } from './tenant';

/** Names of hosts with a letter first in the last part; longer texts are refused before this is tried. */
const shape = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/u;
/** Full stops that Chinese, Japanese and Korean keyboards give; browsers take them for dots, too. */
const otherDots = /[。．｡]/gu;

/** A bare domain name in lower-case ASCII, without `@` or `www.` before it and dot behind; undefined for other texts. */
export function domainOf(text: string): string | undefined {
  if (text.length > 253) return undefined;
  const bare = text
    .replace(otherDots, '.')
    .replace(/^(?:@|\*\.)/u, '')
    .replace(/[./]+$/u, '')
    .replace(/^www\.(?=[^.]+\.)/iu, '');
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(bare)) return undefined;
  const domain = asciiDomain(bare);
  return domain.length >= 4 && domain.length <= 253 && shape.test(domain) ? domain : undefined;
}

export interface InitialDomain {
  readonly domain: string;
  /** What the tenant chose for a name. */
  readonly prefix: string;
  readonly cloud?: Cloud;
}

const endings: readonly { readonly ending: string; readonly pattern: RegExp; readonly cloud?: Cloud }[] = [
  // Also of some tenants of the US Government, so it tells no cloud.
  { ending: 'onmicrosoft.com', pattern: /(?:^|\.)([a-z0-9-]+)\.(?:mail\.)?onmicrosoft\.com$/u },
  { ending: 'onmicrosoft.us', pattern: /(?:^|\.)([a-z0-9-]+)\.(?:mail\.)?onmicrosoft\.us$/u, cloud: 'usgov' },
  // Of tenants that came from Microsoft Cloud Germany, which are in the public cloud now.
  { ending: 'onmicrosoft.de', pattern: /(?:^|\.)([a-z0-9-]+)\.(?:mail\.)?onmicrosoft\.de$/u },
  {
    ending: 'partner.onmschina.cn',
    pattern: /(?:^|\.)([a-z0-9-]+)\.(?:mail\.)?partner\.(?:mail\.)?onmschina\.cn$/u,
    cloud: 'china',
  },
];

/** The initial domain that a lower-case domain is, or is below: `contoso.mail.onmicrosoft.com` → `contoso.onmicrosoft.com`. */
export function initialDomainOf(domain: string): InitialDomain | undefined {
  for (const { ending, pattern, cloud } of endings) {
    const prefix = pattern.exec(domain)?.[1];
    if (prefix !== undefined) return { domain: `${prefix}.${ending}`, prefix, ...(cloud && { cloud }) };
  }
  return undefined;
}

/** Whether an international name was written in its own letters, so that its ASCII looks different. */
export function wasUnicode(text: string, domain: string): boolean {
  return /(?:^|\.)xn--/u.test(domain) && !/xn--/iu.test(text);
}

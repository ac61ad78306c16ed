// Takes off what mail programs, chats and proxies put around an address.

import type { PastedNote } from '../model/pasted';

/** Services that lead on to the address in one of their parameters. */
const leads: readonly { readonly host: RegExp; readonly path?: RegExp; readonly names: readonly string[] }[] =
  [
    {
      // Safe Links of Microsoft Defender for Office 365, and the same in other clouds.
      host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|(?:partner\.)?outlook\.cn)$/u,
      names: ['url'],
    },
    {
      host: /^statics\.teams\.cdn\.office\.net$/u,
      path: /^\/evergreen-assets\/safelinks\//u,
      names: ['url'],
    },
    // The page of Microsoft Defender for Cloud Apps before it lets anybody through.
    { host: /^mcas-proxyweb\.mcas(?:-gov)?\.(?:ms|us)$/u, names: ['originalUrl'] },
    { host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/u, path: /^\/url$/u, names: ['q', 'url'] },
    { host: /^urldefense\.(?:proofpoint\.)?com$/u, path: /^\/v1\//u, names: ['u'] },
  ];

/** What Microsoft Defender for Cloud Apps hangs on the host: `portal.azure.com.mcas.ms`. */
const proxy = /(?<=\.[a-z-]+)\.(?:mcas\.ms|mcas-gov\.us|mcas-gov\.ms|(?:[a-z]+\d*\.)?cas\.ms)$/u;

/** The host behind the proxy, if it is one. */
export function withoutProxy(host: string): string {
  return host.replace(proxy, '');
}

export interface Unwrapped {
  readonly url: URL;
  readonly notes: readonly PastedNote[];
}

/** The address behind redirects and proxies, at most four of them; null when there is no web address. */
export function unwrap(text: string): Unwrapped | null {
  const notes = new Set<PastedNote>();
  let url = webAddress(text);
  for (let depth = 0; url && depth < 4; depth += 1) {
    const inner = webAddress(innerOf(url) ?? '');
    if (!inner) break;
    notes.add('unwrapped');
    url = inner;
  }
  if (!url) return null;
  const bare = url.hostname.replace(/\.$/u, '');
  const host = withoutProxy(bare);
  if (host !== bare) notes.add('proxy-removed');
  url.hostname = host;
  return { url, notes: [...notes] };
}

function webAddress(text: string): URL | null {
  if (!/^https?:/iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  // No portal answers on http: browsers are sent on to https. Who signs in is not part of the place.
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  return url;
}

function innerOf(url: URL): string | undefined {
  const lead = leads.find(({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true));
  if (lead)
    return lead.names.map((name) => url.searchParams.get(name)).find((value) => value !== null) ?? undefined;
  return /^urldefense\.(?:proofpoint\.)?com$/u.test(url.hostname) ? ofProofpoint(url) : undefined;
}

/** Proofpoint writes its second version with other signs, and in its third puts `*` for signs it lists at the end. */
function ofProofpoint(url: URL): string | undefined {
  if (url.pathname.startsWith('/v2/')) {
    const written = url.searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/');
    return written === undefined ? undefined : decodedSafely(written);
  }
  const { target, signs = '' } = /\/v3\/__(?<target>.+?)__;(?<signs>[\w-]*)/u.exec(url.href)?.groups ?? {};
  if (target === undefined) return undefined;
  const replaced = decodedBase64(signs);
  const parts = target.split('*');
  if (parts.length - 1 !== replaced.length) return target;
  return parts.map((part, at) => `${part}${replaced[at] ?? ''}`).join('');
}

function decodedSafely(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function decodedBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

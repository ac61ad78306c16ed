// Reads tenants from texts of pages and addresses: “Name (domain)”, a domain or a tenant id.

import type { TenantMark } from '../model/context';
import { readable } from './normalise';

export const guidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const guid = new RegExp(`^${guidPattern}$`, 'iu');
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]+$/u;

/** What a text says of a tenant; undefined for an empty one. “Contoso Ltd (contoso.example)” gives name and domain. */
export function tenantMarkOf(text: string): TenantMark | undefined {
  const clean = readable(text);
  if (clean === '') return undefined;
  const parts = /^(?<name>.*?)\s*[(（](?<inner>[^()（）]+)[)）]$/u.exec(clean)?.groups;
  const inner = parts?.['inner'] === undefined ? undefined : idOf(parts['inner']);
  if (inner) return parts?.['name'] ? { name: parts['name'], ...inner } : inner;
  return idOf(clean) ?? { name: clean };
}

function idOf(text: string): TenantMark | undefined {
  const clean = text.trim();
  if (guid.test(clean)) return { tenantId: clean.toLowerCase() };
  return domain.test(clean) ? { domain: asciiDomain(clean) } : undefined;
}

/** A domain in lower-case ASCII; call with what looks like one. */
export function asciiDomain(text: string): string {
  const url = `https://${text}/`;
  return URL.canParse(url) ? new URL(url).hostname : text.toLowerCase();
}

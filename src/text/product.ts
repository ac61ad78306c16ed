// Tells by its address which portal a top page belongs to.

import type { Product } from '../model/context';
import { isOneOf } from './origin';
import { withoutProxy } from './unwrap';

/** By exact host, also behind the proxy of Microsoft Defender (`portal.azure.com.mcas.ms`); `other` for all else. */
export function productOf(
  href: string,
  hosts: Readonly<Record<Exclude<Product, 'other'>, readonly string[]>>,
): Product {
  if (!URL.canParse(href)) return 'other';
  const { protocol, host } = new URL(href);
  const origin = `${protocol}//${withoutProxy(host)}`;
  const found = Object.entries(hosts).find(([, known]) => isOneOf(origin, known));
  return (found?.[0] as Product | undefined) ?? 'other';
}

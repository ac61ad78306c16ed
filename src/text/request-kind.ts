// Tells what kind of issue a request is about, by the choice the form shows or by its address.

import type { RequestKind } from '../model/facts';
import type { LanguagePack, RequestWord, Writings } from '../model/language';
import { normalise, withoutRemark } from './normalise';
import { perPacks } from './per-packs';
import { decoded } from './portal-url';
import { variantsOf } from './variants';

const wordsOf = perPacks((packs) => new Map(packs.flatMap(entriesOf)));

function entriesOf({ requests }: LanguagePack): (readonly [string, RequestWord])[] {
  return (Object.entries(requests) as [RequestWord, Writings][]).flatMap(([kind, writings]) =>
    Object.values(writings)
      .flat()
      .flatMap(variantsOf)
      .flatMap((text) => [text, withoutRemark(text)])
      .map((text) => [normalise(text), kind] as const),
  );
}

/** “Technical”, “Service and subscription limits (quotas)”, …, with or without its remark; null when nothing is shown. */
export function requestKindOf(text: string, packs: readonly LanguagePack[]): RequestKind | null {
  const words = normalise(text);
  if (words === '') return null;
  const kinds = wordsOf(packs);
  return kinds.get(words) ?? kinds.get(normalise(withoutRemark(text))) ?? 'other';
}

const inAddress: readonly (readonly [RequestKind, RegExp])[] = [
  ['technical', /^technical/iu],
  ['billing', /^(?:billing|subscription)/iu],
  ['quota', /^(?:quota|service)/iu],
];

/** The kind in `…/issueType/{technical, quota, billing…}` of the form's address (facts: domain §5.1); null without one. */
export function requestKindOfUrl(href: string): RequestKind | null {
  const type = /[/?&#]issueType[/=](?<type>\w+)/iu.exec(decoded(href))?.groups?.['type'];
  if (type === undefined) return null;
  return inAddress.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
}

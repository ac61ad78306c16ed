// Says in words what a page without forms is about: a customer, or a product and how to reach its publisher.

import type { PublisherContact, RequestProduct, Saved, Visit } from '../../model/visit';
import { normalise } from '../../text/normalise';
import { asKey } from './text';
import type { TextKey, Translate } from './text';

export interface VisitWords {
  /** What the customer, or the product, is called. */
  readonly name: string;
  /** The name is the page's, in whatever language, and not ours. */
  readonly isNamed: boolean;
  /** What it is. */
  readonly kind: string;
  /** Both, as one sentence part. */
  readonly full: string;
}

export function visitWords(visit: Visit, t: Translate): VisitWords {
  const isCustomer = visit.kind === 'customer';
  const named = isCustomer
    ? (visit.name ?? visit.domain ?? visit.initialDomain ?? visit.tenantId)
    : (visit.name ?? visit.publisher);
  const name = named ?? t(isCustomer ? 'stripUnnamedCustomer' : 'visitThisProduct');
  return {
    name,
    isNamed: named !== undefined,
    kind: t(isCustomer ? 'visitCustomer' : 'visitProduct'),
    full: t(isCustomer ? 'visitSaidCustomer' : 'visitSaidProduct', name),
  };
}

/** Neither saved nor opened: nothing tells this customer from others of its name. */
export function isNameless(visit: Visit): boolean {
  return visit.kind === 'customer' && (visit.tenantId ?? visit.domain ?? visit.initialDomain) === undefined;
}

export function savedText(saved: Saved, visit: Visit, t: Translate): string {
  return t(`visitSaved_${asKey(saved)}`, visitWords(visit, t).name);
}

/** Some are the button's words everywhere: `link_…`. */
export const requestWords: Readonly<Record<RequestProduct, TextKey>> = {
  azure: 'link_azure_request',
  m365: 'link_m365_request',
};

export const reachWords: Readonly<Record<PublisherContact['kind'], TextKey>> = {
  link: 'reachLink',
  email: 'reachEmail',
  phone: 'reachPhone',
};

/** Names under which Microsoft itself publishes; every other name is somebody else's, whatever it begins with. */
const microsoft: ReadonlySet<string> = new Set(
  ['Microsoft', 'Microsoft Corporation', 'Microsoft Corp', 'Microsoft Dynamics 365', 'Microsoft Azure'].map(
    normalise,
  ),
);

/** Whose the product is decides who helps: “Microsoft does not support this product” is not so for its own. */
export function supportText(publisher: string | undefined, t: Translate): string {
  const isOwn = publisher !== undefined && microsoft.has(normalise(publisher));
  return t(isOwn ? 'productByMicrosoft' : 'productNotSupported');
}

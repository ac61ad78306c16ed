// Reads a product's page in a marketplace: what it is, who publishes it, and how the publisher is reached.

import type { ProductVisit, PublisherContact } from '../../model/visit';
import { openShadowOf, rootsIn } from '../../page/roots';
import { microsoftSites, otherMailboxes } from '../../rules/publisher-words';
import { domainOfAddress } from '../../text/mail-domains';
import { normalise } from '../../text/normalise';
import { productIdOf } from '../../text/product-address';
import { onceEach } from './product-contact';
import { describedContacts } from './product-description';
import { namedContacts } from './product-details';
import type { ProductPage } from './product-details';
import { headingNames, metaNames, titleOf } from './product-heading';
import type { Names } from './product-heading';
import { readState } from './product-state';
import type { FoundState } from './product-state';
import { Zones } from './product-zones';

/** More ways to reach a publisher help nobody. */
const mostContacts = 12;

/**
 * What a document at this address says of a product; null at addresses of no product. A page that has not said
 * anything yet (details come 2–4 s late: facts, portal-dom §4) has no name and no contacts.
 *
 * Contacts are read from the embedded state when it knows this very product, then from the details, last from the
 * publisher's description; each once, the first place counts. Links of Microsoft's own are left out, unless it
 * publishes the product.
 *
 * Cost: one walk over the page's texts, links and classes, some 20 ms for 10,000 elements; for the state see
 * `readState`.
 */
export function readProductPage(
  document: Document,
  { href }: { readonly href: string },
): ProductVisit | null {
  const id = productIdOf(href);
  if (id === undefined) return null;
  const state = readState(document, { id, href });
  const roots = rootsIn(document, openShadowOf);
  const title = titleOf(roots);
  const heading = headingNames(title);
  const isMine = !isOfAnother(heading, state);
  const meta = metaNames(document, { id, hasMoved: !state.product && state.others.size > 0 });
  const shown = isMine ? heading : {};
  const name = state.product?.name ?? shown.name ?? meta.name;
  const publisher = state.product?.publisher ?? shown.publisher ?? meta.publisher;
  const page: ProductPage = { href, roots, zones: new Zones({ href, title }) };
  const fromState = (state.product?.contacts ?? []).map((each) => ({ ...each, where: 'state' as const }));
  const read = isMine ? contactsOn(page).filter((each) => isPublishers(each, publisher)) : [];
  const contacts = onceEach([...fromState, ...read]).slice(0, mostContacts);
  return {
    kind: 'product',
    ...(name !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    contacts: contacts.map(({ kind, value, where }) => ({ kind, value, where })),
  };
}

/** Whether the page still shows the product from before a move, whose name the state knows. */
function isOfAnother({ name }: Names, { product, others }: FoundState): boolean {
  if (name === undefined) return false;
  if (product?.name === undefined) return others.has(name.toLowerCase());
  const [shown, own] = [normalise(name), normalise(product.name)];
  return (
    !shown.includes(own) && !own.includes(shown) && (others.size === 0 || others.has(name.toLowerCase()))
  );
}

/** What the page shows, details first. */
function contactsOn(page: ProductPage): PublisherContact[] {
  const named = namedContacts(page);
  const described = describedContacts(page).map((each) => ({ ...each, where: 'description' as const }));
  return [...named, ...described];
}

/** Not Microsoft's own, unless it is the publisher, and no mailbox of another department. */
function isPublishers({ kind, value }: PublisherContact, publisher = ''): boolean {
  const isMicrosoft = /^microsoft\b/u.test(normalise(publisher));
  if (kind === 'link') return isMicrosoft || !microsoftSites.includes(new URL(value).hostname);
  if (kind === 'phone') return true;
  const isForOthers = otherMailboxes.includes(value.slice(0, value.lastIndexOf('@')).toLowerCase());
  return !isForOthers && (isMicrosoft || domainOfAddress(value) !== 'microsoft.com');
}

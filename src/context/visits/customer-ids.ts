// Takes tenant ids from the texts beside labels and from links; what may be another's id is left out.

import type { CustomerLabel } from '../../model/customer-words';
import type { LabelValue } from '../../page/label-values';
import { isNobodys } from '../../text/address-ids';
import { customerPlaceOf } from '../../text/customer-address';
import { guidPattern } from '../../text/tenant';

const guid = new RegExp(`(?<![\\w-])${guidPattern}(?![\\w-])`, 'giu');

/**
 * The GUID beside a label, in lower case: what the text begins with. Undefined when another follows with no word
 * between, for then it cannot be known which of them is meant; and for an id of nobody.
 */
export function firstGuid({ text, next }: LabelValue<CustomerLabel>): string | undefined {
  const [first, second] = [...`${text} ${next}`.matchAll(guid)];
  if (!first || !/^[^\p{L}\p{N}]*$/u.test(text.slice(0, first.index)) || first.index >= text.length)
    return undefined;
  const id = first[0].toLowerCase();
  const between = `${text} ${next}`.slice(first.index + id.length, second?.index);
  if (second && second[0].toLowerCase() !== id && !/\p{L}/u.test(between)) return undefined;
  return isNobodys(id) ? undefined : id;
}

/** The id of the customer a link leads to. */
export function linkedCustomer(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const { baseURI } = link.ownerDocument;
  return URL.canParse(href, baseURI) ? customerPlaceOf(new URL(href, baseURI).href)?.tenantId : undefined;
}

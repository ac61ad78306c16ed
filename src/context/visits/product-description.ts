// Reads contacts out of what the publisher wrote of the product, where a link may be anything.

import { isWebLink, linksIn, reachesOf, withoutAddresses } from './product-details';
import type { ProductPage } from './product-details';
import { mailsOf, onceEach, phonesIn } from './product-contact';
import type { Reach } from './product-contact';
import { isInProse, meaningOfLink, namesOf, speaksOfSupport, textOf } from './product-texts';

/** Words of addresses that lead to support: `support.contoso.com`, `contoso.com/help-center`. */
const supportAddress =
  /(?:^|[./_-])(?:support|supporto|soporte|suporte|help|helpdesk|helpcenter|servicedesk|service-desk|tickets?|contact|contact-us|contactus|kontakt|contacto|contatti|assistenza|hilfe|aide|ayuda|ajuda)(?:[./_-]|$)/i;

/**
 * Links that say they lead to support, by their names or addresses; every e-mail address; phone numbers of `tel:`
 * links, and those in the text that begin with a country's code. Other links may be anything, and are left out.
 */
export function describedContacts(page: ProductPage): Reach[] {
  const linked = linksIn(page.roots)
    .filter((link) => !isWebLink(link) || leadsToSupport(link))
    .filter((link) => isDescribed(link, page))
    .flatMap((link) => reachesOf(link, page));
  const texts = page.zones
    .descriptionsIn(page.roots)
    .map((box) => textOf(box, (element) => page.zones.of(element) !== 'description'));
  const written = texts.flatMap((text) => [...mailsOf(text), ...phonesIn(withoutAddresses(text), true)]);
  return onceEach([...linked, ...written]);
}

function isDescribed(link: Element, { zones }: ProductPage): boolean {
  const zone = zones.of(link);
  return zone === 'description' || (zone === 'details' && isInProse(link));
}

/** Asked first, of many links, so it reads the address as it is written. */
function leadsToSupport(link: Element): boolean {
  const [address = ''] = (link.getAttribute('href') ?? '').split(/[?#]/u, 1);
  return (
    supportAddress.test(address) ||
    namesOf(link).some((name) => meaningOfLink(name) !== undefined || speaksOfSupport(name))
  );
}

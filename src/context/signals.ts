// Reads what the portal's top page says about the tenant: the directory line of its header, and its address.

import type { Signals, TenantMark } from '../model/context';
import { directoryLines, directoryTexts } from '../rules/directory';
import { subscriptionOfUrl, tenantOfUrl } from '../text/portal-url';
import { tenantMarkOf } from '../text/tenant';

/** The directory as the page shows it now, and what its address names. */
export function readSignals(document: Document, href: string): Signals {
  const directory = directoryOf(document);
  const url = tenantOfUrl(href);
  const subscriptionId = subscriptionOfUrl(href);
  return {
    ...(directory && { directory }),
    ...(url && { url }),
    ...(subscriptionId && { subscriptionId }),
  };
}

/** The directory line as name, domain or id; undefined when the page shows none. */
export function directoryOf(document: Document): TenantMark | undefined {
  const lines = linesOf(document).map(tenantMarkOf);
  const texts = textsOf(document)
    .map(tenantMarkOf)
    .filter((mark) => mark !== undefined);
  return [...lines, ...texts].find((mark) => mark?.domain ?? mark?.tenantId) ?? texts[0];
}

/** Lines that look like “word: Name (domain)”; only a domain or id makes one the directory's, others are the user's. */
function linesOf(document: Document): string[] {
  const elements = directoryLines.flatMap((place) => [...document.querySelectorAll(place)]);
  const titles = elements.flatMap((element) => [
    element.getAttribute('title') ?? '',
    element.getAttribute('aria-label') ?? '',
  ]);
  return titles
    .flatMap((title) => title.split(/\r?\n/u))
    .map(
      (line) =>
        /[:：]\s*(?<directory>[^:：]*[(（][^()（）]+[)）])\s*$/u.exec(line)?.groups?.['directory'] ?? '',
    );
}

function textsOf(document: Document): string[] {
  return directoryTexts
    .flatMap((place) => [...document.querySelectorAll(place)])
    .map((element) => element.textContent);
}

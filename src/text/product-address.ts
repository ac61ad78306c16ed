// Tells a product's page in a marketplace by its address, and which product it is.

/** The marketplaces (`rules/portals/marketplace`), also behind the Microsoft Defender proxy; written out to stay tiny. */
const host = /^(?:azuremarketplace|appsource|marketplace)\.microsoft\.com(?:\.mcas\.ms)?$/;

/**
 * `/{locale}/marketplace/apps/{publisher}.{offer}`, `/{locale}/product/{type}/{id}`, `/{locale}/product/{id}`; the
 * locale may be missing (facts: domain §7). Consulting services have pages like applications.
 */
const path =
  /^\/(?:[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}\/)?(?:marketplace\/(?:apps|consulting-services)|product)\/([^/]+)(?:\/([^/]+))?(?:\/|$)/i;

/** What an id looks like that stands without a type: `publisher.offer`, `WA200010010`, `PUBID.x|AID.y|PAPPID.z`, a GUID. */
const surelyId = /[.|]|%7c|\d{5}|^[\da-f]{8}-[\da-f]{4}-/i;

/** The product's id in lower case, `|` written out; undefined for pages of no product, lists and searches included. */
export function productIdOf(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, hostname, pathname } = new URL(href);
  const [, first = '', second = ''] = (host.test(hostname) && path.exec(pathname)) || [];
  const isAlone = surelyId.test(first) || second === '' || /^\/(?:[^/]+\/)?marketplace\//i.test(pathname);
  const id = comparableId(isAlone ? first : second);
  return protocol === 'https:' && id !== '' && (!isAlone || surelyId.test(id)) ? id : undefined;
}

/** Whether an address is one of a product's page, on any of the three hosts. */
export function isProductAddress(href: string): boolean {
  return productIdOf(href) !== undefined;
}

/** An id as it compares: decoded, once more where it was encoded twice, in lower case. */
export function comparableId(text: string): string {
  let id = text.trim();
  for (let times = 0; times < 2 && id.includes('%'); times += 1) {
    try {
      id = decodeURIComponent(id);
    } catch {
      break;
    }
  }
  return id.trim().toLowerCase();
}

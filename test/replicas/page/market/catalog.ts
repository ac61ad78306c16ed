// The products of the marketplace pages, made from their ids, and the state that a page of them is loaded with.
import type { MarketSettings, SupportKind } from './settings';

/** A product as its publisher entered it. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly supportLink: string;
  readonly helpLink: string;
  /** Shown beside the header of support as text. */
  readonly supportText: string;
  readonly site: string;
}

const NAMES: Readonly<Record<string, readonly [title: string, publisher: string]>> = {
  'contoso.backup': ['Contoso Backup', 'Contoso Ltd'],
  'fabrikam.mail': ['Fabrikam Mail', 'Fabrikam, Inc.'],
  'microsoft.flow': ['Flow', 'Microsoft Corporation'],
  wa200010010: ['Tailspin Notes', 'Tailspin Toys'],
  'pubid.northwind|aid.erp|pappid.6f2b': ['Northwind ERP', 'Northwind Traders'],
};

/** An id as the address has it, in the writing of the catalog. */
export function plainId(id: string): string {
  try {
    return decodeURIComponent(id).toLowerCase();
  } catch {
    return id.toLowerCase();
  }
}

function supportLink(kind: SupportKind, site: string): string {
  const links: Readonly<Record<SupportKind, string>> = {
    url: `https://support.${site}/`,
    mailto: `mailto:help@${site}?subject=Help%20me`,
    tel: 'tel:+39-02-5550-0199',
    text: '',
    relative: 'support/index.html',
    empty: '',
    javascript: "javascript:alert('support')",
    http: `http://support.${site}/`,
    microsoft: 'https://support.microsoft.com/contactus',
    none: '',
  };
  return links[kind];
}

/** The product of an id; one that is not in the catalog has its name from its id. */
export function productOf(id: string, support: SupportKind): Product {
  const plain = plainId(id);
  const [title, publisher] = NAMES[plain] ?? [id, id.split('.')[0] ?? id];
  const site = `${(publisher.toLowerCase().match(/[a-z\d]+/) ?? ['publisher'])[0]}.example`;
  return {
    id: plain,
    title,
    publisher,
    supportLink: supportLink(support, site),
    helpLink: support === 'url' ? `https://${site}/manual` : '',
    supportText: support === 'text' ? `help@${site}, +39 02 5550 0199` : '',
    site,
  };
}

/** What a product's page offers besides. */
export function relatedTo(id: string | undefined): string[] {
  return ['contoso.backup', 'fabrikam.mail', 'WA200010010'].filter(
    (each) => each.toLowerCase() !== plainId(id ?? ''),
  );
}

function entry(product: Product, settings: MarketSettings): object {
  const { id, title, publisher } = product;
  const knows = settings.stateTells && settings.support !== 'none' && settings.support !== 'text';
  return {
    entityId: id,
    title,
    publisher,
    shortDescription: `What "${title}" does {in braces}: see window.__INITIAL_STATE__ = {}`,
    detailInformation: {
      ...(knows && { SupportLink: product.supportLink, HelpLink: product.helpLink }),
      PrivacyPolicyUrl: `https://${product.site}/privacy`,
      Description: `<p>About ${title}</p><script>1</script>`,
    },
    licenseTermsUrl: `https://${product.site}/license`,
  };
}

/** The state of the page as first loaded: the product in whole, the related ones as tiles (facts: portal-dom §4). */
export function stateOf(settings: MarketSettings): object {
  const related = relatedTo(settings.id).map((id) => productOf(id, settings.support));
  const tiles = related.map(({ id, title, publisher }) => ({ entityId: id, title, publisher }));
  const own = settings.id === undefined ? [] : [productOf(settings.id, settings.support)];
  const ids = [...tiles.map(({ entityId }) => entityId), ...own.map(({ id }) => id)];
  return {
    config: { locale: settings.lang, filler: 'x{"'.repeat(Math.round((settings.size * 1_000_000) / 3)) },
    apps: {
      idMap: Object.fromEntries(ids.map((id, at) => [id, at])),
      dataList: [...tiles, ...own.map((product) => entry(product, settings))],
    },
  };
}

/** The same in the words of another storefront. */
export function otherStateOf(settings: MarketSettings): object {
  const product = productOf(settings.id ?? '', settings.support);
  const related = relatedTo(settings.id).map((id) => productOf(id, 'url'));
  const own = {
    productId: settings.id,
    displayName: product.title,
    publisher: { id: product.site, displayName: product.publisher },
    ...(settings.stateTells && { links: { supportUri: product.supportLink, helpUrl: product.helpLink } }),
    related: related.map(({ id, title, supportLink: supportUri }) => ({ productId: id, title, supportUri })),
  };
  return { props: { pageProps: { product: own } }, locale: settings.lang };
}

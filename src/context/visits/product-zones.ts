// Tells whose words stand where on a product's page: the marketplace's, its details of the product, or the publisher's.

import { parentOf } from '../../page/roots';
import type { Root } from '../../page/roots';

/**
 * `details`: what the marketplace says of the product; `description`: what its publisher wrote; `around`: header,
 * footer, reviews and other products, whose links are not the publisher's.
 */
export type Zone = 'details' | 'description' | 'around';

interface Page {
  /** Its `tab` says what the content of the chosen tab is. */
  readonly href: string;
  /** The heading that names the product: a box that holds it is the page, and of no other zone. */
  readonly title: Element | null;
}

/** What is never seen, and the site's own header, footer and menus. */
const aroundSelector =
  'nav,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=menu],[role=menubar],[role=dialog],' +
  'script,style,template,noscript,select,textarea,[hidden],[aria-hidden=true],' +
  '[style*="display:none" i],[style*="display: none" i]';
/** In these, a `header` or `footer` is not the site's. */
const sections = 'main,article,section,aside,[role=main],[role=article],[role=region]';
const interactive = '[href],button,input,[role=button],[role=link]';

const descriptionSelector = '[itemprop=description]';
const detailsSelector = 'aside,[role=complementary]';
/** The content of the chosen tab, which is the description as a rule (generation B: facts, portal-dom §4). */
const tabSelector = '.tabContent,[role=tabpanel]';

/** Names of boxes in classes, ids and test ids, which are the same in every language; `tileContainer` as `tile-container`. */
const named: readonly (readonly [zone: Zone, words: RegExp])[] = [
  [
    'around',
    /(?:^|[\s_-])(?:reviews?|ratings|related|recommend(?:ed|ations?)|similar|suggest(?:ed|ions)|carousel|tile-(?:link-)?container|uhf[fh]?|report-an-issue|cookies?|breadcrumbs?)(?=$|[\s_-])/,
  ],
  ['around', /(?:^|\s)(?:(?:page|site|app|global|main)[_-])?(?:footer|header|nav)(?:[_-]?area)?(?=$|\s)/],
  ['details', /(?:^|[\s_-])(?:meta-?(?:data|details)|details?-column|side-?(?:bar|panel))(?=$|[\s_-])/],
  ['description', /(?:^|[\s_-])(?:description|overview)(?=$|[\s_-])/],
];

/** Links and boxes of the marketplace's own kits; a description has no classes. */
const kit = '.c-hyperlink,[class*="ms-"],[class*="fui-"],[data-bi-name],[data-bi-id]';

interface Place {
  readonly isAround: boolean;
  /** The nearest box of a zone, and its zone; a tab's content waits for the element. */
  readonly near: { readonly box: Element; readonly zone: Zone | 'tab' } | null;
}

const outside: Place = { isAround: false, near: null };

/** The zones of one page as it is now; what was found for a box is remembered. */
export class Zones {
  private readonly places = new Map<Element, Place>();

  constructor(private readonly page: Page) {}

  of(element: Element): Zone {
    const { isAround, near } = this.placeOf(element);
    if (isAround) return 'around';
    return near?.zone === 'tab' ? this.zoneInTab(near.box, element) : (near?.zone ?? 'details');
  }

  /** The outermost boxes of the description in these roots. */
  descriptionsIn(roots: readonly Root[]): Element[] {
    const likely = `${descriptionSelector},${tabSelector},[class*="description" i],[id*="description" i],[data-testid*="description" i],[class*="overview" i],[id*="overview" i],[data-testid*="overview" i]`;
    const boxes = roots.flatMap((root) => [...root.querySelectorAll(likely)]);
    const mine = boxes.filter((box) => this.of(box) === 'description');
    return mine.filter((box) => !mine.some((other) => other !== box && other.contains(box)));
  }

  private placeOf(element: Element): Place {
    const known = this.places.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const outer = parent ? this.placeOf(parent) : outside;
    const own = outer.isAround || this.isPage(element) ? undefined : ownZone(element);
    const place = {
      isAround: outer.isAround || own === 'around',
      near: own === undefined || own === 'around' ? outer.near : { box: element, zone: own },
    };
    this.places.set(element, place);
    return place;
  }

  private isPage(element: Element): boolean {
    const { title } = this.page;
    return title ? element.contains(title) : false;
  }

  /**
   * A tab of reviews is of others; one of details or support is the marketplace's (`?tab=DetailsAndSupport`). Else it
   * is the publisher's, unless the description in it says by itself where it is, or the site's own kit was used.
   */
  private zoneInTab(content: Element, element: Element): Zone {
    const tab = new URL(this.page.href).searchParams.get('tab') ?? '';
    if (/review|rating/i.test(tab)) return 'around';
    if (/support|detail/i.test(tab) || content.querySelector(descriptionSelector)) return 'details';
    const isKit = element.matches(kit) && element !== content && !element.closest('p,li,blockquote');
    return isKit ? 'details' : 'description';
  }
}

function ownZone(element: Element): Zone | 'tab' | undefined {
  if (element.matches(aroundSelector) || isLandmark(element)) return 'around';
  const marks = ['class', 'id', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const words = marks.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  const found = words.trim() === '' ? undefined : named.find(([, pattern]) => pattern.test(words))?.[0];
  if (found === 'around') return found;
  if (element.matches(descriptionSelector)) return 'description';
  if (element.matches(detailsSelector)) return 'details';
  return found ?? (element.matches(tabSelector) ? 'tab' : undefined);
}

/** The site's header or footer; one without anything to press is the heading of a cell (generation A). */
function isLandmark(element: Element): boolean {
  return (
    element.matches('header,footer') &&
    element.querySelector(interactive) !== null &&
    element.parentElement?.closest(sections) == null
  );
}

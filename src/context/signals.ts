// Reads what the portal's top page says about the tenant: its header, its account menu and its address.

import type { Signal, Signals, SignalSource, Strength, TenantMark } from '../model/context';
import { directoryIn } from '../text/directory-line';
import { hasGuestName } from '../text/guest';
import { directoryBar } from '../rules/directory';
import { subscriptionOfUrl, tenantsOfUrl } from '../text/portal-url';
import { tenantMarkOf } from '../text/tenant';
import { PlaceFinder } from './find-places';
import { isIdentified, isSameMark } from './marks';

export interface Address {
  readonly href: string;
  /** The address the document was loaded from, as its navigation entry says. */
  readonly loadedFrom?: string | undefined;
}

/** Reads one document again and again; it must be the top page itself, for frames belong to whoever is in them. */
export class SignalReader {
  private readonly finder: PlaceFinder;

  /** `now`: a monotonic clock in milliseconds. */
  constructor(document: Document, now: () => number) {
    this.finder = new PlaceFinder(document, now);
  }

  /** What page and address say now. */
  read({ href, loadedFrom = href }: Address): Signals {
    const { lines, likely, texts, accounts } = this.finder.find();
    const line = lineOf(lines) ?? lineOf(likely());
    const address = addressSignals(href);
    const isGuest = [...lines, ...accounts].some((element) => sayings(element).some(hasGuestName));
    const subscriptionId = subscriptionOfUrl(href);
    return {
      tenants: [
        ...(line ? [signal('directory-line', 'strong', line)] : []),
        ...texts.flatMap(textSignals).sort(exactFirst),
        ...address,
        ...loadSignals(loadedFrom, address),
        ...accountMarks(accounts).map((mark) => signal('account-menu', 'weak', mark)),
        ...accountNames(accounts).map((name) => signal('account-menu', 'weak', { name })),
        ...(isGuest ? [signal('account-name', 'strong', {})] : []),
      ],
      isGuest,
      ...(subscriptionId !== undefined && { subscription: { id: subscriptionId } }),
    };
  }
}

/** Whether a page that shows its directory has done so; its address may still be that of the page before. */
export function showsDirectory({ tenants }: Signals): boolean {
  return tenants.some(({ source }) => source === 'directory-line' || source === 'directory-text');
}

function signal(source: SignalSource, strength: Strength, tenant: TenantMark): Signal {
  return { source, strength, tenant };
}

function lineOf(elements: readonly Element[]): TenantMark | undefined {
  for (const element of elements) {
    const mark =
      directoryIn(element.getAttribute('title') ?? '', false) ??
      directoryIn(element.getAttribute('aria-label') ?? '', true);
    if (mark) return mark;
  }
  return undefined;
}

/** Of elements of one kind the first that names the tenant exactly, else the first with a name; never a user's address. */
function textSignals(elements: readonly Element[]): Signal[] {
  const marks = elements
    .map(({ textContent }) => tenantMarkOf(textContent))
    .filter((mark) => mark !== undefined)
    .filter(({ name = '' }) => !/\S@\S/u.test(name));
  const mark = marks.find(isIdentified) ?? marks[0];
  return mark ? [signal('directory-text', isIdentified(mark) ? 'strong' : 'medium', mark)] : [];
}

function exactFirst(one: Signal, other: Signal): number {
  return Number(isIdentified(other.tenant)) - Number(isIdentified(one.tenant));
}

const sourceOf = { hash: 'url-hash', query: 'url-query', path: 'url-path' } as const;

/** The newest place of the address counts, and what agrees with it; the others may be left over from the page before. */
function addressSignals(href: string): Signal[] {
  const named = tenantsOfUrl(href);
  const [newest] = named;
  return named.map(({ place, tenant }) => {
    const counts = newest !== undefined && (place === newest.place || isSameMark(tenant, newest.tenant));
    return signal(sourceOf[place], counts ? 'medium' : 'weak', tenant);
  });
}

/** What the address of the document named when it was loaded, and does not any more (`delegatedOrg` vanishes so). */
function loadSignals(loadedFrom: string, present: readonly Signal[]): Signal[] {
  const isNew = (mark: TenantMark) => !present.some(({ tenant }) => isSameMark(mark, tenant));
  const mark = tenantsOfUrl(loadedFrom)
    .map(({ tenant }) => tenant)
    .find(isNew);
  return mark ? [signal('url-at-load', 'weak', mark)] : [];
}

/** An e-mail address with what sets it off in a row. */
const mailAddress = /[^\s,;(（]*@[^\s,;()（）]*[)）]?[,;]?/u;

/**
 * “Name (domain)” and bare domains of the account menu. The user's own address is none: who works for a customer as a
 * guest has an address at home.
 */
function accountMarks(elements: readonly Element[]): TenantMark[] {
  const said = elements.flatMap(sayings);
  const homes = said.flatMap((text) => [...text.matchAll(/@\s*([^\s@()（）,;:]+)/gu)]);
  const mine = new Set(homes.map(([, home = '']) => tenantMarkOf(home)?.domain));
  const marks = said
    .flatMap((text) => text.split(mailAddress))
    .map(tenantMarkOf)
    .filter((mark) => mark?.domain !== undefined);
  const named = marks.filter((mark) => mark?.name !== undefined);
  const bare = marks.filter((mark) => mark?.name === undefined && !mine.has(mark?.domain));
  return [...named, ...bare].reduce<TenantMark[]>(
    (all, mark) => (mark && !all.some((each) => isSameMark(each, mark)) ? [...all, mark] : all),
    [],
  );
}

/** A menu, or the header around it, has few lines: who is signed in, and sometimes the organisation. */
const mostNames = 16;
const longestName = 120;

/**
 * Lines of the account menu that may be the organisation's name, as in Microsoft 365, which shows no domain. Most are
 * the user's own name; a name tells a tenant only where the settings or the list know it.
 */
function accountNames(elements: readonly Element[]): string[] {
  const lines = [...elements, ...bannersOf(elements)]
    .flatMap(leavesOf)
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length > 1 && text.length <= longestName && /\p{L}/u.test(text))
    .filter((text) => !text.includes('@') && !hasGuestName(text) && tenantMarkOf(text)?.domain === undefined);
  return [...new Set(lines)].slice(0, mostNames);
}

/** The suite header around the account menu, which may name the organisation; Azure’s bar says it in places of its own. */
function bannersOf(elements: readonly Element[]): Element[] {
  const around = elements.map((element) => element.closest('header, [role=banner]'));
  const banners = around.filter((banner) => banner !== null && banner.querySelector(directoryBar) === null);
  return [...new Set(banners)].filter(
    (banner) => banner !== null && !banner.matches(directoryBar),
  ) as Element[];
}

function leavesOf(element: Element): Element[] {
  const leaves = [...element.querySelectorAll('*')].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  return leaves.length > 0 ? leaves : [element];
}

/** The texts of an element, each by itself: the parts it is made of, the whole, and how it is called. */
function sayings(element: Element): string[] {
  const parts = leavesOf(element);
  const names = [element.getAttribute('title') ?? '', element.getAttribute('aria-label') ?? ''];
  return [
    ...parts.map(({ textContent }) => textContent),
    element.textContent,
    ...names.flatMap((name) => name.split(/[\r\n]+/u)),
  ].filter((text) => text !== '');
}

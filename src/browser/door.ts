// Knows by which door a tab came: from Partner Center, which is the proper one, and from which customer's page there.

import { customerKey } from '../model/settings';
import type { CustomerVisit, Visit } from '../model/visit';
import { visitHosts } from '../rules/visit-hosts';
import { customerPlaceOf } from '../text/customer-address';
import { isOneOf } from '../text/origin';
import { tell, told } from './tab-choices';

/** What the top page of a tab was last said to be about. */
export interface NotedVisit {
  /** The document that said so; it may be gone. */
  readonly documentId: string;
  readonly visit: Visit;
}

export interface Door {
  readonly from: 'partner-center';
  /** Whose page it was there, if one customer's. */
  readonly customer?: CustomerVisit;
}

const visitKey = (tabId: number) => `visit:${String(tabId)}`;
/** Holds the door, or that there is none. */
const doorKey = (tabId: number) => `door:${String(tabId)}`;
/** Tabs opened from tabs opened from tabs: portals open few of them. */
const mostOpeners = 5;

/**
 * Keeps for the session what the top page of a tab is about, 12 h at most and no longer than the tab; null when this
 * document says nothing any more. A customer's page also opens the door: what this tab shows next came through it.
 */
export async function noteVisit(tabId: number, documentId: string, visit: Visit | null): Promise<void> {
  if (visit) {
    await tell(visitKey(tabId), { documentId, visit } satisfies NotedVisit);
    if (visit.kind === 'customer')
      await tell(doorKey(tabId), { from: 'partner-center', customer: visit } satisfies Door);
  } else if ((await visitIn(tabId))?.documentId === documentId) await tell(visitKey(tabId), undefined);
}

/** What was last noted for a tab; the page may have gone since. */
export async function visitIn(tabId: number): Promise<NotedVisit | undefined> {
  return told<NotedVisit>(visitKey(tabId));
}

/**
 * How a tab came to what it shows: this tab showed a customer's page of Partner Center before, or the tab that opened it
 * shows Partner Center or came from there itself; null for every other way. The first answer is kept, so that closing
 * the opener, or sending it elsewhere, changes nothing. Needs no permission: `openerTabId` is always told, and addresses
 * of Partner Center are, because its host is ours.
 */
export async function doorOf(tabId: number): Promise<Door | null> {
  return findDoor(tabId, mostOpeners);
}

async function findDoor(tabId: number, openers: number): Promise<Door | null> {
  const known = await told<Door | 'none'>(doorKey(tabId));
  if (known !== undefined) return known === 'none' ? null : known;
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (!tab) return null;
  const { openerTabId } = tab;
  const door = openerTabId === undefined ? null : await doorThrough(openerTabId, openers);
  await tell(doorKey(tabId), door ?? 'none');
  return door;
}

async function doorThrough(openerId: number, openers: number): Promise<Door | null> {
  const opener = await chrome.tabs.get(openerId).catch(() => undefined);
  const url = opener?.url;
  if (url !== undefined && URL.canParse(url) && isOneOf(new URL(url).origin, visitHosts.customer)) {
    const customer = customerAt(url, (await visitIn(openerId))?.visit);
    return { from: 'partner-center', ...(customer && { customer }) };
  }
  return openers > 1 ? findDoor(openerId, openers - 1) : null;
}

/** Whose page an address is; what was noted before may be of another page of the tab. */
function customerAt(url: string, noted: Visit | undefined): CustomerVisit | undefined {
  const place = customerPlaceOf(url);
  if (!place) return undefined;
  const { tenantId } = place;
  if (noted?.kind === 'customer' && (tenantId === undefined || noted.tenantId === tenantId)) return noted;
  return tenantId === undefined ? undefined : { kind: 'customer', tenantId };
}

/**
 * Notes that we sent a tab somewhere ourselves, for this customer or for none: unless it is the one whose page it came
 * from, that is no way through Partner Center.
 */
export async function noteJump(tabId: number, key: string | undefined): Promise<void> {
  const door = await doorOf(tabId);
  const keys = door?.customer
    ? [customerKey(door.customer), door.customer.domain, door.customer.initialDomain]
    : [];
  if (key === undefined || !keys.includes(key)) await tell(doorKey(tabId), 'none');
}

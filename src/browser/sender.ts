// Says who sent a message: a shown document of a known portal, or nobody we answer.

import { allFrames, allTops } from '../rules/hosts';
import { isOneOf } from '../text/origin';

/** The one document that asked; everything done for it is addressed to `documentId`. */
export interface PortalDocument {
  readonly tabId: number;
  readonly documentId: string;
  readonly isTop: boolean;
  readonly origin: string;
}

/**
 * The portal document behind a sender, else null: our own script, in an active document of a known portal host, in
 * a tab whose top page is a known portal, too (promise 8). Opaque origins, other extensions and prerendered pages
 * are nobody.
 */
export function portalDocument(
  sender: chrome.runtime.MessageSender,
  extensionId: string,
): PortalDocument | null {
  const { id, tab, documentId, frameId, origin, documentLifecycle } = sender;
  if (id !== extensionId || tab?.id === undefined || documentId === undefined || origin === undefined)
    return null;
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return null;
  const top = originOf(tab.url);
  const isTop = frameId === 0;
  const known = isOneOf(origin, allTops) || (!isTop && isOneOf(origin, allFrames));
  if (!known || top === null || !isOneOf(top, allTops) || (isTop && top !== origin)) return null;
  return { tabId: tab.id, documentId, isTop, origin };
}

/**
 * Whether a sender is a whole page of this extension: popup, side panel, options, or one of them as a tab. A content
 * script has our id, too, but the address and origin of the page it runs in.
 */
export function isOwnPage(sender: chrome.runtime.MessageSender, extensionId: string): boolean {
  const { id, url, origin, tab, frameId, documentLifecycle } = sender;
  const own = `chrome-extension://${extensionId}`;
  if (id !== extensionId || url === undefined || !url.startsWith(`${own}/`) || origin !== own) return false;
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return false;
  return tab === undefined || frameId === 0;
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

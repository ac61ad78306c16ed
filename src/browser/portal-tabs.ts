// Finds the tabs that show a portal, and asks every document of one of them for its snapshot.

import type { FrameAnswer, SnapshotTrouble } from '../model/snapshot';
import { allTops } from '../rules/hosts';

/** What `snapshot.iife` leaves in the isolated world of each document; no script of the page can reach it. */
export type TakeSnapshot = () => FrameAnswer;

declare global {
  var onbehalfSnapshot: TakeSnapshot | undefined;
}

export interface PortalTab {
  readonly id: number;
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly usedAt: number;
}

const patterns = allTops.map((host) => `https://${host}/*`);

/** The tabs that show a portal we may read, the last used first. Tabs of other pages do not tell us their address. */
export async function portalTabs(): Promise<PortalTab[]> {
  const tabs = await chrome.tabs.query({ url: patterns });
  const known = tabs.flatMap(({ id, url, lastAccessed = 0 }) =>
    id === undefined || url === undefined ? [] : [{ id, url, usedAt: lastAccessed }],
  );
  return known.sort((a, b) => b.usedAt - a.usedAt);
}

/** How long a page may take; a tab that the browser has put to sleep does not answer at all. */
const patienceMs = 20_000;

/** The answers of all documents of a tab in which the browser lets us run a script, or why there are none. */
export async function snapshotsIn(
  tabId: number,
  files: string[],
): Promise<readonly FrameAnswer[] | SnapshotTrouble> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'gone';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SnapshotTrouble>((resolve) => {
    timer = setTimeout(() => resolve('silent'), patienceMs);
  });
  return Promise.race([ask(tabId, files), late]).finally(() => clearTimeout(timer));
}

async function ask(tabId: number, files: string[]): Promise<readonly FrameAnswer[] | SnapshotTrouble> {
  const target = { tabId, allFrames: true };
  try {
    await chrome.scripting.executeScript({ target, files });
    const answers = await chrome.scripting.executeScript({
      target,
      func: () => globalThis.onbehalfSnapshot?.() ?? null,
    });
    return answers.map(({ result }) => result).filter((result) => result !== null && result !== undefined);
  } catch {
    return 'refused';
  }
}

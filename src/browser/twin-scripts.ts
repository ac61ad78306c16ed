// Starts in allowed hosts of other clouds and proxies what the manifest starts in their public twins: the same files.

import type { Hosts } from '../model/portal';
import { optional } from '../rules/clouds';
import { grantedHosts, patternOf } from './host-grants';

type Registered = chrome.scripting.RegisteredContentScript;
type Declared = NonNullable<chrome.runtime.ManifestV3['content_scripts']>[number];

const prefix = 'twin-';

/**
 * Keeps what is registered as it should be: for the hosts that are allowed now, with the files of this version (their
 * names change with every build). Says nothing twice; what is no longer wanted is taken away.
 */
export async function keepTwins(): Promise<void> {
  await navigator.locks.request('onbehalf.twins', async () => {
    const wanted = twinsFor(await grantedHosts());
    const present = await chrome.scripting.getRegisteredContentScripts();
    const ours = present.filter(({ id }) => id.startsWith(prefix));
    const stale = ours.filter((each) => !wanted.some((one) => isSame(one, each)));
    const missing = wanted.filter((each) => !ours.some((one) => isSame(one, each)));
    if (stale.length > 0) await chrome.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    if (missing.length > 0) await chrome.scripting.registerContentScripts(missing);
  });
}

/** Keeps the scripts in step with what is allowed, and starts them in pages that are open already; call synchronously. */
export function listenToGrants(): void {
  chrome.permissions.onAdded.addListener(({ origins = [] }) => void takeIn(origins));
  chrome.permissions.onRemoved.addListener(() => void keepTwins());
}

async function takeIn(origins: readonly string[]): Promise<void> {
  await keepTwins();
  const added = optional.filter(({ host }) => origins.includes(patternOf(host)));
  await startInOpenTabs(added.map(({ host }) => host));
}

/** A page that had the script before, while its host was allowed, has it twice then: the worker answers the same. */
async function startInOpenTabs(hosts: Hosts): Promise<void> {
  const tops = new Set(optional.filter(({ isFrame }) => !isFrame).map(({ host }) => patternOf(host)));
  for (const { matches = [], js = [], allFrames = false } of twinsFor(hosts)) {
    const url = matches.filter((pattern) => tops.has(pattern));
    const tabs = url.length > 0 ? await chrome.tabs.query({ url }) : [];
    await Promise.allSettled(
      tabs
        .map(({ id }) => id)
        .filter((id) => id !== undefined)
        .map((tabId) => chrome.scripting.executeScript({ target: { tabId, allFrames }, files: js })),
    );
  }
}

/** One script for each that the manifest starts in twins of these hosts, in the manifest's order. */
function twinsFor(hosts: Hosts): Registered[] {
  const declared: readonly Declared[] = chrome.runtime.getManifest().content_scripts ?? [];
  return declared
    .map((script, place) => ({ place, script, matches: matchesOf(script, hosts) }))
    .filter(({ matches }) => matches.length > 0)
    .map(({ place, script, matches }) => ({
      id: `${prefix}${String(place)}`,
      js: script.js ?? [],
      matches,
      allFrames: script.all_frames ?? false,
      // Frames without an address of their own, as `match_about_blank` has them in the manifest.
      matchOriginAsFallback: script.match_origin_as_fallback ?? script.match_about_blank ?? false,
      runAt: script.run_at ?? 'document_idle',
      persistAcrossSessions: true,
    }));
}

function matchesOf({ matches = [] }: Declared, hosts: Hosts): string[] {
  return optional
    .filter(
      ({ host, twins }) => hosts.includes(host) && twins.some((twin) => matches.includes(patternOf(twin))),
    )
    .map(({ host }) => patternOf(host));
}

function isSame(one: Registered, other: Registered): boolean {
  return textOf(one) === textOf(other);
}

/** What of a script may differ between two versions or two grants; the browser adds defaults of its own. */
function textOf({ id, js, matches = [], allFrames, matchOriginAsFallback, runAt }: Registered): string {
  return JSON.stringify([id, js, matches.toSorted(), allFrames, matchOriginAsFallback, runAt]);
}

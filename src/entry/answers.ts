// What the worker does for each request of a page script; every answer is made from storage and the page alone.

import { injectInto, TopPage } from '../browser/inject';
import type { PortalDocument } from '../browser/sender';
import { forgetClosed, keepState, localStore, managedStore } from '../browser/storage';
import { openTabs, renewPages } from '../browser/tabs';
import { briefOf } from '../context/brief';
import { decide } from '../context/decide';
import type { Decision } from '../context/decide';
import type { Brief, Command, PageRequest } from '../model/message';
import type { Settings } from '../model/settings';
import { timeZones } from '../rules/time-zones';
import { effectiveSettings } from '../store/settings';
import { zoneNames } from '../text/zone-names';
import fillScript from './fill.iife?iife';
import { knownFor } from './known';
import packsScript from './packs.iife?iife';
import whereScript from './where.iife?iife';

/** How long a top page may take to show its directory line (DESIGN §3.2). */
const directoryWaitMs = 2000;

export async function answer(request: PageRequest, from: PortalDocument): Promise<unknown> {
  switch (request.kind) {
    case 'page-worker:form-found':
      await forgetClosed(await openTabs());
      return injectInto(from.tabId, from.documentId, [packsScript, fillScript]);
    case 'page-worker:brief':
      return brief(request.command, from);
    case 'page-worker:where':
      return from.isTop ? ((await whereIs(from))?.decision.context ?? null) : null;
    case 'page-worker:state':
      return keepState(from.tabId, from.documentId, request.state);
    case 'page-worker:elsewhere':
      return (await topOf(from).untilRest()) ?? 0;
    case 'page-worker:frame-shown':
      return (await topOf(from).isFrameShown({ ...request.frame, origin: from.origin })) ?? false;
  }
}

/** Reads the policy again and lets pages decide anew when it changed. */
export async function refreshPolicy(): Promise<void> {
  const { fresh } = await effectiveSettings(localStore, managedStore);
  if ((await fresh).changed) await renewPages();
}

function topOf({ tabId }: PortalDocument): TopPage {
  return new TopPage(tabId, whereScript);
}

/** Null when the top page could not be asked: without it nothing is known, and nothing is written. */
async function brief(command: Command, from: PortalDocument): Promise<Brief | null> {
  const where = await whereIs(from);
  return (
    where &&
    briefOf({
      ...where,
      asked: command !== 'auto',
      zoneNames: (iana) => zoneNames(iana, timeZones),
    })
  );
}

async function whereIs(from: PortalDocument): Promise<{ decision: Decision; settings: Settings } | null> {
  const [effective, signals] = await Promise.all([
    effectiveSettings(localStore, managedStore),
    topOf(from).signals(directoryWaitMs),
  ]);
  if (!signals) return null;
  void effective.fresh.then(({ changed }) => (changed ? renewPages() : undefined));
  const { settings } = effective;
  return { decision: decide(signals, await knownFor(effective, signals, from.tabId)), settings };
}

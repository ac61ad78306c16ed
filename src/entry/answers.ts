// What the worker does for each request of a page script; every answer is made from storage and the page alone.

import { injectInto, injectTop } from '../browser/inject';
import type { PortalDocument } from '../browser/sender';
import { keepState, localStore, managedStore } from '../browser/storage';
import { forgetClosed, hasSeen, isSnoozed, noteHeld } from '../browser/tab-choices';
import { openTabs, renewPages, renewStrip, renewTab, tellBoxes } from '../browser/tabs';
import { briefOf } from '../context/brief';
import type { Brief, Command, PageRequest, PageState } from '../model/message';
import { timeZones } from '../rules/time-zones';
import { effectiveSettings } from '../store/settings';
import { zoneNames } from '../text/zone-names';
import fillScript from './fill.iife?iife';
import packsScript from './packs.iife?iife';
import { answerStrip } from './strip-answers';
import { answerVisit } from './visits';
import stripScript from './strip.iife?iife';
import { warningsIn } from './strip-view';
import { topOf, whereIs } from './where-is';

export async function answer(request: PageRequest, from: PortalDocument): Promise<unknown> {
  const { tabId } = from;
  switch (request.kind) {
    case 'page-worker:form-found':
      return formFound(from);
    case 'page-worker:form-shown':
      return formShown(from);
    case 'page-worker:brief':
      return brief(request.command, tabId);
    case 'page-worker:state':
      return { isCreateHeld: await takeState(request.state, from) };
    case 'page-worker:held':
      await noteHeld(tabId, from.documentId);
      return renewStrip(tabId);
    case 'page-worker:elsewhere':
      return (await topOf(tabId).untilRest()) ?? 0;
    case 'page-worker:frame-shown':
      return (await topOf(tabId).isFrameShown({ ...request.frame, origin: from.origin })) ?? false;
    case 'page-worker:page-found':
    case 'page-worker:visit':
    case 'page-worker:save-customer':
    case 'page-worker:new-request':
      return answerVisit(request, from);
    case 'page-worker:boxes':
      return tellBoxes(tabId, { ...request.frame, origin: from.origin }, request.boxes);
    default:
      return answerStrip(request, { tabId });
  }
}

/** Reads the policy again and lets pages decide anew when it changed. */
export async function refreshPolicy(): Promise<void> {
  const { fresh } = await effectiveSettings(localStore, managedStore);
  if ((await fresh).changed) await renewPages();
}

/** Only a document that may hold a form gets anything more than the detector. */
async function formFound({ tabId, documentId }: PortalDocument): Promise<boolean> {
  await forgetClosed(await openTabs());
  return injectInto(tabId, documentId, [packsScript, fillScript]);
}

/** Only a tab with a form gets the strip, in its top page. */
async function formShown({ tabId, isTop }: PortalDocument): Promise<void> {
  if (await isSnoozed(tabId)) return;
  await injectTop(tabId, stripScript);
  // What a frame said of its controls before there was a strip, it says again.
  if (!isTop) await renewTab(tabId);
}

/** Null when the top page could not be asked. */
async function brief(command: Command, tabId: number): Promise<Brief | null> {
  const where = await whereIs(tabId);
  return (
    where &&
    briefOf({
      ...where,
      asked: command !== 'auto',
      zoneNames: (iana) => zoneNames(iana, timeZones),
    })
  );
}

/** Keeps a state, and tells whom it concerns; resolves to whether Create is held back there. */
async function takeState(state: PageState, { tabId, documentId }: PortalDocument): Promise<boolean> {
  const before = await keepState(tabId, documentId, state);
  // The subscription chosen in the form decides whose request it is.
  if (JSON.stringify(before?.facts.subscription ?? null) !== JSON.stringify(state.facts.subscription))
    await renewTab(tabId);
  else if (JSON.stringify(before) !== JSON.stringify(state)) await renewStrip(tabId);
  return isHeld(tabId, documentId);
}

async function isHeld(tabId: number, documentId: string): Promise<boolean> {
  const { settings } = await effectiveSettings(localStore, managedStore);
  if (!settings.warnings.acknowledge || (await hasSeen(tabId, documentId))) return false;
  const where = await whereIs(tabId);
  const warnings = where ? await warningsIn(tabId, where) : [];
  return warnings.some((warning) => warning.id === 'before-create' && warning.documentId === documentId);
}

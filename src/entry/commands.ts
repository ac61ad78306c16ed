// The keyboard commands: fills the form in front as the popup's button does, shows the strip, and says on the icon when it cannot.

import { onCommand, showNotice } from '../browser/commands';
import { text } from '../browser/i18n';
import { injectTop, toggleStripIn } from '../browser/inject';
import { localStore, managedStore, statesOf } from '../browser/storage';
import { snooze } from '../browser/tab-choices';
import { listeningIn, order } from '../browser/tabs';
import { isSetUp } from '../context/set-up';
import { effectiveSettings } from '../store/settings';
import { openDocuments, refusalOf, whatToFill } from '../ui/popup/view';
import stripScript from './strip.iife?iife';
import { isVisitTab, visitView } from './visit-view';

/** Registers the listener; call synchronously at start. `_execute_action` opens the popup without us. */
export function listenToCommands(): void {
  onCommand((command, tabId) => {
    if (tabId === undefined) return;
    if (command === 'fill') void fill(tabId);
    if (command === 'strip') void toggleStrip(tabId);
  });
}

/** Sends the user's order to every form of the tab that may be filled. */
async function fill(tabId: number): Promise<void> {
  await showNotice(tabId, null);
  const [states, { settings }] = await Promise.all([
    statesOf(tabId),
    effectiveSettings(localStore, managedStore),
  ]);
  const listening = await listeningIn(tabId, [...states.keys()]);
  const documents = openDocuments(states, (id) => listening.has(id));
  const fillable = whatToFill(documents);
  const taken = await Promise.all(fillable.map(({ id }) => order(tabId, id, { command: 'fill' })));
  if (taken.includes(true)) return;
  const refusal = refusalOf(documents, isSetUp(settings));
  await showNotice(tabId, { mark: '!', sentence: text(notices[refusal]) });
}

/** Shows the strip in the tab's top page, or takes it away; only portals let us in. */
async function toggleStrip(tabId: number): Promise<void> {
  await showNotice(tabId, null);
  if ((await isVisitTab(tabId)) && !(await visitView(tabId)))
    return showNotice(tabId, { mark: '!', sentence: text('visitNone') });
  if (await toggleStripIn(tabId)) return;
  await snooze(tabId, false);
  if (await injectTop(tabId, stripScript)) return;
  await showNotice(tabId, { mark: '!', sentence: text('stripNoPortal') });
}

const notices = {
  'no-form': 'fillNoForm',
  'no-profile': 'fillNoProfile',
  own: 'fillOwn',
  lost: 'fillLost',
} as const;

// The keyboard commands: fills the form in front as the popup's button does, and says so on the icon when it cannot.

import { onCommand, showNotice } from '../browser/commands';
import { text } from '../browser/i18n';
import { localStore, managedStore, statesOf } from '../browser/storage';
import { listeningIn, order } from '../browser/tabs';
import { isSetUp } from '../context/set-up';
import { effectiveSettings } from '../store/settings';
import { openDocuments, refusalOf, whatToFill } from '../ui/popup/view';

/** Registers the listener; call synchronously at start. `_execute_action` opens the popup without us. */
export function listenToCommands(): void {
  onCommand((command, tabId) => {
    if (command === 'fill' && tabId !== undefined) void fill(tabId);
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
  const taken = await Promise.all(fillable.map(({ id }) => order(tabId, id, 'fill')));
  if (taken.includes(true)) return;
  const refusal = refusalOf(documents, isSetUp(settings));
  await showNotice(tabId, { mark: '!', sentence: text(notices[refusal]) });
}

const notices = {
  'no-form': 'fillNoForm',
  'no-profile': 'fillNoProfile',
  own: 'fillOwn',
  lost: 'fillLost',
} as const;

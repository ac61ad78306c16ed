// The popup's start: finds the tab it is about, and keeps the popup up to date with storage.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { localStore, managedStore, meanFor, meantFor, onAnyChange, statesOf } from '../browser/storage';
import { isPortal, listeningIn, order, tabInFront } from '../browser/tabs';
import { effectiveSettings } from '../store/settings';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { Popup } from '../ui/popup/popup';
import { openDocuments, tabInUrl } from '../ui/popup/view';
import type { PopupView } from '../ui/popup/view';

const root = document.querySelector('#page') ?? document.body;
const asked = tabInUrl(location.search);
const tabId = asked ?? (await tabInFront()) ?? -1;

document.documentElement.lang = text('locale');
document.documentElement.classList.toggle('in-tab', asked !== undefined);

function show(view: PopupView | null): void {
  render(
    <TextContext.Provider value={text}>
      <Popup
        view={view}
        optionsPage="options.html"
        onMean={(key) => void meanFor(tabId, key)}
        onOrder={(documentId, command) => order(tabId, documentId, command)}
      />
    </TextContext.Provider>,
    root,
  );
}

async function load(waitMs: number) {
  const [states, meant, portal, effective] = await Promise.all([
    statesOf(tabId),
    meantFor(tabId),
    isPortal(tabId),
    effectiveSettings(localStore, managedStore, { waitMs }),
  ]);
  const listening = await listeningIn(tabId, [...states.keys()]);
  const view: PopupView = {
    isPortal: portal,
    documents: openDocuments(states, (id) => listening.has(id)),
    meant,
    customers: effective.settings.customers,
    problems: effective.problems,
    isPolicyPending: effective.policyFrom === 'none',
  };
  return { view, answered: effective.fresh };
}

show(null);
const refresh = keepLive(load, show);
onAnyChange(() => void refresh());

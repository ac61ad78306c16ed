// The start of popup and side panel: finds the tab it is about, and keeps the page up to date with storage and tab.

import { render } from 'preact';
import { text } from '../browser/i18n';
import {
  requestBegin,
  requestOpen,
  requestSave,
  requestVisit,
  requestWarnings,
} from '../browser/open-request';
import { followFront, frontOfWindow, ownTab, panelOpener } from '../browser/side-panel';
import { localStore, managedStore, onAnyChange, statesOf } from '../browser/storage';
import { meanFor, meantFor } from '../browser/tab-choices';
import { listeningIn, order, portalAddress } from '../browser/tabs';
import { ownVersion } from '../browser/version';
import { isSetUp } from '../context/set-up';
import { defaultSettings } from '../model/settings';
import { addressRules } from '../rules/addresses';
import { linkTemplates } from '../rules/links';
import { retiredPatterns } from '../rules/retired';
import { effectiveSettings } from '../store/settings';
import type { CustomerLayers } from '../store/settings';
import { readAddress } from '../text/address';
import { linksFor } from '../text/links';
import { tenantOfUrl } from '../text/portal-url';
import { shortAddress } from '../text/short-address';
import { copyText } from '../ui/parts/copy';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { applyTheme } from '../ui/parts/theme';
import { Popup } from '../ui/popup/popup';
import type { PopupPorts } from '../ui/popup/ports';
import { frameOf, openDocuments, queryInUrl, tabInUrl } from '../ui/popup/view';
import type { PopupView } from '../ui/popup/view';
import { customerList } from './customer-list';

const root = document.querySelector('#page') ?? document.body;
const frame = frameOf(location);
/** What somebody typed before we were there counts as much. */
const query = root.querySelector('input')?.value || queryInUrl(location.search);
const { list, prepare } = customerList();
let tabId = tabInUrl(location.search);
let settings = defaultSettings;
let shown: PopupView | null = null;
let prepared = '';
/** The tab of which the worker told what its page is about. */
let lookedAt: number | undefined;

document.documentElement.lang = text('locale');
document.documentElement.classList.add(`in-${frame}`);

const ports: PopupPorts = {
  list,
  read: (pasted) => readAddress(pasted, addressRules),
  linksOf: (customer) =>
    linksFor(
      customer,
      { templates: linkTemplates, retired: retiredPatterns, cloud: settings.partner.cloud },
      settings.links,
    ),
  open: async (url, place, customerKey) => {
    const isOpened = await requestOpen({
      url,
      ...(place === 'this' && tabId !== undefined && { tabId }),
      ...(customerKey !== undefined && { customerKey }),
    });
    if (isOpened && frame === 'popup') window.close();
    return isOpened;
  },
  mean: (key) => {
    if (tabId !== undefined) void meanFor(tabId, key);
  },
  order: async (documentId, command) => tabId !== undefined && order(tabId, documentId, { command }),
  copy: (copied) => copyText(document, copied),
  saveVisited: async () => (tabId === undefined ? 'failed' : requestSave(tabId)),
  newRequest: async (product) => {
    const isOpened = tabId !== undefined && (await requestBegin(tabId, product));
    if (isOpened && frame === 'popup') window.close();
    return isOpened;
  },
  optionsPage: 'options.html',
  guidePage: 'guide.html',
  version: ownVersion(),
};
let openPanel: PopupPorts['openPanel'];

function show(view: PopupView | null): void {
  shown = view;
  render(
    <TextContext.Provider value={text}>
      <Popup
        view={view}
        ports={{ ...ports, openPanel }}
        query={query}
        isMac={navigator.userAgent.includes('Mac')}
      />
    </TextContext.Provider>,
    root,
  );
}

async function load(waitMs: number) {
  const about = tabId;
  const [states, meant, url, effective] = await Promise.all([
    about === undefined ? new Map<string, never>() : statesOf(about),
    about === undefined ? undefined : meantFor(about),
    about === undefined ? undefined : portalAddress(about),
    effectiveSettings(localStore, managedStore, { waitMs }),
  ]);
  const listening = about === undefined ? new Set() : await listeningIn(about, [...states.keys()]);
  settings = effective.settings;
  applyTheme(document.documentElement, settings.appearance.theme);
  void takeIn(effective.customerLayers);
  void askPage(about);
  const view: PopupView = {
    isAlone: frame === 'tab' && tabInUrl(location.search) === undefined,
    address: url === undefined ? null : shortAddress(url),
    addressed: url === undefined ? undefined : tenantOfUrl(url),
    documents: openDocuments(states, (id) => listening.has(id)),
    warnings: shown?.warnings ?? [],
    visit: about === lookedAt ? (shown?.visit ?? null) : null,
    meant,
    lacks: [
      ...(isSetUp(settings) ? [] : (['profile'] as const)),
      ...(settings.partner.tenants.length > 0 ? [] : (['own-tenant'] as const)),
    ],
    problems: effective.problems,
    isPolicyPending: effective.policyFrom === 'none',
  };
  return { view, answered: effective.fresh };
}

/** The worker asks the portal's page, which takes longer than a popup may take to open. */
async function askPage(about: number | undefined): Promise<void> {
  const [warnings, visit] =
    about === undefined ? [[], null] : await Promise.all([requestWarnings(about), requestVisit(about)]);
  if (!shown || about !== tabId) return;
  lookedAt = about;
  const isNew = JSON.stringify([warnings, visit]) !== JSON.stringify([shown.warnings, shown.visit]);
  if (isNew) show({ ...shown, warnings, visit });
}

/** Customers that settings or policy name come into the list; then it is asked again. */
async function takeIn(layers: CustomerLayers): Promise<void> {
  const now = JSON.stringify(layers);
  if (now === prepared) return;
  prepared = now;
  await prepare(layers).catch((error: unknown) => console.error('The customer list was not prepared', error));
  if (shown) show({ ...shown });
}

async function start(): Promise<void> {
  const front = await frontOfWindow();
  if (frame === 'tab') tabId ??= await ownTab();
  else tabId ??= front?.tabId;
  const opener = frame === 'popup' && front ? panelOpener(front.windowId) : undefined;
  openPanel = opener && (() => void opener().then((isOpen) => (isOpen ? window.close() : undefined)));
  const refresh = keepLive(load, show);
  onAnyChange(() => void refresh());
  if (frame === 'panel' && front)
    followFront(front.windowId, (id) => {
      tabId = id;
      void refresh();
    });
}

show(null);
void start();

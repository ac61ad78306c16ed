// The options page's start: shows the settings in force, keeps them up to date, and saves what is changed.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { withSettings } from '../browser/locks';
import { popupKey } from '../browser/popup-key';
import { localStore, managedStore, onAnyChange, onSettingsChange } from '../browser/storage';
import { addressRules } from '../rules/addresses';
import { openList } from '../store/customers/database';
import { countCustomers } from '../store/customers/read';
import { readOnboarding } from '../store/onboarding';
import { policyReport } from '../store/policy-report';
import { saveLeaves } from '../store/save-leaves';
import { effectiveSettings } from '../store/settings';
import type { CustomerLayers, Effective } from '../store/settings';
import { readAddress } from '../text/address';
import { Customers } from '../ui/customers/customers';
import { Clouds } from '../ui/options/clouds';
import type { DataPorts } from '../ui/options/data-ports';
import { GuidePointer } from '../ui/options/guide-pointer';
import { Options } from '../ui/options/options';
import type { Save } from '../ui/options/form';
import { SaveForm } from '../ui/options/save-form';
import type { OptionsView } from '../ui/options/view';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { Start } from '../ui/start/start';
import type { StartProps } from '../ui/start/start';
import { customerList } from './customer-list';
import { download } from './download';
import { cloudsPorts } from './options-clouds';
import { dataPorts, troubleOf } from './options-data';
import { saveFormPorts } from './save-form';

interface PageView extends OptionsView {
  readonly start: StartProps;
}

const root = document.querySelector('#page') ?? document.body;
const { list, cancel, prepare } = customerList();
let shown: PageView | null = null;
let revision = 0;
let prepared = '';

document.documentElement.lang = text('locale');
document.title = text('optionsTitle');

function show(view: PageView | null): void {
  shown = view;
  render(
    <TextContext.Provider value={text}>
      <Options
        view={view}
        onSave={save}
        data={data}
        slots={{
          start: view && <Start {...view.start} />,
          customers: <Customers {...{ list, cancel, revision, download, readFile, readPasted }} />,
          clouds: view && <Clouds ports={cloudsPorts} settings={view.settings} revision={revision} />,
          help: (
            <>
              <GuidePointer />
              <SaveForm ports={saveFormPorts} />
            </>
          ),
        }}
      />
    </TextContext.Provider>,
    root,
  );
}

const data: DataPorts = {
  ...dataPorts,
  erase: async (what) => {
    // The policy's customers come back into an emptied list.
    prepared = '';
    await dataPorts.erase(what);
  },
};
const readFile = (file: File) => file.arrayBuffer();
const readPasted = (pasted: string) => readAddress(pasted, addressRules);

const save: Save = async (change, before) => {
  const trouble = await withSettings(() => saveLeaves(localStore, change, before)).then(
    () => null,
    troubleOf,
  );
  if (trouble === null || trouble === 'changed-meanwhile') await refresh();
  return trouble;
};

async function load(waitMs: number) {
  const effective = await effectiveSettings(localStore, managedStore, { waitMs });
  void takeIn(effective.customerLayers);
  const { settings, locked, problems, writable, policyFrom, fresh } = effective;
  const [policy, onboarding, key, sample, customerCount] = await Promise.all([
    policyReport(localStore),
    readOnboarding(localStore),
    popupKey(),
    list.search('', 1).then(
      ({ records }) => records[0]?.customer,
      () => undefined,
    ),
    countAll(),
  ]);
  const view: PageView = {
    settings,
    ownLinks: ownLinks(effective),
    locked,
    problems,
    policy,
    isWritable: writable,
    isPolicyPending: policyFrom === 'none',
    sample,
    start: { settings, locked, customerCount, onboarding, demoPage: 'demo.html', popupKey: key },
  };
  return { view, answered: fresh };
}

/** The policy's links follow the user's, and are locked. */
function ownLinks({ settings, locked }: Effective) {
  return settings.links.filter(
    (_, index) => !locked.some((path) => path.startsWith(`links[${String(index)}].`)),
  );
}

async function countAll(): Promise<number | null> {
  const db = await openList().catch(() => null);
  if (!db) return null;
  return countCustomers(db).finally(() => db.close());
}

/** Customers that settings or policy name come into the list; then it is shown anew. */
async function takeIn(layers: CustomerLayers): Promise<void> {
  const now = JSON.stringify(layers);
  if (now === prepared) return;
  prepared = now;
  await prepare(layers).catch((error: unknown) => console.error('The customer list was not prepared', error));
  listChanged();
}

function listChanged(): void {
  revision += 1;
  if (shown) void refresh();
}

show(null);
const refresh = keepLive(load, show);
onAnyChange(() => void refresh());
onSettingsChange((what) => {
  if (what === 'customers') listChanged();
});

// What the data section of the options page does: files, undo, sync, what is stored.

import { databases } from '../browser/databases';
import { withSettings } from '../browser/locks';
import { localStore, managedStore, noteListChange } from '../browser/storage';
import { storageAreas } from '../browser/stored';
import { undoAll, undoOffer } from '../store/before';
import { erase, readLedger } from '../store/ledger';
import type { LedgerPorts } from '../store/ledger';
import { effectiveSettings, SaveError } from '../store/settings';
import { syncStatus, turnSyncOff, turnSyncOn } from '../store/sync';
import { applyTransfer, exportText, fileName, maxFileBytes, readTransfer } from '../store/transfer';
import type { CustomersPart, DataPorts, FilePlan, OnProgress } from '../ui/options/data-ports';
import { copyText } from '../ui/parts/copy';
import { customerList } from './customer-list';
import type { ListOfPage } from './customer-list';
import { download } from './download';
import { syncPorts } from './sync';

/** A thread of its own: the table's import, which may be waiting for an answer, is left alone. */
let own: ListOfPage | undefined;
function ownList(): ListOfPage {
  own ??= customerList();
  return own;
}

function ledgerPorts(): LedgerPorts {
  return { ...storageAreas(), database: databases };
}

async function locked(): Promise<readonly string[]> {
  return (await effectiveSettings(localStore, managedStore, { waitMs: 1000 })).locked;
}

export const dataPorts: DataPorts = {
  copy: (text) => copyText(document, text),
  download: (name, text) => download(name, text, 'application/json'),
  exportFile: async (withCustomers, onProgress) => {
    const customers = withCustomers ? await ownList().list.exportAs('json', onProgress) : undefined;
    return { name: fileName(new Date()), text: await exportText(localStore, customers) };
  },
  readFile: async (source, onProgress) => {
    if (typeof source !== 'string' && source.size > maxFileBytes) return { ok: false, trouble: 'too-large' };
    const content = typeof source === 'string' ? source : await source.arrayBuffer();
    const answer = await readTransfer(localStore, content, await locked());
    if (!answer.ok) return answer;
    const { leaves, problems, customers } = answer;
    const plan: FilePlan = { leaves, problems };
    return { ok: true, ...plan, ...(customers > 0 && { customers: await planned(content, onProgress) }) };
  },
  applyFile: async ({ leaves, customers }, onProgress) => {
    const trouble = await withSettings(() => applyTransfer(localStore, leaves)).then(() => null, troubleOf);
    if (trouble !== null || !customers?.ok) return { trouble };
    if (customers.counts.new + customers.counts.changed === 0) return { trouble };
    return { trouble, customers: await ownList().list.applyImport(onProgress) };
  },
  stop: () => own?.cancel(),
  undoOffer: () => undoOffer(localStore),
  undo: () => withSettings(() => undoAll(localStore)),
  ledger: () => readLedger(ledgerPorts()),
  erase: async (what) => {
    await withSettings(() => erase(what, ledgerPorts()));
    if (what === 'customers' || what === 'everything') await noteListChange();
  },
  syncStatus: () => syncStatus(localStore),
  turnSync: (isOn) =>
    withSettings(async () => {
      if (isOn) return turnSyncOn(syncPorts());
      await turnSyncOff(localStore);
      return { taken: 0 };
    }),
};

async function planned(content: ArrayBuffer | string, onProgress: OnProgress): Promise<CustomersPart> {
  const answer = await ownList().list.readImport(content, {}, onProgress);
  if (!answer.ok) return answer;
  const { counts, partly } = answer.preview;
  return { ok: true, counts, partly };
}

/** Why nothing was saved. */
export function troubleOf(error: unknown): SaveError['code'] {
  return error instanceof SaveError ? error.code : 'not-saved';
}

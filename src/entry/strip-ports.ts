// Hands what the user presses in the strip on to the worker.

import { ask } from '../browser/send';
import type { StripHit } from '../model/strip';
import type { Saved } from '../model/visit';
import type { StripPorts } from '../ui/strip/ports';

type Asked = Omit<StripPorts, 'place' | 'move' | 'startDrag' | 'snooze' | 'onOpen' | 'isOpenToClicks'>;

/** Nothing is put into the page for it, as `copyText` would have to where the browser is strict. */
function copyPlainly(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** What needs nothing but the worker; without its answer nothing was done, or found. */
export const workerPorts: Asked = {
  order: async (documentId, order) => (await ask({ kind: 'page-worker:order', documentId, order })) === true,
  search: async (query) => ((await ask({ kind: 'page-worker:search', query })) ?? []) as readonly StripHit[],
  mean: async (customerKey, open) => (await ask({ kind: 'page-worker:mean', customerKey, open })) === true,
  go: (to, setting) => {
    void ask({ kind: 'page-worker:go', to, ...(setting !== undefined && { setting }) });
  },
  saveCustomer: async () => ((await ask({ kind: 'page-worker:save-customer' })) ?? 'failed') as Saved,
  newRequest: async (product) => (await ask({ kind: 'page-worker:new-request', product })) === true,
  copy: (text) => copyPlainly(text),
  ownRequest: (isOwn) => {
    void ask({ kind: 'page-worker:own-request', isOwn });
  },
  acknowledge: (documentId) => {
    void ask({ kind: 'page-worker:acknowledge', documentId });
  },
  accept: (documentId, warning) => {
    void ask({ kind: 'page-worker:accept', documentId, warning });
  },
};

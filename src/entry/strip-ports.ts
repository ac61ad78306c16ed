// Hands what the user presses in the strip on to the worker.

import { ask } from '../browser/send';
import type { StripHit } from '../model/strip';
import type { StripPorts } from '../ui/strip/ports';

type Asked = Pick<StripPorts, 'order' | 'search' | 'mean' | 'go' | 'ownRequest' | 'acknowledge' | 'accept'>;

/** What needs nothing but the worker; without its answer nothing was done, or found. */
export const workerPorts: Asked = {
  order: async (documentId, order) => (await ask({ kind: 'page-worker:order', documentId, order })) === true,
  search: async (query) => ((await ask({ kind: 'page-worker:search', query })) ?? []) as readonly StripHit[],
  mean: async (customerKey, open) => (await ask({ kind: 'page-worker:mean', customerKey, open })) === true,
  go: (to, setting) => {
    void ask({ kind: 'page-worker:go', to, ...(setting !== undefined && { setting }) });
  },
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

// A small `chrome` for tests: storage areas that hold values, and tabs and scripting that remember what was asked.

import { vi } from 'vitest';

type Changed = (changes: Record<string, object>, area: string) => void;

/** One storage area, with the calls the ports use. */
function areaOf(kept: Record<string, unknown>) {
  return {
    get: async (key?: string) => (key === undefined ? { ...kept } : key in kept ? { [key]: kept[key] } : {}),
    set: async (values: Record<string, unknown>) => void Object.assign(kept, structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) Reflect.deleteProperty(kept, key);
    },
  };
}

export interface FakeChrome {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  readonly managed: Record<string, unknown>;
  /** Every message to a tab, as its arguments. */
  readonly sent: unknown[][];
  /** Every injection. */
  readonly injected: unknown[];
  readonly accessLevels: unknown[];
  readonly change: (area: string, ...keys: string[]) => void;
}

interface Given {
  readonly tabs?: readonly { readonly id?: number; readonly url?: string }[];
  /** What sending to a tab resolves to; throws for a tab that does not listen. */
  readonly send?: (tabId: number, message: unknown, options?: { documentId?: string }) => unknown;
  readonly inject?: (injection: { func?: unknown; args?: unknown[] }) => unknown;
}

/** Puts the fake in the place of `chrome`, until the test is over. */
export function fakeChrome({ tabs = [], send = () => true, inject = () => [{}] }: Given = {}): FakeChrome {
  const [local, session, managed]: Record<string, unknown>[] = [{}, {}, {}];
  const listeners: Changed[] = [];
  const sent: unknown[][] = [];
  const injected: unknown[] = [];
  const accessLevels: unknown[] = [];
  vi.stubGlobal('chrome', {
    storage: {
      local: { ...areaOf(local!), setAccessLevel: async (level: unknown) => void accessLevels.push(level) },
      session: areaOf(session!),
      managed: areaOf(managed!),
      onChanged: { addListener: (listener: Changed) => listeners.push(listener) },
    },
    tabs: {
      query: async (query: { active?: boolean }) => (query.active ? tabs.slice(0, 1) : tabs),
      get: async (tabId: number) => {
        const tab = tabs.find(({ id }) => id === tabId);
        if (!tab) throw new Error('No tab with this id.');
        return tab;
      },
      sendMessage: async (...message: [number, unknown, { documentId?: string }?]) => {
        sent.push(message);
        return send(...message);
      },
    },
    scripting: {
      executeScript: async (injection: { func?: unknown; args?: unknown[] }) => {
        injected.push(injection);
        return inject(injection);
      },
    },
  });
  const change = (area: string, ...keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, area);
  };
  return { local: local!, session: session!, managed: managed!, sent, injected, accessLevels, change };
}

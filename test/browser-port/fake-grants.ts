// A `chrome` that hands out hosts and keeps registered scripts, for the tests of hosts beyond the public cloud.

import { vi } from 'vitest';

type Heard = (permissions: { origins?: string[] }) => void;
type Script = Record<string, unknown> & {
  readonly id: string;
  readonly js?: string[];
  readonly matches?: string[];
};

const bothClouds = ['https://portal.azure.com/*', 'https://*.hosting.portal.azure.net/*'];

/** As a build writes it: the detector in all frames, the lookout in top pages. */
export const manifestOf = (version: string) => ({
  content_scripts: [
    {
      matches: [...bothClouds, 'https://admin.microsoft.com/*'],
      js: [`src/entry/detect-${version}.js`],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_idle',
    },
    { matches: ['https://partner.microsoft.com/*'], js: [`src/entry/lookout-${version}.js`] },
  ],
});

interface Given {
  /** The user's answer, or what the browser says instead. */
  readonly answer?: boolean | Error;
  readonly removes?: boolean | Error;
  readonly tabs?: readonly { readonly id?: number; readonly url: string }[];
}

export function fakeGrants({ answer = true, removes = true, tabs = [] }: Given = {}) {
  const allowed = new Set<string>();
  const scripts = new Map<string, Script>();
  const calls: string[] = [];
  const injected: unknown[] = [];
  const added: Heard[] = [];
  const removed: Heard[] = [];
  const state = { manifest: manifestOf('1') as object };
  const eventOf = (heard: Heard[]) => ({
    addListener: (listener: Heard) => heard.push(listener),
    removeListener: (listener: Heard) => heard.splice(heard.indexOf(listener), 1),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  /** As chrome://extensions does it. */
  const grant = async (...origins: string[]) => {
    for (const origin of origins) allowed.add(origin);
    for (const listener of [...added]) listener({ origins });
    await settle();
  };
  const revoke = async (...origins: string[]) => {
    for (const origin of origins) allowed.delete(origin);
    for (const listener of [...removed]) listener({ origins });
    await settle();
  };
  const isUnder = (url: string, pattern: string) => {
    const [host, wanted] = [new URL(url).host, new URL(pattern.replace('*.', 'x.')).host];
    return pattern.includes('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
  };
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.stubGlobal('chrome', {
    runtime: { getManifest: () => state.manifest },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => allowed.has(each)),
      request: async ({ origins }: { origins: string[] }) => {
        calls.push(`request ${origins.join(' ')}`);
        if (answer instanceof Error) throw answer;
        if (answer) await grant(...origins);
        return answer;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        calls.push(`remove ${origins.join(' ')}`);
        if (removes instanceof Error) throw removes;
        if (removes) await revoke(...origins);
        return removes;
      },
      onAdded: eventOf(added),
      onRemoved: eventOf(removed),
    },
    scripting: {
      getRegisteredContentScripts: async () =>
        // The browser tells more than it was told.
        [...scripts.values()].map((script) => ({
          ...script,
          world: 'ISOLATED',
          matches: [...(script.matches ?? [])].reverse(),
        })),
      registerContentScripts: async (more: Script[]) => {
        calls.push(`register ${more.map(({ id }) => id).join(' ')}`);
        for (const script of more) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        calls.push(`unregister ${ids.join(' ')}`);
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      executeScript: async (injection: { target: { tabId: number } }) => {
        if (tabs.find(({ id }) => id === injection.target.tabId)?.url.includes('asleep'))
          throw new Error('asleep');
        injected.push(injection);
      },
    },
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        tabs.filter((tab) => url.some((pattern) => isUnder(tab.url, pattern))),
    },
  });
  return { allowed, scripts, calls, injected, grant, revoke, settle, state, listeners: { added, removed } };
}

// What opens after an install, and how: in front only for people who installed it from a store themselves.

import { expect, test, vi } from 'vitest';
import { onStart, openOnInstall } from '../../src/browser/start';

type Installed = (details: { readonly reason: string }) => void;

/** A `chrome` that can be installed, with what it opens. */
function installable(installType: string, { page = 'src/entry/options.html', open = true } = {}) {
  const installed: Installed[] = [];
  const started: (() => void)[] = [];
  const opened: unknown[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      onInstalled: { addListener: (listener: Installed) => installed.push(listener) },
      onStartup: { addListener: (listener: () => void) => started.push(listener) },
      getManifest: () => ({ options_ui: { page } }),
      getURL: (path: string) => `chrome-extension://own/${path}`,
    },
    management: { getSelf: async () => ({ installType }) },
    tabs: {
      create: async (tab: unknown) => {
        opened.push(tab);
        if (!open) throw new Error('No current window');
      },
    },
  });
  const install = async (reason: string) => {
    for (const listener of installed) listener({ reason });
    await new Promise((resolve) => setImmediate(resolve));
  };
  const startUp = () => started.forEach((listener) => listener());
  return { opened, install, startUp };
}

const url = 'chrome-extension://own/src/entry/options.html#start';

test.each([
  ['normal', [{ url, active: true }]],
  ['development', [{ url, active: false }]],
  ['sideload', [{ url, active: false }]],
  ['other', [{ url, active: false }]],
  ['admin', []],
])('after an install of the kind %s it opens %o', async (kind, tabs) => {
  const { opened, install } = installable(kind);
  openOnInstall('start');
  await install('install');
  expect(opened).toEqual(tabs);
});

test.each(['update', 'chrome_update', 'shared_module_update'])(
  'after an %s nothing opens',
  async (reason) => {
    const { opened, install } = installable('normal');
    openOnInstall('start');
    await install(reason);
    expect(opened).toEqual([]);
  },
);

test('a browser without a window opens nothing, and nothing breaks', async () => {
  const { opened, install } = installable('normal', { open: false });
  openOnInstall('start');
  await install('install');
  expect(opened).toHaveLength(1);
});

test('the worker hears of every start and every version', async () => {
  const { install, startUp } = installable('normal');
  const heard = vi.fn();
  onStart(heard);
  await install('update');
  startUp();
  expect(heard).toHaveBeenCalledTimes(2);
});

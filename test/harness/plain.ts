// Starts Chromium without the driver's emulations, which keep every tab “visible”; for tests of background tabs.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Worker } from 'playwright-core';
import { browserFlags, browserPath } from './launch';

export interface Plain {
  readonly context: BrowserContext;
  readonly worker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

/** The extension is loaded by the flag: needs Chromium or Edge. */
export async function launchPlain(extension: string, port: number): Promise<Plain> {
  const home = mkdtempSync(join(tmpdir(), 'onbehalf-plain-'));
  const copy = join(home, 'extension');
  cpSync(extension, copy, { recursive: true });
  const args = [
    ...browserFlags({ port, headless: true, language: 'en' }),
    `--disable-extensions-except=${copy}`,
    `--load-extension=${copy}`,
    `--user-data-dir=${join(home, 'profile')}`,
    '--remote-debugging-port=0',
    'about:blank',
  ];
  const child = spawn(browserPath(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await connect(child.stderr);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const ours = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return {
    context,
    worker: async () => ours() ?? context.waitForEvent('serviceworker', { timeout: 10_000 }),
    close: async () => {
      await browser.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Reads the debugger's address from what the browser prints, and connects without overrides. */
async function connect(output: NodeJS.ReadableStream): Promise<Browser> {
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/u.exec(text)?.[1];
      if (found) resolve(found);
    });
    output.once('end', () => {
      reject(new Error(`The browser ended at start: ${text}`));
    });
  });
  return chromium.connectOverCDP(address, { noDefaults: true });
}

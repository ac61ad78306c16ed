// Starts a real Chromium with the built extension and the replica portals under their real host names.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { installPolicy } from './policy';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The port of the replica portals. */
  readonly port: number;
  /** Settings by policy; needs a place where a policy may be written (see `canInstallPolicy`). */
  readonly policy?: unknown;
  readonly language?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** How the browser took the extension. */
  readonly loadedBy: 'the debugger' | 'the command line';
  /** A page of the extension, to read and write its storage. */
  readonly inside: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** How long the extension's worker may take to appear before we say so. */
const workerWaitMs = 10_000;

/**
 * Launches with a fresh profile and a copy of the extension in a folder of its own, so that its id and policy are
 * its own, too. Throws a sentence that says what to do when the extension does not start.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const home = mkdtempSync(join(tmpdir(), 'onbehalf-'));
  const extension = join(home, 'extension');
  cpSync(options.extension, extension, { recursive: true });
  const policy = options.policy === undefined ? null : installPolicy(extension, options.policy);
  const cleanUp = () => {
    policy?.remove();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { context, loadedBy } = await start(options, { extension, profile: join(home, 'profile') });
    const extensionId = new URL((await firstWorker(context)).url()).host;
    const inside = () => insidePage(context, extensionId);
    const close = async () => {
      await context.close();
      cleanUp();
    };
    return { context, extensionId, loadedBy, inside, close };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

interface Folders {
  readonly extension: string;
  readonly profile: string;
}

/**
 * By CDP first, because branded Chrome ignores `--load-extension`; then by the flag. With a policy by the flag at once:
 * an extension loaded later is told first that there is no policy.
 */
async function start(
  options: LaunchOptions,
  folders: Folders,
): Promise<Pick<Launched, 'context' | 'loadedBy'>> {
  const reason =
    options.policy === undefined ? await viaDebugger(options, folders) : 'not tried, for the policy';
  if (typeof reason !== 'string') return { context: reason, loadedBy: 'the debugger' };
  const flags = [`--disable-extensions-except=${folders.extension}`, `--load-extension=${folders.extension}`];
  const second = await open(options, folders, flags);
  if (await appears(second)) return { context: second, loadedBy: 'the command line' };
  await second.close();
  throw new Error(
    `The extension's worker did not appear within ${String(workerWaitMs / 1000)} s. ` +
      `Loading it through the debugger said: ${reason}. ` +
      'Branded Chrome 137 and later ignores --load-extension: use Chromium or Edge (CHROME_PATH=/path/to/chromium).',
  );
}

/** The context with the running extension, or why there is none. */
async function viaDebugger(options: LaunchOptions, folders: Folders): Promise<BrowserContext | string> {
  const context = await open(options, folders, []);
  const reason = await loadThroughCdp(context, folders.extension);
  if (reason === null && (await appears(context))) return context;
  await context.close();
  return reason ?? 'loaded, but no worker';
}

async function open(
  options: LaunchOptions,
  { profile }: Folders,
  flags: readonly string[],
): Promise<BrowserContext> {
  const { headless = true, language = 'en', port } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport === undefined ? { width: 1280, height: 1000 } : options.viewport,
    args: [...browserFlags({ port, headless, language }), ...flags],
    env: { ...process.env, LANGUAGE: language },
  });
}

interface FlagOptions {
  readonly port: number;
  readonly headless: boolean;
  readonly language: string;
}

/** Flags that lead every host name to the replicas and keep the browser from asking for anything else. */
export function browserFlags({ port, headless, language }: FlagOptions): string[] {
  return [
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=MAP * 127.0.0.1:${String(port)}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-features=AutofillServerCommunication',
    `--lang=${language}`,
  ];
}

export function browserPath(): string {
  const path = process.env['CHROME_PATH'] ?? findBrowser();
  if (!path) throw new Error('No browser was found: install Chromium or set CHROME_PATH.');
  return path;
}

/** Loads the unpacked extension; null when the browser took it, else what it said. */
async function loadThroughCdp(context: BrowserContext, path: string): Promise<string | null> {
  const browser = context.browser();
  if (!browser) return 'no browser connection';
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  return send('Extensions.loadUnpacked', { path }).then(
    () => null,
    (error: unknown) => String(error),
  );
}

async function appears(context: BrowserContext): Promise<boolean> {
  return firstWorker(context).then(
    () => true,
    () => false,
  );
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const ours = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return ours ?? context.waitForEvent('serviceworker', { timeout: workerWaitMs });
}

const toolMark = '?inside';

/** Whether a page is the one that `Launched.inside` keeps open. */
export function isTool(page: Page): boolean {
  return page.url().endsWith(toolMark);
}

/** A page of the extension to speak to its storage through: handles of stopped workers stay listed, and hang. */
async function insidePage(context: BrowserContext, extensionId: string): Promise<Page> {
  const open = context.pages().find(isTool);
  if (open) return open;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/entry/options.html${toolMark}`);
  return page;
}

// Sets up replica portals and a browser with the extension once for a file of browser tests.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { withAllHosts } from '../harness/all-hosts';
import type { AllowedCopy } from '../harness/all-hosts';
import { isTool, launch } from '../harness/launch';
import type { Launched } from '../harness/launch';
import type { Inside } from '../harness/portal';
import { sampleSettings } from '../harness/sample';
import { startReplicas } from '../replicas/serve';
import type { Replicas } from '../replicas/serve';

/** The built package; another folder can be tested through EXTENSION_DIR. */
export const extensionFolder = process.env['EXTENSION_DIR'] ?? join(import.meta.dirname, '../../dist');

export interface Stage {
  readonly context: () => BrowserContext;
  readonly inside: () => Promise<Page>;
  readonly extensionId: () => string;
  readonly port: () => number;
}

interface StageOptions {
  /** Settings in the extension's own storage; the sample partner when absent, null for a fresh install. */
  readonly settings?: unknown;
  readonly policy?: unknown;
  readonly language?: string;
  /** The hosts that are asked for later are allowed from the start: headless, nobody can answer the browser. */
  readonly allHosts?: true;
}

/** Every test of the file gets fresh tabs in one browser; what pages left in session storage is forgotten. */
export function stage(options: StageOptions = {}): Stage {
  let replicas: Replicas | undefined;
  let launched: Launched | undefined;
  let copy: AllowedCopy | undefined;
  const running = () => {
    if (!launched) throw new Error('The browser is not running.');
    return launched;
  };
  beforeAll(async () => {
    if (!existsSync(join(extensionFolder, 'manifest.json'))) throw new Error('No dist/: run npm run build.');
    replicas = await startReplicas();
    const { policy, language, allHosts } = options;
    if (allHosts) copy = withAllHosts(extensionFolder);
    launched = await launch({
      extension: copy?.folder ?? extensionFolder,
      port: replicas.port,
      ...(policy !== undefined && { policy }),
      ...(language !== undefined && { language }),
    });
    const settings = options.settings === undefined ? sampleSettings : options.settings;
    if (settings !== null) await seed(await launched.inside(), settings);
  });
  afterEach(async () => {
    const { context, inside } = running();
    for (const page of context.pages().slice(1)) if (!isTool(page)) await page.close();
    await (await inside()).evaluate(() => chrome.storage.session.clear());
  });
  afterAll(async () => {
    await launched?.close();
    copy?.remove();
    await replicas?.close();
  });
  return {
    context: () => running().context,
    inside: () => running().inside(),
    extensionId: () => running().extensionId,
    port: () => replicas?.port ?? 0,
  };
}

/** Writes settings as the options page stores them. */
export async function seed(inside: Inside, settings: unknown): Promise<void> {
  await inside.evaluate((values) => chrome.storage.local.set({ settings: values }), settings as never);
}

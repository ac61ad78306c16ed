// Gives a test file its own replica server and browser, and every test in it a fresh page.
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { activeFrame, openBrowser, portalUrl } from './operate';
import { startReplicas, type Replicas } from './serve';

/** What a test needs of its session. */
export interface Session {
  readonly page: Page;
  /** Opens the Knockout form and waits until it stands. */
  openKo(query: string): Promise<Page>;
  /** Opens the React form and hands back the document of its live frame. */
  openFluent(query: string): Promise<Frame>;
}

/** Registers the hooks of a test file; the page of the session changes with every test. */
export function replicaSession(): Session {
  vi.setConfig({ testTimeout: 30_000 });
  let replicas: Replicas | undefined;
  let browser: Browser | undefined;
  let current: Page | undefined;
  const page = (): Page => {
    if (current === undefined) throw new Error('no page outside a test');
    return current;
  };
  beforeAll(async () => {
    replicas = await startReplicas();
    browser = await openBrowser(replicas.port);
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await replicas?.close();
  });
  beforeEach(async () => {
    current = await browser?.newPage({ viewport: { width: 1280, height: 900 } });
    current?.setDefaultTimeout(5000);
    // A kit that is built on demand keeps its first page waiting.
    current?.setDefaultNavigationTimeout(30_000);
  });
  afterEach(() => current?.close());
  return {
    get page() {
      return page();
    },
    async openKo(query) {
      await page().goto(portalUrl(`form=ko&${query}`));
      await page().waitForSelector('.fxs-blade-footer');
      return page();
    },
    async openFluent(query) {
      await page().goto(portalUrl(`form=fluent8&${query}`));
      return activeFrame(page());
    },
  };
}

// Takes a picture of every view of the extension, light and dark, with made-up people; writes docs/images/ and docs/views.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { exportedCustomers, madeUpCustomers } from '../test/harness/customers';
import { launch } from '../test/harness/launch';
import { doneStates, openPortal } from '../test/harness/portal';
import { sampleSettings } from '../test/harness/sample';
import { startReplicas } from '../test/replicas/serve';
import { takeContact, takeSheets } from './strip-shots';
import type { Sheet } from './strip-shots';

const folder = 'docs/images';
const schemes = ['light', 'dark'] as const;
const sections = [
  'start',
  'profile',
  'partner',
  'links',
  'filling',
  'warnings',
  'appearance',
  'policy',
  'data',
  'help',
];

interface Set {
  readonly context: BrowserContext;
  /** Where the extension's pages are. */
  readonly base: string;
  /** The tab with a filled form. */
  readonly tabId: number;
}

interface View {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly address: (set: Set) => string;
  /** What a person does before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

const popup = { width: 380, height: 600 };
const options = { width: 1100, height: 760 };

const typed = (text: string) => async (page: Page) => {
  await page.keyboard.type(text);
  await page.locator('[role=option]').first().waitFor();
};

const views: readonly View[] = [
  {
    name: 'popup-search',
    title: 'Popup: a customer found',
    ...popup,
    address: ({ base }) => `${base}popup.html?q=`,
    act: typed('conto'),
  },
  {
    name: 'popup-pasted',
    title: 'Popup: an address pasted',
    ...popup,
    address: ({ base }) => `${base}popup.html?q=`,
    act: typed(
      'https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=6babcaad-604b-40ac-a9d7-9fd97c0b779f&CSDEST=o365admincenter',
    ),
  },
  {
    name: 'popup',
    title: 'Popup: this page',
    ...popup,
    height: 760,
    address: ({ base, tabId }) => `${base}popup.html?tab=${String(tabId)}`,
  },
  {
    name: 'panel',
    title: 'Side panel',
    width: 420,
    height: 820,
    address: ({ base }) => `${base}panel.html`,
    act: typed('adatum'),
  },
  ...sections.map((section): View => ({
    name: `options-${section}`,
    title: `Options: ${section}`,
    ...options,
    address: ({ base }) => `${base}options.html#${section}`,
  })),
  {
    name: 'options-import',
    title: 'Options: what an import would do',
    ...options,
    address: ({ base }) => `${base}options.html#customers`,
    act: async (page) => {
      await page.getByRole('button', { name: /^Import/ }).click();
      const file =
        exportedCustomers([...madeUpCustomers(240), changed]) +
        'not-an-id,Broken Row,broken.example,Cloud Reseller\r\n';
      await page.setInputFiles('#import-file', {
        name: 'Customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(file),
      });
      await page.getByRole('button', { name: /^Import [\d,]+ customers/ }).waitFor();
    },
  },
  {
    name: 'options-customers',
    title: 'Options: customers',
    ...options,
    address: ({ base }) => `${base}options.html#customers`,
    act: async (page) => {
      if ((await page.getByRole('row').count()) > 20) return;
      await page.getByRole('button', { name: /^Import/ }).click();
      const file = exportedCustomers(madeUpCustomers(240));
      await page.setInputFiles('#import-file', {
        name: 'Customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(file),
      });
      await page.getByRole('button', { name: /^Import [\d,]+ customers/ }).click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'demo',
    title: 'Demo form',
    width: 1200,
    height: 900,
    address: ({ base }) => `${base}demo.html`,
    act: async (page) => page.waitForTimeout(3000),
  },
  {
    name: 'guide',
    title: 'Guide: who may file',
    width: 1200,
    height: 900,
    address: ({ base }) => `${base}guide.html`,
  },
  {
    name: 'guide-rule',
    title: 'Guide: a rule, and the one it replaced',
    width: 1200,
    height: 760,
    address: ({ base }) => `${base}guide.html#azure-provider-only`,
  },
];

/** A customer the list knows by another name. */
const changed = {
  tenantId: sampleSettings.customers[0].tenantId,
  name: 'Contoso AG',
  domain: 'contoso.example',
};

async function take(set: Set, view: View, scheme: (typeof schemes)[number]): Promise<void> {
  const page = await set.context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.goto(view.address(set));
  await page.waitForTimeout(500);
  await view.act?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, fileOf(view, scheme)) });
  await page.close();
}

function fileOf({ name }: View, scheme: (typeof schemes)[number]): string {
  return scheme === 'light' ? `${name}.png` : `${name}-dark.png`;
}

function pageOfViews(strips: readonly Sheet[]): string {
  const rows = views.flatMap((view) => [
    `## ${view.title}`,
    '',
    ...schemes.map((scheme) => `![${view.title}, ${scheme}](images/${fileOf(view, scheme)})`),
    '',
  ]);
  const ofStrip = strips.flatMap(({ title, file }) => [`## ${title}`, '', `![${title}](images/${file})`, '']);
  const intro = 'Every view of the extension, with made-up people; `npm run shots` makes the pictures anew.';
  return ['# Views', '', intro, '', ...rows, ...ofStrip].join('\n');
}

async function shots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const replicas = await startReplicas();
  const launched = await launch({ extension: 'dist', port: replicas.port });
  try {
    const inside = await launched.inside();
    await inside.evaluate((settings) => chrome.storage.local.set({ settings }), sampleSettings as never);
    const portal = await openPortal(launched.context, 'form=ko&steps=single');
    await doneStates(inside);
    await portal.setViewportSize({ width: 1280, height: 1000 });
    await portal.screenshot({ path: join(folder, 'form.png') });
    const tabId = await inside.evaluate(
      async () => (await chrome.tabs.query({ url: 'https://portal.azure.com/*' }))[0]?.id ?? -1,
    );
    const set: Set = {
      context: launched.context,
      base: `chrome-extension://${launched.extensionId}/src/entry/`,
      tabId,
    };
    for (const view of views) {
      for (const scheme of schemes) await take(set, view, scheme);
      console.log(`✓ ${view.title}`);
    }
    const { context } = launched;
    const strips = [await takeContact(context, folder), ...(await takeSheets(context, folder))];
    writeFileSync('docs/views.md', pageOfViews(strips));
  } finally {
    await launched.close();
    await replicas.close();
  }
}

await shots();

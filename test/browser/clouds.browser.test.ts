// R2: portals of other clouds and behind the proxy, once they are allowed; and what a portal of the wrong cloud is told.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, formDocument, openPortal, statesIn } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import { modelValues, pressed } from '../replicas/operate';
import { newTab, popupWith } from './jumps';
import { stage } from './stage';

const agency = {
  name: 'Agency of Tests',
  tenantId: '2b7f1d2c-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
  domain: 'agency.example',
  initialDomain: 'agency.onmicrosoft.us',
};
const shop = { name: 'Lantern Shop', domain: 'lantern.partner.onmschina.cn', cloud: 'china' };
const settings = { ...sampleSettings, customers: [...sampleSettings.customers, agency, shop] };
const inAgency = `directory=${encodeURIComponent('Agency of Tests (agency.onmicrosoft.us)')}`;
const government = 'https://portal.azure.us/';
const proxied = 'https://portal.azure.com.mcas.ms/';
/** Long enough for a fill that should not happen to have happened. */
const watchMs = 3000;

async function writtenValues(page: Page): Promise<string[]> {
  const model = await modelValues(await formDocument(page));
  return Object.keys(expectedValues).filter((field) => model[field]);
}

describe('allowed', () => {
  const on = stage({ settings, allHosts: true });

  it('the scripts are registered once for every twin, with the files of this build', async () => {
    const inside = await on.inside();
    const registered = await eventually(
      () => inside.evaluate(() => chrome.scripting.getRegisteredContentScripts()),
      (scripts) => scripts.length > 0,
    );
    const declared = await inside.evaluate(() => chrome.runtime.getManifest().content_scripts ?? []);
    expect(registered.map(({ js }) => js)).toEqual(declared.map(({ js }) => js));
    expect(registered[0]).toMatchObject({
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
    expect(registered[0]?.matches).toEqual(
      expect.arrayContaining([
        'https://portal.azure.us/*',
        'https://*.reactblade.portal.azure.net.mcas.ms/*',
      ]),
    );
    const hosts = registered.flatMap(({ matches = [] }) => matches);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each([
    ['ko', government],
    ['fluent8', government],
    ['fluent8&place=hosting', government],
    ['ko', proxied],
    ['fluent8', proxied],
    ['ko&place=blank', proxied],
  ])('%s on %s is filled and read back, and the strip is there', async (form, place) => {
    const directory = place === government ? `&${inAgency}` : '';
    const page = await openPortal(on.context(), `form=${form}&steps=single${directory}`, place);
    const strip = await stripOf(page);
    expect(await strip.saying(/10 of 10/u, 25_000)).toMatch(/10 of 10/u);
    expect(await strip.text()).not.toMatch(/Warning|Wrong cloud/u);
    const [state] = await statesIn(await on.inside());
    expect(state).toMatchObject({
      gate: 'fill',
      report: { phase: 'done' },
      context: { verdict: 'customer' },
    });
  });

  it('a form in the proxied frame of the portal holds the partner’s values', async () => {
    const page = await openPortal(on.context(), 'form=fluent8&steps=single', proxied);
    const place = await formDocument(page);
    expect(await filledModel(place, expectedValues)).toMatchObject(expectedValues);
    expect(await pressed(place)).toEqual([]);
  });

  it('a public customer in a government portal is asked about, told why, and led to the right one', async () => {
    const page = await openPortal(on.context(), 'form=ko&steps=single', government);
    const strip = await stripOf(page);
    const said = await strip.saying(/Wrong cloud for Contoso/u);
    expect(said).toMatch(/Wrong cloud for Contoso/u);
    await strip.press(/^Details$/u);
    expect(await strip.saying(/Cloud of this portal: US Government/u)).toMatch(
      /Cloud of this portal: US Government\. Cloud of Contoso Ltd.*: Public\./u,
    );
    const [state] = await statesIn(await on.inside());
    expect(state).toMatchObject({ gate: 'ask', context: { clouds: { portal: 'usgov', tenant: 'public' } } });
    await page.waitForTimeout(watchMs);
    expect(await writtenValues(page)).toEqual([]);
    const options = await newTab(on, () => strip.press(/^Look at the customer’s cloud$/u));
    expect(options.url()).toMatch(/options\.html#customers$/u);
  });

  it('a government customer in the public portal, too', async () => {
    const page = await openPortal(on.context(), `form=ko&steps=single&${inAgency}`);
    const strip = await stripOf(page);
    expect(await strip.saying(/Wrong cloud for Agency/u)).toMatch(/Wrong cloud for Agency/u);
    await page.waitForTimeout(watchMs);
    expect(await writtenValues(page)).toEqual([]);
  });

  it('links follow the customer: into the government portal, and none into the public one', async () => {
    const popup = await popupWith(on, '?q=agency');
    await popup.getByRole('option', { name: 'Agency of Tests' }).waitFor();
    const tab = await newTab(on, () => popup.keyboard.press('Enter'));
    expect(tab.url()).toMatch(/^https:\/\/portal\.azure\.us\/agency\.example#view\/Microsoft_Azure_Support/u);
    await popup.bringToFront();
    await popup.getByRole('combobox').fill('lantern');
    await popup.getByRole('option', { name: 'Lantern Shop' }).click();
    await popup.getByText('No such page is known in this customer’s cloud (China).').first().waitFor();
    const links = await popup.locator('a[href], button').allInnerTexts();
    expect(links.join('\n')).not.toMatch(/azure\.com|admin\.microsoft\.com/u);
  });
});

describe('not allowed', () => {
  const on = stage({ settings });

  it('nothing of ours is in a government portal, nor behind the proxy', async () => {
    for (const place of [government, proxied]) {
      const page = await openPortal(on.context(), 'form=ko&steps=single', place);
      await page.waitForTimeout(watchMs);
      expect(await page.locator('onbehalf-strip').count()).toBe(0);
      expect(await writtenValues(page)).toEqual([]);
    }
    const inside = await on.inside();
    expect(await statesIn(inside)).toEqual([]);
    expect(await inside.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });

  it('the options ask for them, group by group, and say that they are not allowed', async () => {
    const page = await on.context().newPage();
    await page.goto(`chrome-extension://${on.extensionId()}/src/entry/options.html#clouds`);
    for (const name of ['US Government', 'China', 'Defender for Cloud Apps']) {
      const group = page.getByRole('group', { name });
      await group.getByText('Not allowed').waitFor();
      await group.getByRole('button', { name: 'Allow these hosts' }).waitFor();
    }
    await page.getByText('One customer of your list is in this cloud.').first().waitFor();
  });
});

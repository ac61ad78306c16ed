// Each warning on a real page: there when it should be, silent when it should not, and its ways out do what they say.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, openPortal } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import type { StripReader } from '../harness/strip';
import { koChoose, koRadio, koRow, koType, modelValues, pressed } from '../replicas/operate';
import { seed, stage } from './stage';

const on = stage();
const single = 'form=ko&steps=single';
const { partner, contact, customers } = sampleSettings;
const [contoso, adatum] = customers;
/** Long enough for a warning that should not come to have come. */
const watchMs = 2500;

const headlines = {
  bypassed: /Partner Center was bypassed/,
  other: /but the tab is about/,
  disagree: /Whose directory/,
  contact: /contact should be you/,
  save: /Contact changes will be saved/,
  plan: /No Cloud Solution Provider plan/,
  reseller: /go to your provider/,
  severity: /Severity A needs/,
  create: /Before you create/,
} as const;

async function opened(query: string, settings: object = {}, place?: string): Promise<[Page, StripReader]> {
  await seed(await on.inside(), { ...sampleSettings, ...settings });
  const page = await openPortal(on.context(), query, place);
  return [page, await stripOf(page)];
}

/** Waits until the fill is over, and a moment longer; then what the strip says. */
async function inTheEnd(page: Page, strip: StripReader): Promise<string> {
  await filledModel(page, expectedValues);
  await page.waitForTimeout(watchMs);
  return strip.text();
}

it('a customer’s form that is filled as it should be raises no warning', async () => {
  const [page, strip] = await opened(single);
  const said = await inTheEnd(page, strip);
  expect(said).toMatch(/10 of 10/);
  expect(said).not.toMatch(/Warning|Note:/);
  for (const headline of Object.values(headlines)) expect(said).not.toMatch(headline);
});

describe('bypassed Partner Center', () => {
  it('is said in the own directory; not of a page without a form', async () => {
    const [, strip] = await opened(`${single}&tenant=own`);
    expect(await strip.saying(headlines.bypassed)).toMatch(headlines.bypassed);
    const [page, none] = await opened('form=none&tenant=own');
    await page.waitForTimeout(watchMs);
    expect(await none.parts()).toEqual([]);
  });
});

it('another customer than the one chosen is said, and can be meant', async () => {
  const [page, strip] = await opened('form=none');
  const meant = [await tabOf(page), adatum.tenantId] as const;
  await (
    await on.inside()
  ).evaluate(
    async ([id, value]) => chrome.storage.session.set({ [`meant:${String(id)}`]: { value, at: Date.now() } }),
    meant,
  );
  await page.goto(`https://portal.azure.com/?${single}#view/x`);
  expect(await strip.saying(/Adatum/)).toMatch(/Adatum/);
  await strip.press(/^Details/);
  await strip.press(/^I mean this customer/);
  expect(await filledModel(page, expectedValues)).toMatchObject(expectedValues);
  expect(await strip.text()).not.toMatch(headlines.other);
});

it('signs that disagree are said with both tenants', async () => {
  const [, strip] = await opened(single, {}, 'https://portal.azure.com/adatum.onmicrosoft.com');
  const said = await strip.saying(headlines.disagree);
  expect(said).toMatch(headlines.disagree);
  await strip.press(/^Details/);
  expect(await strip.saying(/Adatum|adatum/)).toMatch(/Contoso|contoso/);
});

describe('the customer’s contact', () => {
  it('is said when it is prefilled, and replaced by one click', async () => {
    const [page, strip] = await opened(`${single}&prefilled=customer`);
    expect(await strip.saying(headlines.contact)).toMatch(headlines.contact);
    await strip.press(/^Details/);
    await strip.press(/^Replace with your contact/);
    const mine = { firstName: 'Giulia', lastName: 'Ferrari', email: contact.email, phone: contact.phone };
    expect(await filledModel(page, mine)).toMatchObject(mine);
    const said = await eventually(
      () => strip.text(),
      (text) => !headlines.contact.test(text),
    );
    expect(said).not.toMatch(headlines.contact);
  });

  it('is said when it is typed, not while it is a copy that somebody wants', async () => {
    const [page, strip] = await opened(single);
    await inTheEnd(page, strip);
    await koType(page, 'Additional email for notification', `someone@${contoso.domain}`);
    await page.waitForTimeout(watchMs);
    expect(await strip.text()).not.toMatch(headlines.contact);
    await koType(page, 'Email', `admin@${contoso.domain}`);
    expect(await strip.saying(headlines.contact)).toMatch(headlines.contact);
    await strip.press(/^Details/);
    await strip.press(/meant so/);
    const said = await eventually(
      () => strip.text(),
      (text) => !headlines.contact.test(text),
    );
    expect(said).not.toMatch(headlines.contact);
    expect((await modelValues(page))['email']).toBe(`admin@${contoso.domain}`);
  });
});

it('saving the contact is said while the box is ticked', async () => {
  const [page, strip] = await opened(single);
  await inTheEnd(page, strip);
  const box = koRow(page, 'Save contact changes for future support requests.').getByRole('checkbox').first();
  await box.click();
  expect(await strip.saying(headlines.save)).toMatch(headlines.save);
  await box.click();
  const said = await eventually(
    () => strip.text(),
    (text) => !headlines.save.test(text),
  );
  expect(said).not.toMatch(headlines.save);
});

it('a form without the plan says why, and no other plan is chosen', async () => {
  const [page, strip] = await opened(`${single}&noplan=1`);
  expect(await strip.saying(headlines.plan, 20_000)).toMatch(headlines.plan);
  expect((await modelValues(page))['supportPlan']).toBeFalsy();
});

describe('who may not file', () => {
  const provider = { name: 'Northwind Distribution', contact: 'tickets@northwind.example' };

  it('an indirect reseller is told whom to ask', async () => {
    const [, strip] = await opened(single, { partner: { ...partner, type: 'indirect-reseller', provider } });
    expect(await strip.saying(headlines.reseller)).toMatch(headlines.reseller);
    await strip.press(/^Details/);
    expect(await strip.saying(/Northwind Distribution/)).toMatch(/tickets@northwind\.example/);
  });

  it('an indirect provider is told nothing of it', async () => {
    const [page, strip] = await opened(single, { partner: { ...partner, type: 'indirect-provider' } });
    expect(await inTheEnd(page, strip)).not.toMatch(headlines.reseller);
  });
});

describe('severity A', () => {
  it('is said without a phone number', async () => {
    const { phone: _phone, ...rest } = contact;
    const [page, strip] = await opened(single, { contact: rest });
    await strip.saying(/of \d/);
    await koChoose(page, 'Severity', 'A - Critical impact');
    expect(await strip.saying(headlines.severity)).toMatch(headlines.severity);
    await koChoose(page, 'Severity', 'C - Minimal impact');
    const said = await eventually(
      () => strip.text(),
      (text) => !headlines.severity.test(text),
    );
    expect(said).not.toMatch(headlines.severity);
  });

  it('is no matter with a phone number and English', async () => {
    const [page, strip] = await opened(single);
    await inTheEnd(page, strip);
    await koChoose(page, 'Severity', 'A - Critical impact');
    await page.waitForTimeout(watchMs);
    expect(await strip.text()).not.toMatch(headlines.severity);
  });
});

describe('before Create', () => {
  const wizard = 'form=ko&start=3&problem=filled';

  it('is said on the review step when something is wrong', async () => {
    const [page, strip] = await opened(`${wizard}&prefilled=customer`);
    await strip.saying(headlines.contact);
    expect(await strip.text()).not.toMatch(headlines.create);
    await koChoose(page, 'Severity', 'C - Minimal impact');
    await koType(page, 'Description', 'Since this morning');
    await koRadio(page, 'Allow collection of advanced diagnostic information?', 'No');
    await page.getByRole('button', { name: 'Next', exact: true }).last().click();
    await page.waitForFunction(() => window.replicaState().step === 4);
    expect(await strip.saying(headlines.create)).toMatch(headlines.create);
  });

  it('holds Create back once, where the settings ask for it, and lets it through after that', async () => {
    const [page, strip] = await opened(`${single}&prefilled=customer`, { warnings: { acknowledge: true } });
    await strip.saying(headlines.create);
    const create = page.getByRole('button', { name: 'Create', exact: true }).last();
    await create.click();
    await page.waitForTimeout(500);
    expect(await pressed(page)).toEqual([]);
    if (!/I have seen it/.test(await strip.text())) await strip.press(/^Details/);
    await strip.press(/I have seen it/);
    await page.waitForTimeout(1000);
    expect(await pressed(page)).toEqual([]);
    await create.click();
    expect(await pressed(page)).not.toEqual([]);
  });

  it('never holds Create back without that setting', async () => {
    const [page, strip] = await opened(`${single}&prefilled=customer`);
    await strip.saying(headlines.create);
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    expect(await pressed(page)).not.toEqual([]);
  });
});

async function tabOf(page: Page): Promise<number> {
  const url = page.url();
  return (await on.inside()).evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
    url,
  );
}

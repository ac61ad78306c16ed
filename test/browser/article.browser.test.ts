// The article "Report problems on behalf of a customer", row by row (DESIGN §1), walked as a new user would.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, filledModel, openPortal } from '../harness/portal';
import { expectedValues, sampleSettings } from '../harness/sample';
import { stripOf } from '../harness/strip';
import { adminUrl } from '../replicas/operate-admin';
import { modelValues } from '../replicas/operate';
import { newTab, popupWith } from './jumps';
import { seed, stage } from './stage';

const on = stage();
const [contoso] = sampleSettings.customers;
const { contact, partner } = sampleSettings;
const single = 'form=ko&steps=single';
const azureRequest =
  /^https:\/\/portal\.azure\.com\/contoso\.example#view\/Microsoft_Azure_Support\/NewSupportRequest/;
const m365Request =
  /^https:\/\/admin\.microsoft\.com\/AdminPortal\/Home\?delegatedOrg=contoso\.onmicrosoft\.com#\/support/;

/** The popup with a customer found and in front. */
async function foundInPopup(query: string): Promise<Page> {
  const popup = await popupWith(on, `?q=${query}`);
  await popup.getByRole('option', { name: new RegExp(query, 'i') }).click();
  return popup;
}

const contosoInPopup = () => foundInPopup('contoso');

async function opened(address: string): Promise<Page> {
  const page = await on.context().newPage();
  await page.goto(address);
  return page;
}

/** The guide, after a search or at a section. */
async function guide(hash: string): Promise<string> {
  const page = await opened(`chrome-extension://${on.extensionId()}/src/entry/guide.html#${hash}`);
  const section = page.locator(`section:has(#${hash}), section#${hash}`).last();
  await section.waitFor();
  return (await section.textContent()) ?? '';
}

/** Presses a link of the popup; where it leads. */
async function led(name: RegExp): Promise<string> {
  const popup = await contosoInPopup();
  const link = popup.getByRole('button', { name: new RegExp(`^${name.source}, in a new tab$`) }).first();
  if (!(await link.isVisible())) await popup.locator('summary, [aria-expanded=false]').last().click();
  return (await newTab(on, () => link.click())).url();
}

describe('R1: a request is begun for a customer', () => {
  it('from the popup: the product, then the right portal in the customer’s tenant', async () => {
    expect(await led(/New Azure request/)).toMatch(azureRequest);
    expect(await led(/New Microsoft 365 request/)).toMatch(m365Request);
  });

  it('from the customer’s page in Partner Center', async () => {
    const page = await opened(
      `https://partner.microsoft.com/dashboard/v2/customers/${contoso.tenantId}/account?shape=fields`,
    );
    const strip = await stripOf(page);
    expect(await strip.saying(/New Microsoft 365 request/)).toMatch(/Contoso/);
    expect((await newTab(on, () => strip.press(/^New Azure request/))).url()).toMatch(azureRequest);
  });
});

it('R2: a customer of the US Government is taken to that cloud, and to no other', async () => {
  const trey = {
    name: 'Trey Research',
    cloud: 'usgov',
    tenantId: '22222222-2222-4333-8444-555555555555',
    domain: 'trey.example',
    initialDomain: 'trey.onmicrosoft.us',
  };
  await seed(await on.inside(), { ...sampleSettings, customers: [trey] });
  const popup = await foundInPopup('trey');
  const tab = await newTab(on, () =>
    popup
      .getByRole('button', { name: /^New Azure request, in a new tab/ })
      .first()
      .click(),
  );
  expect(tab.url()).toMatch(/^https:\/\/portal\.azure\.us\/trey\.example#/);
  expect(await popup.getByRole('button', { name: /^New Microsoft 365 request, in/ }).count()).toBe(0);
  await seed(await on.inside(), sampleSettings);
});

describe('R3: who may file', () => {
  it('follows the partner’s own type in the guide', async () => {
    const resellers = { ...partner, type: 'indirect-reseller' };
    await seed(await on.inside(), { ...sampleSettings, partner: resellers });
    const page = await opened(`chrome-extension://${on.extensionId()}/src/entry/guide.html`);
    const yours = page.locator('.glance .you');
    await yours.waitFor();
    expect(await yours.textContent()).toMatch(/reseller/i);
    await seed(await on.inside(), sampleSettings);
  });

  it('is said on an Azure form that an indirect reseller cannot file', async () => {
    await seed(await on.inside(), {
      ...sampleSettings,
      partner: { ...partner, type: 'indirect-reseller', provider: { name: 'Tailspin', contact: '' } },
    });
    const strip = await stripOf(await openPortal(on.context(), single));
    expect(await strip.saying(/go to your provider/)).toMatch(/go to your provider/);
    await seed(await on.inside(), sampleSettings);
  });
});

describe('R4: Support plan = Cloud Solution Provider', () => {
  it.each([
    ['the form of 2016', `${single}&generation=1`],
    ['the form of 2019, in French', `${single}&generation=2&lang=fr`],
    ['today’s form, in Japanese', `${single}&lang=ja`],
    ['today’s form on Fluent 8 in a frame', 'form=fluent8&steps=single'],
  ])('is chosen and read back in %s', async (_what, query) => {
    const page = await openPortal(on.context(), query);
    const strip = await stripOf(page);
    expect(await strip.saying(/10 of 10 set/, 25_000)).toMatch(/10 of 10 set/);
    if (query.startsWith('form=ko'))
      expect(await modelValues(page)).toMatchObject({ supportPlan: expectedValues['supportPlan'] });
  });
});

it('R5: the contact is the partner’s, and a customer’s contact is caught', async () => {
  const page = await openPortal(on.context(), `${single}&prefilled=customer`);
  const strip = await stripOf(page);
  expect(await strip.saying(/contact should be you/)).toMatch(/contact should be you/);
  await strip.press(/^Details/);
  await strip.press(/^Replace with your contact/);
  const mine = { firstName: contact.firstName, email: contact.email, phone: contact.phone };
  expect(await filledModel(page, mine)).toMatchObject(mine);
});

it('R6: Manage support requests leads into the customer’s tenant', async () => {
  expect(await led(/Manage support requests/)).toMatch(
    /^https:\/\/portal\.azure\.com\/contoso\.example#.*managesupportrequest/,
  );
});

it('R7: the link with the customer’s domain is built, opened and copied, the domain read from the account page', async () => {
  const page = await opened(
    `https://partner.microsoft.com/dashboard/v2/customers/${contoso.tenantId}/account?shape=terms`,
  );
  const strip = await stripOf(page);
  await strip.press(/^Details/);
  expect(await strip.saying(/contoso\.onmicrosoft\.com/)).toMatch(/contoso\.example/);
  await on.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await contosoInPopup();
  await popup
    .getByRole('button', { name: /^Copy the address: New Azure request/ })
    .first()
    .click();
  const copied = await eventually(
    () => popup.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== '',
  );
  expect(copied).toMatch(azureRequest);
});

describe('R8: Microsoft 365 requests get the partner’s contact', () => {
  it.each([
    ['the old form', 'form=m365-old&start=form'],
    ['today’s pane', 'form=m365-pane&start=form&emails=text'],
    ['today’s pane on Fluent 7 in a frame', 'form=m365-pane&start=form&emails=text&kit=fluent7&place=frame'],
  ])('in %s', async (_what, query) => {
    const strip = await stripOf(await opened(adminUrl(query)));
    expect(await strip.saying(/3 of 3 set/)).toMatch(/3 of 3 set/);
  });
});

it('R9: See all support tickets leads into the customer’s tenant', async () => {
  expect(await led(/See all support tickets/)).toMatch(m365Request);
});

it('R10: a marketplace product leads to its publisher', async () => {
  const page = await opened(
    'https://appsource.microsoft.com/en-us/product/office/tailspin.backup?form=market&tab=overview',
  );
  const strip = await stripOf(page);
  expect(await strip.saying(/does not support this product/)).toMatch(/publisher/);
});

describe('R11: what is covered', () => {
  it('is in the guide, with the ways to have the own tenant covered', async () => {
    const said = await guide('entitlement');
    expect(said).toMatch(/contract ID/i);
    expect(said).toMatch(/Premier/);
    expect(said).toMatch(/Azure/);
  });

  it('is asked for in the own directory, when the request is said to be the partner’s own', async () => {
    const strip = await stripOf(await openPortal(on.context(), `${single}&tenant=own`));
    await strip.saying(/bypassed/);
    await strip.press(/^Details/);
    await strip.press(/own subscription/);
    expect(await strip.saying(/not your own tenant/)).toMatch(/not your own tenant/);
    expect(await strip.saying(/plan/)).toMatch(/plan/);
  });
});

it('R12: what each severity promises stands beside the form’s severity', async () => {
  const strip = await stripOf(await openPortal(on.context(), single));
  await strip.saying(/10 of 10/);
  await strip.press(/^Details/);
  await strip.press(/^Help me choose: Severity/);
  expect(await strip.saying(/English/)).toMatch(/break-fix|broken/i);
  expect(await guide('severity')).toMatch(/8 hours/);
});

it('R13: that no request is taken by phone is said in the guide and at the preferred contact method', async () => {
  expect(await guide('phone')).toMatch(/phone/i);
  const options = await opened(
    `chrome-extension://${on.extensionId()}/src/entry/options.html#contact.preferredContactMethod`,
  );
  const hint = options.getByText(/no requests? by phone/i).first();
  await hint.waitFor();
  expect(await hint.isVisible()).toBe(true);
});

it('R14: an Azure portal in the own directory was not reached through Partner Center', async () => {
  const page = await openPortal(on.context(), `${single}&tenant=own`);
  const strip = await stripOf(page);
  expect(await strip.saying(/Partner Center was bypassed/)).toMatch(/Partner Center was bypassed/);
  expect((await modelValues(page))['email']).toBe('');
});

it('R15: nor was a Microsoft 365 admin center in the own directory', async () => {
  const page = await opened(adminUrl('form=m365-pane&start=form&emails=text&tenant=own'));
  const strip = await stripOf(page);
  expect(await strip.saying(/Partner Center was bypassed/)).toMatch(/Partner Center was bypassed/);
  expect((await modelValues(page))['email']).toBe('');
});

it('R16: Dynamics 365 has its link and its chapter', async () => {
  expect(await led(/Dynamics 365/)).toMatch(
    `https://admin.powerplatform.microsoft.com/account/login/${contoso.tenantId}`,
  );
  expect(await guide('dynamics')).toMatch(/Power Platform admin center/);
});

// The replica of Partner Center with the extension: every time, language and shape of a customer's page is read, others are not.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/portal';
import { stripOf } from '../harness/strip';
import { CUSTOMERS } from '../replicas/page/partner/catalog';
import type { Customer } from '../replicas/page/partner/catalog';
import { stage } from './stage';

const on = stage();
const site = 'https://partner.microsoft.com';
const [contoso, books, trey] = CUSTOMERS as [Customer, Customer, Customer];
/** Long enough for what should not come to have come: the slowest page here shows its data after 1.5 s. */
const watchMs = 3000;

async function open(address: string): Promise<Page> {
  const page = await on.context().newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site + address);
  return page;
}

/** What the session keeps under keys that begin so. */
async function kept(prefix: string): Promise<unknown[]> {
  const session = await (await on.inside()).evaluate(() => chrome.storage.session.get());
  const entries = Object.entries(session as Record<string, { value: unknown }>);
  return entries.filter(([key]) => key.startsWith(prefix)).map(([, { value }]) => value);
}

const visits = async () => (await kept('visit:')).map((value) => (value as { visit: unknown }).visit);
const whole = (customer: Customer) => ({ kind: 'customer', ...customer });

/** Waits until the page is told in full, or gives what was told in the end. */
async function told(customer: Customer): Promise<void> {
  const isWhole = (all: readonly unknown[]) => all.some((visit) => Object.keys(visit as object).length === 5);
  await eventually(visits, isWhole, 8000);
  expect(await visits()).toEqual([whole(customer)]);
}

/** Nothing was pressed, typed or focused. */
async function isUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    pressed: window.replicaPressed,
    values: Object.values(window.replicaState().values).join(''),
    focused: document.activeElement?.localName,
  }));
  expect(found).toEqual({ pressed: [], values: '', focused: 'body' });
}

describe('R1, R7: the account page', () => {
  it.each([
    ['of 2019', `/pcv/customers/${contoso.tenantId}/account`, contoso],
    ['of 2021', `/commerce/customers/${contoso.tenantId}/account?shape=terms`, contoso],
    ['of 2023', `/dashboard/commerce2/customers/${books.tenantId}/account?shape=table&upgrade=3000`, books],
    ['of today', `/dashboard/v2/customers/${contoso.tenantId}/account?shape=fields`, contoso],
    ['of today with slots', `/en-us/dashboard/v2/customers/${trey.tenantId}/account?shape=slots`, trey],
    ['in French', `/fr-fr/dashboard/v2/customers/${books.tenantId}/account?shape=terms`, books],
    ['in Italian', `/dashboard/v2/customers/${contoso.tenantId}/account?lang=it`, contoso],
    ['in German', `/de-de/commerce/customers/${books.tenantId}/account?shape=table`, books],
    ['in Japanese', `/dashboard/v2/customers/${trey.tenantId}/account?lang=ja&shape=slots`, trey],
    ['in Russian', `/dashboard/v2/customers/${contoso.tenantId}/account?lang=ru&shape=fields`, contoso],
    ['in Chinese', `/dashboard/v2/customers/${books.tenantId}/account?lang=zh-hans`, books],
  ])('%s is read through its roots, and not touched', async (_, address, customer) => {
    const page = await open(address);
    await told(customer);
    const strip = await stripOf(page);
    expect(await strip.saying(/New Azure request/)).toContain(customer.name);
    await isUntouched(page);
  });
});

describe('moving on', () => {
  it('from the list by a link in its roots, and on to another customer, mixes nobody up', async () => {
    const page = await open('/dashboard/v2/customers/list?upgrade=300');
    await page.waitForTimeout(watchMs);
    expect(await visits()).toEqual([]);
    await page.getByText(contoso.name).click();
    await page.getByText('Account', { exact: true }).first().click();
    await told(contoso);
    const seen: unknown[] = [];
    const watching = setInterval(() => void visits().then((all) => seen.push(...all)), 50);
    await page.getByText('Customers', { exact: true }).first().click();
    await page.getByText(books.name).click();
    await page.getByText('Account', { exact: true }).first().click();
    await eventually(visits, (all) => JSON.stringify(all).includes(books.domain), 8000);
    clearInterval(watching);
    expect(await visits()).toEqual([whole(books)]);
    const mixed = seen.filter((visit) => {
      const text = JSON.stringify(visit);
      return text.includes(books.tenantId) && /contoso/i.test(text);
    });
    expect(mixed).toEqual([]);
  });

  it('is told within half a second of the page showing it', async () => {
    const page = await open(`/dashboard/v2/customers/${books.tenantId}/account?upgrade=3000&load=0`);
    await page.getByText(books.domain).first().waitFor({ state: 'attached', timeout: 10_000 });
    const shownAt = Date.now();
    await eventually(visits, (all) => JSON.stringify(all).includes(books.domain), 5000);
    expect(Date.now() - shownAt).toBeLessThan(700);
  });
});

describe('the pages that are no customer’s', () => {
  it.each([
    ['the list', '/commerce/customers/list'],
    ['admin relationships of all', '/commerce/granularadminaccess/list'],
    ['the partner’s own profile', '/dashboard/v2/account-settings/profile'],
    ['a new customer', '/dashboard/v2/customers/new'],
  ])('%s: nothing is told, shown or filled', async (_, address) => {
    const page = await open(address);
    await page.waitForTimeout(watchMs);
    expect([await visits(), await (await stripOf(page)).text()]).toEqual([[], '']);
    await isUntouched(page);
  });
});

describe('the proper door', () => {
  it('is a new request on the customer’s page: the portal’s tab knows whose page it came from', async () => {
    const page = await open(`/dashboard/v2/customers/${contoso.tenantId}/servicerequests`);
    await eventually(visits, (all) => all.length > 0, 8000);
    await page.getByText('New request').click();
    const [portal] = await Promise.all([
      on.context().waitForEvent('page'),
      page.getByRole('menuitem', { name: 'Azure' }).click(),
    ]);
    await portal.waitForLoadState();
    const doors = async () => (await kept('door:')).filter((door) => door !== 'none');
    await eventually(doors, (all) => all.length === 2, 8000);
    const door = {
      from: 'partner-center',
      customer: expect.objectContaining({ tenantId: contoso.tenantId }) as unknown,
    };
    expect(await doors()).toEqual([door, door]);
  });
});

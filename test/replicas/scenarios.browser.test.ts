// Proves the remaining scenarios of the replica portals: options, traps, tenants, look-alikes and hosts.
import { describe, expect, it } from 'vitest';
import { activeFrame, fluentChoose, koChoose, koRow, koType, modelValues, portalUrl } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

describe('the lists', () => {
  it('come late when lazy, on both forms', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&start=3&options=lazy'));
    const row = koRow(page, 'Support plan');
    await row.locator('[role=combobox]').click();
    expect(await row.locator('.fxc-dropdown-option').count()).toBe(0);
    await row.getByRole('treeitem', { name: 'Cloud Solution Provider', exact: true }).click();
    expect((await modelValues(page)).supportPlan).toBe('csp');
    await page.goto(portalUrl('form=fluent8&start=3&options=lazy'));
    const frame = await activeFrame(page);
    await frame.locator('[role=combobox]').first().click();
    expect(await frame.getByRole('option').count()).toBe(0);
    await frame.getByRole('option', { name: 'Cloud Solution Provider', exact: true }).click();
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });

  it('hold near duplicates of the right plan, one of them not to be chosen', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&start=3&options=neardup&noplan=1'));
    const row = koRow(page, 'Support plan');
    await row.locator('[role=combobox]').click();
    const texts = (await row.getByRole('treeitem').allInnerTexts()).map((text) => text.trim());
    expect(texts).toContain('Cloud Solution Providers Program Trial');
    expect(texts).not.toContain('Cloud Solution Provider');
    await row.getByRole('treeitem', { name: 'Cloud Solution Provider - Expired' }).dispatchEvent('mouseup');
    expect((await modelValues(page)).supportPlan).toBe('');
    await page.goto(portalUrl('form=fluent8&start=3&options=neardup'));
    const frame = await activeFrame(page);
    await fluentChoose(frame, 'Support plan', 'Cloud Solution Provider');
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });
});

describe('the traps', () => {
  it('lay honeypots in the form and older blades beside it', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&start=3&decoys=1'));
    await page.waitForSelector('.fxs-blade-footer');
    expect(await page.evaluate(() => Object.values(window.replicaHoneypots()))).toEqual(['', '', '', '', '']);
    await page.locator('.fxs-blade-older-visible input').first().click();
    await page.keyboard.type('x@y.example');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => window.replicaOlder())).toEqual({
      'visible.email': 'x@y.example',
      'visible.phone': '',
      'hidden.email': '',
      'hidden.phone': '',
    });
    await page.goto(portalUrl('form=fluent8&start=3&decoys=1'));
    const frame = await activeFrame(page);
    await frame.evaluate(() => {
      for (const input of document.querySelectorAll('input')) {
        if (/^form-label-id/.test(input.id)) input.value = 'caught';
      }
    });
    expect(await frame.evaluate(() => window.replicaHoneypots()['one-pixel'])).toBe('caught');
  });

  it('let the listeners of the page fail without stopping the form', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&start=3&throws=1'));
    await koChoose(page, 'Severity', 'C - Minimal impact');
    await koType(page, 'First name', 'Giulia');
    expect(await modelValues(page)).toMatchObject({ severity: 'minimal', firstName: 'Giulia' });
    const errors = await page.evaluate(() => window.replicaErrors.join('\n'));
    expect(errors).toMatch(/mouseup failed/);
    expect(errors).toMatch(/change failed/);
  });
});

describe('the shell', () => {
  const header = (): Promise<string> => session.page.locator('.fxs-avatarmenu-header').innerText();

  it('says whose directory it is', async () => {
    const { page } = session;
    const expected = {
      customer: 'Contoso Ltd (contoso.onmicrosoft.com)',
      own: 'Fabrikam Cloud (fabrikam.onmicrosoft.com)',
      'name-only': 'CONTOSO LTD',
    };
    for (const [tenant, line] of Object.entries(expected)) {
      await page.goto(portalUrl(`form=none&tenant=${tenant}`));
      const avatar = page.locator('.fxs-avatarmenu-header');
      expect(await page.locator('.fxs-avatarmenu-tenant').textContent()).toBe(line);
      const title = (await avatar.getAttribute('title'))?.split('\n') ?? [];
      expect(title.at(-2)).toBe(`Directory: ${line}`);
      expect(await avatar.getAttribute('aria-label')).toBe(title.join('\n'));
    }
    await page.goto(portalUrl('form=none&tenant=none'));
    await page.locator('.fxs-avatarmenu-username').waitFor();
    expect(await page.locator('.fxs-avatarmenu-tenant').count()).toBe(0);
    expect(await header()).not.toContain('contoso');
    await page.goto(portalUrl(`form=none&directory=${encodeURIComponent('Adatum (adatum.example)')}`));
    expect(await header()).toMatch(/user_[0-9a-f]+@adatum\.example/);
    await page.goto(portalUrl('form=none&tenant=late'));
    expect(await page.locator('.fxs-avatarmenu-tenant').count()).toBe(0);
    await expect.poll(() => header()).toMatch(/contoso ltd/i);
  });

  it('shows all sections on one page, at once or one after the other', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&steps=single'));
    await koRow(page, 'Summary').waitFor();
    expect(await koRow(page, 'Country/region').count()).toBe(1);
    for (const form of ['ko', 'fluent8-top']) {
      await page.goto(portalUrl(`form=${form}&steps=late`));
      const titles = page.locator('.msportalfx-form-section-title, .form-section h3');
      const start = Date.now();
      expect(await titles.count()).toBe(0);
      await titles.nth(1).waitFor();
      expect(await titles.count()).toBeLessThan(5);
      await titles.nth(4).waitFor();
      expect(Date.now() - start).toBeGreaterThan(1500);
    }
  });

  it('starts prefilled with the customer and another plan when told to', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=ko&start=3&prefilled=customer,plan'));
    await page.waitForSelector('.fxs-blade-footer');
    expect(await modelValues(page)).toMatchObject({
      email: 'admin@contoso.onmicrosoft.com',
      supportPlan: 'developer',
    });
    expect(await koRow(page, 'Support plan').locator('[role=combobox]').innerText()).toContain('Developer');
  });

  it('has look-alike forms with their own fields, and pages with none', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=vm'));
    await koType(page, 'Virtual machine name', 'vm-9');
    expect(await modelValues(page)).toMatchObject({ vmName: 'vm-9', notifyEmail: '', password: '' });
    await page.goto(portalUrl('form=profile&lang=it'));
    await koType(page, 'Cognome', 'Bianchi');
    expect(await modelValues(page)).toMatchObject({ lastName: 'Bianchi' });
    for (const form of ['none', 'supportplans']) {
      await page.goto(portalUrl(`form=${form}`));
      await page.locator('.fxs-blade').waitFor();
      expect(await page.locator('.fxs-blade input').count()).toBe(0);
      expect(await modelValues(page)).toEqual({});
    }
    expect(await page.locator('.fxs-plans').innerText()).toContain('Support plan');
  });

  it('follows the hash when the scenario has routes', async () => {
    const { page } = session;
    await page.goto('https://portal.azure.com/?form=ko&start=3&route=1#home');
    await page.locator('.fxs-tile').first().waitFor();
    await page.evaluate(() => (location.hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade'));
    await koType(page, 'First name', 'Giulia');
    expect((await modelValues(page)).firstName).toBe('Giulia');
    await page.evaluate(() => (location.hash = '#home'));
    await expect.poll(() => modelValues(page)).toEqual({});
  });
});

describe('the hosts', () => {
  it('answer as portal, blade, foreign page, or not at all', async () => {
    const { page } = session;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    for (const host of ['ms.portal.azure.com', 'entra.microsoft.com', 'portal.azure.com.evil.example']) {
      await page.goto(portalUrl('form=ko&start=3', host));
      await koRow(page, 'First name').waitFor();
    }
    await page.goto('https://portal.azure.com/contoso.onmicrosoft.com?form=fluent8&start=3#home');
    await activeFrame(page);
    await page.goto('https://portal.azure.com.evil.example/foreign-frame?form=fluent8&start=3');
    const frame = await activeFrame(page);
    expect((await frame.evaluate(() => window.replicaState())).step).toBe(3);
    expect(new Set(asked)).toEqual(
      new Set([
        'ms.portal.azure.com',
        'entra.microsoft.com',
        'portal.azure.com.evil.example',
        'portal.azure.com',
        'sandbox-1.reactblade.portal.azure.net',
      ]),
    );
    const unknown = ['https://update.googleapis.com/x', 'https://portal.azure.com/favicon.ico'];
    for (const url of unknown) expect((await page.goto(url))?.status()).toBe(404);
  });
});

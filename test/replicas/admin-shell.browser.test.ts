// Proves that the admin centers' replicas stand on their hosts, follow the hash, and hold pages that only look like forms.
import { describe, expect, it } from 'vitest';
import { modelValues, pressed } from './operate';
import { adminChoose, adminDocument, adminPress, adminTick, adminType, adminUrl } from './operate-admin';
import { replicaSession } from './session';

const session = replicaSession();

async function open(query: string, host?: string, hash?: string) {
  await session.page.goto(adminUrl(query, host, hash));
  await session.page.waitForSelector('#O365_NavHeader');
  return session.page;
}

describe('the shell', () => {
  it.each([
    'admin.microsoft.com',
    'admin.cloud.microsoft',
    'portal.office.com',
    'admin.powerplatform.microsoft.com',
    'portal.office365.us',
    'portal.apps.mil',
    'portal.partner.microsoftonline.cn',
  ])('stands on %s with header and navigation', async (host) => {
    const page = await open('form=home', host);
    expect(await page.locator('[data-hint=ReactLeftNav] a').count()).toBe(6);
    expect(await page.locator('#O365_MainLink_Help, #O365_MainLink_Me, #mectrl_main_trigger').count()).toBe(
      3,
    );
    expect(await page.locator('.admin-form').count()).toBe(0);
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it.each(['admin.microsoft.com', 'admin.cloud.microsoft'])(
    'goes where the hash leads on %s',
    async (host) => {
      const page = await open('form=m365-pane&route=1', host, '#/homepage');
      expect(await page.locator('.admin-form').count()).toBe(0);
      await page.getByRole('link', { name: 'New service request' }).click();
      await adminDocument(page);
      expect(page.url()).toMatch(/#\/support$/);
      await page.evaluate(() => (location.hash = '#/users'));
      await expect.poll(() => page.locator('.admin-form').count()).toBe(0);
      expect(await page.locator('h1').innerText()).toBe('Active users');
      expect(await pressed(page)).toEqual([]);
    },
  );

  it('shows the organisation where it is told to', async () => {
    const both = await open('form=home');
    expect(await both.locator('.o365-organization').innerText()).toBe('Contoso Ltd');
    expect(await both.locator('#mectrl_main_trigger').innerText()).toContain(
      '@contoso.onmicrosoft.com\nContoso Ltd',
    );
    const menu = await open('form=home&tenant=own&shows=menu');
    expect(await menu.locator('#O365_NavHeader').innerText()).not.toContain('Fabrikam Cloud');
    await menu.locator('#mectrl_main_trigger').click();
    expect(await menu.locator('#mectrl_currentAccount_organization').innerText()).toBe('Fabrikam Cloud');
    const none = await open('form=home&tenant=none&account=partner');
    expect(await none.locator('#mectrl_main_trigger').innerText()).toContain(
      'technician@fabrikam.onmicrosoft.com',
    );
    const late = await open('form=home&tenant=late');
    await late.getByText('Contoso Ltd').first().waitFor();
  });

  it('is embedded by somebody else, too', async () => {
    await session.page.goto('https://evil.example/foreign-frame?form=m365-pane&place=frame&start=form');
    const frame = await adminDocument(session.page);
    expect(await frame.evaluate(() => location.hostname)).toBe('admin.microsoft.com');
    expect(Object.keys(await modelValues(frame))).toContain('phoneNumber');
  });
});

describe('pages that only look like support forms', () => {
  it('add a user in two steps', async () => {
    const page = await open('form=add-user', undefined, '#/users');
    await adminDocument(page);
    const box = page.locator('input[data-automation-id=AddUserWizard_firstName]');
    await box.fill('Megan');
    await adminType(page, 'Display name', 'Megan Bowen');
    await adminType(page, 'Username', 'meganb');
    await adminPress(page, 'Next');
    await adminType(page, 'Office phone', '+1 425 555 0142');
    await adminChoose(page, 'Country or region', 'Italy');
    await adminPress(page, 'Finish adding');
    expect(await modelValues(page)).toMatchObject({
      firstName: 'Megan',
      username: 'meganb',
      officePhone: '+1 425 555 0142',
      country: 'IT',
    });
    expect(await pressed(page)).toEqual(['next', 'finish']);
  });

  it("change a user's contact", async () => {
    const page = await open('form=edit-contact');
    await adminDocument(page);
    await adminType(page, 'Email', 'megan@contoso.example');
    await adminTick(page, 'Preferred contact method', 'Phone');
    expect(await modelValues(page)).toMatchObject({
      displayName: 'Megan Bowen',
      email: 'megan@contoso.example',
      preferredContactMethod: 'phone',
    });
  });

  it('take feedback', async () => {
    const page = await open('form=feedback');
    await adminDocument(page);
    await adminType(page, 'Email (optional)', 'megan@contoso.example');
    await page.getByText('You may contact me').click();
    expect(await modelValues(page)).toMatchObject({
      feedbackEmail: 'megan@contoso.example',
      feedbackContact: true,
    });
  });

  it('list requests, and answer one', async () => {
    const page = await open('form=tickets');
    await adminDocument(page);
    await adminType(page, 'Filter', '2501');
    await adminPress(page, 'Open the request');
    expect(await page.getByText('admin@contoso.onmicrosoft.com').isVisible()).toBe(true);
    await adminType(page, 'Reply to the support agent', 'It works again');
    expect(await modelValues(page)).toMatchObject({ filter: '2501', reply: 'It works again' });
  });

  it('show what the organisation is called', async () => {
    const page = await open('form=org-profile');
    await adminDocument(page);
    await adminChoose(page, 'Preferred language', 'German (Germany)');
    await adminType(page, 'Technical contact', 'it@contoso.example');
    expect(await modelValues(page)).toMatchObject({
      preferredLanguage: 'de-de',
      technicalContact: 'it@contoso.example',
      country: 'US',
    });
  });
});

// Proves that the replica of the Help & support pane behaves as a portal does: values reach its model, wherever it stands.
import { describe, expect, it } from 'vitest';
import { modelValues, pressed, type FormDocument } from './operate';
import {
  adminChoose,
  adminDocument,
  adminPress,
  adminRow,
  adminTick,
  adminType,
  adminUrl,
} from './operate-admin';
import { replicaSession } from './session';

const session = replicaSession();

async function openPane(query: string, host?: string): Promise<FormDocument> {
  await session.page.goto(adminUrl(`form=m365-pane&${query}`, host));
  return adminDocument(session.page);
}

async function fillContact(place: FormDocument): Promise<void> {
  await adminChoose(place, 'Confirm your number', 'Italy (+39)');
  await adminType(place, 'Confirm your number', '02 5550 0199');
  await adminChoose(place, 'Confirm your email address', 'admin@contoso.onmicrosoft.com');
  await adminTick(place, 'Preferred contact method', 'Email');
}

const CONTACT = {
  phoneCode: 'IT+39',
  phoneNumber: '02 5550 0199',
  phone: '+39 02 5550 0199',
  email: 'admin@contoso.onmicrosoft.com',
  preferredContactMethod: 'email',
};

describe.each(['fluent8', 'fluent7'])('the pane on %s', (kit) => {
  it('is a panel in a layer of the body, with tabs that have no text', async () => {
    const page = await openPane(`kit=${kit}&start=form`);
    const layer = session.page.locator('.ms-Layer .ms-Panel');
    expect(await layer.locator('.admin-form').count()).toBe(1);
    const tabs = layer.locator('[role=tab]');
    expect(await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute('aria-label')))).toEqual([
      'Find solutions',
      'Contact support',
      'Service requests',
    ]);
    for (const text of await tabs.allInnerTexts()) expect(text).toMatch(/^[\uE000-\uF8FF\s]*$/u);
    await fillContact(page);
    expect(await modelValues(page)).toMatchObject(CONTACT);
    expect(await pressed(page)).toEqual([]);
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it('leads from the question over the partner to the request, and is sent only when it is whole', async () => {
    const page = await openPane(`kit=${kit}&sold=partner`);
    await adminType(page, 'How can we help?', 'Mail is late');
    await adminPress(page, 'Get help');
    await adminPress(page, 'Contact support');
    expect(await page.getByText('Fabrikam Cloud').isVisible()).toBe(true);
    expect(await page.locator('.admin-form input').count()).toBe(0);
    await adminPress(page, 'New Microsoft service request');
    await fillContact(page);
    await adminPress(page, 'Contact me');
    await adminRow(page, 'Title').locator('[aria-invalid=true]').waitFor();
    await adminType(page, 'Title', 'Mail is late');
    await adminType(page, 'Description', 'Since this morning');
    await adminPress(page, 'Contact me');
    await page.getByText('nothing was sent').waitFor();
    expect(await modelValues(page)).toMatchObject({
      ...CONTACT,
      question: 'Mail is late',
      title: 'Mail is late',
    });
    const path = ['ask', 'contact-support', 'new-microsoft-request', 'contact-me', 'contact-me'];
    expect(await pressed(page)).toEqual(path);
  });

  it('judges a text when the focus leaves it, not before', async () => {
    const page = await openPane(`kit=${kit}&start=form&emails=text`);
    const row = adminRow(page, 'Confirm your email address');
    await row.locator('input').click();
    await session.page.keyboard.type('giulia');
    await session.page.waitForTimeout(300);
    expect(await row.locator('[aria-invalid=true]').count()).toBe(0);
    await session.page.keyboard.press('Tab');
    await row.getByText('Enter a valid email address.').waitFor();
    expect(await row.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await row.locator('input').getAttribute('data-automation-id')).toBe(
      'HelpAndSupportPaneRegion,EmailField',
    );
    await adminType(page, 'Confirm your email address', 'giulia@fabrikam.example');
    await expect.poll(() => row.locator('[aria-invalid=true]').count()).toBe(0);
  });

  it.each(['frame', 'frame-other'])(
    'stands in a %s as narrow as a phone, where lists become panels',
    async (place) => {
      const frame = await openPane(`kit=${kit}&start=form&place=${place}&width=380`);
      const host = place === 'frame' ? 'admin.microsoft.com' : 'admin.cloud.microsoft';
      expect(await frame.evaluate(() => [location.hostname, innerWidth <= 380])).toEqual([host, true]);
      await adminRow(frame, 'Confirm your number').locator('[role=combobox]').click();
      await frame.locator('.ms-Panel [role=option]').first().waitFor();
      await frame.getByRole('option', { name: 'Italy (+39)', exact: true }).click();
      await adminType(frame, 'Confirm your number', '02');
      expect(await modelValues(frame)).toMatchObject({ phone: '+39 02' });
      expect(await session.page.evaluate(() => window.replicaState().values)).toEqual({});
    },
  );
});

describe('the pane', () => {
  it('stands beside the page without being a dialog', async () => {
    const page = await openPane('start=form&place=docked', 'admin.cloud.microsoft');
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    expect(await page.locator('.admin-pane h2').innerText()).toBe('Help & support');
    await fillContact(page);
    expect(await modelValues(page)).toMatchObject(CONTACT);
  });

  it.each(['panel', 'docked', 'frame'])(
    'is gone when it is closed, and comes back empty: %s',
    async (place) => {
      const open = await openPane(`start=form&place=${place}`);
      await adminType(open, 'Title', 'Mail');
      await open.getByRole('button', { name: 'Close', exact: true }).click();
      const top = session.page;
      await expect.poll(() => top.locator('.admin-form, .admin-frame').count()).toBe(0);
      expect(await modelValues(top)).toEqual({});
      await top.getByRole('button', { name: 'Help & support', exact: true }).click();
      const again = await adminDocument(top);
      expect((await modelValues(again)).title).toBe('');
    },
  );

  it.each(['outside', 'bare'])('has its heading outside of its frame: %s', async (heading) => {
    const frame = await openPane(`start=form&place=frame&heading=${heading}`);
    expect(await session.page.locator('.admin-pane h2').innerText()).toBe('Help & support');
    const headings = await frame.locator('h1, h2, h3').allInnerTexts();
    expect(headings).toEqual(heading === 'bare' ? [] : ['New service request']);
  });

  it('asks for the address in four ways', async () => {
    const own = 'giulia@fabrikam.example';
    const list = await openPane('start=form&emails=dropdown');
    await adminChoose(list, 'Confirm your email address', 'Add another email address');
    await adminType(list, 'Add another email address', own);
    expect(await modelValues(list)).toMatchObject({ email: 'other', otherEmail: own });
    const combo = await openPane('start=form&emails=combobox');
    await adminType(combo, 'Confirm your email address', own);
    await expect.poll(() => modelValues(combo)).toMatchObject({ email: own });
    const text = await openPane('start=form&emails=text');
    await adminType(text, 'Confirm your email address', own);
    expect(await modelValues(text)).toMatchObject({ email: own });
    const checks = await openPane(`start=form&emails=checks&addresses=${own},b@contoso.example`);
    await adminTick(checks, 'Confirm your email address', own);
    await adminType(checks, 'Add another email address', 'noc@fabrikam.example');
    expect(await modelValues(checks)).toMatchObject({ emails: own, otherEmail: 'noc@fabrikam.example' });
  });

  it('has native lists, and lists for radio buttons', async () => {
    const select = await openPane('start=form&method=select&codes=short');
    await adminChoose(select, 'Confirm your number', 'CA +1');
    await adminChoose(select, 'Preferred contact method', 'Phone');
    expect(await modelValues(select)).toMatchObject({ phoneCode: 'CA+1', preferredContactMethod: 'phone' });
    const list = await openPane('start=form&method=dropdown&phone=single');
    await adminChoose(list, 'Preferred contact method', 'Email');
    await adminType(list, 'Confirm your number', '+39 02 5550 0199');
    expect(await modelValues(list)).toMatchObject({
      phone: '+39 02 5550 0199',
      preferredContactMethod: 'email',
    });
  });

  it('hears of a text only when the focus has left it, if it is told to', async () => {
    const page = await openPane('start=form&commit=blur');
    await adminRow(page, 'Title').locator('input').click();
    await session.page.keyboard.type('Mail');
    expect((await modelValues(page)).title).toBe('');
    await session.page.keyboard.press('Tab');
    await expect.poll(async () => (await modelValues(page)).title).toBe('Mail');
  });

  it('starts with what the portal knows of the customer', async () => {
    const page = await openPane('start=form&prefilled=customer,issue');
    expect(await modelValues(page)).toMatchObject({
      phone: '+1 425 555 0100',
      email: 'admin@contoso.onmicrosoft.com',
      preferredContactMethod: 'phone',
      title: 'Mail is not delivered',
    });
    const box = adminRow(page, 'Confirm your number').locator('input');
    expect(await box.inputValue()).toBe('425 555 0100');
  });

  it('writes down what nobody but the user is to touch', async () => {
    const page = await openPane('start=form&extra=hours,language,files,consent');
    await page.getByText('I agree that the call may be recorded').click();
    await adminChoose(page, 'Your availability', '24x7');
    await adminChoose(page, 'Support language', 'Italian (Italy)');
    expect(await pressed(page)).toEqual(['toggle:consent=true']);
    expect(await modelValues(page)).toMatchObject({
      availability: 'around-the-clock',
      supportLanguage: 'it-it',
    });
  });

  it.each(['aria', 'before'])('has labels that are not its own: %s', async (labels) => {
    const page = await openPane(`start=form&labels=${labels}&emails=text`);
    const box = adminRow(page, 'Confirm your email address').locator('input');
    expect(await box.getAttribute('aria-label')).toBe(
      labels === 'aria' ? 'Confirm your email address' : null,
    );
    expect(await box.evaluate((input: HTMLInputElement) => input.labels?.length)).toBe(0);
    await adminType(page, 'Confirm your email address', 'giulia@fabrikam.example');
    expect((await modelValues(page)).email).toBe('giulia@fabrikam.example');
  });

  it('brings its fields late', async () => {
    await session.page.goto(adminUrl('form=m365-pane&start=form&slow=900'));
    await session.page.locator('.ms-Panel .ms-Spinner').waitFor();
    expect(await session.page.locator('.admin-row').count()).toBe(0);
    await session.page.locator('.admin-row').first().waitFor();
  });
});

// Proves that the replica forms behave as the facts say, operated with the real mouse and keyboard.
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  fluentChoose,
  fluentRadio,
  fluentType,
  koChoose,
  koRadio,
  koRow,
  koType,
  modelValues,
  portalUrl,
  pressButton,
  pressed,
} from './operate';
import { replicaSession } from './session';

const session = replicaSession();

const CONTACT = {
  supportPlan: 'csp',
  preferredContactMethod: 'email',
  availability: 'business-hours',
  supportLanguage: 'it-it',
  firstName: 'Giulia',
  lastName: 'Bianchi',
  email: 'Giulia.Bianchi@fabrikam.example',
  additionalEmails: 'a@fabrikam.example; b@fabrikam.example',
  phone: '+39 02 1234 5678',
  country: 'IT',
};

async function contactOnKo(page: Page): Promise<void> {
  await koChoose(page, 'Support plan', 'Cloud Solution Provider');
  await koRadio(page, 'Preferred contact method', 'Email');
  await koRadio(page, 'Your availability', 'Business hours');
  await koChoose(page, 'Support language', 'Italian');
  await koType(page, 'First name', CONTACT.firstName);
  await koType(page, 'Last name', CONTACT.lastName);
  await koType(page, 'Email', CONTACT.email);
  await koType(page, 'Additional email for notification', CONTACT.additionalEmails);
  await koType(page, 'Phone', CONTACT.phone);
  await koChoose(page, 'Country/region', 'Italy', 'ital');
}

describe('the Knockout form', () => {
  it('goes through the wizard as a person does and ends with every value in its model', async () => {
    const page = await session.openKo('lang=en');
    await pressButton(page, 'Next');
    await koRow(page, 'Issue type').getByText('The value must not be empty.').waitFor();
    expect(await page.evaluate(() => window.replicaState().step)).toBe(1);
    await koChoose(page, 'Issue type', 'Technical');
    await koChoose(page, 'Service type', 'Virtual Machine running Windows');
    await koType(page, 'Summary', 'It does not start');
    await koChoose(page, 'Problem type', 'Cannot connect to my VM');
    await koChoose(page, 'Problem subtype', 'My VM is not booting');
    await pressButton(page, 'Next');
    await page.getByText('these articles may solve').waitFor();
    expect(await page.locator('.fxc-weave-pccontrol').count()).toBe(0);
    await pressButton(page, 'Next');
    await koType(page, 'Description', 'Since this morning');
    await koRadio(page, 'Allow collection of advanced diagnostic information?', 'No');
    await koChoose(page, 'Severity', 'C - Minimal impact');
    await contactOnKo(page);
    expect(await modelValues(page)).toMatchObject({
      ...CONTACT,
      title: 'It does not start',
      severity: 'minimal',
    });
    await pressButton(page, 'Next');
    await page.getByText('Check your request').waitFor();
    expect(await page.locator('.azc-input').count()).toBe(0);
    expect(await modelValues(page)).toMatchObject(CONTACT);
    expect((await pressed(page)).filter((what) => what === 'next')).toHaveLength(4);
    expect(await pressed(page)).toContain('toggle:severity=minimal');
    expect(await pressed(page)).not.toContain('create');
  });

  it('speaks Italian, with the same keys in its model', async () => {
    const page = await session.openKo('lang=it&start=3');
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await koChoose(page, 'Piano di supporto', 'Cloud Solution Provider');
    await koRadio(page, 'Metodo di contatto preferito', 'Telefono');
    await koChoose(page, 'Lingua del supporto', 'Tedesco');
    await koType(page, 'Nome', 'Giulia');
    await koType(page, 'Indirizzo e-mail', 'g@fabrikam.example');
    await koChoose(page, 'Paese/area geografica', 'Germania', 'germ');
    expect(await modelValues(page)).toMatchObject({
      supportPlan: 'csp',
      preferredContactMethod: 'phone',
      supportLanguage: 'de-de',
      firstName: 'Giulia',
      email: 'g@fabrikam.example',
      country: 'DE',
    });
    await expect.poll(() => koRow(page, 'Gravità').innerText()).toContain('Selezionarne uno');
  });

  it('opens and selects its dropdowns on mouseup and never on click', async () => {
    const page = await session.openKo('start=3');
    const row = koRow(page, 'Support plan');
    const opener = row.locator('[role=combobox]');
    const option = row.locator('.fxc-dropdown-option').filter({ hasText: /^\s*Cloud Solution Provider\s*$/ });
    await opener.evaluate((element: HTMLElement) => element.click());
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await option.evaluate((element: HTMLElement) => element.click());
    expect((await modelValues(page)).supportPlan).toBe('');
    await opener.dispatchEvent('mouseup');
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await option.evaluate((element: HTMLElement) => element.click());
    expect((await modelValues(page)).supportPlan).toBe('');
    await option.dispatchEvent('mouseup');
    expect((await modelValues(page)).supportPlan).toBe('csp');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes a popup on Escape and on a press outside, and keeps all popups in the document', async () => {
    const page = await session.openKo('start=3');
    const opener = koRow(page, 'Severity').locator('[role=combobox]');
    await opener.click();
    await page.keyboard.press('Escape');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.click();
    await page.locator('.fxs-blade-title-titleText').click();
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.fxc-dropdown-popup.fxc-dropdown-hidden').count()).toBe(4);
  });

  it('believes only the events its bindings listen to', async () => {
    const page = await session.openKo('start=3');
    const write = (label: string, type: string): Promise<void> =>
      koRow(page, label)
        .locator('input.azc-input')
        .evaluate((element: HTMLInputElement, event) => {
          element.value = `by ${event}`;
          element.dispatchEvent(new Event(event, { bubbles: true }));
        }, type);
    await write('First name', 'input');
    await write('Last name', 'input');
    await write('Phone', 'input');
    expect(await modelValues(page)).toMatchObject({ firstName: '', lastName: 'by input', phone: '' });
    await write('First name', 'change');
    await write('Phone', 'keydown');
    await expect.poll(() => modelValues(page)).toMatchObject({ firstName: 'by change', phone: 'by keydown' });
  });

  it('destroys a step when it is left, and draws it anew with other ids and the same values', async () => {
    const page = await session.openKo('start=3');
    await koType(page, 'First name', 'Giulia');
    const input = koRow(page, 'First name').locator('input.azc-input');
    const before = await input.getAttribute('id');
    await pressButton(page, 'Previous');
    expect(await koRow(page, 'First name').count()).toBe(0);
    await pressButton(page, 'Next');
    await input.waitFor();
    expect(await input.inputValue()).toBe('Giulia');
    expect(await input.getAttribute('id')).not.toBe(before);
    expect(await pressed(page)).toEqual(['previous', 'next']);
  });

  it('shows the solutions overlay, whose link ignores the first click', async () => {
    const page = await session.openKo('start=2&solutions=overlay');
    const link = page.getByText('Return to support request');
    await link.click();
    expect(await page.locator('.fxs-contextpane').count()).toBe(1);
    await link.click();
    expect(await page.locator('.fxs-contextpane').count()).toBe(0);
  });

  it('draws each row in the skeleton of the portal, with its traps', async () => {
    const page = await session.openKo('start=3');
    const row = koRow(page, 'First name');
    expect(await row.locator('label').count()).toBe(3);
    expect(await row.locator('label.azc-form-label').innerText()).toMatch(/^First name\s*\*$/);
    const id = await row.locator('input').getAttribute('id');
    expect(id).toMatch(/^form-label-id-\d+-for$/);
    expect(await row.locator('label.azc-form-label').getAttribute('for')).toBe(id);
    expect(await row.locator('input').getAttribute('name')).toMatch(/^__azc-textBox-tsx\d+$/);
    expect(
      await page.locator('a[role=option]').filter({ hasText: 'Cloud Solution Provider' }).isVisible(),
    ).toBe(false);
    expect(await page.locator('iframe.fxs-extension-frame').count()).toBe(20);
  });
});

describe('the React form in its frame', () => {
  it('takes every value from mouse and keyboard into its state', async () => {
    const frame = await session.openFluent('start=3');
    await fluentChoose(frame, 'Support plan', 'Cloud Solution Provider');
    await fluentRadio(frame, 'Preferred contact method', 'Email');
    await fluentRadio(frame, 'Your availability', 'Business hours');
    await fluentChoose(frame, 'Support language', 'Italian');
    await fluentType(frame, 'First name', CONTACT.firstName);
    await fluentType(frame, 'Last name', CONTACT.lastName);
    await fluentType(frame, 'Email', CONTACT.email);
    await fluentType(frame, 'Additional email for notification', CONTACT.additionalEmails);
    await fluentType(frame, 'Phone', CONTACT.phone);
    await fluentChoose(frame, 'Country/region', 'Italy');
    expect(await modelValues(frame)).toMatchObject(CONTACT);
    expect(await pressed(frame)).toEqual([]);
    await frame.locator('label.ms-Checkbox-label').click();
    expect(await pressed(frame)).toEqual(['toggle:saveContact=true']);
    expect(new URL(frame.url()).host).toBe('sandbox-1.reactblade.portal.azure.net');
  });

  it('speaks Italian, and leaves nothing of a step behind', async () => {
    const frame = await session.openFluent('lang=it&start=3');
    await fluentType(frame, 'Cognome', 'Bianchi');
    await fluentChoose(frame, 'Piano di supporto', 'Cloud Solution Provider');
    await pressButton(frame, 'Indietro');
    expect(await frame.locator('.ms-TextField').count()).toBe(0);
    await pressButton(frame, 'Avanti');
    await frame.locator('.ms-TextField').first().waitFor();
    expect(await modelValues(frame)).toMatchObject({ lastName: 'Bianchi', supportPlan: 'csp' });
  });

  it('works the same in the top document', async () => {
    const { page } = session;
    await page.goto(portalUrl('form=fluent8-top&start=3'));
    await fluentType(page, 'First name', 'Giulia');
    expect((await modelValues(page)).firstName).toBe('Giulia');
    expect(page.frames().some((frame) => frame.url().includes('reactblade'))).toBe(false);
  });

  it('has two warm copies beside the live frame, each with its own state', async () => {
    const live = await session.openFluent('start=3&frames=prewarmed');
    const all = (): Frame[] => session.page.frames().filter((frame) => frame.url().includes('reactblade'));
    await expect.poll(() => all().length).toBe(3);
    await fluentType(live, 'First name', 'Giulia');
    const names: unknown[] = [];
    for (const frame of all()) {
      await frame.waitForSelector('.form-root', { state: 'attached' });
      names.push((await modelValues(frame)).firstName);
    }
    expect(names.sort()).toEqual(['', '', 'Giulia']);
    expect(await session.page.locator('iframe.fxs-reactview-frame-active').count()).toBe(1);
  });

  it('takes its frame away after the first write when told to vanish', async () => {
    const frame = await session.openFluent('start=3&vanish=1');
    await fluentType(frame, 'First name', 'G');
    await expect.poll(() => session.page.locator('iframe.fxs-part-frame').count()).toBe(0);
  });
});

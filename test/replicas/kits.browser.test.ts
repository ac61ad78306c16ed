// Proves that the form on each React kit, with each exchange of controls, takes what mouse and keyboard do into its model.
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { activeFrame, modelValues, portalUrl, pressed, type FormDocument } from './operate';
import { kitBox, kitChoose, kitClick, kitOpen, kitPick, kitRow, kitScrollTo, kitType } from './operate-kits';
import { replicaSession } from './session';

const session = replicaSession();
const KITS = ['fluent8', 'fluent7', 'fluent9'] as const;
const ADDITIONAL = 'Additional email for notification';

let open: FormDocument | undefined;

async function openKit(kit: string, query: string): Promise<Frame> {
  await session.page.goto(portalUrl(`form=${kit}&start=3&${query}`));
  const frame = await activeFrame(session.page);
  open = frame;
  return frame;
}

/** Whatever a test did to the fields, nobody went on, created anything or changed what is the user's. */
afterEach(async () => {
  if (open !== undefined) expect(await pressed(open)).toEqual([]);
  open = undefined;
});

describe.each(KITS)('the form on %s', (kit) => {
  it('takes every value from mouse and keyboard, and asks nobody else for anything', async () => {
    const hosts = new Set<string>();
    session.page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const frame = await openKit(kit, '');
    await kitChoose(frame, 'Support plan', 'Cloud Solution Provider');
    await kitClick(frame, 'Preferred contact method', 'Email');
    await kitClick(frame, 'Your availability', 'Business hours');
    await kitChoose(frame, 'Support language', 'Italian');
    await kitType(frame, 'Description', 'Since this morning');
    await kitType(frame, 'First name', 'Giulia');
    await kitType(frame, 'Email', 'giulia@fabrikam.example');
    await kitChoose(frame, 'Country/region', 'Italy');
    expect(await modelValues(frame)).toMatchObject({
      supportPlan: 'csp',
      preferredContactMethod: 'email',
      availability: 'business-hours',
      supportLanguage: 'it-it',
      description: 'Since this morning',
      firstName: 'Giulia',
      email: 'giulia@fabrikam.example',
      country: 'IT',
    });
    expect(await pressed(frame)).toEqual([]);
    await frame.getByText('Save contact changes for future support requests.').click();
    expect(await pressed(frame)).toEqual(['toggle:saveContact=true']);
    expect([...hosts]).toEqual(['portal.azure.com', 'sandbox-1.reactblade.portal.azure.net']);
    expect(await frame.evaluate(() => window.replicaErrors)).toEqual([]);
    open = undefined;
  });

  it('stands in the top document, too, and goes through its steps', async () => {
    const { page } = session;
    await page.goto(portalUrl(`form=${kit}-top&start=3`));
    await kitType(page, 'Last name', 'Bianchi');
    await page.getByRole('button', { name: 'Previous', exact: true }).click();
    expect(await kitBox(page, 'Last name').count()).toBe(0);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => kitBox(page, 'Last name').inputValue()).toBe('Bianchi');
    expect((await modelValues(page)).lastName).toBe('Bianchi');
    expect(page.frames().some((frame) => frame.url().includes('reactblade'))).toBe(false);
    expect(await page.locator('.form-root').evaluate((root) => root.querySelectorAll('iframe').length)).toBe(
      0,
    );
  });

  it('has native selects', async () => {
    const frame = await openKit(kit, 'controls=select&lang=it');
    const select = kitRow(frame, 'Paese/area geografica').locator('select');
    expect(await select.locator('option').first().innerText()).toBe('Selezionarne uno');
    await select.focus();
    await session.page.keyboard.type('Ital');
    await kitRow(frame, 'Piano di supporto').locator('select').focus();
    await session.page.keyboard.type('Clo');
    await kitRow(frame, 'Disponibilità').locator('select').focus();
    await session.page.keyboard.press('ArrowDown');
    expect(await modelValues(frame)).toMatchObject({
      country: 'IT',
      supportPlan: 'csp',
      availability: 'business-hours',
    });
  });

  it('has dropdowns for radio groups', async () => {
    const frame = await openKit(kit, 'controls=dropdown-radios');
    expect(await kitRow(frame, 'Preferred contact method').locator('[type=radio]').count()).toBe(0);
    await kitChoose(frame, 'Preferred contact method', 'Phone');
    await kitChoose(frame, 'Your availability', '24x7');
    expect(await modelValues(frame)).toMatchObject({
      preferredContactMethod: 'phone',
      availability: 'around-the-clock',
    });
  });

  it('has three fields for additional addresses, under one label', async () => {
    const frame = await openKit(kit, 'controls=repeated');
    const group = frame.getByRole('group', { name: ADDITIONAL, exact: true });
    expect(await group.locator('input').count()).toBe(3);
    await kitType(frame, `${ADDITIONAL} 1`, 'a@fabrikam.example');
    await kitType(frame, `${ADDITIONAL} 3`, 'c@fabrikam.example');
    expect((await modelValues(frame)).additionalEmails).toBe('a@fabrikam.example;c@fabrikam.example');
  });

  it('has fields nobody can change', async () => {
    const frame = await openKit(kit, 'controls=disabled');
    await kitRow(frame, 'Preferred contact method')
      .getByText('Phone', { exact: true })
      .click({ force: true });
    await kitType(frame, 'Email', 'x@fabrikam.example');
    expect(await kitBox(frame, 'Email').getAttribute('readonly')).not.toBe(null);
    expect(await modelValues(frame)).toMatchObject({
      preferredContactMethod: '',
      email: 'admin@contoso.onmicrosoft.com',
    });
  });

  it('has a country list of which only a part is in the document', async () => {
    const frame = await openKit(kit, 'controls=virtual');
    await kitOpen(frame, 'Country/region');
    await frame.getByRole('option').first().waitFor();
    expect(await frame.getByRole('option', { name: 'Italy', exact: true }).count()).toBe(0);
    await kitScrollTo(frame, 'Italy');
    await expect.poll(() => modelValues(frame)).toMatchObject({ country: 'IT' });
  });

  it('replaces the field that is written, and gives all fields new ids', async () => {
    const frame = await openKit(kit, 'rerender=1');
    const box = kitBox(frame, 'First name');
    const before = await box.elementHandle();
    const other = await kitBox(frame, 'Phone').getAttribute('id');
    await box.click();
    await session.page.keyboard.insertText('Giulia');
    await expect.poll(() => before.evaluate((element) => element.isConnected)).toBe(false);
    expect(await kitBox(frame, 'Phone').getAttribute('id')).not.toBe(other);
    expect(await box.inputValue()).toBe('Giulia');
    const again = await box.elementHandle();
    await box.click();
    await session.page.keyboard.press('End');
    await session.page.keyboard.insertText(' Maria');
    await session.page.waitForTimeout(100);
    expect(await again.evaluate((element) => element.isConnected)).toBe(true);
    expect((await modelValues(frame)).firstName).toBe('Giulia Maria');
    await kitChoose(frame, 'Support plan', 'Cloud Solution Provider');
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });

  it('wears glyphs, asterisks and marks in its labels', async () => {
    const frame = await openKit(kit, 'glyphs=1&controls=repeated');
    const texts = (await frame.locator('label').allTextContents()).filter((text) => text.includes('name'));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/^\u200E\u2068(First|Last) name\u2069 \* \uE946\s*\*?$/);
    expect(await frame.locator('.form-group-label').textContent()).toContain('\uE946');
  });
});

describe.each(KITS)('the phone in two halves on %s', (kit) => {
  it('names countries, languages and codes as it is told to', async () => {
    const frame = await openKit(kit, 'controls=split-phone&lang=it');
    await kitChoose(frame, 'Prefisso internazionale', 'Italia (+39)');
    await kitType(frame, 'Numero di telefono', '0255500199');
    expect(await modelValues(frame)).toMatchObject({ phone: '+39 0255500199', phoneCode: 'IT+39' });
    const short = await openKit(kit, 'controls=split-phone-short');
    await kitChoose(short, 'Country code', 'CA +1');
    await kitType(short, 'Phone number', '425 555 0100');
    expect(await modelValues(short)).toMatchObject({ phone: '+1 425 555 0100', phoneCode: 'CA+1' });
    const bare = await openKit(kit, 'controls=split-phone-bare,combobox');
    await kitChoose(bare, 'Country code', '+39');
    await kitType(bare, 'Phone number', '02');
    expect(await modelValues(bare)).toMatchObject({ phone: '+39 02', phoneCode: '+39' });
  });

  it('starts with the number of the customer', async () => {
    const frame = await openKit(kit, 'controls=split-phone&prefilled=customer');
    expect(await modelValues(frame)).toMatchObject({ phone: '+1 425 555 0100', phoneCode: 'US+1' });
    expect(await kitBox(frame, 'Phone number').inputValue()).toBe('425 555 0100');
  });
});

describe('a frame of 400 pixels', () => {
  it.each(['fluent8', 'fluent7'])('turns the lists of %s into panels', async (kit) => {
    const frame = await openKit(kit, 'width=400');
    expect(await frame.evaluate(() => innerWidth)).toBe(400);
    await kitOpen(frame, 'Support plan');
    await frame.locator('.ms-Panel [role=option]').first().waitFor();
    expect(await frame.locator('.ms-Callout').count()).toBe(0);
    await kitPick(frame, 'Cloud Solution Provider');
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });

  it('leaves the lists of Fluent 9 where they are', async () => {
    const frame = await openKit('fluent9', 'width=400');
    expect(await frame.evaluate(() => innerWidth)).toBe(400);
    await kitOpen(frame, 'Support plan');
    expect(await frame.locator('[data-portal-node] > [role=listbox] > [role=option]').count()).toBe(6);
    await kitPick(frame, 'Cloud Solution Provider');
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });
});

it('Knockout wears the glyphs, too', async () => {
  const page = await session.openKo('start=3&glyphs=1');
  const labels = await page.locator('label.azc-form-label').allTextContents();
  expect(labels.some((text) => text.includes('\u2068First name\u2069 * \uE946'))).toBe(true);
});

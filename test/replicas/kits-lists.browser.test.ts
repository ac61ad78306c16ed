// Proves that combo boxes and chips of each React kit take what mouse and keyboard do, and nothing that is only typed.
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { activeFrame, modelValues, portalUrl, pressed, type FormDocument } from './operate';
import { kitBox, kitChoose, kitOpen, kitPick, kitRow, kitScrollTo, kitType } from './operate-kits';
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

describe.each(KITS)('the combo boxes of %s', (kit) => {
  it.each(['combobox', 'combobox-free', 'combobox-filter'])('take a pressed option (%s)', async (kind) => {
    const frame = await openKit(kit, `controls=${kind}`);
    await kitChoose(frame, 'Support plan', 'Cloud Solution Provider');
    await kitChoose(frame, 'Support language', 'Italian');
    await kitChoose(frame, 'Country/region', 'Italy');
    expect(await modelValues(frame)).toMatchObject({
      supportPlan: 'csp',
      supportLanguage: 'it-it',
      country: 'IT',
    });
    expect(await kitBox(frame, 'Country/region').inputValue()).toBe('Italy');
    expect(await frame.getByRole('option').count()).toBe(0);
  });

  it('narrow their lists by what is typed where the application does so', async () => {
    const frame = await openKit(kit, 'controls=combobox-filter');
    await kitType(frame, 'Country/region', 'ital');
    if ((await frame.getByRole('option').count()) === 0) await kitOpen(frame, 'Country/region');
    await frame.getByRole('option', { name: 'Italy', exact: true }).waitFor();
    expect(await frame.getByRole('option').allTextContents()).toEqual(['Italy']);
    expect((await modelValues(frame)).country).toBe('');
    await kitPick(frame, 'Italy');
    expect((await modelValues(frame)).country).toBe('IT');
  });

  it('come late when lazy', async () => {
    const frame = await openKit(kit, 'controls=combobox&options=lazy');
    await kitChoose(frame, 'Support plan', 'Cloud Solution Provider');
    expect((await modelValues(frame)).supportPlan).toBe('csp');
  });
});

describe.each(['fluent8', 'fluent7'])('typing into the combo boxes of %s', (kit) => {
  it('takes the option it begins, and nothing else, where others are not allowed', async () => {
    const frame = await openKit(kit, 'controls=combobox');
    await kitType(frame, 'Support language', 'Ital');
    expect((await modelValues(frame)).supportLanguage).toBe('');
    await kitBox(frame, 'Support language').press('Tab');
    expect((await modelValues(frame)).supportLanguage).toBe('it-it');
    await kitBox(frame, 'Country/region').focus();
    await session.page.keyboard.type('!');
    await session.page.keyboard.press('Tab');
    expect((await modelValues(frame)).country).toBe('');
    expect(await kitBox(frame, 'Country/region').inputValue()).toBe('');
  });

  it('takes texts of its own where they are allowed', async () => {
    const frame = await openKit(kit, 'controls=combobox-free');
    await kitType(frame, 'Support language', 'Italian');
    await kitBox(frame, 'Support language').press('Tab');
    await kitType(frame, 'Support plan', 'My own plan');
    await kitBox(frame, 'Support plan').press('Tab');
    expect(await modelValues(frame)).toMatchObject({ supportLanguage: 'it-it', supportPlan: 'My own plan' });
    expect(await kitBox(frame, 'Support plan').inputValue()).toBe('My own plan');
  });

  it('goes along a virtual list', async () => {
    const frame = await openKit(kit, 'controls=virtual-combobox');
    await kitOpen(frame, 'Country/region');
    await frame.getByRole('option').first().waitFor();
    expect(await frame.getByRole('option', { name: 'Uruguay', exact: true }).count()).toBe(0);
    await kitScrollTo(frame, 'Uruguay');
    expect((await modelValues(frame)).country).toBe('UY');
  });

  it('makes chips by Tab, Enter and a click on the suggestion, and of nothing that is no address', async () => {
    const frame = await openKit(kit, 'controls=chips');
    const box = kitBox(frame, ADDITIONAL);
    await kitType(frame, ADDITIONAL, 'a@fabrikam.example');
    await frame.getByRole('option', { name: 'a@fabrikam.example' }).waitFor();
    expect((await modelValues(frame)).additionalEmails).toBe('');
    await box.press('Tab');
    await kitType(frame, ADDITIONAL, 'b@fabrikam.example');
    await box.press('Enter');
    await kitType(frame, ADDITIONAL, 'c@fabrikam.example');
    await frame.getByRole('option', { name: 'c@fabrikam.example' }).click();
    await kitType(frame, ADDITIONAL, 'nobody');
    await box.press('Enter');
    expect((await modelValues(frame)).additionalEmails).toBe(
      'a@fabrikam.example;b@fabrikam.example;c@fabrikam.example',
    );
    expect(await kitRow(frame, ADDITIONAL).getByRole('listitem').count()).toBe(3);
    await kitRow(frame, ADDITIONAL).getByRole('listitem').nth(1).getByRole('button').click();
    expect((await modelValues(frame)).additionalEmails).toBe('a@fabrikam.example;c@fabrikam.example');
  });
});

describe('typing into the lists of Fluent 9', () => {
  it('takes with Tab the option it leads to', async () => {
    const frame = await openKit('fluent9', 'controls=combobox');
    await kitType(frame, 'Country/region', 'Ital');
    await kitBox(frame, 'Country/region').press('Tab');
    expect((await modelValues(frame)).country).toBe('IT');
  });

  it('is thrown away without an option', async () => {
    const frame = await openKit('fluent9', 'controls=combobox');
    await kitType(frame, 'Support language', 'Qq');
    await frame.locator('h3').last().click();
    expect((await modelValues(frame)).supportLanguage).toBe('');
    expect(await kitBox(frame, 'Support language').inputValue()).toBe('');
  });

  it('stays in sight, but not in the model, where the application holds the text', async () => {
    const frame = await openKit('fluent9', 'controls=combobox-filter');
    await kitType(frame, 'Support language', 'Qq');
    await kitBox(frame, 'Support language').press('Tab');
    expect((await modelValues(frame)).supportLanguage).toBe('');
    expect(await kitBox(frame, 'Support language').inputValue()).toBe('Qq');
  });

  it('makes an option of its own where others are allowed', async () => {
    const frame = await openKit('fluent9', 'controls=combobox-free');
    await kitType(frame, 'Support plan', 'My own plan');
    await kitPick(frame, 'My own plan');
    expect((await modelValues(frame)).supportPlan).toBe('My own plan');
  });

  it('makes chips by Enter, comma, semicolon, leaving, and a click on the option', async () => {
    const frame = await openKit('fluent9', 'controls=chips');
    const box = kitBox(frame, ADDITIONAL);
    await kitType(frame, ADDITIONAL, 'a@fabrikam.example');
    expect((await modelValues(frame)).additionalEmails).toBe('');
    await box.press('Enter');
    await kitType(frame, ADDITIONAL, 'b@fabrikam.example,c@fabrikam.example;');
    await kitType(frame, ADDITIONAL, 'd@fabrikam.example');
    await kitBox(frame, 'First name').click();
    await kitType(frame, ADDITIONAL, 'e@fabrikam.example');
    await frame.getByRole('listbox').getByRole('option', { name: 'e@fabrikam.example' }).click();
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@fabrikam.example`);
    await expect.poll(() => modelValues(frame)).toMatchObject({ additionalEmails: all.join(';') });
    await kitRow(frame, ADDITIONAL).locator('.fui-Tag').nth(1).click();
    expect((await modelValues(frame)).additionalEmails).not.toContain('b@fabrikam.example');
  });
});

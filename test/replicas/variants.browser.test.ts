// Proves the variants of the Knockout controls and lists of plans, operated with the real mouse and keyboard.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { koChoose, koRow, koType, modelValues, pressButton } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

function opener(page: Page, label: string): Locator {
  return koRow(page, label).locator('[role=combobox]');
}

function options(page: Page, label: string): Locator {
  return koRow(page, label).getByRole('treeitem');
}

async function texts(page: Page, label: string): Promise<string[]> {
  return (await options(page, label).allInnerTexts()).map((text) => text.trim());
}

describe('a list', () => {
  it('mounts a dozen rows and recycles them as it scrolls (virtual)', async () => {
    const page = await session.openKo('start=3&controls=virtual');
    await opener(page, 'Country/region').click();
    expect(await options(page, 'Country/region').count()).toBe(12);
    const first = options(page, 'Country/region').first();
    await first.evaluate((row) => row.setAttribute('data-marked', ''));
    expect(await texts(page, 'Country/region')).not.toContain('Italy');
    await koRow(page, 'Country/region').locator('[role=tree]').hover();
    const italy = options(page, 'Country/region').filter({ hasText: /^\s*Italy\s*$/ });
    for (let turn = 0; turn < 60 && (await italy.count()) === 0; turn += 1) {
      await page.mouse.wheel(0, 120);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(await options(page, 'Country/region').count()).toBe(12);
    expect(await koRow(page, 'Country/region').locator('[data-marked]').count()).toBe(1);
    await italy.click();
    expect((await modelValues(page)).country).toBe('IT');
    await opener(page, 'Country/region').focus();
    for (const key of ['Enter', ...Array<string>(30).fill('ArrowDown')]) await page.keyboard.press(key);
    const at = koRow(page, 'Country/region').locator('.fxc-dropdown-option-active');
    const wanted = (await at.innerText()).trim();
    await page.keyboard.press('Enter');
    expect((await opener(page, 'Country/region').innerText()).trim()).toBe(wanted);
    expect(wanted).not.toBe('Italy');
  });

  it('finds a choice of the virtual list by its filter', async () => {
    const page = await session.openKo('start=3&controls=virtual,filter&lang=it');
    await koChoose(page, 'Paese/area geografica', 'Stati Uniti', 'stati un');
    expect((await modelValues(page)).country).toBe('US');
  });

  it('ignores its first opening and no other (flaky)', async () => {
    const page = await session.openKo('start=3&controls=flaky');
    for (const label of ['Support plan', 'Severity']) {
      await opener(page, label).click();
      expect(await opener(page, label).getAttribute('aria-expanded')).toBe('false');
    }
    await koChoose(page, 'Support plan', 'Cloud Solution Provider');
    await koChoose(page, 'Severity', 'C - Minimal impact');
    await koChoose(page, 'Severity', 'B - Moderate impact');
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', severity: 'moderate' });
  });

  it('shows what its filter lets through (filter)', async () => {
    const page = await session.openKo('start=3&controls=filter');
    await opener(page, 'Support plan').click();
    expect((await texts(page, 'Support plan')).length).toBeGreaterThan(4);
    await page.keyboard.press('Escape');
    await koChoose(page, 'Support plan', 'Cloud Solution Provider', 'cloud');
    await koChoose(page, 'Country/region', 'Italy', 'ital');
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', country: 'IT' });
    expect(await koRow(page, 'Severity').locator('.fxc-dropdown-filter').count()).toBe(0);
  });

  it('is empty until something is typed, and answers the last thing typed (filter-only)', async () => {
    const page = await session.openKo('start=3&controls=filter-only');
    await opener(page, 'Country/region').click();
    await page.clock.install();
    expect(await options(page, 'Country/region').count()).toBe(0);
    const filter = koRow(page, 'Country/region').locator('.fxc-dropdown-filter');
    await filter.fill('ger');
    await page.clock.runFor(200);
    await filter.fill('ital');
    await page.clock.runFor(250);
    expect(await options(page, 'Country/region').count()).toBe(0);
    await page.clock.runFor(100);
    expect(await texts(page, 'Country/region')).toEqual(['Italy']);
    await filter.fill('');
    expect(await options(page, 'Country/region').count()).toBe(0);
    await page.clock.resume();
    await page.keyboard.press('Escape');
    await koChoose(page, 'Country/region', 'Germany', 'germ');
    await koChoose(page, 'Support plan', 'Cloud Solution Provider', 'solution');
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', country: 'DE' });
  });

  it('stands in for the radio buttons (dropdown-radios)', async () => {
    const page = await session.openKo('start=3&controls=dropdown-radios');
    await koChoose(page, 'Preferred contact method', 'Phone');
    await koChoose(page, 'Your availability', 'Business hours');
    expect(await modelValues(page)).toMatchObject({
      preferredContactMethod: 'phone',
      availability: 'business-hours',
    });
    expect(await page.locator('.azc-optionPicker-item').count()).toBe(2);
  });

  it('is a native one with an empty first option (select)', async () => {
    const page = await session.openKo('start=3&controls=select&lang=it');
    const pick = async (label: string, keys: string): Promise<void> => {
      const select = koRow(page, label).locator('select');
      expect(await select.locator('option').first().innerText()).toBe('Selezionarne uno');
      expect(await select.inputValue()).toBe('');
      await select.focus();
      await page.keyboard.type(keys);
      await page.keyboard.press('Tab');
    };
    await pick('Piano di supporto', 'Cloud');
    await pick('Paese/area geografica', 'Germ');
    await pick('Disponibilità', '24');
    expect(await modelValues(page)).toMatchObject({
      supportPlan: 'csp',
      country: 'DE',
      availability: 'around-the-clock',
    });
  });
});

describe('the further addresses', () => {
  const label = 'Additional email for notification';
  const chips = (page: Page): Promise<string[]> =>
    koRow(page, label).locator('.azc-chip-text').allInnerTexts();

  it('become chips at a comma, a semicolon, Tab, on leaving and when pasted (chips)', async () => {
    const page = await session.openKo('start=3&controls=chips');
    const box = koRow(page, label).locator('input');
    await box.click();
    await page.keyboard.type('a@x.example,b@x.example;c@x.example');
    expect(await chips(page)).toEqual(['a@x.example', 'b@x.example']);
    expect(await box.inputValue()).toBe('c@x.example');
    expect((await modelValues(page)).additionalEmails).toBe('a@x.example;b@x.example');
    await page.keyboard.press('Tab');
    await box.click();
    await page.keyboard.insertText('d@x.example; e@x.example, f@x.example');
    expect(await chips(page)).toHaveLength(5);
    await page.locator('.fxs-blade-title-titleText').click();
    expect(await box.inputValue()).toBe('');
    const all = 'a@x.example;b@x.example;c@x.example;d@x.example;e@x.example;f@x.example';
    expect((await modelValues(page)).additionalEmails).toBe(all);
    await koRow(page, label).getByRole('button', { name: 'Remove b@x.example' }).click();
    await box.click();
    await page.keyboard.press('Backspace');
    expect((await modelValues(page)).additionalEmails).toBe(
      'a@x.example;c@x.example;d@x.example;e@x.example',
    );
  });

  it('have a box each in one group (repeated)', async () => {
    const page = await session.openKo('start=3&controls=repeated');
    const group = page.getByRole('group', { name: label });
    expect(await group.locator('input').count()).toBe(3);
    await koType(page, `${label} 1`, 'a@x.example');
    await koType(page, `${label} 3`, 'c@x.example');
    expect(await modelValues(page)).toMatchObject({
      additionalEmails1: 'a@x.example',
      additionalEmails2: '',
      additionalEmails: 'a@x.example;c@x.example',
    });
  });
});

describe('the phone', () => {
  it('has its calling code apart, in the language of the page (split-phone)', async () => {
    const page = await session.openKo('start=3&controls=split-phone&lang=it');
    await opener(page, 'Prefisso internazionale').click();
    const all = await texts(page, 'Prefisso internazionale');
    expect(all.length).toBeGreaterThan(55);
    expect(all.filter((text) => text.endsWith('(+1)'))).toEqual(['Canada (+1)', 'Stati Uniti (+1)']);
    await page.keyboard.press('Escape');
    await koChoose(page, 'Prefisso internazionale', 'Italia (+39)');
    await koType(page, 'Numero di telefono', '02 1234 5678');
    expect(await modelValues(page)).toMatchObject({
      phoneCode: 'IT+39',
      phoneNumber: '02 1234 5678',
      phone: '+39 02 1234 5678',
    });
  });

  it('starts with both halves of the number it has (split-phone-short)', async () => {
    const page = await session.openKo('start=3&controls=split-phone-short&prefilled=customer');
    expect(await opener(page, 'Country code').innerText()).toBe('US +1');
    await koChoose(page, 'Country code', 'CA +1');
    expect(await modelValues(page)).toMatchObject({ phoneCode: 'CA+1', phone: '+1 425 555 0100' });
  });
});

describe('a control', () => {
  it('cannot be changed where it is disabled or read-only (disabled)', async () => {
    const page = await session.openKo('start=3&controls=disabled');
    const phone = koRow(page, 'Preferred contact method').getByText('Phone', { exact: true });
    await phone.click({ force: true });
    const email = koRow(page, 'Email').locator('input.azc-input');
    await email.click();
    await page.keyboard.type('x');
    expect(await email.inputValue()).toBe('admin@contoso.onmicrosoft.com');
    expect(await modelValues(page)).toMatchObject({
      preferredContactMethod: '',
      email: 'admin@contoso.onmicrosoft.com',
    });
    await pressButton(page, 'Next');
    await koRow(page, 'First name').getByText('The value must not be empty.').waitFor();
    expect(await koRow(page, 'Preferred contact method').locator('[role=alert]').count()).toBe(0);
  });
});

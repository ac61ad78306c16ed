// Opens the admin centers' replicas and operates their forms the way a person does, by what stands in the rows.
import type { Locator, Page } from 'playwright-core';
import type { FormDocument } from './operate';

/** The address of an admin center's page, in its usual shape, with the scenario written in its query. */
export function adminUrl(query: string, host = 'admin.microsoft.com', hash = '#/support'): string {
  const path = host.startsWith('admin.microsoft.com') ? '/Adminportal/Home' : '/';
  return `https://${host}${path}?${query}${hash}`;
}

/** The document of the form: the page itself, or its frame; waits until the form stands in it. */
export async function adminDocument(page: Page): Promise<FormDocument> {
  const place = new URL(page.url()).searchParams.get('place') ?? '';
  const framed = ['frame', 'frame-other', 'hosting', 'reactblade'].includes(place);
  const handle = framed ? await page.waitForSelector('.admin-frame') : null;
  const frame: FormDocument = (await handle?.contentFrame()) ?? page;
  await frame.waitForSelector('.admin-actions');
  return frame;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Labels of fields; those of single choices are none. */
const LABELS =
  '.admin-caption, legend, label:not(.ms-ChoiceField-field, .ms-Checkbox-label, .fui-Radio__label, .fui-Checkbox__label, .choice-label)';

/** The row of a field by the text of its label; the innermost one where rows stand in rows. */
export function adminRow(place: FormDocument, label: string): Locator {
  const text = new RegExp(`^${escape(label)}\\s*\\*?$`);
  const own = place.locator(LABELS).filter({ hasText: text });
  return place.locator('.admin-row').filter({ has: own }).last();
}

/** Clicks into the last text box of a row, replaces what is there by typing, and leaves it with Tab. */
export async function adminType(place: FormDocument, label: string, text: string): Promise<void> {
  const box = adminRow(place, label).locator('input:not([type=file]), textarea').last();
  await box.click();
  await box.press('Control+A');
  await box.pressSequentially(text);
  await box.press('Tab');
}

/** Opens the first list of a row and takes an option; a native list is driven by its keyboard. */
export async function adminChoose(place: FormDocument, label: string, option: string): Promise<void> {
  const row = adminRow(place, label);
  const native = row.locator('select').first();
  if ((await native.count()) > 0) {
    await native.selectOption({ label: option });
    return;
  }
  const arrow = row.locator('.ms-ComboBox-CaretDown-button');
  const opener = (await arrow.count()) > 0 ? arrow : row.locator('[role=combobox]').first();
  await opener.click();
  await place.getByRole('option', { name: option, exact: true }).click();
}

/** Clicks a radio button, a check box or a switch of a row by its text. */
export async function adminTick(place: FormDocument, label: string, option: string): Promise<void> {
  await adminRow(place, label).getByText(option, { exact: true }).last().click();
}

/** Presses a button of the form by its text. */
export async function adminPress(place: FormDocument, text: string): Promise<void> {
  await place.locator('.admin-actions').getByText(text, { exact: true }).click();
}

// Operates the React kits the way a person does, by label and by what stands in the field's row, whatever the kit.
import type { Locator } from 'playwright-core';
import type { FormDocument } from './operate';

/** The row of a field. */
export function kitRow(place: FormDocument, label: string): Locator {
  const text = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*\\*?$`);
  const own = place.locator('.ms-Label, .fui-Field__label').filter({ hasText: text });
  return place.locator('.form-row').filter({ has: own });
}

/** The text box of a row: its own, or the one a list types into. */
export function kitBox(place: FormDocument, label: string): Locator {
  return kitRow(place, label).locator('input, textarea').first();
}

/** Clicks into a text box and replaces what is there by typing. */
export async function kitType(place: FormDocument, label: string, text: string): Promise<void> {
  const box = kitBox(place, label);
  await box.click();
  await box.press('Control+A');
  await box.pressSequentially(text);
}

/** Opens a list: by the arrow of a combo box where there is one, else by the control itself. */
export async function kitOpen(place: FormDocument, label: string): Promise<void> {
  const row = kitRow(place, label);
  const arrow = row.locator('.ms-ComboBox-CaretDown-button, .fui-Combobox__expandIcon');
  if ((await arrow.count()) > 0) await arrow.click();
  else await row.locator('[role=combobox]').click();
}

/** Clicks an option of the list that is open. */
export async function kitPick(place: FormDocument, option: string): Promise<void> {
  await place.getByRole('option', { name: option, exact: true }).click();
}

/** Opens a list and takes an option with the mouse. */
export async function kitChoose(place: FormDocument, label: string, option: string): Promise<void> {
  await kitOpen(place, label);
  await kitPick(place, option);
}

/** Clicks a choice of a radio group, or the text of a checkbox. */
export async function kitClick(place: FormDocument, label: string, choice: string): Promise<void> {
  await kitRow(place, label).getByText(choice, { exact: true }).click();
}

/** Turns the wheel over an open list until an option is in the document, and takes it. */
export async function kitScrollTo(place: FormDocument, option: string): Promise<void> {
  const wanted = place.getByRole('option', { name: option, exact: true });
  const page = 'page' in place ? place.page() : place;
  await place.getByRole('option').first().hover();
  for (let turn = 0; turn < 80 && (await wanted.count()) === 0; turn++) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(120);
  }
  await wanted.click();
}

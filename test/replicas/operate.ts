// Operates the replica forms the way a person does: real mouse, real keyboard, what the eye can see.
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';

/** A document that holds a form: a page, or the frame of a React blade. */
export type FormDocument = Page | Frame;

const FORM_URL = '#view/Microsoft_Azure_Support/NewSupportRequestV4Blade';

/** A browser for which every host name leads to the replicas. */
export function openBrowser(port: number): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
  });
}

/** The address of a portal page with the scenario written in its query. */
export function portalUrl(query: string, host = 'portal.azure.com'): string {
  return `https://${host}/?${query}${FORM_URL}`;
}

/** The live frame of a React blade in a page. */
export async function activeFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.fxs-reactview-frame-active');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the live blade has no document');
  await frame.waitForSelector('.form-root');
  return frame;
}

/** The document of the frame into which `place=` put the form, through as many frames as there are. */
export async function framedForm(page: Page): Promise<Frame> {
  let place: FormDocument = page;
  for (let depth = 0; depth < 3; depth += 1) {
    const seen = place.locator('.fxs-blade-frame').last().locator('iframe.fxs-part-frame:visible');
    const frame: Frame | null = await (await seen.elementHandle()).contentFrame();
    if (frame === null) throw new Error('a frame of the form has no document');
    place = frame;
    await place.waitForSelector('.fxs-blade-footer, .form-root, .fxs-blade-frame iframe');
    if ((await place.locator('.fxs-blade-frame').count()) === 0) return place;
  }
  throw new Error('too many frames, one in the other');
}

/** What the page's own framework holds for its fields. */
export function modelValues(place: FormDocument): Promise<Record<string, string | boolean>> {
  return place.evaluate(() => window.replicaState().values);
}

/** Everything that was pressed or toggled in the document. */
export function pressed(place: FormDocument): Promise<string[]> {
  return place.evaluate(() => [...window.replicaPressed]);
}

/** What may stand around the words of a label: blanks, asterisks, icon glyphs, bidi marks. */
const DRESS = '[\\s*\\u{E000}-\\u{F8FF}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*';

/** A row of a Knockout form by the label before its control. */
export function koRow(place: FormDocument, label: string): Locator {
  const own = place
    .locator('.azc-form-label')
    .filter({ hasText: new RegExp(`^${DRESS}${escape(label)}${DRESS}$`, 'u') });
  return place
    .locator('.fxs-blade, .fxs-frame-root')
    .last()
    .locator('.fxc-weave-pccontrol')
    .filter({ has: own })
    .last();
}

/** Clicks into a Knockout text box, replaces what is there by typing, and leaves it with Tab. */
export async function koType(place: FormDocument, label: string, text: string): Promise<void> {
  const box = koRow(place, label).locator('input.azc-input, textarea').first();
  await box.click();
  await box.press('Control+A');
  await box.pressSequentially(text);
  await box.press('Tab');
}

/** Opens a Knockout dropdown with the mouse and takes an option. */
export async function koChoose(
  place: FormDocument,
  label: string,
  option: string,
  filter = '',
): Promise<void> {
  const row = koRow(place, label);
  await row.locator('[role=combobox]').click();
  if (filter !== '') {
    await row.locator('.fxc-dropdown-filter').click();
    await row.locator('.fxc-dropdown-filter').pressSequentially(filter);
  }
  await row.getByRole('treeitem', { name: option, exact: true }).click();
}

/** Clicks an item of a Knockout radio group. */
export async function koRadio(place: FormDocument, label: string, option: string): Promise<void> {
  await koRow(place, label).getByRole('radio', { name: option, exact: true }).first().click();
}

/** Presses a button of either form by its text. */
export async function pressButton(place: FormDocument, text: string): Promise<void> {
  await place.getByRole('button', { name: text, exact: true }).last().click();
}

/** Types into a Fluent text field and leaves it with Tab. */
export async function fluentType(place: FormDocument, label: string, text: string): Promise<void> {
  const field = place.locator('.ms-TextField').filter({ has: fluentLabel(place, label) });
  const box = field.locator('input, textarea');
  await box.click();
  await box.press('Control+A');
  await box.pressSequentially(text);
  await box.press('Tab');
}

/** Opens a Fluent dropdown with the mouse and takes an option. */
export async function fluentChoose(place: FormDocument, label: string, option: string): Promise<void> {
  const row = place.locator('.form-row').filter({ has: fluentLabel(place, label) });
  await row.locator('[role=combobox]').click();
  await place.getByRole('option', { name: option, exact: true }).click();
}

/** Clicks a choice of a Fluent radio group. */
export async function fluentRadio(place: FormDocument, label: string, option: string): Promise<void> {
  const group = place.locator('.ms-ChoiceFieldGroup').filter({ has: fluentLabel(place, label) });
  await group.locator('label.ms-ChoiceField-field').filter({ hasText: option }).click();
}

function fluentLabel(place: FormDocument, label: string): Locator {
  return place.locator('.ms-Label').filter({ hasText: new RegExp(`^${escape(label)}$`) });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

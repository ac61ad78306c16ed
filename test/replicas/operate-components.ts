// Operates the forms made of web components the way a person does, in open shadow roots and in closed ones.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { activeFrame, portalUrl, type FormDocument } from './operate';
import { isFramed } from './page/kits';

/** Opens a form of web components and hands back the document it stands in. */
export async function openComponents(page: Page, query: string): Promise<FormDocument> {
  await page.goto(portalUrl(query));
  if (isFramed(new URLSearchParams(query).get('form') ?? '')) return activeFrame(page);
  await page.waitForSelector('.form-root');
  return page;
}

/** What a person does with a form, whatever it is made of. */
export interface Hand {
  type(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  radio(label: string, option: string): Promise<void>;
}

function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}( \\*)?\\s*$`);
}

async function typeInto(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.press('Control+A');
  await box.pressSequentially(text);
  await box.press('Tab');
}

/** The row of a list on the `fast` and the `plain-shadow` form. */
export function listRow(place: FormDocument, label: string): Locator {
  const name = place.locator('.row-label').filter({ hasText: exactly(label) });
  return place.locator('.row').filter({ has: name });
}

/** A text field of the `fast` form, by the label in its light DOM. */
export function fastField(place: FormDocument, label: string): Locator {
  return place.locator('fluent-text-field, fluent-text-area').filter({ hasText: exactly(label) });
}

/** Mouse and keyboard on Fluent's web components. */
export function fastHand(place: FormDocument): Hand {
  return {
    type: (label, text) => typeInto(fastField(place, label).locator('input, textarea'), text),
    async choose(label, option) {
      const list = listRow(place, label).locator('fluent-select, fluent-combobox');
      await list.click();
      await list.getByRole('option', { name: option, exact: true }).click();
    },
    async radio(label, option) {
      const name = place.locator('[slot=label]').filter({ hasText: exactly(label) });
      const group = place.locator('fluent-radio-group').filter({ has: name });
      await group
        .locator('fluent-radio')
        .filter({ hasText: exactly(option) })
        .click();
    },
  };
}

/** A field of the `he` form by its label, under whatever prefix. */
export function heField(place: FormDocument, label: string): Locator {
  return place.locator(`[label="${label}"]`);
}

/** Mouse and keyboard on the `he-` elements, in open roots. */
export function heHand(place: FormDocument): Hand {
  return {
    type: (label, text) => typeInto(heField(place, label).locator('#control'), text),
    async choose(label, option) {
      await heField(place, label).locator('#control').click();
      await heField(place, label).getByRole('option', { name: option, exact: true }).click();
    },
    radio: (label, option) => heField(place, label).getByText(option, { exact: true }).click(),
  };
}

/** Mouse and keyboard on native controls in one shadow root. */
export function plainHand(place: FormDocument): Hand {
  return {
    type: (label, text) => typeInto(listRow(place, label).locator('input, textarea'), text),
    async choose(label, option) {
      const row = listRow(place, label);
      const select = row.locator('select');
      if ((await select.count()) > 0) {
        await select.selectOption({ label: option });
        return;
      }
      await row.getByRole('combobox').click();
      await row.getByRole('option', { name: option, exact: true }).click();
    },
    async radio(label, option) {
      const group = place.getByRole('group', { name: label, exact: true });
      await group.getByText(option, { exact: true }).click();
    },
  };
}

interface Accessible {
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

function isDisabled({ properties }: Accessible): boolean {
  return properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ?? false;
}

/**
 * Finds the middle of what a screen reader knows by role and name; closed roots do not hide from it.
 * Waits for what is not there yet or cannot be used yet.
 */
async function spot(cdp: CDPSession, role: string, name: string): Promise<{ x: number; y: number }> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  for (const end = Date.now() + 5000; ;) {
    const { nodes } = await cdp.send('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      accessibleName: name,
      role,
    });
    const usable = nodes.find((node) => !node.ignored && !isDisabled(node));
    const backendNodeId = usable?.backendDOMNodeId;
    if (backendNodeId !== undefined) {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    if (Date.now() > end) throw new Error(`no ${role} called "${name}"`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Mouse at coordinates and keys to whatever has the focus: for roots no script can look into. Top document only. */
export async function blindHand(page: Page): Promise<Hand> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('Accessibility.enable');
  const click = async (role: string, name: string): Promise<void> => {
    const { x, y } = await spot(cdp, role, name);
    await page.mouse.click(x, y);
  };
  return {
    async type(label, text) {
      await click('textbox', label);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    async choose(label, option) {
      await click('combobox', label);
      await click('option', option);
    },
    radio: (_label, option) => click('radio', option),
  };
}

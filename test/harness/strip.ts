// Reads the strip through the accessibility tree and presses it with the mouse: its root is closed to everything else.

import type { CDPSession, Page } from 'playwright-core';
import { eventually } from './portal';

/** A thing in the strip, as assistive technology is told of it. */
export interface Part {
  readonly role: string;
  readonly name: string;
  /** What CDP calls the element. */
  readonly node: number;
  readonly expanded?: boolean;
}

export interface StripReader {
  /** Everything in the strip's region; empty while there is no strip. */
  readonly parts: () => Promise<readonly Part[]>;
  /** All its texts in one, in the order of the page. */
  readonly text: () => Promise<string>;
  /** Waits until the text fits; resolves to it, or to what it was in the end. */
  readonly saying: (what: RegExp, ms?: number) => Promise<string>;
  /** Presses a button by a mouse click at its middle. */
  readonly press: (name: RegExp, role?: RegExp) => Promise<void>;
  /** Centre of an element of the strip. */
  readonly placeOf: (name: RegExp, role?: RegExp) => Promise<{ readonly x: number; readonly y: number }>;
  readonly close: () => Promise<void>;
}

interface AxValue {
  readonly value?: string | boolean | number;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** How long the strip may stay away, or a button be missing. */
const patienceMs = 10_000;
const pressable = /^(?:button|option|link|DisclosureTriangle|checkbox)$/;

/** The strip of a page, whether it is there already or not. */
export async function stripOf(page: Page): Promise<StripReader> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const parts = () => partsOf(cdp);
  const text = async () => textOf(await parts());
  const find = async (name: RegExp, role: RegExp) => {
    const fits = (part: Part) => role.test(part.role) && name.test(part.name);
    const all = await eventually(parts, (found) => found.some(fits), patienceMs);
    const part = all.find(fits);
    if (!part) throw new Error(`The strip has no ${role.source} ${name.source}. It says: ${textOf(all)}`);
    return part;
  };
  const placeOf = async (name: RegExp, role = pressable) => centre(cdp, (await find(name, role)).node);
  /** A person presses what stands still. */
  const restingPlaceOf = async (name: RegExp, role?: RegExp) => {
    let [before, place] = [{ x: -1, y: -1 }, await placeOf(name, role)];
    while (before.x !== place.x || before.y !== place.y) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      [before, place] = [place, await placeOf(name, role)];
    }
    return place;
  };
  return {
    parts,
    text,
    saying: (what, ms = patienceMs) => eventually(text, (said) => what.test(said), ms),
    placeOf,
    press: async (name, role = pressable) => {
      const { x, y } = await restingPlaceOf(name, role);
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
    },
    close: () => cdp.detach(),
  };
}

function textOf(parts: readonly Part[]): string {
  return parts
    .filter(({ role }) => /^(?:StaticText|button|textbox|searchbox|combobox|option)$/.test(role))
    .map(({ name }) => name)
    .join('\n');
}

async function partsOf(cdp: CDPSession): Promise<readonly Part[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find(
    ({ role, name, ignored }) =>
      !ignored && role?.value === 'region' && String(name?.value ?? '').startsWith('Onbehalf'),
  );
  return region ? below(region, byId) : [];
}

function below(node: AxNode, byId: ReadonlyMap<string, AxNode>): Part[] {
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? below(child, byId) : [];
  });
  return node.ignored ? inside : [partOf(node), ...inside];
}

function partOf({ role, name, backendDOMNodeId = 0, properties = [] }: AxNode): Part {
  const expanded = properties.find((property) => property.name === 'expanded')?.value.value;
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    node: backendDOMNodeId,
    ...(typeof expanded === 'boolean' && { expanded }),
  };
}

async function centre(cdp: CDPSession, node: number): Promise<{ x: number; y: number }> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

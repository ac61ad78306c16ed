// The customer views on a page of their own, with what jsdom lacks for them, and a person’s hands and eyes.

import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Pasted } from '../../src/model/pasted';
import { Customers } from '../../src/ui/customers/customers';
import type { CustomersProps } from '../../src/ui/customers/customers-state';
import { sendTrusted } from '../page/dom';
import type { TestPage } from '../page/dom';
import { FakeList } from './fake-list';
import { mount } from './mount';
import type { Mounted } from './mount';

/** Lets what was begun come to its end, and show; twice, for what is begun by what is shown. */
export async function rest(ms = 0): Promise<void> {
  for (const wait of [ms, 2]) await act(() => new Promise<void>((resolve) => setTimeout(resolve, wait)));
}

/** Waits until something holds; a test that needs it goes on for a second at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn += 1) await rest(8);
}

/** CSS pixels that every element says it has; ten rows of 36 fit, and the head. */
const height = 400;
const headHeight = 40;

/** jsdom has neither modal dialogs nor a layout nor scrolling. */
function equip({ window }: TestPage): void {
  const { HTMLDialogElement: dialog, HTMLElement: element } = window;
  Object.assign(dialog.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  const sizes: Readonly<Record<string, (this: HTMLElement) => number>> = {
    clientHeight: () => height,
    clientWidth: () => 1000,
    offsetHeight: () => 44,
    scrollHeight() {
      return headHeight + parseFloat(this.querySelector<HTMLElement>('.body')?.style.height ?? '0');
    },
  };
  for (const [name, get] of Object.entries(sizes))
    Object.defineProperty(element.prototype, name, { configurable: true, get });
  Object.assign(element.prototype, {
    scrollIntoView: () => undefined,
    scrollTo(this: HTMLElement, { top = 0 }: ScrollToOptions) {
      scrollBy(this, top);
    },
  });
}

function scrollBy(scroller: HTMLElement, top: number): void {
  scroller.scrollTop = top;
  const view = scroller.ownerDocument.defaultView!;
  scroller.dispatchEvent(new view.Event('scroll'));
}

export interface CustomersPage extends Mounted {
  readonly list: FakeList;
  readonly cancel: ReturnType<typeof vi.fn<() => void>>;
  readonly download: ReturnType<typeof vi.fn<CustomersProps['download']>>;
  /** Shows another list or other properties. */
  readonly again: (over: Partial<CustomersProps>) => Promise<void>;
  readonly press: (key: string, more?: KeyboardEventInit) => Promise<KeyboardEvent>;
  readonly send: (target: EventTarget, event: Event) => Promise<void>;
  readonly doubleClick: (element: Element) => Promise<void>;
  readonly scroll: (selector: string, top: number) => Promise<void>;
  /** The cell of a row, counted from 0, by its column. */
  readonly cell: (row: number, column: string) => HTMLElement;
  readonly cellText: (row: number, column: string) => string;
  readonly focused: () => string;
  /** What was said to screen readers last. */
  readonly said: () => string;
}

export interface Shown extends Partial<CustomersProps> {
  readonly language?: 'en' | 'it';
}

const readPasted = (text: string): Pasted | null =>
  text.includes('.') ? { kind: 'domain', mark: { domain: text.trim() }, notes: [] } : null;

/** Shows a list; every change of it comes back as another revision, as in the product. */
export async function showCustomers(
  list: FakeList,
  { language = 'en', ...over }: Shown = {},
): Promise<CustomersPage> {
  const page = await mount(<p />, { language });
  equip(page);
  const cancel = vi.fn<() => void>();
  const download = vi.fn<CustomersProps['download']>();
  let revision = 0;
  let props: CustomersProps = {
    ...{ list, revision, cancel, download, readPasted },
    readFile: (file) => file.arrayBuffer(),
    ...over,
  };
  const show = (next: Partial<CustomersProps>) => {
    props = { ...props, ...next };
    return page.show(<Customers {...props} />);
  };
  const again = async (next: Partial<CustomersProps>) => {
    await show(next);
    await rest();
  };
  list.changed = () => {
    revision += 1;
    void show({ revision });
  };
  await again({});
  return { ...page, list, cancel, download, again, ...handsOn(page), ...eyesOn(page) };
}

function handsOn(page: Mounted) {
  const { document, window } = page;
  const send = async (target: EventTarget, event: Event) => {
    await act(() => sendTrusted(target, event));
    await rest();
  };
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    await send(document.activeElement ?? document.body, event);
    return event;
  };
  const doubleClick = async (element: Element) => {
    await page.click(element);
    await send(element, new window.MouseEvent('dblclick', { bubbles: true }));
  };
  const click = async (element: Element) => {
    await page.click(element);
    await rest();
  };
  const scroll = async (selector: string, top: number) => {
    await act(() => scrollBy(page.one(selector), top));
    await rest();
  };
  return { send, press, doubleClick, click, scroll };
}

function eyesOn(page: Mounted) {
  const { document } = page;
  const cell = (row: number, column: string) => {
    const found = page.all(`[data-row="${row}"] [data-column="${column}"]`)[0];
    if (!found) throw new Error(`No cell ${column} of row ${row} is drawn.`);
    return found;
  };
  const words = (element: Element) =>
    element.textContent
      .replaceAll(/[\u2068\u2069]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
  const focused = () => {
    const { activeElement } = document;
    const place = activeElement?.closest<HTMLElement>('[data-column]');
    if (place)
      return `${place.closest<HTMLElement>('[data-row]')!.dataset['row']!}:${place.dataset['column']!}`;
    return activeElement ? `${activeElement.tagName.toLowerCase()} ${words(activeElement)}` : '';
  };
  return {
    cell,
    focused,
    cellText: (row: number, column: string) => words(cell(row, column)),
    said: () => page.text('section > .visually-hidden[role=status]').replaceAll(/[\u2068\u2069\u200b]/gu, ''),
  };
}

// Opens the list of a trigger, finds the options that appeared, and closes it again.

import { caretOf, press, pressCaret } from './press';
import { hostOf, referenced, rootsIn, viewOf } from './roots';
import type { Root } from './roots';
import type { Layout } from './visible';

const optionSelector = '[role=option], [role=treeitem], [role=listbox] > li:not([role])';
const inputSelector = 'input:not([type]), input[type=text], input[type=search]';
/** How long one way of opening is given before the next is tried. */
const openWaitMs = 350;
/** The same for closing; a list left open is worse than a wait. */
const closeWaitMs = 1000;

export interface ListHands {
  readonly layout: Layout;
  readonly sleep: (ms: number) => Promise<void>;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** When the user last did something, on the same clock. */
  readonly lastAt: () => number;
}

/** An open list: its options can be read again, because pages load and replace them late. */
export interface OpenList {
  readonly options: () => Element[];
  /** Text inputs that appeared with the list: its search. */
  readonly inputs: () => Element[];
  /** False as soon as the user does something: the list may be theirs to close, and new options may be another's. */
  readonly isOpen: () => boolean;
  readonly close: () => Promise<boolean>;
}

/**
 * Opens the list: a press, once more (a first opening may fail), its caret, then the keyboard's way. Resolves to null when
 * nothing opens. Options are looked for where `aria-controls` points, else among all that were not rendered before,
 * which leaves out the portal's hidden search options (facts: portal-dom §5.3).
 */
export async function openList(trigger: Element, hands: ListHands): Promise<OpenList | null> {
  const watch = watchList(trigger, hands);
  const caret = caretOf(trigger);
  const ways = [
    () => press(trigger),
    () => (caret ? pressCaret(caret) : press(trigger)),
    // FAST's select takes Alt+Down for Down, and would change its value.
    () => (trigger.localName.includes('-') ? press(trigger) : pressKey(trigger, 'ArrowDown')),
  ];
  for (const open of ways) {
    if (watch.isOpen() || watch.isDisturbed() || !trigger.isConnected) break;
    open();
    await until(watch.isOpen, openWaitMs, hands);
  }
  if (watch.isDisturbed()) return closeLate(trigger, watch, hands);
  if (!watch.isOpen()) return null;
  return {
    options: watch.options,
    inputs: watch.inputs,
    isOpen: () => watch.isOpen() && !watch.isDisturbed(),
    close: () => closeList(trigger, watch, hands),
  };
}

/** The user began to do something else: a list that still opens for our press is closed again, and never used. */
async function closeLate(trigger: Element, watch: ListWatch, hands: ListHands): Promise<null> {
  if (await until(watch.isOpen, openWaitMs, hands)) await closeList(trigger, watch, hands);
  return null;
}

interface ListWatch {
  readonly options: () => Element[];
  readonly inputs: () => Element[];
  readonly isOpen: () => boolean;
  readonly isDisturbed: () => boolean;
}

/**
 * Whether the list is open: by `aria-expanded` once the page has been seen to keep it, else by its options. A trigger that
 * left the document has no list.
 */
function watchList(trigger: Element, { layout, now, lastAt }: ListHands): ListWatch {
  const scopes = scopesOf(trigger, { layout, now });
  const rendered = (selector: string) => renderedIn(scopes(), { trigger, selector, layout });
  const before = new Set(rendered(`${optionSelector}, ${inputSelector}`));
  const start = lastAt();
  let keepsExpanded = false;
  const options = () =>
    linkedOptions(trigger, layout) ?? rendered(optionSelector).filter((option) => !before.has(option));
  const isDisturbed = () => lastAt() !== start;
  const isOpen = () => {
    if (!trigger.isConnected) return false;
    const expanded = trigger.getAttribute('aria-expanded') === 'true';
    keepsExpanded ||= expanded;
    return expanded || (!keepsExpanded && !isDisturbed() && options().length > 0);
  };
  const inputs = () => rendered(inputSelector).filter((input) => !before.has(input));
  return { options, inputs, isOpen, isDisturbed };
}

/** The rendered options of the lists a trigger names, or the component it is the inside of; null when it names none. */
function linkedOptions(trigger: Element, { isRendered }: Layout): Element[] | null {
  const lists: Element[] = [];
  for (let from: Element | null = trigger; from; from = hostOf(from))
    lists.push(...referenced(from, 'aria-controls'), ...referenced(from, 'aria-owns'));
  const options = lists.flatMap((list) => [...list.querySelectorAll(optionSelector)]).filter(isRendered);
  return options.length > 0 ? options : null;
}

interface Wanted {
  readonly trigger: Element;
  readonly selector: string;
  readonly layout: Layout;
}

/** What of a kind is rendered; ordinary triggers repeat their text inside, a component keeps its options there. */
function renderedIn(scopes: readonly Root[], { trigger, selector, layout }: Wanted): Element[] {
  const isIn = (element: Element) => trigger.contains(element) && !trigger.localName.includes('-');
  return scopes
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element !== trigger && !isIn(element) && layout.isRendered(element));
}

/** How long the shadow roots of a page are taken for the same while a list opens. */
const sameRootsMs = 100;

/** The roots in which a list may appear, its own component first; on a large page they are not looked up each time. */
function scopesOf(
  trigger: Element,
  { layout, now }: Pick<ListHands, 'layout' | 'now'>,
): () => readonly Root[] {
  let roots: readonly Root[] = [];
  let at = -Infinity;
  return () => {
    if (now() - at < sameRootsMs) return roots;
    at = now();
    roots = rootsIn(trigger.ownerDocument, layout.shadowOf);
    return roots;
  };
}

/** Closes with Escape, else with the trigger; true when it is closed. What the user opened meanwhile is left alone. */
async function closeList(trigger: Element, { isOpen }: ListWatch, hands: ListHands): Promise<boolean> {
  const closed = () => !isOpen();
  const ways = [() => pressKey(trigger, 'Escape'), () => press(trigger)];
  await until(closed, 100, hands);
  for (const close of ways) {
    if (closed()) break;
    close();
    await until(closed, closeWaitMs, hands);
  }
  return closed();
}

/**
 * Alt+Down opens, Escape closes. A bare arrow would choose the next option of a closed list, and Enter may send a
 * form: neither is ever sent.
 */
function pressKey(trigger: Element, key: 'ArrowDown' | 'Escape'): void {
  const view = viewOf(trigger);
  const keyCode = key === 'Escape' ? 27 : 40;
  const altKey = key === 'ArrowDown';
  const event = {
    key,
    code: key,
    keyCode,
    which: keyCode,
    altKey,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  trigger.dispatchEvent(new view.KeyboardEvent('keydown', event));
  trigger.dispatchEvent(new view.KeyboardEvent('keyup', event));
}

/** Resolves to whether `test` became true within `ms`; looks every few milliseconds. */
export async function until(
  test: () => boolean,
  ms: number,
  hands: Pick<ListHands, 'now' | 'sleep'>,
): Promise<boolean> {
  const end = hands.now() + ms;
  while (!test()) {
    if (hands.now() >= end) return false;
    await hands.sleep(8);
  }
  return true;
}

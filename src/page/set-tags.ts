// Gives addresses to an input that makes a chip of each, without the Enter key, which could send the form.

import { chipsOf } from './chips';
import { until } from './open-list';
import type { ListHands } from './open-list';
import { press } from './press';
import { optionText } from './reading';
import { referenced, viewOf } from './roots';
import { enter } from './set-text';

/** How long one way of making a chip is given before the next is tried. */
const chipWaitMs = 450;

/** `closed`: the user did something meanwhile; `refused`: the page makes no chip of an address. */
export type Tagging = 'chosen' | 'refused' | 'closed';

/**
 * Adds what is missing, one address after the other, until each has its chip. What did not become one is taken out of
 * the input again.
 */
export async function setTags(
  input: HTMLInputElement,
  items: readonly string[],
  hands: ListHands,
): Promise<Tagging> {
  const start = hands.lastAt();
  const isDisturbed = () => hands.lastAt() !== start;
  for (const item of items) {
    const hasChip = () => chipsOf(input).includes(item.toLowerCase());
    if (!hasChip()) await addTag(input, item, { ...hands, hasChip, isDisturbed });
    if (!isDisturbed() || isLeft(input.value, item)) empty(input);
    if (!hasChip()) return isDisturbed() ? 'closed' : 'refused';
  }
  return 'chosen';
}

/** Whether a text is what we typed; anything else is the user's, once they did something. */
function isLeft(value: string, item: string): boolean {
  return value.toLowerCase().replace(/[;,\s]+$/u, '') === item.toLowerCase();
}

function empty(input: HTMLInputElement): void {
  if (input.isConnected && input.value !== '') enter(input, '');
}

interface TagHands extends ListHands {
  readonly hasChip: () => boolean;
  readonly isDisturbed: () => boolean;
}

/**
 * The ways in which pages make a chip (tried with Fluent 7, 8 and 9): the suggestion that is the address, in a list that
 * opens on typing or on a press; Tab; a separator; leaving the field.
 */
async function addTag(input: HTMLInputElement, item: string, hands: TagHands): Promise<void> {
  const ways = [
    () => {
      input.focus({ preventScroll: true });
      enter(input, item);
    },
    () => {
      if (input.getAttribute('aria-expanded') === 'false') press(input);
    },
    () => {
      pressNamed(input, 'Tab');
    },
    () => {
      separate(input, item, ';');
    },
    () => {
      separate(input, item, ',');
    },
    () => {
      enter(input, item);
      leave(input);
    },
  ];
  for (const way of ways) {
    if (hands.hasChip() || !input.isConnected || hands.isDisturbed()) return;
    way();
    const suggested = () => suggestionOf(input, item, hands);
    await until(() => hands.hasChip() || suggested() !== null, chipWaitMs, hands);
    const suggestion = hands.hasChip() ? null : suggested();
    if (suggestion) press(suggestion);
    if (suggestion) await until(hands.hasChip, chipWaitMs, hands);
  }
}

/** The one suggestion that is this address, in the list the input names: chips may be options, too. */
function suggestionOf(input: Element, item: string, { layout }: TagHands): Element | null {
  const lists = [...referenced(input, 'aria-controls'), ...referenced(input, 'aria-owns')];
  const options = lists.flatMap((list) => [...list.querySelectorAll('[role=option]')]);
  const wanted = item.toLowerCase();
  const fitting = [...new Set(options)].filter(
    (option) => layout.isRendered(option) && optionText(option).toLowerCase() === wanted,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function separate(input: HTMLInputElement, item: string, separator: string): void {
  enter(input, item);
  pressNamed(input, separator);
  if (input.value === item) enter(input, `${item}${separator}`);
}

function leave(input: HTMLInputElement): void {
  const view = viewOf(input);
  input.dispatchEvent(new view.Event('change', { bubbles: true }));
  input.dispatchEvent(new view.FocusEvent('blur', { composed: true }));
  input.dispatchEvent(new view.FocusEvent('focusout', { bubbles: true, composed: true }));
}

const keyCodes: Readonly<Record<string, number>> = { Tab: 9, ';': 186, ',': 188 };

function pressNamed(input: Element, key: string): void {
  const view = viewOf(input);
  const keyCode = keyCodes[key] ?? 0;
  const event = { key, keyCode, which: keyCode, bubbles: true, composed: true, cancelable: true };
  input.dispatchEvent(new view.KeyboardEvent('keydown', event));
  input.dispatchEvent(new view.KeyboardEvent('keyup', event));
}

// Chooses an option of a list, a native select or a radio group by what its text means.

import { isDisabled } from './controls';
import type { Control } from './controls';
import { openList, until } from './open-list';
import type { ListHands, OpenList } from './open-list';
import { assertPressable, press } from './press';
import { firstLine, isChecked, optionText } from './reading';
import { viewOf } from './roots';
import { searchFor } from './search';
import { sweep } from './sweep';

/** Picks among option texts: an index, or why none. */
export type Pick = (texts: readonly string[]) => number | 'missing' | 'ambiguous';

/** `closed`: the list went away before anything was chosen, as when the user clicks elsewhere. */
export type Choice = 'chosen' | 'missing' | 'ambiguous' | 'disabled' | 'did-not-open' | 'closed';

export interface Wish {
  readonly pick: Pick;
  /** What to type where the list has to be searched, likeliest first. */
  readonly searches: readonly string[];
}

export interface ChoiceHands extends ListHands {
  /** Runs an act whose trusted events are not the user's. */
  readonly ours: <T>(act: () => T) => T;
}

/** A list that neither grows nor holds the option for this long has been read to its end. */
const listQuietMs = 1000;
const listLongestMs = 5000;
/** How long an open list may take to draw its first rows, as virtualised ones do. */
const firstRowsMs = 300;
/** How long a list that has the option may still add a second one that also fits. */
const secondLookMs = 40;

/** Chooses in whatever kind of control; never leaves a list open. */
export async function setChoice(control: Control, wish: Wish, hands: ChoiceHands): Promise<Choice> {
  if (control.kind === 'select') return setSelect(control.element as HTMLSelectElement, wish.pick);
  if (control.kind === 'radio') return setRadio(control, wish.pick, hands);
  const list = await openList(control.element, hands);
  if (!list) return 'did-not-open';
  try {
    return await chooseFrom(list, control.element, { wish, hands });
  } finally {
    await list.close();
  }
}

interface Choosing {
  readonly wish: Wish;
  readonly hands: ChoiceHands;
}

type Found = Element | 'missing' | 'ambiguous' | 'closed';

async function chooseFrom(list: OpenList, trigger: Element, { wish, hands }: Choosing): Promise<Choice> {
  const found = await findOption(list, trigger, { wish, hands });
  if (typeof found === 'string') return found;
  if (isDisabled(found)) return 'disabled';
  hands.ours(() => {
    press(found);
  });
  await until(() => trigger.getAttribute('aria-expanded') !== 'true', 500, hands);
  return 'chosen';
}

/** Reads the list as it opens, else row by row where only some rows exist, else by what its search finds. */
async function findOption(list: OpenList, trigger: Element, { wish, hands }: Choosing): Promise<Found> {
  const search = searchFor(trigger, list);
  const sweepThrough = () => sweep(list, (options) => pickFrom(options, wish.pick), hands);
  await until(() => list.options().length > 0 || !list.isOpen(), firstRowsMs, hands);
  const first =
    (await sweepThrough()) ??
    (await waitForOption(list, wish.pick, { hands, quietMs: search ? 400 : listQuietMs }));
  // Lists that load late may turn out to be virtual only now.
  const found = first === 'missing' ? ((await sweepThrough()) ?? first) : first;
  if (found !== 'missing' || !search) return found;
  for (const text of wish.searches) {
    if (!list.isOpen()) return 'closed';
    search.type(text);
    const hit = await waitForOption(list, wish.pick, { hands, quietMs: 700 });
    if (hit !== 'missing') return hit;
  }
  search.clear();
  return 'missing';
}

interface Waiting {
  readonly hands: ListHands;
  /** How long the list must rest before it counts as read. */
  readonly quietMs: number;
}

async function waitForOption(list: OpenList, pick: Pick, { hands, quietMs }: Waiting): Promise<Found> {
  const look = () => pickFrom(list.options(), pick);
  const end = hands.now() + listLongestMs;
  let quietSince = hands.now();
  let count = -1;
  for (;;) {
    const found = look();
    if (found !== 'missing') {
      await hands.sleep(secondLookMs);
      return list.isOpen() ? look() : 'closed';
    }
    if (!list.isOpen()) return 'closed';
    const { length } = list.options();
    if (length !== count) quietSince = hands.now();
    count = length;
    const restful = count > 0 || quietMs < listQuietMs;
    if ((restful && hands.now() - quietSince >= quietMs) || hands.now() >= end) return 'missing';
    await hands.sleep(16);
  }
}

/** By the options' whole texts; when none fits, by their first lines (a name with a description below it). */
function pickFrom(options: readonly Element[], pick: Pick): Element | 'missing' | 'ambiguous' {
  const whole = pick(options.map(optionText));
  const index = whole === 'missing' ? pick(options.map(firstLine)) : whole;
  return typeof index === 'string' ? index : (options[index] ?? 'missing');
}

function setSelect(select: HTMLSelectElement, pick: Pick): Choice {
  const options = [...select.options];
  const option = pickFrom(options, pick);
  if (typeof option === 'string') return option;
  if (isDisabled(option)) return 'disabled';
  const view = viewOf(select);
  (option as HTMLOptionElement).selected = true;
  select.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new view.Event('change', { bubbles: true }));
  return 'chosen';
}

function setRadio({ parts }: Control, pick: Pick, hands: ChoiceHands): Choice {
  const radio = pickFrom(parts, pick);
  if (typeof radio === 'string') return radio;
  if (isDisabled(radio)) return 'disabled';
  if (isChecked(radio)) return 'chosen';
  assertPressable(radio);
  hands.ours(() => {
    if (radio.localName === 'input') (radio as HTMLInputElement).click();
    else press(radio);
  });
  return 'chosen';
}

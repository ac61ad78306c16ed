// Reads a list of which only some rows exist at a time, by scrolling it from its beginning to its end.

import { until } from './open-list';
import type { ListHands, OpenList } from './open-list';
import { optionText } from './reading';
import { flatParentOf, viewOf } from './roots';

type Found = Element | 'missing' | 'ambiguous' | 'closed';

/** How many screens of a list are read; the longest list known, the countries, has about 30. */
const mostScreens = 120;
/** How long a page is given at least, and at most, to draw the rows of another part of the list. */
const drawMs = { least: 24, most: 700 };
/** A list that is this much longer than its rows together has rows that are not there. */
const missingRows = 1.5;

/**
 * The option of a virtualised list, or why none; null when all rows of the list exist anyway. Two rows that fit are
 * noticed wherever they are; in the end the list stands where the option is.
 */
export async function sweep(
  list: OpenList,
  pick: (options: readonly Element[]) => Element | 'missing' | 'ambiguous',
  hands: ListHands,
): Promise<Found | null> {
  const box = scrollBoxOf(list.options());
  if (!box || !isVirtual(box, list.options())) return null;
  const hits: Hit[] = [];
  let top = 0;
  for (let screen = 0; screen < mostScreens; screen += 1) {
    await scrollTo(box, top, { list, hands });
    if (!list.isOpen()) return 'closed';
    const found = pick(list.options());
    if (found === 'ambiguous') return 'ambiguous';
    if (found !== 'missing') note(hits, { text: optionText(found), place: placeIn(box, found), top });
    const next = Math.min(top + box.clientHeight * 0.7, box.scrollHeight - box.clientHeight);
    if (next <= top) break;
    top = next;
  }
  const [hit, second] = hits;
  if (second) return 'ambiguous';
  if (!hit) return 'missing';
  await scrollTo(box, hit.top, { list, hands });
  return list.isOpen() ? pick(list.options()) : 'closed';
}

/** A row that fits, and the scroll position at which it exists. */
interface Hit {
  readonly text: string;
  readonly place: number;
  readonly top: number;
}

/** Rows of one text this close, in CSS pixels, are one row seen twice; at odd zooms places differ by a little. */
const samePlace = 4;

function note(hits: Hit[], { text, place, top }: Hit): void {
  const known = hits.some((hit) => hit.text === text && Math.abs(hit.place - place) < samePlace);
  if (!known) hits.push({ text, place, top });
}

/** Where a row stands in the whole list, in CSS pixels. */
function placeIn(box: Element, row: Element): number {
  return row.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
}

interface Scrolling {
  readonly list: OpenList;
  readonly hands: ListHands;
}

/** Scrolls and waits until rows stand at both ends of what the box shows. */
async function scrollTo(box: Element, top: number, { list, hands }: Scrolling): Promise<void> {
  box.scrollTop = top;
  box.dispatchEvent(new (viewOf(box).Event)('scroll'));
  await hands.sleep(drawMs.least);
  await until(() => isDrawn(box, list.options()), drawMs.most, hands);
}

function isDrawn(box: Element, rows: readonly Element[]): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const near = (edge: number) =>
    boxes.some((row) => row.top <= edge + row.height && row.bottom >= edge - row.height);
  return near(top) && near(bottom);
}

/** The nearest box around the rows that scrolls up and down. */
function scrollBoxOf([row]: readonly Element[]): Element | null {
  for (let box = row ? flatParentOf(row) : null; box; box = flatParentOf(box)) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/u.test(overflowOf(box))) return box;
  }
  return null;
}

function overflowOf(element: Element): string {
  const { documentElement, body } = element.ownerDocument;
  return element === documentElement || element === body
    ? ''
    : viewOf(element).getComputedStyle(element).overflowY;
}

function isVirtual(box: Element, rows: readonly Element[]): boolean {
  const size = Number(rows[0]?.getAttribute('aria-setsize') ?? 0);
  if (size > rows.length) return true;
  const height = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  return box.scrollHeight > height * missingRows;
}

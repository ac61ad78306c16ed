// Step 1: reads the document into plain data: which named controls it has, what they are, where they stand.

import type { Page, PageField, Sign } from '../model/page';
import { controlsIn, lockOf } from '../page/controls';
import type { Control } from '../page/controls';
import { labelsIn, labelsOf } from '../page/labels';
import { paneOf } from '../page/panes';
import { parentOf, rootsIn } from '../page/roots';
import { signsIn } from '../page/signs';
import type { Steps } from '../page/slices';
import type { Layout } from '../page/visible';
import type { SignWords } from '../text/button-words';

export interface Survey {
  readonly page: Page;
  /** The live control behind a field of this survey; it may have left the document meanwhile. */
  readonly control: (id: string) => Control | undefined;
}

export interface SurveyOptions {
  readonly layout: Layout;
  /** Whether any of these labels means something here; all other controls are left out, unread. */
  readonly knows: (labels: readonly string[]) => boolean;
  /** Headings and buttons that tell a request. */
  readonly signWords: SignWords;
}

/** Reads the document once, without writing and without moving focus. Values are not read. */
export function* survey(document: Document, options: SurveyOptions): Steps<Survey> {
  const { layout, knows } = options;
  const { shadowOf } = layout;
  const roots = rootsIn(document, shadowOf);
  yield;
  const labelsFor = labelsIn(roots);
  const controls = new Map<string, Control>();
  const numbers = new Map<Element, number>();
  const fields: PageField[] = [];
  for (const control of controlsIn(roots)) {
    yield;
    const labels = labelsOf(control.element, { parts: control.parts, labelsFor, shadowOf });
    if (!knows(labels)) continue;
    const id = `f${String(fields.length)}`;
    controls.set(id, control);
    fields.push({
      id,
      control: control.kind,
      labels,
      lock: lockOf(control),
      shown: layout.isShown(control),
      ...placeOf(control, numbers),
    });
  }
  const signs = fields.length > 0 ? yield* surveySigns(roots, options, numbers) : [];
  return { page: { origin: originOf(document), fields, signs }, control: (id) => controls.get(id) };
}

function* surveySigns(
  roots: readonly ParentNode[],
  { layout, signWords }: SurveyOptions,
  numbers: Map<Element, number>,
): Steps<readonly Sign[]> {
  const found = yield* signsIn(roots, signWords, layout);
  return found.map(({ kind, element }) => ({ kind, pane: paneNumber(element, numbers) }));
}

function placeOf({ element }: Control, numbers: Map<Element, number>): Pick<PageField, 'path' | 'pane'> {
  const path: number[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) path.unshift(numberOf(at, numbers));
  return { path, pane: paneNumber(element, numbers) };
}

function paneNumber(element: Element, numbers: Map<Element, number>): number {
  const pane = paneOf(element);
  return pane ? numberOf(pane, numbers) : 0;
}

function numberOf(element: Element, numbers: Map<Element, number>): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  numbers.set(element, numbers.size + 1);
  return numbers.size;
}

/** A frame without an address of its own (`about:blank`, `srcdoc`) has its parent's origin. */
function originOf(document: Document): string {
  return document.defaultView?.origin ?? document.location.origin;
}

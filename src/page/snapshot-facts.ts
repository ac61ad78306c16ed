// Draws together what has to be known of a page before it is saved: what names its fields, whose lists are whose.

import { referenced } from './roots';
import { gathered } from './snapshot-gather';
import type { GatherOptions } from './snapshot-gather';
import { countsOf, isUnnamed, rowOf, textBefore } from './snapshot-labels';
import { openListsOf } from './snapshot-lists';

export interface Facts {
  /** The shadow root of an element, closed ones included; each element was asked once. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** How many elements stand in each element, itself included. */
  readonly sizes: ReadonlyMap<Element, number>;
  /** How many fields stand in each element that holds one, itself included. */
  readonly fields: ReadonlyMap<Element, number>;
  /** Elements and text nodes that name a field, though they are no labels by their tag. */
  readonly names: ReadonlySet<Node>;
  /** The surroundings of one field alone. */
  readonly rows: ReadonlySet<Element>;
  /** Lists whose options are the form's own. */
  readonly openLists: ReadonlySet<Element>;
}

export function factsOf(body: Element, options: GatherOptions): Facts {
  const found = gathered(body, options);
  const fields = countsOf(found.fields);
  const names = new Set<Node>();
  const rows = new Set<Element>();
  const before = new Map<Element, Node>();
  for (const field of found.fields) {
    for (const label of referenced(field, 'aria-labelledby')) names.add(label);
    const row = rowOf(field, fields);
    row.slice(1).forEach((element) => rows.add(element));
    if (!isUnnamed(field, found)) continue;
    const text = row.map((element) => textBefore(element, fields)).find((node) => node !== null);
    if (text) before.set(field, text);
  }
  for (const text of before.values()) names.add(text);
  const openLists = openListsOf({ ...found, before }, options);
  return {
    shadowOf: (element) => found.shadows.get(element) ?? null,
    sizes: found.sizes,
    fields,
    names,
    rows,
    openLists,
  };
}

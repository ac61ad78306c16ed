// Says whether a part of the page belongs to one control alone, without reading all of a large part.

import { controlSelector } from './control-selector';
import type { ShadowOf } from './roots';

export interface Owner {
  readonly control: Element;
  readonly parts: readonly Element[];
  readonly isOwn: (element: Element) => boolean;
  readonly shadowOf: ShadowOf;
}

/** A row has few elements; a part of the page with more than these is not one control's alone. */
const mostElements = 400;

export function isSmall(part: ParentNode): boolean {
  return part.querySelectorAll('*').length <= mostElements;
}

/** Whether a row holds another control, in the document or in a component. Walks to the first one only. */
export function holdsOthers(row: ParentNode & Node, owner: Owner): boolean {
  const document = row.ownerDocument ?? (row as Document);
  const walker = document.createTreeWalker(row, 1);
  let left = mostElements;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    left -= 1;
    if (left < 0 || isOther(node, owner)) return true;
  }
  return false;
}

function isOther(node: Element, { control, parts, isOwn, shadowOf }: Owner): boolean {
  if (parts.includes(node) || isOwn(node) || node.contains(control)) return false;
  if (node.matches(controlSelector)) return true;
  return node.localName.includes('-') && holdsControl(shadowOf(node), shadowOf, 3);
}

function holdsControl(root: ShadowRoot | null, shadowOf: ShadowOf, depth: number): boolean {
  if (!root || depth === 0) return false;
  if (root.querySelector(controlSelector)) return true;
  return [...root.querySelectorAll('*')].some(
    (element) => element.localName.includes('-') && holdsControl(shadowOf(element), shadowOf, depth - 1),
  );
}

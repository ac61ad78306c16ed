// Finds a value that stands as plain text beside its label, where a form has no control for it.

import { controlSelector } from './control-selector';
import { isSmall } from './rows';
import { readable } from '../text/normalise';
import { ownText } from './texts';

/** A label and the element whose text is its value. */
export interface StaticText {
  readonly label: string;
  readonly element: Element;
}

/** How many texts of a form are looked at. */
const mostTexts = 4000;
const longestLabel = 80;
const climb = 3;

/** The first text below `part` that is such a label and has a value beside it, which is no control. */
export function findStatic(part: Element, isLabel: (text: string) => boolean): StaticText | null {
  const walker = part.ownerDocument.createTreeWalker(part, 4);
  for (let left = mostTexts; left > 0 && walker.nextNode(); left -= 1) {
    const label = readable(walker.currentNode.nodeValue ?? '');
    const holder = walker.currentNode.parentElement;
    if (label === '' || label.length > longestLabel || !holder || !isLabel(label)) continue;
    const element = valueBeside(holder);
    if (element) return { label, element };
  }
  return null;
}

/** The nearest element with a text after a label, climbing out of the label's own boxes; not beyond a control. */
function valueBeside(label: Element): Element | null {
  let inner = label;
  for (let depth = 0; depth <= climb && isSmall(inner); depth += 1) {
    for (let next = inner.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(controlSelector) || next.querySelector(controlSelector)) return null;
      if (readable(ownText(next)) !== '') return next;
    }
    const outer = inner.parentElement;
    if (!outer) return null;
    inner = outer;
  }
  return null;
}

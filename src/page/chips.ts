// Knows the inputs that make a chip of each value, and reads the addresses that stand in them as chips.

import { controlsIn } from './controls';
import { isSmall } from './rows';
import { parentOf } from './roots';

const address = /[^\s;,<>()"'[\]]+@[^\s;,<>()"'[\]]+/gu;
const chipName = /[Pp]icker|[Cc]hip|[Tt]oken|(?:^|[^a-zA-Z])(?:tag|pill)s?(?![a-z])|Tags?(?![a-z])/u;
const chipRole = '[role=list], [aria-multiselectable=true]';
const chipRow = 3;

/** The box of an input that makes a chip of each value it is given; null for an ordinary input. */
export function chipBoxOf(input: Element): Element | null {
  let box = parentOf(input);
  for (let depth = 0; box && depth < chipRow && isSmall(box); box = parentOf(box), depth += 1) {
    if (controlsIn([box]).some(({ element }) => element !== input)) return null;
    if (isChipBox(box) || [...box.querySelectorAll('*')].some(isChipBox)) return box;
  }
  return null;
}

function isChipBox(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.localName}`;
  return chipName.test(names) || element.matches(chipRole);
}

/** The addresses that stand as chips in the box of an input, lower-cased. */
export function chipsOf(input: Element): string[] {
  const box = chipBoxOf(input);
  if (!box) return [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let text = '';
  while (walker.nextNode()) text += ` ${walker.currentNode.nodeValue ?? ''}`;
  return [...new Set((text.match(address) ?? []).map((found) => found.toLowerCase()))];
}

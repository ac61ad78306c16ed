// Reads boxes to tick, native or drawn, and finds those that are no native control.

import { possibleHosts, rootsIn } from './roots';
import type { Part, ShadowOf } from './roots';

const drawn = '[role=checkbox], [role=switch]';
const component = /-.*(?:checkbox|switch)$/u;

/** The boxes of a part of the page, in its shadow roots too, that are not `<input type=checkbox>`. */
export function drawnBoxesIn(part: Part, shadowOf: ShadowOf): Element[] {
  return [part, ...rootsIn(part, shadowOf).filter((root) => root !== part)].flatMap((root) => [
    ...[...root.querySelectorAll(drawn)].filter(({ localName }) => localName !== 'input'),
    ...possibleHosts(root).filter((host) => component.test(host.localName) && !host.matches(drawn)),
  ]);
}

/**
 * Whether the box is ticked; null when neither is told. A component tells it by ARIA, the input in its shadow, a
 * custom state (Fluent UI web components 3) or an attribute; its properties cannot be seen from here.
 */
export function isTicked(box: Element, shadowOf: ShadowOf): boolean | null {
  if (box.localName === 'input') return (box as HTMLInputElement).checked;
  const told = box.getAttribute('aria-checked') ?? box.getAttribute('current-checked');
  if (told !== null) return told === 'true' ? true : told === 'false' ? false : null;
  const inner = shadowOf(box)?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (inner) return inner.checked;
  return box.localName.includes('-') ? hasState(box) || box.hasAttribute('checked') : null;
}

function hasState(box: Element): boolean {
  try {
    return box.matches(':state(checked)');
  } catch {
    return false; // a browser older than custom states
  }
}

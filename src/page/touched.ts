// Carries what the user typed before the fill script came, from the detector to it, in the isolated world they share.

import type { Root } from './roots';

declare global {
  var onbehalfTouched: WeakSet<EventTarget> | undefined;
}

/**
 * Notes every element that gets a trusted `input` or `change`, in each root handed to what it returns; the set is
 * unreachable for scripts of the page.
 */
export function noteTouched(): (root: Root) => void {
  const touched = new WeakSet<EventTarget>();
  globalThis.onbehalfTouched = touched;
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && target) touched.add(target);
  };
  return (root) => {
    for (const type of ['input', 'change'])
      ((root as Document).defaultView ?? root).addEventListener(type, note, { capture: true, passive: true });
  };
}

export function wasTouched(element: Element): boolean {
  return globalThis.onbehalfTouched?.has(element) ?? false;
}

// Finds the button that files the request, and says whether a person could press it now; it never presses anything.

import { normalise } from '../text/normalise';
import { lockOf } from './controls';
import type { Control } from './controls';
import { paneOf } from './panes';
import { closestAcross, holds, hostOf, referenced, rootsIn, viewOf } from './roots';
import { ownText } from './texts';
import type { Layout } from './visible';

export interface Looking {
  readonly document: Document;
  readonly layout: Layout;
  /** What the button may be called, whole, normalised. */
  readonly names: ReadonlySet<string>;
  /** The form as it was last seen: of several panes with such a button, the one around it counts. */
  readonly near?: Element | null;
}

export interface FoundButton {
  readonly element: Element;
  /** `in-view` when enabled, its middle in the window, and nothing drawn over it. */
  readonly where: () => 'in-view' | 'away';
}

/** A component has its button inside, or (Fluent UI web components 3) is one without saying so. */
const pressed = 'button, [role=button], input[type=submit], input[type=button], [tabindex="0"]';
const component = /-.*button$/u;
/** What stands here acts on a list of things, or leads elsewhere: “+ Create”. */
const elsewhere =
  '[role=toolbar], [role=menubar], [role=menu], [role=tablist], [role=navigation], [role=banner], nav, .ms-CommandBar, .azc-toolbar, .fxs-topbar';
const opens = '[aria-haspopup]:not([aria-haspopup=false], [aria-haspopup=dialog])';

/**
 * The button in a document, or in a shadow root of it, whose whole name is one of the given: text, `aria-label` or
 * value. One query a root. The caller knows that there is, or just was, a support form: any form may have a “Create”.
 */
export function findButton({ document, layout, names, near }: Looking): FoundButton | null {
  const form = near?.isConnected ? near : null;
  const found = rootsIn(document, layout.shadowOf)
    .flatMap((root) => [...root.querySelectorAll(pressed)])
    .filter((element) => isButton(element) && namesOf(element).some((name) => names.has(normalise(name))))
    .filter((element) => !closestAcross(element, elsewhere) && !element.matches(opens))
    .map((element) => ({ element, pane: paneOf(element) }))
    .filter(({ pane }) => !form || !pane || holds(pane, form));
  const likely = ({ element, pane }: (typeof found)[number]) =>
    (form && pane ? 4 : 0) + (isOffered(element, layout) ? 2 : 0) + (isUncovered(element, layout) ? 1 : 0);
  // The newest pane, and the end of a form, come last in a page.
  const best = found.reduce<(typeof found)[number] | null>(
    (last, each) => (last && likely(last) > likely(each) ? last : each),
    null,
  );
  return best && { element: best.element, where: () => whereIs(best.element, layout) };
}

/** The button, and the component that is nothing but its frame: what a press of it may be addressed to. */
export function framesOf(button: Element): readonly Element[] {
  const host = hostOf(button);
  return host && component.test(host.localName) ? [button, host] : [button];
}

function isButton(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || localName === 'input' || component.test(localName)) return true;
  return element.getAttribute('role') === 'button';
}

function namesOf(element: Element): string[] {
  return framesOf(element).flatMap((each) => [
    referenced(each, 'aria-labelledby').map(ownText).join(' '),
    each.getAttribute('aria-label') ?? '',
    ownText(each),
    each.localName === 'input' ? (each as HTMLInputElement).value : '',
  ]);
}

function isOffered(element: Element, layout: Layout): boolean {
  // Neither text nor radio: what counts is the element itself, and no state of an input.
  const control: Control = { kind: 'static', element, parts: [element] };
  return lockOf(control) === 'none' && layout.isShown(control);
}

function isUncovered(element: Element, layout: Layout): boolean {
  return framesOf(element).some(layout.isInFront);
}

function whereIs(element: Element, layout: Layout): 'in-view' | 'away' {
  const isThere = isOffered(element, layout) && isMiddleInWindow(element);
  return isThere && isUncovered(element, layout) ? 'in-view' : 'away';
}

function isMiddleInWindow(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = viewOf(element);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

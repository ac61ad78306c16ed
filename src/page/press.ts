// Presses a list trigger, an option or a radio the way a mouse does; refuses anything that could send a form.

import { viewOf } from './roots';

/** What may be pressed: triggers of lists, their options, radios. Never a button that acts, a link or a submit. */
const pressable =
  '[role=combobox], [aria-haspopup=listbox], [role=option], [role=treeitem], [role=radio], input[type=radio]';
const acting =
  'a[href], input[type=submit], input[type=image], input[type=reset], [role=tab], [role=menuitem], [role=link]';

export class NotPressable extends Error {}

/**
 * Sends one whole press (pointer and mouse, down and up, then click) to `element`, innermost part first. One
 * sequence serves every control family (facts: portal-dom §5.3: Knockout acts on `mouseup`, the others on `click`).
 * Promise 1: throws `NotPressable` for whatever is not a trigger, an option or a radio.
 */
export function press(element: Element): void {
  assertPressable(element);
  send(innermost(element));
}

const caretLike =
  'button[tabindex="-1"], [aria-haspopup=listbox], [aria-expanded], [class*=caret i], [class*=arrow i], [class*=chevron i], [class*=toggle i]';

/** The little button beside a list's input that opens it: the one such button of the smallest box around the input. */
export function caretOf(trigger: Element): Element | null {
  const beside = [...(trigger.parentElement?.children ?? [])].filter((element) => element !== trigger);
  const carets = beside.filter(
    (element) => element.matches('button, [role=button]') && element.matches(caretLike),
  );
  return carets.length === 1 ? (carets[0] ?? null) : null;
}

/** Presses what `caretOf` found; throws `NotPressable` when it would send a form. */
export function pressCaret(caret: Element): void {
  if (caret.matches(acting) || submits(caret))
    throw new NotPressable('Onbehalf does not press a button that sends a form.');
  send(innermost(caret));
}

function send(target: Element): void {
  const view = viewOf(target);
  const box = target.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { ...common, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  target.dispatchEvent(new view.PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  target.dispatchEvent(new view.MouseEvent('mousedown', { ...common, buttons: 1, detail: 1 }));
  target.dispatchEvent(new view.PointerEvent('pointerup', pointer));
  target.dispatchEvent(new view.MouseEvent('mouseup', { ...common, detail: 1 }));
  target.dispatchEvent(new view.MouseEvent('click', { ...common, detail: 1 }));
}

function submits(element: Element): boolean {
  const { type, form } = element as HTMLButtonElement;
  return element.localName === 'button' && type === 'submit' && form !== null;
}

/** Throws `NotPressable` unless the element is a trigger, an option or a radio and sends nothing. */
export function assertPressable(element: Element): void {
  if (!element.matches(pressable) || element.matches(acting) || submits(element)) {
    throw new NotPressable(`Onbehalf does not press <${element.localName}>.`);
  }
}

/** Handlers may sit on any level: the event starts at the first leaf with a box and bubbles through all of them. */
function innermost(element: Element): Element {
  let target = element;
  for (;;) {
    const inner = [...target.children].find(
      (child) => isPlain(child) && child.getBoundingClientRect().width > 0,
    );
    if (!inner) return target;
    target = inner;
  }
}

function isPlain(element: Element): boolean {
  return !element.matches('a, button, input, select, textarea, [role], [tabindex]');
}

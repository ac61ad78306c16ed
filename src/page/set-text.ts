// Writes text into an input or textarea so that Knockout, React and validators all take notice.

import { viewOf } from './roots';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Sets the value through the prototype's setter and sends `input`, `change` and `focusout`, without taking the
 * focus (facts: portal-dom §5.2: Knockout's default binding hears only `change`, React only bubbling `input`).
 */
export function setText(control: TextControl, text: string): void {
  const view = viewOf(control);
  enter(control, text);
  control.dispatchEvent(new view.Event('change', { bubbles: true }));
  control.dispatchEvent(new view.FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Only the first half of it: as while a person types, before they leave the field. */
export function enter(control: TextControl, text: string): void {
  const view = viewOf(control);
  const prototype =
    control.localName === 'textarea' ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
  const how = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  control.dispatchEvent(new view.InputEvent('input', how));
}

/**
 * The second way, for pages that took no notice: types into the focused field as the browser's own editing does.
 * Takes the focus; the caller gives it back.
 */
export function typeText(control: TextControl, text: string): void {
  const view = viewOf(control);
  control.focus({ preventScroll: true });
  control.select();
  // Deprecated, but the only editing a content script can do that fires the browser's own input events.
  control.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (control.value !== text) setText(control, text);
  control.dispatchEvent(new view.Event('change', { bubbles: true }));
  control.blur();
}

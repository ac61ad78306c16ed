// Names what a person can act on in a page, and finds it in documents of any size step by step.

import { closestAcross, rootsIn } from './roots';
import type { ShadowOf } from './roots';
import type { Steps } from './slices';

const fields = 'input:not([type=hidden]),select,textarea,button,summary,label';
const links = 'a[href],area[href],audio[controls],video[controls]';
const native = `${fields},${links}`;

const acting =
  'button link combobox checkbox radio tab menuitem menuitemcheckbox menuitemradio option switch slider spinbutton ' +
  'textbox searchbox treeitem gridcell scrollbar';
const roles = new Set(acting.split(' '));

const editable = '[contenteditable]:not([contenteditable=false])';
const reached = '[tabindex]:not([tabindex^="-"]),[onclick]';
const byRole = [...roles].map((role) => `[role=${role}]`).join();

/** Everything a person acts on by mouse or keyboard; what is only in the order of Tab counts when nothing in it does. */
const interactive = `${native},${byRole},${editable}`;

/** Simple questions, for the browser answers each in a millisecond or two on a page of 50,000 elements. */
const questions = ['input,select,textarea', 'button,summary,label', links, '[role]', editable, reached];

/** All of them in the document and its shadow roots, whether they can be seen or not. */
export function* interactiveIn(document: Document, shadowOf: ShadowOf): Steps<Set<Element>> {
  const found = new Set<Element>();
  const roots = rootsIn(document, shadowOf);
  yield;
  for (const root of roots) {
    for (const question of questions) {
      [...root.querySelectorAll(question)].filter(isActed).forEach((element) => found.add(element));
      yield;
    }
  }
  return found;
}

/** The control that a click on an element would go to, across shadow roots; null when there is none. */
export function actedOn(element: Element): Element | null {
  const found = closestAcross(element, `${interactive},${reached}`);
  return found && isActed(found) ? found : found && closestAcross(found, interactive);
}

/** Regions, grids and panes can be reached by Tab, too, to be scrolled: they are no control. */
function isActed(element: Element): boolean {
  if (element.matches(interactive)) return true;
  return element.matches(reached) && element.querySelector(interactive) === null;
}

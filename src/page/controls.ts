// Finds the controls of a document and says of each what kind it is and which elements make it up.

import type { ControlKind, Lock } from '../model/page';
import { controlSelector } from './control-selector';
import { closestAcross, hostOf, parentOf } from './roots';

const textTypes = new Set(['text', 'email', 'tel', 'search', 'url', 'number', '']);

/** One control: `element` is driven, `parts` are its radios (for a group) or just itself. */
export interface Control {
  readonly kind: ControlKind;
  readonly element: Element;
  readonly parts: readonly Element[];
}

/** All controls of some roots, root by root, in document order; the radios of one group make one control. */
export function controlsIn(roots: readonly ParentNode[]): Control[] {
  const found = new Map<Element, Control>();
  for (const element of roots.flatMap((root) => [...root.querySelectorAll(controlSelector)])) {
    const control = controlAt(element);
    if (!control) continue;
    const known = found.get(control.element);
    found.set(control.element, known ? { ...known, parts: [...known.parts, ...control.parts] } : control);
  }
  return [...found.values()];
}

function controlAt(element: Element): Control | null {
  const radio = radioControl(element);
  if (radio) return radio;
  const around = parentOf(element);
  if (around && closestAcross(around, '[role=combobox], [role=radio]')) return null;
  const kind = kindOf(element);
  return kind ? { kind, element, parts: [element] } : null;
}

function radioControl(element: Element): Control | null {
  if (element.getAttribute('role') === 'radio') {
    return { kind: 'radio', element: groupOf(element), parts: [element] };
  }
  if (element.localName !== 'input' || (element as HTMLInputElement).type !== 'radio') return null;
  const around = parentOf(element);
  if (around && closestAcross(around, '[role=radio]')) return null;
  return { kind: 'radio', element: groupOf(element), parts: [element] };
}

/** The element that stands for a radio group: a declared one, else the nearest that holds all radios of the name. */
function groupOf(radio: Element): Element {
  return (
    closestAcross(radio, '[role=radiogroup]') ??
    fieldsetOf(radio) ??
    groupOfHosts(radio) ??
    groupOfName(radio)
  );
}

/** A fieldset stands for its radios when they are of one name; a larger one is a section of the form. */
function fieldsetOf(radio: Element): Element | null {
  const fieldset = closestAcross(radio, 'fieldset');
  const host = hostOf(radio);
  const radios = [
    ...(fieldset?.querySelectorAll('input[type=radio]') ?? []),
    ...((host && fieldset?.getElementsByTagName(host.localName)) ?? []),
  ];
  return new Set(radios.map((each) => each.getAttribute('name'))).size > 1 ? null : fieldset;
}

/** Where each radio is a component of its own: the nearest element around two of them. */
function groupOfHosts(radio: Element): Element | null {
  const host = hostOf(radio);
  if (!host || (radio.getRootNode() as ShadowRoot).querySelectorAll('input[type=radio]').length > 1)
    return null;
  for (let group = parentOf(host); group; group = parentOf(group)) {
    const siblings = group.getElementsByTagName(host.localName);
    if (siblings.length > 1) return group;
  }
  return null;
}

function groupOfName(radio: Element): Element {
  const name = radio.getAttribute('name');
  const root = radio.getRootNode() as ParentNode;
  const siblings = name
    ? [...root.querySelectorAll('input[type=radio]')].filter((r) => r.getAttribute('name') === name)
    : [];
  let group = radio.parentElement ?? radio;
  while (
    siblings.length > 1 &&
    group.parentElement &&
    !siblings.every((sibling) => group.contains(sibling))
  ) {
    group = group.parentElement;
  }
  return group.closest('ul, ol') ?? group;
}

function kindOf(element: Element): ControlKind | null {
  if (element.localName === 'select') return 'select';
  if (element.localName === 'textarea') return 'text';
  if (element.localName === 'input') return inputKind(element as HTMLInputElement);
  if (element.matches('[role=combobox], [aria-haspopup=listbox]')) {
    return element.querySelector('input[aria-haspopup], input[role=combobox]') ? null : 'list';
  }
  return null;
}

function inputKind(input: HTMLInputElement): ControlKind | null {
  if (input.type === 'checkbox') return 'checkbox';
  if (!textTypes.has(input.getAttribute('type')?.toLowerCase() ?? '')) return null;
  if (input.matches('[role=combobox], [aria-haspopup=listbox]')) return input.readOnly ? 'list' : 'combo';
  return 'text';
}

/** Whether the control can be written now. A read-only input of a list is its normal state, not a lock. */
export function lockOf({ kind, element, parts }: Control): Lock {
  const every = (test: (part: Element) => boolean) => parts.every(test);
  const off = closestAcross(element, '[inert]') !== null || isDisabled(element) || every(isDisabled);
  if (off || isHostDisabled(element)) return 'disabled';
  const readOnly =
    element.getAttribute('aria-readonly') === 'true' ||
    (kind === 'text' && (element as HTMLInputElement).readOnly);
  return readOnly ? 'read-only' : 'none';
}

/** A component says so at its host, whatever its inner input says. */
function isHostDisabled(element: Element): boolean {
  return hostOf(element)?.matches('[disabled], [aria-disabled=true]') ?? false;
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled=true], .azc-disabled') || isCustomDisabled(element);
}

/** `:disabled` knows form-associated elements only. */
function isCustomDisabled(element: Element): boolean {
  return element.localName.includes('-') && element.hasAttribute('disabled');
}

// Puts controls together that hold one value between them: a number beside its calling code, an input of chips.

import { controlsIn } from './controls';
import type { Control } from './controls';
import { isSmall } from './rows';
import { parentOf } from './roots';
import { ownText } from './texts';

/** A phone number whose calling code stands in a list of its own; `parts` are the number's input, then the list's. */
export interface PhoneControl extends Control {
  readonly kind: 'phone';
  readonly code: Control;
}

export function isPhone(control: Control): control is PhoneControl {
  return control.kind === 'phone';
}

/** One control of a number's input and the list of its calling codes. */
export function phoneOf(number: Control, code: Control): PhoneControl {
  return { kind: 'phone', element: number.element, parts: [number.element, code.element], code };
}

/** One control of several inputs for values of one kind. */
export function textsOf(inputs: readonly [Control, ...Control[]]): Control {
  const [first] = inputs;
  return { kind: 'texts', element: first.element, parts: inputs.map(({ element }) => element) };
}

const callingCode = /\+\s?\d{1,3}\b/u;
const nearRow = 4;

/** A list of calling codes without a name, beside a number: the only other control of the row. */
export function codeBeside(number: Element): Control | null {
  let row = parentOf(number);
  for (let depth = 0; row && depth < nearRow && isSmall(row); row = parentOf(row), depth += 1) {
    const others = controlsIn([row]).filter(({ element }) => element !== number);
    const [other, more] = others;
    if (more) return null;
    if (other) return isListOfCodes(other) ? other : null;
  }
  return null;
}

function isListOfCodes({ kind, element }: Control): boolean {
  if (kind === 'select')
    return [...(element as HTMLSelectElement).options].some(({ text }) => callingCode.test(text));
  if (kind === 'combo' || kind === 'list')
    return callingCode.test(`${(element as Partial<HTMLInputElement>).value ?? ''} ${ownText(element)}`);
  return false;
}

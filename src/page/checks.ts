// Finds a list of known values with a box to tick for each, and ticks the one that is wanted.

import type { Control } from './controls';
import { isDisabled } from './controls';
import { labelsOf } from './labels';
import { optionText } from './reading';
import { holds, parentOf, rootsIn } from './roots';
import type { ShadowOf } from './roots';
import type { Choice, Pick } from './set-choice';

/** A list of boxes, and what names it. */
export interface Checks {
  readonly control: Control;
  readonly labels: readonly string[];
}

interface Looking {
  /** Whether a box's own text is such a value. */
  readonly isValue: (text: string) => boolean;
  readonly shadowOf: ShadowOf;
}

/** The boxes of a form whose texts are values, as one control; null where there are none. */
export function checksIn(form: Element, { isValue, shadowOf }: Looking): Checks | null {
  const roots = [form, ...rootsIn(form, shadowOf)];
  const boxes = roots
    .flatMap((root) => [...root.querySelectorAll('input[type=checkbox]')])
    .filter((box) => isValue(optionText(box)));
  const [first] = boxes;
  if (!first) return null;
  let group = parentOf(first);
  while (group && !boxes.every((box) => group && holds(group, box))) group = parentOf(group);
  const declared = group?.closest('[role=group], fieldset');
  const element = declared && holds(form, declared) ? declared : (group ?? first);
  const control: Control = { kind: 'checks', element, parts: boxes };
  return { control, labels: labelsOf(element, { parts: boxes, shadowOf }) };
}

/** Ticks the one box that fits, and unticks the others; `ours` runs acts whose trusted events are not the user's. */
export function setChecks({ parts }: Control, pick: Pick, ours: (act: () => void) => void): Choice {
  const at = pick(parts.map(optionText));
  if (typeof at === 'string') return at;
  const wanted = parts[at];
  if (!wanted || isDisabled(wanted)) return 'disabled';
  ours(() => {
    tickOnly(parts, new Set([wanted]));
  });
  return 'chosen';
}

/** Ticks these boxes and no others; what is disabled stays as it is. */
export function tickOnly(parts: readonly Element[], wanted: ReadonlySet<Element>): void {
  for (const part of parts) {
    const box = part as HTMLInputElement;
    if (box.type === 'checkbox' && box.checked !== wanted.has(box) && !isDisabled(box)) box.click();
  }
}

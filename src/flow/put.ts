// Puts a target into a control, whatever both are: one text, several, chips, an option, a number with its code.

import { setChecks } from '../page/checks';
import { isPhone } from '../page/composite';
import type { Control } from '../page/controls';
import { setChoice } from '../page/set-choice';
import type { Choice } from '../page/set-choice';
import { setTags } from '../page/set-tags';
import type { Tagging } from '../page/set-tags';
import { setText, typeText } from '../page/set-text';
import type { Target, Wanted } from './targets';
import type { Hands } from './view';

/** What became of it: as for a choice or chips; `too-few`: there are more values than fields for them. */
export type Put = Choice | Tagging | 'too-few';

export interface Putting {
  readonly hands: Hands;
  /** Writes text the way a keyboard does. */
  readonly again: boolean;
  /** The form's language, for lists that have to be searched. */
  readonly language: string;
}

type TextTarget = Target & { readonly kind: 'text' };

export async function put(control: Control, target: Target, putting: Putting): Promise<Put> {
  if (target.kind === 'choice') return choose(control, target, putting);
  const input = control.element as HTMLInputElement;
  switch (control.kind) {
    case 'combo':
      // Takes a new text only from a person who came and left; a list that takes none is chosen from after that.
      if (putting.again) return choose(control, known(target), putting);
      write(input, target.text, { ...putting, again: true });
      return 'chosen';
    case 'text':
      write(input, oneText(input, target, putting.again), putting);
      return 'chosen';
    case 'checks':
      return setChecks(control, target.pick, putting.hands.activity.ours);
    case 'texts':
      return putTexts(control, target, putting);
    case 'tags':
      return setTags(input, target.items ?? [target.text], listHands(putting));
    case 'phone':
      return putPhone(control, target, putting);
    case 'list':
    case 'select':
    case 'radio':
      return choose(control, known(target), putting);
    default:
      return 'missing';
  }
}

/** The same value where it can only be chosen. */
function known({ pick, text }: TextTarget): Wanted {
  return { pick, searches: () => [text] };
}

function listHands({ hands }: Putting) {
  const { ours, lastAt } = hands.activity;
  return { ...hands, ours, lastAt };
}

function choose(control: Control, wanted: Wanted, putting: Putting): Promise<Choice> {
  const wish = { pick: wanted.pick, searches: wanted.searches(putting.language) };
  return setChoice(control, wish, listHands(putting));
}

function write(input: HTMLInputElement, text: string, { hands, again }: Putting): void {
  hands.activity.ours(() => {
    (again ? typeText : setText)(input, text);
  });
}

/** Several values in one field: with semicolons as Microsoft's do, with commas where HTML or a first refusal says so. */
function oneText(input: HTMLInputElement, { text, items }: TextTarget, again: boolean): string {
  const commas = input.type === 'email' || again;
  return items && commas ? items.join(',') : text;
}

/** One value in each field; fields beyond the values are emptied only when what they hold is ours to replace. */
function putTexts({ parts }: Control, { items = [] }: TextTarget, putting: Putting): Put {
  if (items.length > parts.length) return 'too-few';
  for (const [index, part] of parts.entries()) {
    const input = part as HTMLInputElement;
    const text = items[index] ?? '';
    if (input.value !== text) write(input, text, putting);
  }
  return 'chosen';
}

/** The code first: pages check and format a number by it. */
async function putPhone(control: Control, { parts, text }: TextTarget, putting: Putting): Promise<Put> {
  const number = control.element as HTMLInputElement;
  if (!parts || !isPhone(control)) {
    write(number, text, putting);
    return 'chosen';
  }
  const wish = { pick: parts.code.pick, searches: parts.code.searches(putting.language) };
  const chosen = await setChoice(control.code, wish, listHands(putting));
  if (chosen === 'chosen' && number.isConnected) write(number, parts.number, putting);
  return chosen;
}

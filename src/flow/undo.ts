// Takes our writes back: every earlier value the control can show again, and an honest word for the rest.

import type { WrittenField } from '../model/fields';
import type { FieldResult, Report } from '../model/report';
import { tickOnly } from '../page/checks';
import type { Control } from '../page/controls';
import { optionText } from '../page/reading';
import { setChoice } from '../page/set-choice';
import { keepFocus } from '../page/focus';
import { setText } from '../page/set-text';
import { pickOption } from '../text/meaning';
import { normalise } from '../text/normalise';
import { lockObstacle } from './fill';
import { makeReport } from './report';
import { rememberShown } from './run';
import type { Task } from './run';
import { targetOf } from './targets';
import { settleMs } from './verify';
import { look } from './view';
import type { Hands, View } from './view';

/**
 * Restores each field we wrote, or those the task is about, unless the user changed them since; resolves to the report
 * of what came of it.
 */
export async function undo(task: Task): Promise<Report> {
  const { hands, memory, knowledge, only } = task;
  const results = new Map<WrittenField, FieldResult>();
  const focus = keepFocus(hands.document, hands.activity, hands.layout);
  const ours = [...memory.written].filter(([field]) => !only || only.has(field));
  for (const [field, before] of ours) {
    const view = await look(hands, knowledge);
    results.set(
      field,
      await focus.during(view.control(field)?.element ?? null, () => undoOne({ field, before, view, task })),
    );
  }
  await hands.sleep(settleMs);
  focus.stop();
  await proveRestored(task, results);
  for (const [field, result] of results) {
    memory.results.set(field, result);
    memory.written.delete(field);
    memory.told.delete(field);
    if (only) memory.takenBack.add(field);
  }
  const shown = only ? memory.results : results;
  return makeReport({
    phase: only ? 'done' : 'undone',
    results: shown,
    missing: [],
    at: hands.clock(),
  });
}

interface Restoring {
  readonly field: WrittenField;
  readonly before: string;
  readonly view: View;
  readonly task: Task;
}

async function undoOne({ field, before, view, task }: Restoring): Promise<FieldResult> {
  const { hands, memory, values, knowledge } = task;
  const control = view.control(field);
  const target = targetOf(field, values, knowledge.packs);
  if (!control) return { field, outcome: 'not on this page', reason: 'no-field' };
  if (memory.users.has(field) || !target?.fits(view.shown(field)))
    return { field, outcome: 'kept yours', reason: 'typed-by-you' };
  const locked = lockObstacle(control);
  if (locked) return { field, ...locked };
  const restored = restoreTexts(control, before, hands) || (await restoreChoice(control, before, hands));
  return { field, ...outcomes[restored] };
}

type Restored = 'undone' | 'stays' | 'gone';

const outcomes: Readonly<Record<Restored, Omit<FieldResult, 'field'>>> = {
  undone: { outcome: 'set', reason: 'undone' },
  stays: { outcome: 'cannot be emptied here', reason: 'no-empty-choice' },
  gone: { outcome: 'option missing', reason: 'no-such-option' },
};

/** Gives inputs their earlier texts; chips and a calling code stay. '' when the control is no input. */
function restoreTexts({ kind, element, parts }: Control, before: string, { activity }: Hands): Restored | '' {
  const inputs = kind === 'texts' ? parts : [element];
  const texts = kind === 'texts' ? before.split(';') : [kind === 'phone' ? withoutCode(before) : before];
  if (kind === 'tags') return 'stays';
  if (kind === 'checks') return restoreTicks(parts, before, activity);
  if (kind !== 'text' && kind !== 'texts' && kind !== 'phone') return '';
  activity.ours(() => {
    for (const [index, input] of inputs.entries()) setText(input as HTMLInputElement, texts[index] ?? '');
  });
  return kind === 'phone' ? 'stays' : 'undone';
}

function restoreTicks(boxes: readonly Element[], before: string, { ours }: Hands['activity']): Restored {
  const texts = new Set(before.split(';'));
  ours(() => {
    tickOnly(boxes, new Set(boxes.filter((box) => texts.has(optionText(box)))));
  });
  return 'undone';
}

function withoutCode(phone: string): string {
  return phone.replace(/^\+\d+ /u, '');
}

async function restoreChoice(control: Control, before: string, hands: Hands): Promise<Restored> {
  if (before === '') return 'stays';
  const tiers = [new Set([normalise(before)])];
  const wish = { pick: (texts: readonly string[]) => pickOption(texts, tiers), searches: [before] };
  const { ours, lastAt } = hands.activity;
  return (await setChoice(control, wish, { ...hands, ours, lastAt })) === 'chosen' ? 'undone' : 'gone';
}

/** What the page did not keep restored is reported so. */
async function proveRestored(
  { hands, memory, knowledge, seen }: Task,
  results: Map<WrittenField, FieldResult>,
): Promise<void> {
  const view = await look(hands, knowledge);
  seen(view);
  rememberShown({ hands, memory }, view);
  for (const [field, { reason }] of results) {
    const before = memory.written.get(field) ?? '';
    const held = normalise(view.shown(field)) === normalise(before);
    if (reason === 'undone' && !held)
      results.set(field, { field, outcome: 'reverted by the page', reason: 'page-changed-it' });
  }
}

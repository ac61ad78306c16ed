// Takes our writes back: every earlier value the control can show again, and an honest word for the rest.

import type { WrittenField } from '../model/fields';
import type { FieldResult, Report } from '../model/report';
import { setChoice } from '../page/set-choice';
import { keepFocus } from '../page/focus';
import { setText } from '../page/set-text';
import { pickOption } from '../text/meaning';
import { normalise } from '../text/normalise';
import { lockObstacle } from './fill';
import { makeReport } from './report';
import type { Task } from './run';
import { targetOf } from './targets';
import { settleMs } from './verify';
import { look } from './view';
import type { View } from './view';

/** Restores each field we wrote, unless the user changed it since; resolves to the report of what came of it. */
export async function undo(task: Task): Promise<Report> {
  const { hands, memory, knowledge } = task;
  const results = new Map<WrittenField, FieldResult>();
  const focus = keepFocus(hands.document, hands.activity, hands.layout);
  for (const [field, before] of memory.written) {
    const view = look(hands, knowledge);
    results.set(
      field,
      await focus.during(view.control(field)?.element ?? null, () => undoOne({ field, before, view, task })),
    );
  }
  await hands.sleep(settleMs);
  focus.stop();
  proveRestored(task, results);
  for (const [field, result] of results) memory.results.set(field, result);
  memory.written.clear();
  return makeReport({ phase: 'undone', results, missing: [], at: hands.clock() });
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
  if (control.kind === 'text') {
    hands.activity.ours(() => {
      setText(control.element as HTMLInputElement, before);
    });
    return { field, outcome: 'set', reason: 'undone' };
  }
  if (before === '') return { field, outcome: 'cannot be emptied here', reason: 'no-empty-choice' };
  const tiers = [new Set([normalise(before)])];
  const choice = await setChoice(control, (texts) => pickOption(texts, tiers), {
    ...hands,
    ours: hands.activity.ours,
    lastAt: hands.activity.lastAt,
  });
  return choice === 'chosen'
    ? { field, outcome: 'set', reason: 'undone' }
    : { field, outcome: 'option missing', reason: 'no-such-option' };
}

/** What the page did not keep restored is reported so. */
function proveRestored({ hands, memory, knowledge }: Task, results: Map<WrittenField, FieldResult>): void {
  const view = look(hands, knowledge);
  for (const [field, { reason }] of results) {
    const before = memory.written.get(field) ?? '';
    const held = normalise(view.shown(field)) === normalise(before);
    if (reason === 'undone' && !held)
      results.set(field, { field, outcome: 'reverted by the page', reason: 'page-changed-it' });
  }
}

// Step 4: writes what is planned, after checking everything once more at the moment of writing.

import type { WrittenField } from '../model/fields';
import type { Plan, PlannedWrite, Refusal } from '../model/plan';
import type { Outcome, Reason } from '../model/report';
import { lockOf } from '../page/controls';
import type { Control } from '../page/controls';
import type { FocusKeeper } from '../page/focus';
import { isInvalid } from '../page/reading';
import type { Memory } from './memory';
import { put } from './put';
import type { Put } from './put';
import type { Target } from './targets';
import { signatureNow } from './view';
import type { Hands, View } from './view';

/** A write that was made and must still be proved, or why it was not made. */
export type Attempt = { readonly field: WrittenField; readonly wrote: true } | Refusal;

export interface FillTask {
  readonly hands: Hands;
  readonly memory: Memory;
  readonly target: (field: WrittenField) => Target | null;
  /** A fresh look at the page. */
  readonly look: () => Promise<View>;
  readonly signal: AbortSignal;
  readonly focus: FocusKeeper;
  /** Second attempts write text the way a keyboard does. */
  readonly again: boolean;
}

/** Writes the plan: text first (it takes no focus), then choices. */
export async function fill(plan: Plan, first: View, task: FillTask): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const writing = { plan, task, view: first };
  const order = [...plan.writes].sort((a, b) => Number(a.control !== 'text') - Number(b.control !== 'text'));
  for (const write of order) attempts.push(await writeUndisturbed(write, writing));
  return attempts;
}

interface Writing {
  readonly plan: Plan;
  readonly task: FillTask;
  /** The last look; null when time has passed since, in which the page may have changed. */
  view: View | null;
}

/** A list that closes under our hands, because the user clicked elsewhere, is opened again once they rest. */
const mostDisturbances = 3;

async function writeUndisturbed(write: PlannedWrite, writing: Writing): Promise<Attempt> {
  for (let turn = 1; ; turn += 1) {
    const attempt = await writeOne(write, writing);
    const disturbed =
      'reason' in attempt && (attempt.reason === 'list-closed' || attempt.reason === 'list-did-not-open');
    if (!disturbed || turn === mostDisturbances) return attempt;
  }
}

async function writeOne(write: PlannedWrite, writing: Writing): Promise<Attempt> {
  const { field } = write;
  const { plan, task } = writing;
  const view = await lookAtRest(write, writing);
  writing.view = write.control === 'text' && !task.again ? view : null;
  const control = view.control(field);
  const target = task.target(field);
  const obstacle = obstacleTo({ write, plan, view, task, control });
  if (obstacle || !control || !target) return { field, ...(obstacle ?? gone) };
  const shown = view.shown(field);
  if (target.fits(shown) && !isInvalid(control))
    return { field, outcome: 'already right', reason: 'same-value' };
  noteTry(task.memory, field, control.element);
  const language = view.match.found ? view.match.language : '';
  const choice = await task.focus.during(control.element, () => put(control, target, { ...task, language }));
  if (choice !== 'chosen') return { field, ...refused[choice] };
  if (!task.memory.written.has(field)) task.memory.written.set(field, shown);
  return { field, wrote: true };
}

/** A look at the page that is true at a moment when the user rests: looking takes time on a large page. */
async function lookAtRest(write: PlannedWrite, writing: Writing): Promise<View> {
  const { task } = writing;
  const known = (await waitForRest(write, task)) ? null : stillTrue(writing, write.field);
  let view = known ?? (await task.look());
  while (!known && !task.signal.aborted && (await waitForRest(write, task))) view = await task.look();
  return view;
}

/** The look, when it still tells the truth about a field: not gone, not rendered anew, not named otherwise. */
function stillTrue({ view, task }: Writing, field: WrittenField): View | null {
  const control = view?.control(field);
  const { shadowOf } = task.hands.layout;
  const same = control?.element.isConnected && signatureNow(control, shadowOf) === view?.signature(field);
  return same ? view : null;
}

const gone: Omit<Refusal, 'field'> = { outcome: 'not on this page', reason: 'vanished' };

const refused: Readonly<Record<Exclude<Put, 'chosen'>, Omit<Refusal, 'field'>>> = {
  missing: { outcome: 'option missing', reason: 'no-such-option' },
  disabled: { outcome: 'option missing', reason: 'option-disabled' },
  ambiguous: { outcome: 'ambiguous', reason: 'two-options' },
  'did-not-open': { outcome: 'option missing', reason: 'list-did-not-open' },
  closed: { outcome: 'option missing', reason: 'list-closed' },
  'too-few': { outcome: 'not on this page', reason: 'too-few-fields' },
  refused: { outcome: 'reverted by the page', reason: 'not-taken' },
};

/** Waits while the user types or, for lists, works with the mouse; true when time has passed. */
async function waitForRest({ control }: PlannedWrite, { hands, signal, again }: FillTask): Promise<boolean> {
  const takesFocus = control !== 'text' || again;
  let waited = false;
  while (!signal.aborted) {
    const here = takesFocus ? hands.activity.untilList() : hands.activity.untilText();
    const ms = Math.max(here, takesFocus ? await hands.untilElsewhere() : 0);
    if (ms <= 0) return waited;
    waited = true;
    await hands.sleep(ms);
  }
  return true;
}

interface Moment {
  readonly write: PlannedWrite;
  readonly plan: Plan;
  readonly view: View;
  readonly task: FillTask;
  readonly control: Control | undefined;
}

/** Element, frame, visibility, origin and owner are looked at again: the page may have changed since planning. */
function obstacleTo({ write, plan, view, task, control }: Moment): Omit<Refusal, 'field'> | null {
  const { field, signature } = write;
  const stop = (outcome: Outcome, reason: Reason) => ({ outcome, reason });
  if (task.signal.aborted || !task.hands.isOnScreen()) return stop('not on this page', 'hidden');
  if (view.page.origin !== plan.where.origin) return stop('not on this page', 'changed-meanwhile');
  if (!control?.element.isConnected) return gone;
  if (view.signature(field) !== signature) return stop('not on this page', 'changed-meanwhile');
  if (!task.hands.layout.isShown(control)) return stop('not on this page', 'hidden');
  if (task.memory.users.has(field)) return stop('kept yours', 'typed-by-you');
  return lockObstacle(control);
}

/** What a lock is called in a report; null when there is none. */
export function lockObstacle(control: Control): Omit<Refusal, 'field'> | null {
  const lock = lockOf(control);
  return lock === 'none'
    ? null
    : { outcome: 'read-only', reason: lock === 'disabled' ? 'disabled' : 'locked' };
}

function noteTry({ tries }: Memory, field: WrittenField, element: Element): void {
  const known = tries.get(field);
  tries.set(field, { element, count: known?.element === element ? known.count + 1 : 1 });
}

// The story of one fill: survey → detect → plan → fill → verify → report.

import { writtenFields } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { Plan } from '../model/plan';
import type { FieldResult, Outcome, Phase, Reason, Report } from '../model/report';
import type { FillValues } from '../model/values';
import { fill } from './fill';
import type { Attempt } from './fill';
import type { Memory } from './memory';
import { keepFocus } from '../page/focus';
import type { FocusKeeper } from '../page/focus';
import { isInvalid } from '../page/reading';
import { makePlan } from './plan';
import type { Standing } from './plan';
import { makeReport } from './report';
import { targetOf } from './targets';
import type { Target } from './targets';
import { settleMs, verify } from './verify';
import { look } from './view';
import type { Hands, Knowledge, View } from './view';

export interface Task {
  readonly hands: Hands;
  readonly knowledge: Knowledge;
  readonly memory: Memory;
  readonly values: FillValues;
  /** Replace what the portal prefilled, too. */
  readonly replacePrefilled: boolean;
  /** The fields it is about; absent: all of them. */
  readonly only?: ReadonlySet<WrittenField>;
  /** False only looks and says what would be done. */
  readonly write: boolean;
  readonly signal: AbortSignal;
  /** Told whenever the report changes. */
  readonly progress: (report: Report) => void;
  /** Told of every look at the page. */
  readonly seen: (view: View) => void;
}

/** Fills what the page shows now and proves it; resolves to the report. Throws nothing that a page can cause. */
export async function run(task: Task): Promise<Report> {
  const first = await lookAround(task);
  if (!first.match.found) return reportOf(task, 'idle', first);
  const plan = planFor(task, first);
  note(task, plan.refusals);
  if (!task.write) return reportOf(task, plan.writes.length > 0 ? 'waiting' : 'done', first);
  if (plan.writes.length > 0) {
    task.progress(reportOf(task, 'filling', first));
    await writeAndProve(task, plan, first);
  }
  const last = await lookAround(task);
  rememberShown(task, last);
  return reportOf(task, 'done', last);
}

/** Writes, waits until the page has settled, reads back; what did not hold is tried once more. */
async function writeAndProve(task: Task, plan: Plan, first: View): Promise<void> {
  const failed = await attempt(task, { plan, view: first, again: false });
  if (failed.length === 0 || task.signal.aborted) return;
  const view = await lookAround(task);
  const writes = plan.writes
    .filter(({ field }) => failed.includes(field))
    .map((write) => ({ ...write, signature: view.signature(write.field) }));
  await attempt(task, { plan: { ...plan, writes }, view, again: true });
}

interface Round {
  readonly plan: Plan;
  readonly view: View;
  readonly again: boolean;
}

/** One round of writing and reading back; the fields that did not hold. */
async function attempt(task: Task, { plan, view, again }: Round): Promise<WrittenField[]> {
  const target = (field: WrittenField) => targetFor(task, field);
  const { hands, memory, signal } = task;
  const focus = keepFocus(hands.document, hands.activity, hands.layout);
  const fillTask = { hands, memory, signal, again, target, focus, look: () => lookAround(task) };
  const attempts = await fill(plan, view, fillTask);
  note(
    task,
    attempts.filter((each) => !('wrote' in each)),
  );
  const written = attempts.filter((each): each is Attempt & { wrote: true } => 'wrote' in each);
  if (written.length > 0) await settle(hands, focus);
  focus.stop();
  if (written.length === 0) return [];
  const after = await lookAround(task);
  const results = written.map(({ field }) => resultOf(field, after, task));
  note(task, results);
  rememberShown(task, after);
  return results.filter(({ outcome }) => outcome === 'reverted by the page').map(({ field }) => field);
}

/** Waits until the page has had its time; lists that hand the focus on late do not keep it. */
async function settle({ sleep, now }: Hands, focus: FocusKeeper): Promise<void> {
  const end = now() + settleMs;
  while (now() < end) {
    await sleep(50);
    focus.giveBack();
  }
}

function resultOf(field: WrittenField, view: View, task: Task): FieldResult {
  const target = targetFor(task, field);
  if (task.memory.users.has(field)) return { field, outcome: 'kept yours', reason: 'typed-by-you' };
  return target ? verify(field, view, target) : { field, outcome: 'not on this page', reason: 'vanished' };
}

function targetFor({ values, knowledge }: Task, field: WrittenField): Target | null {
  return targetOf(field, values, knowledge.packs);
}

function planFor(task: Task, view: View): Plan {
  const { match } = view;
  if (!match.found) throw new Error('A plan needs a form.');
  const { memory, replacePrefilled, only } = task;
  const standings: Partial<Record<WrittenField, Standing>> = {};
  const wanted = writtenFields.filter((field) => (only ? only.has(field) : !memory.takenBack.has(field)));
  for (const field of wanted) {
    const target = targetFor(task, field);
    const asked = match.fields[field] !== undefined || match.ambiguous.includes(field);
    if (target && asked && !isExhausted(task, field, view))
      standings[field] = standingOf(task, field, { view, target });
  }
  const ours = new Set(memory.written.keys());
  return makePlan({
    page: view.page,
    match,
    standings,
    users: memory.users,
    ours,
    mayReplace: (field) => replacePrefilled || memory.told.has(field),
    signature: view.signature,
  });
}

/** How often one element is written before its outcome stands until the user asks again. */
const mostTries = 3;
const final: ReadonlySet<Outcome> = new Set(['option missing', 'ambiguous', 'reverted by the page']);
const passing: ReadonlySet<Reason> = new Set(['list-did-not-open', 'list-closed']);

/** No fight with the page: an element that refused, or was written too often, is left as it is. */
function isExhausted({ memory }: Task, field: WrittenField, view: View): boolean {
  const tries = memory.tries.get(field);
  if (!tries || tries.element !== view.control(field)?.element) return false;
  const last = memory.results.get(field);
  return (
    tries.count >= 2 * mostTries ||
    (last !== undefined && final.has(last.outcome) && !passing.has(last.reason))
  );
}

interface Compared {
  readonly view: View;
  readonly target: Target;
}

/** Our own value that the page calls invalid is not right; the portal's own is its affair. */
function standingOf({ memory }: Task, field: WrittenField, { view, target }: Compared): Standing {
  const shown = view.shown(field);
  const control = view.control(field);
  const rejected = control !== undefined && memory.written.has(field) && isInvalid(control);
  if (target.fits(shown) && !rejected) return 'right';
  return shown === '' ? 'empty' : 'other';
}

/** Looks at the page; a choice that changed since the last look, after the user did something, is the user's. */
async function lookAround({ hands, knowledge, memory, seen }: Task): Promise<View> {
  const view = await look(hands, knowledge);
  seen(view);
  for (const [field, before] of memory.lastShown) {
    const control = view.control(field);
    const changed = control && control.kind !== 'text' && view.shown(field) !== before;
    if (changed && hands.activity.lastAt() > memory.lookedAt) memory.users.add(field);
  }
  return view;
}

/** What every choice shows now was not changed by the user: it is ours, or the page's. */
export function rememberShown({ hands, memory }: Pick<Task, 'hands' | 'memory'>, view: View): void {
  for (const field of view.fields) memory.lastShown.set(field, view.shown(field));
  memory.lookedAt = hands.now();
}

function note({ memory }: Task, results: readonly (FieldResult | Attempt)[]): void {
  for (const result of results) {
    if (!('outcome' in result)) continue;
    const known = memory.results.get(result.field);
    const stillSet = known?.outcome === 'set' && result.outcome === 'already right';
    if (!stillSet)
      memory.results.set(result.field, {
        field: result.field,
        outcome: result.outcome,
        reason: result.reason,
      });
  }
}

function reportOf(task: Task, phase: Phase, view: View): Report {
  const isOpen = (field: WrittenField) => field !== 'supportPlan' && targetFor(task, field) === null;
  const missing = view.fields.filter(isOpen);
  return makeReport({ phase, results: task.memory.results, missing, at: task.hands.clock() });
}

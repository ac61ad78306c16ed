// Decides when a document is looked at and filled: on changes, when shown, on orders; one run at a time.

import { noFacts } from '../model/facts';
import type { WrittenField } from '../model/fields';
import type { Brief, Command, Order } from '../model/message';
import type { Report } from '../model/report';
import { newMemory } from './memory';
import type { Memory } from './memory';
import { run } from './run';
import type { Task } from './run';
import { heed, newStanding, stateOf, tell, tellCreate } from './telling';
import type { SessionPorts, Standing } from './telling';
import { undo } from './undo';
import { look } from './view';

export interface Session {
  readonly memory: () => Memory;
  /** The button that files the request, as it is this moment; null when there is none. */
  readonly createButton: () => Element | null;
  /** Something relevant changed: look again soon. */
  readonly wake: () => void;
  /** The user asked for something; resolves when it is done. */
  readonly command: (order: Order) => Promise<void>;
}

/** Looks closer than this many milliseconds after one another are put off, so that churn costs little. */
const restBetweenLooks = 120;
/** When to look again while fields are hidden, locked or the worker silent: revealing them may change no node. */
const secondLooks = [150, 300, 600, 1200, 2400, 2400, 4800, 4800];

/** What a look is for: nothing in particular, or an order of the user's. */
interface Wish {
  readonly command: Command;
  readonly fields?: readonly WrittenField[];
}

interface Briefed extends Wish {
  readonly brief: Brief;
}

export function startSession(ports: SessionPorts): Session {
  const standing = newStanding(ports);
  const inTurn = (work: () => Promise<void>) => {
    standing.queue = standing.queue.then(work).catch(() => {
      tell(ports, standing, stateOf(ports, standing, null, 'page-error'));
    });
    return standing.queue;
  };
  const wake = () => {
    if (!standing.asleep || ports.signal.aborted) return;
    standing.asleep = false;
    void inTurn(async () => {
      standing.asleep = true;
      const again = await pass(ports, standing, { command: 'auto' });
      await ports.hands.sleep(restBetweenLooks);
      if (again) lookLater(ports, standing, wake);
    });
  };
  ports.hands.document.defaultView?.addEventListener('hashchange', () => (standing.moved = true), {
    signal: ports.signal,
  });
  return {
    memory: () => standing.memory,
    createButton: standing.create.find,
    wake,
    command: (order) =>
      inTurn(async () => {
        await pass(ports, standing, order);
      }),
  };
}

function lookLater({ hands, signal }: SessionPorts, standing: Standing, wake: () => void): void {
  const ms = secondLooks[standing.looks];
  if (ms === undefined || signal.aborted) return;
  standing.looks += 1;
  void hands.sleep(ms).then(wake);
}

/** One look, and a fill where it is allowed; resolves to whether another look is due. */
async function pass(ports: SessionPorts, standing: Standing, wish: Wish): Promise<boolean> {
  const { hands, knowledge } = ports;
  if (!hands.isOnScreen()) return false;
  const view = await look(hands, knowledge);
  forgetWhenMoved(standing, view.match.found);
  if (view.match.found || view.match.reason === 'two-forms') sayFound(ports, standing);
  if (!view.match.found) {
    if (view.match.reason === 'two-forms') tell(ports, standing, stateOf(ports, standing, null, 'two-forms'));
    standing.create.check(view);
    tellCreate(ports, standing);
    return view.page.fields.some((field) => !field.shown);
  }
  standing.view = view;
  if (wish.command === 'auto' && !view.isInFront()) return true;
  const brief = await ports.brief(wish.command);
  if (!brief) {
    heed(ports, standing, null);
    tell(ports, standing, stateOf(ports, standing, null, 'no-answer'));
    return true;
  }
  await act(ports, standing, { ...wish, brief });
  const unfinished = view.page.fields.some((field) => !field.shown || field.lock !== 'none');
  if (!unfinished) standing.looks = 0;
  return unfinished;
}

function sayFound({ found }: SessionPorts, standing: Standing): void {
  if (standing.isFound) return;
  standing.isFound = true;
  found();
}

/** Another request in the same page starts afresh: the address changed, and the form was gone in between. */
function forgetWhenMoved(standing: Standing, found: boolean): void {
  if (found || !standing.moved) return;
  standing.memory = newMemory();
  standing.undone = false;
  standing.moved = false;
  standing.facts = noFacts;
  standing.last = null;
}

async function act(ports: SessionPorts, standing: Standing, wish: Briefed): Promise<void> {
  const { brief, command, fields } = wish;
  const asked = command !== 'auto';
  const publish = (report: Report) => {
    const { context, gate, trouble } = brief;
    tell(ports, standing, { context, gate, report, trouble });
  };
  const rests = standing.undone && !asked;
  if (!brief.values || rests) {
    heed(ports, standing, brief.values);
    if (rests && standing.last) publish(standing.last.report);
    else tell(ports, standing, stateOf(ports, standing, brief, brief.trouble));
    return;
  }
  if (asked) prepare(standing, { command, ...(fields && { fields }) });
  const task = taskFor(ports, standing, wish, publish);
  const report = command === 'undo' ? await undo(task) : await run(task);
  heed(ports, standing, brief.values);
  publish(report);
  if (command === 'undo' && !fields) standing.undone = true;
}

/** An order of the user's clears what was given up, and ends the rest after an undo; of some fields, for those alone. */
function prepare(standing: Standing, { command, fields }: Order): void {
  const { memory } = standing;
  if (fields) {
    for (const field of fields) prepareField(memory, command, field);
    return;
  }
  memory.tries.clear();
  if (command === 'undo') return;
  memory.takenBack.clear();
  standing.undone = false;
}

function prepareField(memory: Memory, command: Order['command'], field: WrittenField): void {
  memory.tries.delete(field);
  if (command === 'undo') return;
  // What stands there again after an undo is what the user now wants filled.
  const isWanted = memory.takenBack.delete(field) || command === 'replace';
  if (isWanted) memory.told.add(field);
  if (command === 'replace') memory.users.delete(field);
}

function taskFor(
  ports: SessionPorts,
  standing: Standing,
  { brief, command, fields }: Briefed,
  progress: (report: Report) => void,
): Task {
  if (!brief.values) throw new Error('Nothing may be written here.');
  const { hands, knowledge, signal } = ports;
  const write = command === 'auto' ? brief.gate === 'fill' && !standing.undone : brief.gate !== 'never';
  const replaceAll = command === 'replace' && !fields;
  return {
    hands,
    knowledge,
    signal,
    memory: standing.memory,
    values: brief.values,
    replacePrefilled: replaceAll || brief.replacePrefilled,
    write,
    progress,
    seen: (view) => {
      if (view.match.found) standing.view = view;
    },
    ...(fields && { only: new Set(fields) }),
  };
}

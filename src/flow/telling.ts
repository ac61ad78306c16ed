// What a session knows of its document, and how it tells the worker: the state of the form, with facts and no values.

import { noFacts } from '../model/facts';
import type { FormFacts } from '../model/facts';
import type { Brief, Command, PageState, Trouble } from '../model/message';
import type { FillValues } from '../model/values';
import { factsOf } from './facts';
import { followCreate } from './follow-create';
import type { CreateFollower } from './follow-create';
import { newMemory } from './memory';
import type { Memory } from './memory';
import { makeReport } from './report';
import type { Hands, Knowledge, View } from './view';

export interface SessionPorts {
  readonly hands: Hands;
  readonly knowledge: Knowledge;
  /** Asks the worker what may be written; null when it does not answer. */
  readonly brief: (command: Command) => Promise<Brief | null>;
  readonly publish: (state: PageState) => void;
  /** Called once, when there is a form. */
  readonly found: () => void;
  /** Stops everything when the document goes. */
  readonly signal: AbortSignal;
}

export interface Standing {
  readonly create: CreateFollower;
  memory: Memory;
  /** The user took the fill back: nothing is written until they ask. */
  undone: boolean;
  queue: Promise<void>;
  asleep: boolean;
  looks: number;
  moved: boolean;
  /** There is, or was, a form. */
  isFound: boolean;
  facts: FormFacts;
  /** The last look that found the form. */
  view: View | null;
  /** The last state that was told; null while there was no form. */
  last: PageState | null;
}

/** Follows the button that files the request from now on. */
export function newStanding(ports: SessionPorts): Standing {
  const standing: Standing = {
    create: followCreate({ ...ports, changed: () => tellCreate(ports, standing) }),
    memory: newMemory(),
    undone: false,
    queue: Promise.resolve(),
    asleep: true,
    looks: 0,
    moved: false,
    isFound: false,
    facts: noFacts,
    view: null,
    last: null,
  };
  return standing;
}

/** What the last look says of the form, compared with what may be told of the profile. */
export function heed(
  { hands, knowledge }: SessionPorts,
  standing: Standing,
  values: FillValues | null,
): void {
  const { view, memory, facts } = standing;
  if (!view) return;
  const create = standing.create.check(view);
  standing.facts = factsOf(view, { hands, knowledge, values, users: memory.users, create }, facts);
}

export function tell(ports: SessionPorts, standing: Standing, state: Omit<PageState, 'facts'>): void {
  standing.last = { ...state, facts: standing.facts };
  ports.publish(standing.last);
}

/** The button that files the request came into view or left it: on the review step nothing else of the form is there. */
export function tellCreate(ports: SessionPorts, standing: Standing): void {
  const create = standing.create.now();
  if (!standing.last || standing.last.facts.create === create) return;
  standing.facts = { ...standing.facts, create };
  tell(ports, standing, standing.last);
}

export function stateOf(
  { hands }: SessionPorts,
  { memory }: Standing,
  brief: Brief | null,
  trouble: Trouble,
): Omit<PageState, 'facts'> {
  const report = makeReport({ phase: 'idle', results: memory.results, missing: [], at: hands.clock() });
  return { context: brief?.context ?? null, gate: brief?.gate ?? 'ask', report, trouble };
}

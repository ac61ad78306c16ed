// A session over the small form, with what the worker answers and everything it publishes.

import { startSession } from '../../src/flow/session';
import type { SessionPorts } from '../../src/flow/telling';
import type { Gate, Verdict } from '../../src/model/context';
import type { Brief, Command, Order, PageState } from '../../src/model/message';
import type { WrittenField } from '../../src/model/fields';
import { eventsOn } from '../page/dom';
import { formPage, knowledge, profile } from './form';
import type { TestForm } from './form';

export const briefOf = (gate: Gate, different: Partial<Brief> = {}): Brief => ({
  gate,
  context: { verdict: (gate === 'never' ? 'own' : 'customer') satisfies Verdict, because: [] },
  replacePrefilled: false,
  trouble: 'none',
  values: gate === 'never' || gate === 'off' ? null : profile,
  ...different,
});

export interface Given {
  readonly brief?: Brief | null | ((command: Command) => Brief | null | Promise<Brief | null>);
  readonly form?: TestForm;
}

/** A session over the form; every state it publishes is kept. */
export function sessionOn({ brief = briefOf('fill'), form = formPage() }: Given = {}) {
  const states: PageState[] = [];
  const asked: Command[] = [];
  const told = { found: 0 };
  const stopper = new AbortController();
  const ports: SessionPorts = {
    hands: form.hands,
    knowledge,
    brief: async (command) => {
      asked.push(command);
      return typeof brief === 'function' ? brief(command) : brief;
    },
    publish: (state) => states.push(state),
    found: () => {
      told.found += 1;
    },
    signal: stopper.signal,
  };
  const session = startSession(ports);
  const seen = eventsOn(form.document, ['input', 'change', 'mouseup', 'focusin']);
  const wake = async (ms = 4000) => {
    session.wake();
    await form.clock.pass(ms);
  };
  const command = async (what: Order['command'], ...fields: readonly WrittenField[]) =>
    form.clock.until(session.command({ command: what, ...(fields.length > 0 && { fields }) }));
  return { form, session, states, asked, told, seen, stopper, wake, command, last: () => states.at(-1) };
}

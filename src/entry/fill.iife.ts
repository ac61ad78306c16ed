// Runs in a document that holds a support form: fills it when allowed, proves it, and reports to the worker.

import { onOrder } from '../browser/orders';
import { ask, isAlive } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import type { Box, Brief, Command, PageState } from '../model/message';
import { watchActivity } from '../page/activity';
import { watchBoxes } from '../page/control-boxes';
import { guardCreate } from '../page/create-guard';
import { pathOf } from '../page/place';
import { now, readyKnowledge, startFilling } from './filling';

declare global {
  var onbehalfFilling: boolean | undefined;
}

function isHolding(answer: unknown): boolean {
  return (answer as { readonly isCreateHeld?: boolean } | null)?.isCreateHeld === true;
}

async function start(): Promise<void> {
  const stopper = new AbortController();
  const { signal } = stopper;
  const hold = { isHeld: false };
  const activity = watchActivity(document, now);
  const knowledge = await readyKnowledge(globalThis.onbehalfPacks ?? []);
  const tellBoxes = (boxes: readonly Box[]) => void ask({ kind: 'page-worker:boxes', frame: frame(), boxes });
  const frame = () => ({
    path: pathOf(window),
    origin: window.origin,
    width: innerWidth,
    height: innerHeight,
  });
  const session = startFilling({
    activity,
    knowledge,
    shadowOf,
    askTop: async () => (await ask({ kind: 'page-worker:frame-shown', frame: frame() })) === true,
    untilElsewhere: async () =>
      window.top === window || document.hasFocus() ? 0 : Number(await ask({ kind: 'page-worker:elsewhere' })),
    brief: async (command: Command) => (await ask({ kind: 'page-worker:brief', command })) as Brief | null,
    found: () => void ask({ kind: 'page-worker:form-shown' }),
    publish: (state: PageState) => {
      if (!isAlive()) return stopper.abort();
      void ask({ kind: 'page-worker:state', state }).then((answer) => (hold.isHeld = isHolding(answer)));
    },
    signal,
  });
  guardCreate({
    document,
    find: session.createButton,
    isHeld: () => hold.isHeld && isAlive(),
    refused: () => void ask({ kind: 'page-worker:held' }),
    signal,
  });
  const boxes = window.top === window ? null : watchBoxes({ document, shadowOf, changed: tellBoxes, signal });
  onOrder(async (order) => {
    if (order.kind === 'popup-page:command') return session.command(order.order);
    session.wake();
    boxes?.again();
  });
  session.wake();
}

if (!globalThis.onbehalfFilling) {
  globalThis.onbehalfFilling = true;
  void start();
}

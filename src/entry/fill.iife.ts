// Runs in a document that holds a support form: fills it when allowed, proves it, and reports to the worker.

import { ask, isAlive, onOrder } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import type { Brief, Command, PageState } from '../model/message';
import { watchActivity } from '../page/activity';
import { pathOf } from '../page/place';
import { now, readyKnowledge, startFilling } from './filling';

declare global {
  var onbehalfFilling: boolean | undefined;
}

async function start(): Promise<void> {
  const stopper = new AbortController();
  const activity = watchActivity(document, now);
  const knowledge = await readyKnowledge(globalThis.onbehalfPacks ?? []);
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
    publish: (state: PageState) => {
      if (!isAlive()) stopper.abort();
      else void ask({ kind: 'page-worker:state', state });
    },
    signal: stopper.signal,
  });
  onOrder(async (order) => {
    if (order.kind === 'worker-page:renew') session.wake();
    else await session.command(order.command);
  });
  session.wake();
}

if (!globalThis.onbehalfFilling) {
  globalThis.onbehalfFilling = true;
  void start();
}

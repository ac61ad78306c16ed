// Runs in a document that holds a support form: fills it when allowed, proves it, and reports to the worker.

import { ask, isAlive, onOrder } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import { fieldsNamed, watchEdits } from '../flow/edits';
import { startSession } from '../flow/session';
import { knowledgeOf } from '../flow/view';
import type { WrittenField } from '../model/fields';
import type { Brief, Command, PageState } from '../model/message';
import { watchActivity } from '../page/activity';
import { watchChanges } from '../page/changes';
import { controlsIn } from '../page/controls';
import { watchOnScreen } from '../page/on-screen';
import { wasTouched } from '../page/touched';
import { pathOf } from '../page/place';
import { inSlices } from '../page/slices';
import { rootsIn } from '../page/roots';
import { layoutWith } from '../page/visible';
import { allPacks } from '../rules/languages/all';

declare global {
  var onbehalfFilling: boolean | undefined;
}

async function start(): Promise<void> {
  const stopper = new AbortController();
  const { signal } = stopper;
  const now = () => performance.now();
  const pause = () => scheduler.postTask(() => undefined);
  const activity = watchActivity(document, now);
  const knowledge = await inSlices(knowledgeOf(allPacks), { now, pause });
  const { vocabulary } = knowledge;
  const frame = () => ({
    path: pathOf(window),
    origin: window.origin,
    width: innerWidth,
    height: innerHeight,
  });
  const onScreen = watchOnScreen(document, {
    askTop: async () => (await ask({ kind: 'page-worker:frame-shown', frame: frame() })) === true,
    onChange: () => {
      session.wake();
    },
    signal,
  });
  const session = startSession({
    hands: {
      document,
      layout: layoutWith(shadowOf),
      activity,
      now,
      clock: () => Date.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      pause,
      untilElsewhere: async () =>
        window.top === window || document.hasFocus()
          ? 0
          : Number(await ask({ kind: 'page-worker:elsewhere' })),
      isOnScreen: () => onScreen.now(),
    },
    knowledge,
    brief: async (command: Command) => (await ask({ kind: 'page-worker:brief', command })) as Brief | null,
    publish: (state: PageState) => {
      if (!isAlive()) stopper.abort();
      else void ask({ kind: 'page-worker:state', state });
    },
    signal,
  });
  const isUsers = (field: WrittenField) => session.memory().users.add(field);
  const watchRoot = watchEdits({ activity, vocabulary, shadowOf, signal, onEdit: isUsers });
  for (const { element } of controlsIn(rootsIn(document, shadowOf))) {
    if (wasTouched(element)) fieldsNamed(element, { vocabulary, shadowOf }).forEach(isUsers);
  }
  watchChanges(document, { shadowOf, changed: session.wake, onRoot: watchRoot, signal });
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

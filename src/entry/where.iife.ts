// Runs in the top page of a tab that holds a support form, and in frames around it: tells the worker where the user is.

import type { Where } from '../browser/inject';
import { ask, isAlive } from '../browser/send';
import { awaitSignals } from '../context/await-signals';
import { SignalReader } from '../context/signals';
import { watchActivity } from '../page/activity';
import { follow } from '../page/follow';
import { isFrameShown } from '../page/frames';
import { pathOf } from '../page/place';
import { productHosts } from '../rules/products';
import { productOf } from '../text/product';

const now = () => performance.now();

function makeWhere(): Where {
  const activity = watchActivity(document, now);
  const reader = new SignalReader(document, now);
  const read = () => {
    const loadedFrom = performance.getEntriesByType('navigation')[0]?.name;
    return reader.read({ href: location.href, loadedFrom });
  };
  const signals = awaitSignals({
    read,
    now,
    product: () => productOf(location.href, productHosts),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const follower = follow({
    window,
    look: read,
    tell: () => void ask({ kind: 'page-worker:moved' }),
    isAlive,
  });
  return {
    signals: async (waitMs) => {
      const said = await signals(waitMs);
      // Frames in a portal page say nothing of the tab.
      if (window.top === window) follower.note(said);
      return said;
    },
    untilRest: () => (document.hasFocus() ? activity.untilList() : 0),
    isFrameShown: (frame) => isFrameShown(document, frame, pathOf(window)),
  };
}

globalThis.onbehalfWhere ??= makeWhere();

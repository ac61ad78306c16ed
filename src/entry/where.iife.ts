// Runs in the top page of a tab that holds a support form, and in frames around it: tells the worker where the user is.

import type { Where } from '../browser/inject';
import { readSignals } from '../context/signals';
import { watchActivity } from '../page/activity';
import { isFrameShown } from '../page/frames';
import { pathOf } from '../page/place';

function makeWhere(): Where {
  const activity = watchActivity(document, () => performance.now());
  return {
    signals: async (waitMs) => {
      const end = performance.now() + waitMs;
      let signals = readSignals(document, location.href);
      while (!signals.directory && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 40));
        signals = readSignals(document, location.href);
      }
      return signals;
    },
    untilRest: () => (document.hasFocus() ? activity.untilList() : 0),
    isFrameShown: (frame) => isFrameShown(document, frame, pathOf(window)),
  };
}

globalThis.onbehalfWhere ??= makeWhere();

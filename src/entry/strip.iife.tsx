// Runs in the top page of a portal that holds a support form, or when the user presses its key: puts the strip there.

import { onBoxes, onRenew } from '../browser/orders';
import { StripInPage } from './strip-in-page';

/** What the worker calls; it stands in the isolated world, out of the page's reach. */
export type StripHandle = Pick<StripInPage, 'refresh' | 'toggle'>;

declare global {
  var onbehalfStrip: StripHandle | undefined;
}

function start(): StripHandle {
  const strip = new StripInPage();
  const refresh = () => void strip.refresh();
  onRenew(refresh);
  onBoxes((frame, boxes) => {
    strip.takeBoxes(frame, boxes);
  });
  window.navigation.addEventListener('currententrychange', refresh);
  return strip;
}

/** A second time it only shows what is new. */
globalThis.onbehalfStrip ??= start();
void globalThis.onbehalfStrip.refresh();

// Runs in every document of a tab when the user asks to save its form: hands back its structure, without their data.

import { anyShadowOf } from '../browser/closed-roots';
import type { FrameAnswer } from '../model/snapshot';
import { pathOf, placeOf } from '../page/place';
import { takeSnapshot } from '../page/snapshot';
import { allFrames, allTops } from '../rules/hosts';
import { mayHoldForm } from '../text/origin';
import { portalWordsOf } from '../text/portal-words';
import { ruledHost, shortAddress } from '../text/short-address';

const hosts = [...allTops, ...allFrames];

function snapshot(): FrameAnswer {
  const host = ruledHost(window.origin, hosts);
  // A portal keeps dozens of frames without a window, and the words below take time in each.
  const isWindow = innerWidth > 0 && innerHeight > 0;
  if (host === null || !isWindow || !mayHoldForm(placeOf(window), allTops, allFrames))
    return { kind: 'elsewhere' };
  return takeSnapshot(document, {
    place: { host, blade: shortAddress(location.href).blade, path: pathOf(window) },
    words: portalWordsOf(globalThis.onbehalfPacks ?? []),
    shadowOf: anyShadowOf,
  });
}

globalThis.onbehalfSnapshot = snapshot;

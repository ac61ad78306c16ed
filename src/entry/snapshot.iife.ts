// Runs in every document of a tab when the user asks to save its form: hands back its structure, without their data.

import { anyShadowOf } from '../browser/closed-roots';
import type { FrameAnswer } from '../model/snapshot';
import { placeOf } from '../page/place';
import { takeSnapshot } from '../page/snapshot';
import { frameHosts, optionalHosts, topHosts } from '../rules/hosts';
import { allPacks } from '../rules/languages/all';
import { mayHoldForm } from '../text/origin';
import { portalWordsOf } from '../text/portal-words';
import { ruledHost, shortAddress } from '../text/short-address';

const tops = [...topHosts, ...optionalHosts];
const hosts = [...tops, ...frameHosts];

/** The number of this frame in each page around it, outermost first; -1 where a component holds it. */
function pathOf(window: Window): number[] {
  const path: number[] = [];
  for (let at = window; at.parent !== at; at = at.parent)
    path.unshift(Array.from({ length: at.parent.length }, (_, index) => at.parent[index]).indexOf(at));
  return path;
}

function snapshot(): FrameAnswer {
  const host = ruledHost(window.origin, hosts);
  if (host === null || !mayHoldForm(placeOf(window), tops, frameHosts)) return { kind: 'elsewhere' };
  return takeSnapshot(document, {
    place: { host, blade: shortAddress(location.href).blade, path: pathOf(window) },
    words: portalWordsOf(allPacks),
    shadowOf: anyShadowOf,
  });
}

globalThis.onbehalfSnapshot = snapshot;

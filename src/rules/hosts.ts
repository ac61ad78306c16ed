// Every portal's hosts together (DESIGN §3.5): `*.` covers every level below; a test holds them equal to the manifest.

import type { Hosts } from '../model/portal';
import { optional, portals } from './clouds';
import * as azure from './portals/azure';
import * as m365 from './portals/m365';

/** Top pages on which, or in whose known frames, the detector looks for a support form. */
export const formTops: Hosts = [...azure.tops, ...m365.tops];

/** Hosts of frames, which count only below one of the tops. */
export const frameHosts: Hosts = azure.frames;

/** Hosts of top pages that are ours from the start. */
export const topHosts: Hosts = portals.flatMap(({ tops }) => tops.public ?? []);

/** Other clouds, and the public one behind the Microsoft Defender proxy: ours only where the user allowed it. */
export const optionalHosts: Hosts = optional.map(({ host }) => host);

/** Every host that may be the top page of a tab in which a support form is filled, in any cloud. */
export const allTops: Hosts = withOptional(topHosts, false);

/** Every host of frames, which count only below one of these tops. */
export const allFrames: Hosts = withOptional(frameHosts, true);

function withOptional(hosts: Hosts, wantsFrames: boolean): Hosts {
  return [...hosts, ...optional.filter(({ isFrame }) => isFrame === wantsFrames).map(({ host }) => host)];
}

// Every portal's hosts together (DESIGN §3.5): `*.` covers every level below; a test holds them equal to the manifest.

import * as azure from './portals/azure';
import * as m365 from './portals/m365';
import * as marketplace from './portals/marketplace';
import * as partnerCenter from './portals/partner-center';

type Hosts = readonly string[];

/** Top pages on which, or in whose known frames, the detector looks for a support form. */
export const formTops: Hosts = azure.tops;

/** Hosts of frames, which count only below one of the tops. */
export const frameHosts: Hosts = azure.frames;

// The marks let the bundler leave these lists out of the detector, which has no use and no room for them.

/** Hosts that may be the top page of a tab in which a support form is filled. */
export const topHosts: Hosts = /* @__PURE__ */ [
  azure.tops,
  m365.tops,
  partnerCenter.tops,
  marketplace.tops,
].flat();

/** Other clouds and the Microsoft Defender proxy, asked for only when the user wants them. */
export const optionalHosts: Hosts = /* @__PURE__ */ [
  azure.optional,
  m365.optional,
  partnerCenter.optional,
].flat();

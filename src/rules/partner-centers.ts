// Hosts of Partner Center for scripts in pages, which have no room for all portals; a test holds them to the lists.

import { tops } from './portals/partner-center';

/** With those behind the Microsoft Defender proxy: as `visitHosts.customer`. */
export const partnerCenters = tops.flatMap((host) => [host, `${host}.mcas.ms`]);

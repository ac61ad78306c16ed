// Hosts whose pages hold no support form, but may be about a customer or a product, by what they may be about.

import type { Hosts } from '../model/portal';
import type { VisitKind } from '../model/visit';
import { optional } from './clouds';
import { tops as marketplaceTops } from './portals/marketplace';
import { tops as partnerCenterTops } from './portals/partner-center';

/** With their twins in other clouds and behind the proxy. */
export const visitHosts: Readonly<Record<VisitKind, Hosts>> = {
  customer: everywhere(partnerCenterTops),
  product: everywhere(marketplaceTops),
};

/** All of them in the public cloud, where they are ours from the start. */
export const visitTops: Hosts = [...partnerCenterTops, ...marketplaceTops];

function everywhere(tops: Hosts): Hosts {
  const twins = optional.filter((each) => !each.isFrame && each.twins.some((twin) => tops.includes(twin)));
  return [...tops, ...twins.map(({ host }) => host)];
}

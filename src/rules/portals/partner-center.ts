// Partner Center: hosts. For the US Government and China no address of it is known (facts: domain §1.4, §5.3).

import type { Portal } from '../../model/portal';

export const tops = ['partner.microsoft.com'] as const;

export const portals: readonly Portal[] = [
  {
    product: 'partner-center',
    servesClouds: true,
    tops: { public: tops },
    others: { any: ['partnercenter.microsoft.com', 'api.partnercenter.microsoft.com'] },
  },
];

// The marketplaces: hosts.

import type { Portal } from '../../model/portal';

export const tops = [
  'azuremarketplace.microsoft.com',
  'appsource.microsoft.com',
  'marketplace.microsoft.com',
] as const;

export const portals: readonly Portal[] = [
  { product: 'marketplace', servesClouds: true, tops: { public: tops } },
];

// The marketplaces: hosts; nothing runs there yet.

export const tops = [
  'azuremarketplace.microsoft.com',
  'appsource.microsoft.com',
  'marketplace.microsoft.com',
] as const;

// Writes the customer list as a settings file, which every import of settings or customers reads.

import type { Customer } from '../../model/settings';

/** One line a customer, so that two exports can be compared and large ones stay small. */
export function customersToJson(customers: readonly Customer[]): string {
  const lines = customers.map((customer) => `    ${JSON.stringify(customer)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "customers": ${list}\n}\n`;
}

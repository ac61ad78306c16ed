// What the tests of pasted text share: ids, addresses, and the rules the product reads with.

import { addressRules } from '../../src/rules/addresses';
import { readAddress } from '../../src/text/address';

export const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
export const otherId = '11111111-2222-4333-8444-555555555555';

export const read = (text: string) => readAddress(text, addressRules);

/** The reading without the address itself. */
export function brief(text: string): object | null {
  const pasted = read(text);
  if (!pasted) return null;
  const { url: _url, host: _host, ...rest } = pasted;
  return rest;
}

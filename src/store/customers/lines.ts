// The search index as text: one line a customer, in blocks, because reading one long text is fast and 100,000 objects are not.

import { hash } from '../../text/hash';
import type { StoredCustomer } from './database';
import { inForce } from './stored';

/** Few enough to be read at once, many enough that one edit rewrites little. */
export const blockCount = 64;

/** Notes are found by their beginning. */
const noteLength = 160;

/** The parts of a line, in order. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly initialDomain: string;
  /** '' for the public one. */
  readonly cloud: string;
  /** `f` favourite, `p` set by the policy. */
  readonly flags: string;
  readonly note: string;
}

export function blockOf(key: string): number {
  return hash(key) % blockCount;
}

export function lineOf(record: StoredCustomer): string {
  const { name = '', domain = '', initialDomain = '', cloud = '', note = '' } = inForce(record);
  const flags = `${record.favourite ? 'f' : ''}${record.policy ? 'p' : ''}`;
  const shownCloud = cloud === 'public' ? '' : cloud;
  return [record.key, name, domain, initialDomain, shownCloud, flags, note.slice(0, noteLength)]
    .map(flat)
    .join('\t');
}

export function readLine(line: string): Line {
  const [key = '', name = '', domain = '', initialDomain = '', cloud = '', flags = '', note = ''] =
    line.split('\t');
  return { key, name, domain, initialDomain, cloud, flags, note };
}

export function keyOfLine(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** Tabs and line breaks part lines and fields, so they cannot stand in one. */
function flat(text: string): string {
  return /[\t\n\r\u2028\u2029]/u.test(text) ? text.replaceAll(/[\t\n\r\u2028\u2029]+/gu, ' ') : text;
}

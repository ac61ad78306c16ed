// Says what of the policy has arrived and what became of each key, from the copy of the last read.

import type { KeyState, PolicyOrigin, PolicyReport, ReceivedKey } from '../model/policy';
import type { PartialSettings } from '../model/settings';
import { isRecord } from './judge';
import { judgedPolicy, lastPolicy, policyTimes } from './policy';
import type { LocalPort } from './policy';

/** What is known of the policy; an empty report when it was never read. Never rejects. */
export async function policyReport(local: LocalPort): Promise<PolicyReport> {
  const [raw = {}, times] = await Promise.all([lastPolicy(local), policyTimes(local)]);
  const { explicit, written } = judgedPolicy(raw);
  const ofKeys = leavesOf(explicit.settings).map(([path, value]) => received(path, value, 'key'));
  const ownPaths = new Set(ofKeys.map(({ path }) => path));
  const ofText = leavesOf(written.settings).map(([path, value]) => {
    const leaf = received(path, value, 'text');
    return leaf.state === 'locked' && ownPaths.has(path) ? { ...leaf, state: 'overruled' as const } : leaf;
  });
  return { ...times, hasAnyKey: Object.keys(raw).length > 0, keys: [...ofKeys, ...ofText] };
}

/** Lists of rows are laid beside the user's own; everything else takes its place. */
function received(path: string, value: unknown, origin: PolicyOrigin): ReceivedKey {
  const state: KeyState = path === 'customers' || path === 'links' ? 'added' : 'locked';
  return { path, origin, state, ...(Array.isArray(value) && { count: value.length }) };
}

function leavesOf(settings: PartialSettings): [path: string, value: unknown][] {
  const inside = (value: unknown, path: string): [string, unknown][] =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, inner]) => inside(inner, path === '' ? key : `${path}.${key}`))
      : [[path, value]];
  return inside(settings, '');
}

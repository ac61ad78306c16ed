// Reads the administrator's policy: from the copy of the last read at once, from the browser when it answers.

import type { PartialSettings } from '../model/settings';
import { isRecord, judge, judgeText } from './judge';
import type { Judged, Problem } from './judge';
import { overlay } from './merge';

/** `chrome.storage.local` as seen from here; `get` gives `undefined` for a key that is not there. */
export interface LocalPort {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `chrome.storage.managed` as seen from here; `read` may hang for seconds and may reject. */
export interface ManagedPort {
  read(): Promise<Record<string, unknown>>;
}

export interface Policy {
  policy: PartialSettings;
  /** The policy held something, usable or not. */
  hasAnyKey: boolean;
  problems: Problem[];
}

export interface PolicyRead extends Policy {
  /** `none`: neither a copy nor an answer in time; taken as no policy. */
  from: 'cache' | 'managed' | 'none';
  /**
   * Settles, and never rejects, when the browser has answered and the copy is up to date; stays open while it hangs.
   * `changed`: the answer differs from this result, so everything decided on it must be decided again.
   */
  fresh: Promise<{ changed: boolean }>;
}

export interface PolicyOptions {
  /** How long a profile without a copy waits for the browser; 10 s when absent (DESIGN §3.1). */
  waitMs?: number;
  sleep?: (ms: number) => Promise<void>;
}

/** Where the copy of the last read is kept, and beside it when the browser answered. */
export const policyKeys = { copy: 'policy.last', times: 'policy.read' } as const;
/** An answer that says the same is noted once in this time: each note wakes every page that shows the settings. */
const noteEveryMs = 60_000;

/**
 * Judges what managed storage holds: the settings' own keys, and `settings`, JSON text of a whole file under them.
 * Problems of the text carry the path prefix `settings:`.
 */
export function policyFromManaged(raw: unknown): Policy {
  const { explicit, written } = judgedPolicy(raw);
  return {
    policy: overlay(written.settings, explicit.settings),
    hasAnyKey: isRecord(raw) && Object.keys(raw).length > 0,
    problems: [...explicit.problems, ...written.problems],
  };
}

/** The two parts of a policy, each judged: its own keys, and what is written in its text. */
export function judgedPolicy(raw: unknown): { explicit: Judged; written: Judged } {
  const { settings: text, ...keys } = isRecord(raw) ? raw : {};
  return { explicit: judge(keys), written: judgePolicyText(text) };
}

function judgePolicyText(text: unknown): Judged {
  if (text === undefined || text === '') return { settings: {}, problems: [] };
  if (typeof text !== 'string') {
    return { settings: {}, problems: [{ path: 'settings', problem: 'wrong-type', detail: 'string' }] };
  }
  const { settings, problems } = judgeText(text);
  return { settings, problems: problems.map((each) => ({ ...each, path: `settings:${each.path}` })) };
}

/**
 * The policy as of the last read, at once; without one, the browser's answer or, after `waitMs`, no policy. A read
 * that rejects is no answer. Keeps nothing between calls, so a worker may die at any point.
 */
export async function readPolicy(
  local: LocalPort,
  managed: ManagedPort,
  { waitMs = 10_000, sleep = wait }: PolicyOptions = {},
): Promise<PolicyRead> {
  const answer = ask(managed);
  const last = await lastPolicy(local);
  if (last !== undefined)
    return { ...policyFromManaged(last), from: 'cache', fresh: refresh(local, answer, last) };
  const raw = await Promise.race([answer, sleep(waitMs).then(() => undefined)]);
  const from = raw === undefined ? 'none' : 'managed';
  return { ...policyFromManaged(raw), from, fresh: refresh(local, answer, raw) };
}

/**
 * Keeps `raw` as the last read policy, for the next start, and when it was read.
 * @throws what the storage throws
 */
export async function rememberPolicy(local: LocalPort, raw: Record<string, unknown>): Promise<void> {
  await local.set(policyKeys.copy, { raw });
  const before = await policyTimes(local);
  const now = Date.now();
  const isThere = Object.keys(raw).length > 0;
  const isNoted = before.lastAt !== undefined && Math.abs(now - before.lastAt) < noteEveryMs;
  if (isNoted && isThere === (before.firstAt !== undefined)) return;
  await local.set(policyKeys.times, {
    ...(isThere && { firstAt: before.firstAt ?? now }),
    lastAt: now,
  });
}

/** Milliseconds of the epoch. */
export interface PolicyTimes {
  /** When a policy was read first since there is one. */
  readonly firstAt?: number;
  /** When the browser answered last. */
  readonly lastAt?: number;
}

/** When the policy was read, as far as it was noted. Never rejects. */
export async function policyTimes(local: LocalPort): Promise<PolicyTimes> {
  const times = await local.get(policyKeys.times).catch(() => undefined);
  if (!isRecord(times)) return {};
  const { firstAt, lastAt } = times;
  return {
    ...(typeof firstAt === 'number' && { firstAt }),
    ...(typeof lastAt === 'number' && { lastAt }),
  };
}

/** The browser's answer; stays open for ever when the read rejects or brings no object. */
function ask(managed: ManagedPort): Promise<Record<string, unknown>> {
  return new Promise((resolve) => {
    const take = (raw: unknown): void => {
      if (isRecord(raw)) resolve(raw);
    };
    Promise.resolve()
      .then(() => managed.read())
      .then(take, () => undefined);
  });
}

/** What the policy was at the last read, as the browser gave it; `undefined` without a copy. Never rejects. */
export async function lastPolicy(local: LocalPort): Promise<Record<string, unknown> | undefined> {
  const last = await local.get(policyKeys.copy).catch(() => undefined);
  return isRecord(last) && isRecord(last['raw']) ? last['raw'] : undefined;
}

/** Waits for the answer and keeps it; a full storage costs the copy, not the answer. */
async function refresh(
  local: LocalPort,
  answer: Promise<Record<string, unknown>>,
  used: Record<string, unknown> | undefined,
): Promise<{ changed: boolean }> {
  const raw = await answer;
  await rememberPolicy(local, raw).catch(() => undefined);
  return { changed: !sameJson(raw, used) };
}

/** Equal as JSON, whatever the order of keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

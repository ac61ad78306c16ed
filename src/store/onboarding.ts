// Remembers that the demo form was filled once; everything else of getting started is seen in the settings.

import type { Onboarding } from '../model/onboarding';
import type { Report } from '../model/report';
import { isRecord } from './judge';
import type { LocalPort } from './policy';

const onboardingKey = 'onboarding';

/** What is remembered; nothing when the storage holds something else or cannot be read. Never rejects. */
export async function readOnboarding(local: LocalPort): Promise<Onboarding> {
  const kept = await local.get(onboardingKey).catch(() => undefined);
  const demoDoneAt = isRecord(kept) ? kept['demoDoneAt'] : undefined;
  return typeof demoDoneAt === 'number' && Number.isFinite(demoDoneAt) ? { demoDoneAt } : {};
}

/**
 * Remembers the first time the demo was filled, `at` milliseconds of the epoch; later times change nothing.
 * @throws what the storage throws
 */
export async function rememberDemo(local: LocalPort, at: number): Promise<void> {
  const { demoDoneAt } = await readOnboarding(local);
  if (demoDoneAt === undefined) await local.set(onboardingKey, { demoDoneAt: at });
}

/** Whether a report is one of a form that was filled to its end, with the plan set. */
export function isFilled({ phase, results }: Report): boolean {
  return (
    phase === 'done' && results.some(({ field, outcome }) => field === 'supportPlan' && outcome === 'set')
  );
}

// Holds the slices of long reading: a pause after five milliseconds, none before, and the result in the end.

import { describe, expect, test } from 'vitest';
import { atOnce, inSlices } from '../../src/page/slices';
import type { Steps } from '../../src/page/slices';

/** So many steps that take `ms` each on a clock of their own. */
function work(many: number, ms: number) {
  const time = { now: 0 };
  const log: string[] = [];
  function* steps(): Steps<string> {
    for (let step = 1; step <= many; step += 1) {
      time.now += ms;
      log.push(`step ${String(step)}`);
      yield;
    }
    return 'read';
  }
  const pausing = {
    now: () => time.now,
    pause: async () => {
      log.push('pause');
      time.now += 100;
    },
  };
  return { steps, pausing, log };
}

describe('in slices', () => {
  test('work of a few milliseconds is not interrupted', async () => {
    const { steps, pausing, log } = work(4, 1);
    expect(await inSlices(steps(), pausing)).toBe('read');
    expect(log).not.toContain('pause');
  });

  test('there is a pause after five milliseconds, and again after five more of work', async () => {
    const { steps, pausing, log } = work(12, 1);
    await inSlices(steps(), pausing);
    const pauses = log.flatMap((each, index) => (each === 'pause' ? [log[index - 1]] : []));
    expect(pauses).toEqual(['step 5', 'step 10']);
  });

  test('a step that takes longer is followed by a pause of its own', async () => {
    const { steps, pausing, log } = work(3, 9);
    await inSlices(steps(), pausing);
    expect(log.filter((each) => each === 'pause')).toHaveLength(3);
  });

  test('nothing is read before a pause is over', async () => {
    const { steps, pausing, log } = work(2, 5);
    let resume: () => void = () => undefined;
    const pause = () => new Promise<void>((resolve) => (resume = resolve));
    const result = inSlices(steps(), { ...pausing, pause });
    await Promise.resolve();
    expect(log).toEqual(['step 1']);
    resume();
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).toEqual(['step 1', 'step 2']);
    resume();
    expect(await result).toBe('read');
  });

  test('an error of the work comes out', async () => {
    function* broken(): Steps<never> {
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(broken(), work(0, 0).pausing)).rejects.toThrow('broken');
  });
});

test('at once there is no pause', () => {
  const { steps, log } = work(50, 9);
  expect(atOnce(steps())).toBe('read');
  expect(log).toHaveLength(50);
});

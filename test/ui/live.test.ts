// A page that is kept up to date: the newest load is shown, and a slow policy is asked once more.

import { expect, test, vi } from 'vitest';
import { keepLive } from '../../src/ui/parts/live';
import { promised } from './mount';

const never = new Promise<never>(() => undefined);

test('shows the first load, and each later one', async () => {
  let turn = 0;
  const show = vi.fn();
  const refresh = keepLive(() => Promise.resolve({ view: (turn += 1), answered: never }), show);
  await vi.waitFor(() => expect(show).toHaveBeenCalledWith(1));
  await refresh();
  expect(show.mock.calls).toEqual([[1], [2]]);
});

test('drops a load that a newer one overtook', async () => {
  const first = promised<{ view: string; answered: Promise<never> }>();
  const loads = [first.promise, Promise.resolve({ view: 'newer', answered: never })];
  const show = vi.fn();
  const refresh = keepLive(() => loads.shift() ?? first.promise, show);
  await refresh();
  await first.settle({ view: 'older', answered: never });
  expect(show.mock.calls).toEqual([['newer']]);
});

test('loads once more, with patience, when the policy has answered', async () => {
  const policy = promised<null>();
  const load = vi.fn((_waitMs: number) => Promise.resolve({ view: null, answered: policy.promise }));
  keepLive(load, () => undefined);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await policy.settle(null);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(load.mock.calls[0]![0]).toBeLessThan(100);
  expect(load.mock.calls[1]![0]).toBeGreaterThanOrEqual(10_000);
});

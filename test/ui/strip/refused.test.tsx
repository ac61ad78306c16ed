// A click that was refused says so, to eyes and ears, for a while.

import { expect, it } from 'vitest';
import { onStrip } from './stage';

const covered = /Something lies over this strip/;

it('is said once for each refused click, and shown', async () => {
  const strip = await onStrip('filled');
  expect(strip.all('.refused')).toEqual([]);
  await strip.change({ refused: 1 });
  expect(strip.said()).toMatch(covered);
  expect(strip.all('.refused')).toHaveLength(1);
});

// What a request in one's own directory is about, asked in the line itself: in a wide window, each answer doing what its name says.

import { afterEach, expect, it, vi } from 'vitest';
import { onStrip } from './stage';

const names = ['Open this form for a customer', 'This is about our own subscription'];

afterEach(() => {
  vi.unstubAllGlobals();
});

it('are there in a wide window, and not in a narrow one', async () => {
  vi.stubGlobal('innerWidth', 1280);
  const strip = await onStrip('bypassed');
  expect(strip.names().filter((name) => names.includes(name))).toEqual(names);
  vi.stubGlobal('innerWidth', 1199);
  expect((await onStrip('bypassed')).names().filter((name) => names.includes(name))).toEqual([]);
});

it.each(['own request', 'another customer', 'filled'] as const)(
  'are not there in the state “%s”',
  async (state) => {
    vi.stubGlobal('innerWidth', 1280);
    expect((await onStrip(state)).names().filter((name) => names.includes(name))).toEqual([]);
  },
);

it('do what they say, on clicks of a person alone', async () => {
  vi.stubGlobal('innerWidth', 1280);
  const strip = await onStrip('bypassed');
  strip.named(names[1]!).click();
  expect(strip.ports.ownRequest).not.toHaveBeenCalled();
  await strip.click(strip.named(names[1]!));
  expect(strip.ports.ownRequest).toHaveBeenCalledExactlyOnceWith(true);
});

it('unfold the search, with the focus in it', async () => {
  vi.stubGlobal('innerWidth', 1280);
  const strip = await onStrip('bypassed');
  await strip.click(strip.named(names[0]!));
  expect(strip.all('[role=combobox]')).toHaveLength(1);
  await vi.waitFor(() => expect(strip.focus()?.getAttribute('role')).toBe('combobox'));
});

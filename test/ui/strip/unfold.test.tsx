// When the panel unfolds by itself, when it does not, and when it folds again.

import { describe, expect, it } from 'vitest';
import type { StripView } from '../../../src/model/strip';
import { unfold } from '../../../src/ui/strip/unfold';
import { atHome, formOf, kept, quiet } from './forms';
import { onStrip } from './stage';
import { warnings } from './warnings';

const roomy = { room: 'panel', isFolded: false } as const;
const bypassed: StripView = { ...quiet, context: atHome, warnings: [warnings.bypassed] };
const held: StripView = { ...quiet, warnings: [warnings.beforeCreate], isCreateHeld: true };
const none: ReadonlySet<never> = new Set();
const opens = (view: StripView | null, room: Parameters<typeof unfold>[2] = roomy) =>
  unfold(view, none, room).opens;

describe('what unfolds the panel', () => {
  it('is a bypassed Partner Center, and Create held back', () => {
    expect(opens(bypassed)).toBe(true);
    expect(opens(held)).toBe(true);
  });

  it.each([
    ['no answer yet', null],
    ['nothing wrong', quiet],
    ['another alarm', { ...quiet, warnings: [warnings.customerContact, warnings.otherCustomer] }],
    ['what is wrong before Create, when nothing is held', { ...held, isCreateHeld: false }],
    ['a mere notice', { ...bypassed, warnings: [{ ...warnings.bypassed, level: 'notice' }] }],
    ['a strip that is snoozed', { ...bypassed, isSnoozed: true }],
  ] as const)('is not %s', (_what, view) => {
    expect(opens(view)).toBe(false);
  });

  it.each([
    { room: 'bar', isFolded: false },
    { room: 'icon', isFolded: false },
    { room: 'panel', isFolded: true },
  ] as const)('does so only with room, and unfolded: $room, $isFolded', (room) => {
    expect(opens(bypassed, room)).toBe(false);
  });

  it('does so once, and again after it had gone', () => {
    const first = unfold(bypassed, none, roomy);
    expect(unfold(bypassed, first.done, roomy).opens).toBe(false);
    const gone = unfold(quiet, first.done, roomy);
    expect(unfold(bypassed, gone.done, roomy).opens).toBe(true);
  });

  it('does so as soon as there is room', () => {
    const waiting = unfold(bypassed, none, { room: 'bar', isFolded: false });
    expect(unfold(bypassed, waiting.done, roomy).opens).toBe(true);
  });

  it('does so for the second when the first was answered', () => {
    const first = unfold(bypassed, none, roomy);
    expect(unfold({ ...bypassed, isCreateHeld: true }, first.done, roomy).opens).toBe(true);
  });
});

describe('the panel', () => {
  const bar = { room: 'panel', isOpen: false } as const;

  it('unfolds when the alarm appears, tells so, and takes no focus', async () => {
    const strip = await onStrip({ ...bar, view: null });
    await strip.change({ view: quiet });
    expect(strip.ports.onOpen).not.toHaveBeenCalled();
    await strip.change({ view: bypassed });
    expect(strip.all('.panel')).toHaveLength(1);
    expect(strip.ports.onOpen.mock.calls).toEqual([[true]]);
    expect(strip.focus()).toBe(strip.document.body);
  });

  it('stays closed when the user closed it', async () => {
    const strip = await onStrip({ ...bar, view: bypassed });
    await strip.click(strip.one('.details'));
    expect(strip.all('.panel')).toEqual([]);
    await strip.change({ view: { ...bypassed, forms: [formOf(kept)] } });
    expect(strip.all('.panel')).toEqual([]);
    expect(strip.ports.onOpen.mock.calls).toEqual([[true], [false]]);
  });

  it('folds again without room when it unfolded by itself', async () => {
    const strip = await onStrip({ ...bar, view: bypassed });
    await strip.change({ room: 'bar' });
    expect(strip.all('.panel')).toEqual([]);
    expect(strip.one('.details').getAttribute('aria-expanded')).toBe('false');
  });

  it('stays where the user opened it, room or not', async () => {
    const strip = await onStrip({ view: quiet, room: 'bar', isOpen: true });
    expect(strip.one('.details').getAttribute('aria-controls')).toBe(strip.one('.panel').id);
    await strip.change({ room: 'icon' });
    expect(strip.all('.panel')).toHaveLength(1);
  });

  it('stands above the line in the lower half of the window, and below it in the upper', async () => {
    for (const [top, name] of [
      [600, 'up'],
      [20, 'down'],
    ] as const) {
      const strip = await onStrip({ view: quiet, room: 'panel', isOpen: false });
      strip.one('section').getBoundingClientRect = () => new strip.window.DOMRect(0, top, 300, 36);
      await strip.click(strip.one('.details'));
      expect(strip.one('section').classList.contains(name), name).toBe(true);
    }
  });
});

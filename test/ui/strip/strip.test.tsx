// The strip's shapes and the buttons of its line: names, folding, snoozing, moving, filling.

import { describe, expect, it, vi } from 'vitest';
import { contoso, idleForm, quiet } from './forms';
import { onStrip } from './stage';
import { stripStates } from './states';
import type { StateName } from './states';

const states = Object.keys(stripStates) as StateName[];
const bar = { room: 'bar', isOpen: false } as const;
const twoWaiting = [idleForm({ gate: 'ask' }), { ...idleForm({ gate: 'ask' }), documentId: 'B' }];

describe('the strip', () => {
  it.each(states)('is a region whose name begins with the product’s: %s', async (state) => {
    const strip = await onStrip(state);
    const regions = strip.all('section, [role="region"]');
    expect(regions.map((each) => each.getAttribute('role'))).toEqual(['region']);
    expect(regions[0]?.getAttribute('aria-label')).toMatch(/^Onbehalf: ./u);
  });

  it.each(states)('gives each button a name of its own, and each icon no voice: %s', async (state) => {
    const strip = await onStrip(state);
    const names = strip.names();
    expect(names.filter((name) => name === '')).toEqual([]);
    const perForm = stripStates[state].view?.forms.length ?? 0;
    if (perForm < 2) expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(strip.all('svg:not([aria-hidden="true"])')).toEqual([]);
  });

  it.each([
    ['filled', 'Contoso Ltd, contoso.example, customer'],
    ['own directory', 'Fabrikam Cloud, fabrikam.onmicrosoft.com, your own directory'],
    ['another customer', 'Adatum Corporation, adatum.example, not the customer you chose'],
    ['delegated', 'Contoso Ltd, contoso.example, delegated to you'],
    ['disagreeing', 'Contoso Ltd, contoso.example, the signs disagree'],
    ['unnamed', 'Unnamed customer'],
    ['unknown', 'Directory unknown'],
  ] as const)('says whose directory it is: %s', async (state, words) => {
    const strip = await onStrip(state);
    expect(strip.one('section').getAttribute('aria-label')).toBe(`Onbehalf: ${words}`);
    expect(strip.text('.chip')).toBe(words.split(', ')[0]);
  });

  it('has another drawing for each verdict', async () => {
    const drawings = new Set<string | null>();
    for (const state of [
      'filled',
      'own directory',
      'another customer',
      'delegated',
      'disagreeing',
      'unknown',
    ] as const) {
      const strip = await onStrip(state);
      drawings.add(strip.document.querySelector('.chip path')?.getAttribute('d') ?? null);
    }
    expect(drawings.size).toBe(6);
  });

  it('has a tenant’s colour where one is certain', async () => {
    const colour = async (state: StateName) =>
      (await onStrip(state)).one('.chip').style.getPropertyValue('--tenant-light');
    expect(await colour('filled')).toMatch(/^#[0-9a-f]{6}$/u);
    expect(await colour('own directory')).not.toBe(await colour('filled'));
    expect(await colour('unnamed')).not.toBe('');
    expect(await colour('unknown')).toBe('');
    expect(await colour('disagreeing')).toBe('');
    const unsure = { verdict: 'unknown', tenant: contoso, because: [] } as const;
    const strip = await onStrip({ ...bar, view: { ...quiet, context: unsure } });
    expect(strip.one('.chip').style.getPropertyValue('--tenant-light')).toBe('');
  });

  it('tells the gravest warning and how many more there are', async () => {
    const strip = await onStrip('another customer');
    expect(strip.text('.gravest')).toBe(
      'Warning: This is Adatum Corporation, but the tab is about Contoso Ltd+2and 2 more',
    );
  });

  it('is in the language of the browser, in a page of another one', async () => {
    const strip = await onStrip('kept yours', { language: 'it' });
    expect(strip.one('section').lang).toBe('it');
    expect(strip.text('.standing')).toBe('7 su 8 a posto · 1 lasciato come l’hai scritto');
  });

  it('lets a name be written from right to left', async () => {
    const strip = await onStrip('arabic');
    expect(strip.one('section').dir).toBe('ltr');
    expect(strip.one('.chip bdi').dir).toBe('auto');
  });
});

describe('Fill', () => {
  it('fills every form that waits for a click', async () => {
    const strip = await onStrip({ ...bar, view: { ...quiet, forms: twoWaiting } });
    await strip.click(strip.named('Fill'));
    expect(strip.ports.order.mock.calls).toEqual([
      ['A', { command: 'fill' }],
      ['B', { command: 'fill' }],
    ]);
  });

  it('is one at a time', async () => {
    const strip = await onStrip('before a click');
    strip.ports.order.mockReturnValue(new Promise(() => undefined));
    await strip.click(strip.named('Fill'));
    expect(strip.named('Filling…').getAttribute('aria-busy')).toBe('true');
    await strip.click(strip.named('Filling…'));
    expect(strip.ports.order).toHaveBeenCalledOnce();
  });

  it('says that a form is gone', async () => {
    const strip = await onStrip('before a click');
    strip.ports.order.mockResolvedValue(false);
    await strip.click(strip.named('Fill'));
    await vi.waitFor(() => expect(strip.said()).toContain('That form is gone. Nothing was done.'));
  });

  it.each(['filled', 'no profile', 'bypassed', 'filling', 'no form'] as const)(
    'is not in the line: %s',
    async (state) => {
      expect((await onStrip(state)).names()).not.toContain('Fill');
    },
  );

  it('leads to the options when the profile is missing', async () => {
    const strip = await onStrip('no profile');
    await strip.click(strip.named('Enter your contact details'));
    expect(strip.ports.go).toHaveBeenCalledWith('options', 'contact.firstName');
  });
});

describe('the shapes', () => {
  it.each([
    ['panel', false, 'is-bar'],
    ['bar', false, 'is-bar'],
    ['icon', false, 'is-icon'],
    ['panel', true, 'is-icon'],
  ] as const)('with room for a %s, folded: %s', async (room, isFolded, shape) => {
    const strip = await onStrip({ view: { ...quiet, place: { isFolded } }, room, isOpen: false });
    expect(strip.one('section').className).toContain(shape);
  });

  it('folds at once, remembers it with the place, and unfolds to the panel', async () => {
    const at = { x: 1, y: 0 };
    const view = { ...quiet, place: { at, isFolded: false } };
    const strip = await onStrip({ ...bar, view });
    await strip.click(strip.named('Fold to an icon'));
    expect(strip.ports.place).toHaveBeenLastCalledWith({ at, isFolded: true });
    expect(strip.one('section').className).toContain('is-icon');
    await strip.change({ view: { ...view, place: { at, isFolded: true } } });
    await strip.click(strip.one('.folded'));
    expect(strip.ports.place).toHaveBeenLastCalledWith({ at, isFolded: false });
    expect(strip.ports.onOpen).toHaveBeenLastCalledWith(true);
    expect(strip.all('.panel')).toHaveLength(1);
  });

  it('opens from an icon that is one for lack of room alone, and remembers nothing', async () => {
    const strip = await onStrip('folded with a warning');
    await strip.click(strip.one('.folded'));
    expect(strip.all('.panel')).toHaveLength(1);
    expect(strip.ports.place).not.toHaveBeenCalled();
  });

  it('says in the icon where this is, how it stands, and how many warnings there are', async () => {
    const name = async (state: StateName) => (await onStrip(state)).one('.folded').getAttribute('aria-label');
    expect(await name('folded')).toBe(
      'Open the Onbehalf strip. Contoso Ltd, contoso.example, customer. 7 of 8 set · 1 kept yours',
    );
    expect(await name('folded with a warning')).toMatch(/Nothing is filled here\. 1 warning$/u);
    expect(await name('folded with notes')).toMatch(/2 warnings$/u);
  });

  it('marks the icon when a warning is open, and only then', async () => {
    expect((await onStrip('folded')).all('.badge')).toEqual([]);
    expect((await onStrip('folded with notes')).text('.badge')).toBe('2');
  });

  it('is away from this tab when closed, and says how to get it back', async () => {
    const strip = await onStrip('filled');
    const close = strip.named('Hide in this tab');
    expect(close.getAttribute('aria-description')).toContain('Alt+Shift+S');
    expect(close.title).toContain('Alt+Shift+S');
    await strip.click(close);
    expect(strip.ports.snooze).toHaveBeenCalledOnce();
    await strip.change({ view: { ...quiet, isSnoozed: true } });
    expect(strip.all('section')).toEqual([]);
  });

  it('follows the theme of the settings', async () => {
    expect((await onStrip('panel in the dark')).one('section').dataset['theme']).toBe('dark');
  });
});

describe('Move', () => {
  it.each([
    ['ArrowLeft', false, { x: -16, y: 0 }],
    ['ArrowDown', false, { x: 0, y: 16 }],
    ['ArrowRight', true, { x: 128, y: 0 }],
    ['ArrowUp', true, { x: 0, y: -128 }],
  ] as const)('goes a step by %s, Shift: %s', async (key, shiftKey, step) => {
    const strip = await onStrip('filled');
    strip.named('Move').focus();
    const event = await strip.press(key, { shiftKey });
    expect(strip.ports.move).toHaveBeenCalledExactlyOnceWith(step);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves other keys to the browser', async () => {
    const strip = await onStrip('filled');
    strip.named('Move').focus();
    expect((await strip.press('ArrowLeft', { altKey: true })).defaultPrevented).toBe(false);
    expect((await strip.press('Tab')).defaultPrevented).toBe(false);
    expect(strip.ports.move).not.toHaveBeenCalled();
  });
});

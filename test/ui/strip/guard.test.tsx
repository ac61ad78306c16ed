// Who may command the strip: a person who sees it, and no script; and what the page hears of it.

import { describe, expect, it, vi } from 'vitest';
import { formOf, kept, quiet } from './forms';
import { onStrip } from './stage';
import type { NotedPorts } from './stage';
import { stripStates } from './states';
import type { StateName } from './states';

const states = Object.keys(stripStates) as StateName[];

describe('what the page hears', () => {
  it('is nothing of the keys pressed in the strip', async () => {
    const strip = await onStrip('panel bypassed');
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'input']) strip.document.addEventListener(type, heard);
    const field = strip.one('[role="combobox"]');
    field.focus();
    await strip.press('a');
    await strip.enter('[role="combobox"]', 'a');
    expect(heard.mock.calls.filter(([event]) => (event as Event).type !== 'change')).toEqual([]);
    strip.document.body.focus();
    strip.document.body.dispatchEvent(new strip.window.Event('keydown', { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is no contact value, for there is none', async () => {
    const strip = await onStrip({
      view: { ...quiet, forms: [formOf(kept)] },
      room: 'bar',
      isOpen: true,
    });
    expect(strip.text('section')).not.toMatch(/@|\+39/u);
  });
});

describe('what only a person may do', () => {
  it.each(states)('is done by no script: %s', async (state) => {
    const strip = await onStrip(state);
    const { isOpenToClicks } = strip.ports;
    const deeds: readonly (keyof NotedPorts)[] = [
      'order',
      'mean',
      'go',
      'ownRequest',
      'acknowledge',
      'accept',
    ];
    const places: readonly (keyof NotedPorts)[] = ['place', 'move', 'startDrag', 'snooze', 'search'];
    const asked = () => [...deeds, ...places].map((port) => strip.ports[port].mock.calls.length);
    const before = asked();
    const shape = strip.one('section').className;
    for (const each of strip.all('button, [role="option"], input')) {
      each.click();
      for (const type of ['pointerdown', 'keydown', 'input'])
        each.dispatchEvent(new strip.window.Event(type, { bubbles: true }));
    }
    expect(asked()).toEqual(before);
    expect(strip.one('section').className).toBe(shape);
    expect(isOpenToClicks.mock.calls.length > 0).toBe(strip.all('button').length > 0);
  });

  it('is refused when something is drawn over the strip', async () => {
    const strip = await onStrip('panel held');
    strip.ports.isOpenToClicks.mockReturnValue(false);
    for (const each of strip.all('button')) await strip.click(each);
    expect(strip.ports.acknowledge).not.toHaveBeenCalled();
    expect(strip.ports.order).not.toHaveBeenCalled();
    expect(strip.ports.snooze).not.toHaveBeenCalled();
    expect(strip.all('.panel')).toHaveLength(1);
  });
});

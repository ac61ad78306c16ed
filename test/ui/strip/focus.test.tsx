// Where the focus goes: back to Details by Escape, to a neighbour when its button goes, and never away from the page.

import { describe, expect, it, vi } from 'vitest';
import type { FieldResult } from '../../../src/model/report';
import type { StripView } from '../../../src/model/strip';
import { formOf, kept, prefilled, quiet, result } from './forms';
import { onStrip } from './stage';
import { warnings } from './warnings';

const withResults = (results: readonly FieldResult[]): StripView => ({ ...quiet, forms: [formOf(results)] });
const changed = (field: FieldResult): StripView =>
  withResults(prefilled.map((each) => (each.field === field.field ? field : each)));
const panel = (view: StripView) => onStrip({ view, room: 'panel', isOpen: true });

describe('Escape', () => {
  it('closes the panel from within, and the focus is on Details', async () => {
    const strip = await panel(withResults(kept));
    strip.named('Replace Phone').focus();
    await strip.press('Escape');
    expect(strip.all('.panel')).toEqual([]);
    expect(strip.focus()).toBe(strip.one('.details'));
    expect(strip.ports.onOpen).toHaveBeenLastCalledWith(false);
  });

  it('moves the focus to Details from the line, too', async () => {
    const strip = await panel(withResults(kept));
    strip.named('Move').focus();
    await strip.press('Escape');
    expect(strip.focus()).toBe(strip.one('.details'));
  });

  it('does nothing to a closed strip, or while a text is composed', async () => {
    const strip = await panel(withResults(kept));
    strip.named('Undo all').focus();
    await strip.press('Escape', { isComposing: true });
    expect(strip.all('.panel')).toHaveLength(1);
    await strip.press('Escape');
    strip.ports.onOpen.mockClear();
    await strip.press('Escape');
    expect(strip.ports.onOpen).not.toHaveBeenCalled();
  });
});

describe('the focus', () => {
  it('stays on the button of a field when another changes', async () => {
    const strip = await panel(withResults(prefilled));
    const button = strip.named('Replace Phone');
    button.focus();
    await strip.change({ view: { ...changed(result('email')), warnings: [warnings.saveContact] } });
    expect(strip.focus()).toBe(button);
  });

  it('stays on the button of a field that turns into another one', async () => {
    const strip = await panel(withResults(prefilled));
    strip.named('Replace Phone').focus();
    await strip.change({ view: changed(result('phone')) });
    expect(strip.focus()).toBe(strip.named('Undo Phone'));
  });

  it('goes to a neighbour when its button goes', async () => {
    const strip = await panel(withResults(prefilled));
    strip.named('Replace Phone').focus();
    await strip.change({ view: changed(result('phone', 'read-only', 'locked')) });
    expect(strip.focus()?.closest('.fields')).not.toBeNull();
    expect(strip.focus()?.localName).toBe('button');
  });

  it('goes to another part of the panel when the form goes', async () => {
    const strip = await panel(withResults(prefilled));
    strip.named('Undo all').focus();
    await strip.change({ view: quiet });
    expect(strip.focus()?.closest('.panel')).not.toBeNull();
  });

  it('goes to Details when Fill was pressed and is no longer there', async () => {
    const strip = await onStrip('before a click');
    await strip.click(strip.named('Fill'));
    await strip.change({ view: withResults(kept) });
    expect(strip.focus()).toBe(strip.one('.details'));
  });

  it('follows from icon to line and back', async () => {
    const strip = await onStrip('folded');
    await strip.click(strip.one('.folded'));
    expect(strip.focus()).toBe(strip.one('.details'));
    await strip.click(strip.named('Fold to an icon'));
    expect(strip.focus()).toBe(strip.one('.folded'));
  });

  it('is not taken from the page when a button goes that had it before', async () => {
    const strip = await panel(withResults(prefilled));
    const field = strip.document.createElement('input');
    strip.document.body.append(field);
    strip.named('Replace Phone').focus();
    field.focus();
    await Promise.resolve();
    await strip.change({ view: changed(result('phone', 'read-only', 'locked')) });
    expect(strip.focus()).toBe(field);
    field.blur();
    await strip.change({ view: quiet });
    expect(strip.focus()).toBe(strip.document.body);
  });

  it('is not taken by a view that comes', async () => {
    const strip = await onStrip({ view: null, room: 'panel', isOpen: false });
    const focus = vi.spyOn(strip.window.HTMLElement.prototype, 'focus');
    await strip.change({ view: { ...withResults(kept), warnings: [warnings.bypassed], isCreateHeld: true } });
    expect(strip.all('.panel')).toHaveLength(1);
    expect(focus).not.toHaveBeenCalled();
  });
});

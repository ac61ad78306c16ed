// The panel’s forms: every field with its button, and orders for one and for all.

import { describe, expect, it, vi } from 'vitest';
import type { StripView } from '../../../src/model/strip';
import { promised } from '../mount';
import { everyOutcome, formOf, kept, prefilled, quiet } from './forms';
import { onStrip } from './stage';
import type { OnStrip } from './stage';

const open = (change: Partial<StripView>) =>
  onStrip({ view: { ...quiet, ...change }, room: 'panel', isOpen: true });

const rows = (strip: OnStrip) =>
  Object.fromEntries(
    strip
      .all('.fields > div')
      .map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        [
          row.querySelector('.outcome')?.lastChild?.textContent ?? '',
          row.querySelector('button')?.getAttribute('aria-label') ?? '',
        ],
      ]),
  );

describe('the fields', () => {
  it('stand with their outcome and the button that makes sense, by its full name', async () => {
    expect(rows(await open({ forms: [formOf(everyOutcome)] }))).toEqual({
      'Support plan': ['option missing', 'Fill Support plan'],
      'Preferred contact method': ['already right', ''],
      Availability: ['cannot be emptied here', ''],
      'Support language': ['ambiguous', 'Fill Support language'],
      'First name': ['set', 'Undo First name'],
      'Last name': ['undone', 'Fill Last name'],
      'E-mail': ['prefilled, not yours', 'Replace E-mail'],
      'Additional e-mails': ['reverted by the page', 'Fill Additional e-mails'],
      Phone: ['kept yours', 'Replace Phone'],
      'Country/region': ['read-only', ''],
      'Time zone': ['not on this page', ''],
    });
  });

  it('begin their buttons’ names with what is seen', async () => {
    const strip = await open({ forms: [formOf(everyOutcome)] });
    const bad = strip
      .all('.fields button')
      .filter((each) => !each.getAttribute('aria-label')?.startsWith(each.textContent));
    expect(bad).toEqual([]);
  });

  it.each([
    ['Replace Phone', 'phone', 'replace'],
    ['Undo First name', 'firstName', 'undo'],
    ['Fill Support plan', 'supportPlan', 'fill'],
  ] as const)('%s is an order for that field', async (name, field, command) => {
    const strip = await open({ forms: [formOf(everyOutcome)] });
    await strip.click(strip.named(name));
    expect(strip.ports.order).toHaveBeenCalledExactlyOnceWith('A', { command, fields: [field] });
  });

  it('wait for the order before', async () => {
    const strip = await open({ forms: [formOf(everyOutcome)] });
    const { promise, settle } = promised<boolean>();
    strip.ports.order.mockReturnValueOnce(promise);
    await strip.click(strip.named('Replace Phone'));
    expect(strip.named('Replace Phone').getAttribute('aria-busy')).toBe('true');
    await strip.click(strip.named('Replace Phone'));
    await strip.click(strip.named('Undo all'));
    expect(strip.ports.order).toHaveBeenCalledOnce();
    await settle(true);
    await vi.waitFor(() => expect(strip.ports.order).toHaveBeenCalledTimes(2));
    expect(strip.ports.order).toHaveBeenLastCalledWith('A', { command: 'undo' });
  });

  it('are of the form they stand in', async () => {
    const strip = await open({ forms: [formOf(kept), formOf(prefilled, {}, 'B')] });
    expect(strip.all('.form').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Form 1 of 2',
      'Form 2 of 2',
    ]);
    await strip.click(strip.named('Replace E-mail'));
    expect(strip.ports.order).toHaveBeenCalledExactlyOnceWith('B', { command: 'replace', fields: ['email'] });
  });
});

describe('the whole form', () => {
  it.each([
    ['Replace all 3 prefilled fields', 'replace'],
    ['Fill again', 'fill'],
    ['Undo all', 'undo'],
  ] as const)('%s', async (name, command) => {
    const strip = await open({ forms: [formOf(prefilled)] });
    await strip.click(strip.named(name));
    expect(strip.ports.order).toHaveBeenCalledExactlyOnceWith('A', { command });
  });

  it('has no buttons in the own directory, or without a profile', async () => {
    for (const state of [{ gate: 'never' }, { trouble: 'no-profile' }] as const) {
      const strip = await open({ forms: [formOf(everyOutcome, state)] });
      expect(strip.all('.form .actions, .fields button')).toEqual([]);
    }
  });

  it('says what the profile lacks, and where to enter it', async () => {
    const report = { phase: 'done', results: kept, missing: ['supportLanguage', 'phone'], at: 1 } as const;
    const strip = await open({ forms: [formOf(kept, { report })] });
    expect(strip.text('.missing')).toContain('Support language, Phone');
    await strip.click(strip.named('Enter them in the options'));
    expect(strip.ports.go).toHaveBeenCalledWith('options', 'contact.language');
  });

  it('says so, visibly and aloud, when it is gone', async () => {
    const strip = await open({ forms: [formOf(prefilled)] });
    strip.ports.order.mockRejectedValueOnce(new Error('gone'));
    await strip.click(strip.named('Fill again'));
    await vi.waitFor(() => expect(strip.text('.lost')).toBe('That form is gone. Nothing was done.'));
    expect(strip.said()).toContain('That form is gone. Nothing was done.');
  });
});

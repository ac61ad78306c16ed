// Holds the typing guard: the flow waits for the user, keeps what they type, and leaves focus and caret to them.

import { describe, expect, test } from 'vitest';
import { watchEdits } from '../../src/flow/edits';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { act, type } from '../page/dom';
import { filled, formPage, knowledge, rowOf } from './form';

describe('the user at work', () => {
  test('sixty keys at 50 ms in Summary: text intact, focus and caret kept, and the form filled after the rest', async () => {
    const form = formPage();
    const summary = form.one('#summary');
    summary.focus();
    const textAt: number[] = [];
    form.document.addEventListener('input', ({ isTrusted }) => isTrusted || textAt.push(form.clock.now()));
    const start = form.clock.now();
    for (let key = 0; key < 60; key += 1) {
      form.clock.after(key * 50, () => {
        act(summary, 'keydown');
        summary.setRangeText('x', summary.selectionStart ?? 0, summary.selectionEnd ?? 0, 'end');
        act(summary, 'input');
      });
    }
    await form.clock.pass(1);
    await form.fill();
    expect(summary.value).toBe('x'.repeat(60));
    expect(form.shown()).toEqual(filled);
    expect(Math.min(...textAt)).toBeGreaterThanOrEqual(start + 59 * 50 + 700);
    expect([form.document.activeElement?.id, summary.selectionStart]).toEqual(['summary', 60]);
  });

  test('text is written while a button is held; no list is opened until it is let go', async () => {
    const form = formPage();
    act(form.one('#summary'), 'pointerdown');
    form.clock.after(5000, () => act(form.one('#summary'), 'pointerup'));
    let textAt = 0;
    form.one('#first').addEventListener('change', () => (textAt = form.clock.now()));
    const start = form.clock.now();
    await form.fill();
    expect(textAt).toBe(start);
    expect(form.clock.now() - start).toBeGreaterThan(5700);
    expect(form.plan.openings()).toBe(1);
  });

  test('lists wait for what the user does in other frames', async () => {
    const form = formPage();
    const waits = [900, 300, 0];
    const asked: number[] = [];
    const untilElsewhere = async () => {
      asked.push(form.clock.now());
      return waits.shift() ?? 0;
    };
    const start = form.clock.now();
    await form.fill({ hands: { ...form.hands, untilElsewhere } });
    expect(asked.slice(0, 3)).toEqual([start, start + 900, start + 1200]);
    expect(form.shown()).toEqual(filled);
  });

  test('what they type into a field before its turn is kept', async () => {
    const form = formPage();
    const { activity } = form.hands;
    const onEdit = form.task.memory.users.add.bind(form.task.memory.users);
    const { signal } = form.task;
    watchEdits({ ...knowledge, activity, shadowOf, signal, onEdit })(form.document);
    const typing = () => type(form.one('#last'), 'Rossi');
    const report = await form.fill({ progress: typing });
    expect(rowOf(report, 'lastName')).toBe('kept yours (typed-by-you)');
    expect({ ...form.shown(), last: filled['last'] }).toEqual(filled);
    expect(form.shown()['last']).toBe('Rossi');
  });
});

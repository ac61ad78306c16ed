// Holds promise 6: done is said only of what the page still holds after it settled, and nothing is fought over.

import { describe, expect, test } from 'vitest';
import { settleMs } from '../../src/flow/verify';
import { eventsOn } from '../page/dom';
import { formPage, profile, rowOf } from './form';
import type { TestForm } from './form';

/** Does something `ms` after each write to a field; `times` at most. */
function after(
  form: TestForm,
  id: string,
  ms: number,
  act: (field: HTMLInputElement) => void,
  times = Infinity,
) {
  let left = times;
  form.one(`#${id}`).addEventListener('change', () => {
    left -= 1;
    if (left >= 0) form.clock.after(ms, () => act(form.one(`#${id}`)));
  });
}

const revert = (field: HTMLInputElement) => (field.value = '');
const reject = (field: HTMLInputElement) => field.setAttribute('aria-invalid', 'true');

describe('what the page does with a value', () => {
  test.each<[string, string, (field: HTMLInputElement) => void]>([
    ['keeps it', 'set (read-back)', () => undefined],
    ['reformats it', 'set (read-back)', (field) => (field.value = '+390255500199')],
    ['writes it another way', 'set (read-back)', (field) => (field.value = '0039 02 5550-0199')],
    ['reverts it', 'reverted by the page (page-changed-it)', revert],
    ['cuts it', 'reverted by the page (page-changed-it)', (field) => (field.value = field.value.slice(0, 5))],
    ['calls it invalid', 'reverted by the page (page-calls-it-invalid)', reject],
    ['removes the field', 'not on this page (vanished)', (field) => field.remove()],
    [
      'renders the field anew, empty',
      'reverted by the page (page-changed-it)',
      (field) => {
        const fresh = field.cloneNode() as HTMLInputElement;
        fresh.value = '';
        field.replaceWith(fresh);
        fresh.addEventListener('change', () => (fresh.value = ''));
      },
    ],
  ])('%s: %s', async (_what, expected, act) => {
    const form = formPage();
    after(form, 'phone', settleMs - 50, act);
    expect(rowOf(await form.fill(), 'phone')).toBe(expected);
  });

  test.each([50, 300, settleMs - 1])('late by %s ms is not too late', async (ms) => {
    const form = formPage();
    after(form, 'email', ms, revert);
    expect(rowOf(await form.fill(), 'email')).toBe('reverted by the page (page-changed-it)');
  });
});

describe('one more try', () => {
  test('what the page lost the first time is written again and holds', async () => {
    const form = formPage();
    after(form, 'email', 100, revert, 1);
    expect(rowOf(await form.fill(), 'email')).toBe('set (read-back)');
    expect(form.shown()['email']).toBe(profile.email);
  });

  test('the second time the way a keyboard does: with the focus, given back after', async () => {
    const form = formPage();
    form.one('#summary').focus();
    const focused = eventsOn(form.one('#email'), ['focus']);
    after(form, 'email', 100, revert, 1);
    await form.fill();
    expect([focused, form.document.activeElement?.id]).toEqual([['focus'], 'summary']);
  });

  test('only what did not hold, and only once', async () => {
    const form = formPage();
    const writes: string[] = [];
    form.document.addEventListener('input', ({ target }) => writes.push((target as Element).id));
    after(form, 'email', 100, revert);
    await form.fill();
    expect(writes.filter((id) => id === 'email')).toHaveLength(2);
    expect(writes.filter((id) => id === 'phone')).toHaveLength(1);
  });

  test('what refused twice is left alone from then on, and its word stays', async () => {
    const form = formPage();
    after(form, 'email', 100, reject);
    await form.fill();
    const seen = eventsOn(form.one('#email'), ['input', 'change', 'focus']);
    expect(rowOf(await form.fill(), 'email')).toBe('reverted by the page (page-calls-it-invalid)');
    expect(seen).toEqual([]);
  });

  test('a new element in its place is a new chance', async () => {
    const form = formPage();
    after(form, 'email', 100, revert);
    await form.fill();
    form.one('#email').replaceWith(form.one('#email').cloneNode());
    expect(rowOf(await form.fill(), 'email')).toBe('set (read-back)');
  });

  test('what the user typed into a reverted field is theirs', async () => {
    const form = formPage();
    after(form, 'email', 100, (field) => {
      field.value = 'me@home.example';
      form.task.memory.users.add('email');
    });
    expect(rowOf(await form.fill(), 'email')).toBe('kept yours (typed-by-you)');
    expect(form.shown()['email']).toBe('me@home.example');
  });

  test('a page that always reverts is not fought for ever', async () => {
    const form = formPage();
    let writes = 0;
    form.one('#email').addEventListener('input', () => (writes += 1));
    after(form, 'email', settleMs + 5, revert);
    for (let look = 0; look < 20; look += 1) await form.fill();
    expect(writes).toBeLessThanOrEqual(6);
  });
});

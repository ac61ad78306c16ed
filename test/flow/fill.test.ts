// Holds what is checked again at the moment of writing: the page may have changed since it was planned for.

import { describe, expect, test } from 'vitest';
import { fill } from '../../src/flow/fill';
import { targetOf } from '../../src/flow/targets';
import { look } from '../../src/flow/view';
import type { WrittenField } from '../../src/model/fields';
import type { Plan } from '../../src/model/plan';
import { keepFocus } from '../../src/page/focus';
import { eventsOn } from '../page/dom';
import { filled, formPage, knowledge, profile, rowOf } from './form';
import type { TestForm } from './form';

/** Fills a form that changes after the plan was made and before the first field is written. */
async function changedBeforeWriting(change: (form: TestForm) => void) {
  const form = formPage();
  const report = await form.fill({ progress: () => change(form) });
  return { form, report };
}

const others = (form: TestForm, ...except: string[]) =>
  Object.entries(form.shown()).filter(([id]) => !except.includes(id));
const rest = (...except: string[]) => Object.entries(filled).filter(([id]) => !except.includes(id));

describe('a field that changed since planning', () => {
  test.each<[string, string, (form: TestForm) => void]>([
    ['was removed', 'not on this page (vanished)', ({ one }) => one('#phone').remove()],
    [
      'was removed with its row',
      'not on this page (vanished)',
      ({ one }) => one('#phone').closest('p')?.remove(),
    ],
    ['became read-only', 'read-only (locked)', ({ one }) => (one('#phone').readOnly = true)],
    ['became disabled', 'read-only (disabled)', ({ one }) => (one('#phone').disabled = true)],
    [
      'became inert',
      'read-only (disabled)',
      ({ one }) => one('#phone').parentElement?.setAttribute('inert', ''),
    ],
    ['was hidden', 'not on this page (hidden)', ({ one }) => (one('#phone').hidden = true)],
    ['was typed into', 'kept yours (typed-by-you)', ({ task }) => task.memory.users.add('phone')],
    [
      'was filled right by somebody',
      'already right (same-value)',
      ({ one }) => (one('#phone').value = profile.phone ?? ''),
    ],
    [
      'became another kind of control',
      'not on this page (changed-meanwhile)',
      ({ document, one }) => {
        const list = document.createElement('select');
        list.id = 'phone';
        one('#phone').replaceWith(list);
      },
    ],
    [
      'asks for something else now',
      'not on this page (vanished)',
      ({ one }) => (one('label[for=phone]').textContent = 'Virtual machine name'),
    ],
  ])('%s: %s, and the rest is filled', async (_what, expected, change) => {
    const { form, report } = await changedBeforeWriting(change);
    const phone = form.document.querySelector<HTMLInputElement>('#phone')?.value ?? '';
    expect(phone).toBe(expected.startsWith('already') ? profile.phone : '');
    expect(rowOf(report, 'phone')).toBe(expected);
    expect(others(form, 'phone')).toEqual(rest('phone'));
  });

  test('was rendered anew: the new one is filled', async () => {
    const { form, report } = await changedBeforeWriting(({ one }) =>
      one('#phone').replaceWith(one('#phone').cloneNode()),
    );
    expect(rowOf(report, 'phone')).toBe('set (read-back)');
    expect(form.shown()).toEqual(filled);
  });

  test('changes its label in place while another is written: it is left alone', async () => {
    const form = formPage();
    form.one('#hours').addEventListener('change', () => {
      form.one('label[for=country]').textContent = 'Region of the resource';
    });
    const report = await form.fill();
    expect(form.shown()['country']).toBe('');
    expect(rowOf(report, 'country')).toMatch(/^not on this page/);
  });

  test('a step that is destroyed in the middle takes its fields with it', async () => {
    const form = formPage();
    form.one('#hours').addEventListener('change', () => form.one('form').remove());
    const report = await form.fill();
    expect(rowOf(report, 'country')).toBe('not on this page (vanished)');
  });

  test('a page that throws in its listeners is filled all the same', async () => {
    const form = formPage();
    form.window.addEventListener('error', (event) => event.preventDefault());
    form.one('#first').addEventListener('change', () => {
      throw new Error('the page is broken');
    });
    expect(rowOf(await form.fill(), 'firstName')).toBe('set (read-back)');
    expect(form.shown()).toEqual(filled);
  });
});

describe('the world that changed since planning', () => {
  test.each<[string, (form: TestForm) => void]>([
    ['frame or tab went out of sight', ({ screen }) => (screen.shown = false)],
    ['everything was called off', ({ task: { signal } }) => signal.dispatchEvent(new Event('abort'))],
  ])('%s: nothing is written', async (what, change) => {
    const form = formPage();
    const stopper = new AbortController();
    const seen = eventsOn(form.document, ['input', 'change', 'mouseup']);
    const progress = () => (what.startsWith('everything') ? stopper.abort() : change(form));
    const report = await form.fill({ progress, signal: stopper.signal });
    expect(seen).toEqual([]);
    expect(rowOf(report, 'supportPlan')).toBe('not on this page (hidden)');
  });

  test('called off in the middle: what is not written yet stays', async () => {
    const form = formPage();
    const stopper = new AbortController();
    form.one('#hours').addEventListener('change', () => stopper.abort());
    await form.fill({ signal: stopper.signal });
    expect([form.shown()['hours'], form.shown()['country']]).toEqual(['Business hours', '']);
  });

  test('another origin than planned for: nothing is written', async () => {
    const form = formPage();
    const view = await look(form.hands, knowledge);
    const plan: Plan = {
      where: { origin: 'https://evil.example' },
      writes: [{ field: 'email', target: 'f0', control: 'text', signature: view.signature('email') }],
      refusals: [],
    };
    const task = {
      ...form.task,
      look: () => look(form.hands, knowledge),
      target: (field: WrittenField) => targetOf(field, profile, knowledge.packs),
      focus: keepFocus(form.document, form.hands.activity, form.hands.layout),
      again: false,
    } satisfies Parameters<typeof fill>[2];
    const attempt = () => form.clock.until(fill(plan, view, task));
    expect(await attempt()).toEqual([
      { field: 'email', outcome: 'not on this page', reason: 'changed-meanwhile' },
    ]);
    expect(form.shown()['email']).toBe('');
    Object.assign(plan, { where: { origin: 'https://portal.azure.com' } });
    expect(await attempt()).toEqual([{ field: 'email', wrote: true }]);
  });
});

describe('order and focus', () => {
  test('text first, which needs no focus, then choices, the plan before the others', async () => {
    const form = formPage();
    const order: string[] = [];
    const note = ({ target }: Event) => {
      const { id, closest } = target as Element;
      order.push(id || (closest.call(target, '#method') ? 'method' : 'plan'));
    };
    form.document.addEventListener('change', note);
    form.one('#plan').addEventListener('click', note);
    await form.fill();
    expect(order).toEqual([
      'first',
      'last',
      'email',
      'more',
      'phone',
      'plan',
      'method',
      'hours',
      'language',
      'country',
    ]);
  });

  test('focus goes back to where it was when a list takes it, at once and late', async () => {
    const form = formPage();
    form.one('#plan').tabIndex = 0;
    form.one('#summary').focus();
    form.one('#plan').addEventListener('click', () => form.one('#plan').focus());
    form
      .one('#plan')
      .addEventListener('focusout', () => form.clock.after(100, () => form.one('#plan').focus()), {
        once: true,
      });
    await form.fill();
    expect(form.document.activeElement?.id).toBe('summary');
  });

  test('focus the user moved meanwhile stays where they moved it', async () => {
    const form = formPage({ lazyMs: 300 });
    form.one('#summary').focus();
    form.clock.after(100, () => {
      form.one('#description').focus();
      form.one('#description').dispatchEvent(new form.window.FocusEvent('focusin', { bubbles: true }));
    });
    const { activity } = form.hands;
    let moved = -Infinity;
    form.clock.after(100, () => (moved = form.clock.now()));
    await form.fill({ hands: { ...form.hands, activity: { ...activity, lastAt: () => moved } } });
    expect(form.document.activeElement?.id).toBe('description');
  });
});

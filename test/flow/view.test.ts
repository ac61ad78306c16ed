// One look at a page: what it finds, and that neither it nor the plan made of it holds any value.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/flow/plan';
import { look } from '../../src/flow/view';
import { writtenFields } from '../../src/model/fields';
import { eventsOn } from '../page/dom';
import { formMarkup, formPage, knowledge } from './form';

const lookAt = async (markup = formMarkup) => {
  const form = formPage({ chosen: 'Developer' }, markup);
  return { form, view: await look(form.hands, knowledge) };
};

describe('a look', () => {
  test('finds the control behind each field, and what it shows', async () => {
    const { form, view } = await lookAt();
    form.one('#email').value = ' a@b.example ';
    expect(view.fields).toEqual(
      expect.arrayContaining(writtenFields.filter((field) => field !== 'timeZone')),
    );
    expect(view.control('email')?.element).toBe(form.one('#email'));
    expect([
      view.shown('email'),
      view.shown('supportPlan'),
      view.shown('country'),
      view.shown('timeZone'),
    ]).toEqual(['a@b.example', 'Developer', '', '']);
  });

  test('touches nothing', async () => {
    const form = formPage();
    const seen = eventsOn(form.document, ['input', 'change', 'focusin', 'click', 'mouseup']);
    const before = form.document.body.innerHTML;
    await look(form.hands, knowledge);
    expect([seen, form.document.body.innerHTML]).toEqual([[], before]);
  });

  test('leaves out controls that mean nothing here, unread', async () => {
    const secret = '<p><label for=secret>Password hint</label><input id=secret></p>';
    const { view } = await lookAt(secret + formMarkup);
    expect(view.page.fields.flatMap(({ labels }) => labels)).not.toContain('Password hint');
  });

  test('a signature says kind and name, and differs when either does', async () => {
    const signature = async (from: string, to: string) =>
      (await lookAt(formMarkup.replace(from, to))).view.signature('phone');
    expect(await signature('', '')).toBe('text phone');
    expect(await signature('for=phone>Phone<', 'for=phone>Phone number<')).not.toBe('text phone');
    expect(await signature('<input id=phone>', '<select id=phone></select>')).not.toBe('text phone');
    expect((await lookAt()).view.signature('timeZone')).toBe('');
  });

  test('sees panes, hidden fields and locks', async () => {
    const { view } = await lookAt(formMarkup.replace('<input id=phone>', '<input id=phone disabled hidden>'));
    const phone = view.page.fields.find(({ labels }) => labels.includes('Phone'));
    expect(phone).toMatchObject({ shown: false, lock: 'disabled' });
    expect(phone?.pane).toBeGreaterThan(0);
    expect(view.page.origin).toBe('https://portal.azure.com');
  });

  test('a form that is gone has no controls', async () => {
    const { view } = await lookAt('<label>Email <input></label><span id=plan></span>');
    expect([view.match.found, view.fields, view.control('email'), view.shown('email')]).toEqual([
      false,
      [],
      undefined,
      '',
    ]);
  });
});

test('page and plan hold no value of any field', async () => {
  const form = formPage({ chosen: 'Secret plan' });
  const ids = ['first', 'last', 'email', 'more', 'phone', 'summary', 'description'];
  const secret = fc.stringMatching(/^[a-z0-9@+]{6,20}$/).map((text) => `§${text}`);
  await fc.assert(
    fc.asyncProperty(fc.array(secret, { minLength: ids.length, maxLength: ids.length }), async (texts) => {
      ids.forEach((id, index) => (form.one(`#${id}`).value = texts[index]!));
      const view = await look(form.hands, knowledge);
      if (!view.match.found) throw new Error('The form was not found.');
      const standings = Object.fromEntries(view.fields.map((field) => [field, 'other' as const]));
      const plan = makePlan({
        page: view.page,
        match: view.match,
        standings,
        users: new Set(),
        ours: new Set(),
        mayReplace: () => true,
        signature: view.signature,
      });
      expect(plan.writes.length).toBeGreaterThan(5);
      const written = JSON.stringify([view.page, view.match, plan]);
      expect([...texts, 'Secret plan'].filter((text) => written.includes(text))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

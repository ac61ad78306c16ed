// Takes back what was written: earlier values return where the control can show them, and the rest is named.

import { describe, expect, test } from 'vitest';
import { formPage, rowOf, rowsOf } from './form';

test('text, lists and native lists show what they showed before', async () => {
  const form = formPage({ chosen: 'Developer' });
  form.one('#email').value = 'old@fabrikam.example';
  form.one('#country').value = 'France';
  form.one('#method input:not(:checked)').checked = false;
  form.document.querySelectorAll<HTMLInputElement>('#method input')[1]!.checked = true;
  const before = form.shown();
  await form.fill({ replacePrefilled: true });
  const report = await form.undo();
  const { hours, language, ...restored } = form.shown();
  expect(restored).toMatchObject({
    plan: 'Developer',
    email: 'old@fabrikam.example',
    country: 'France',
    method: 'Phone',
    first: '',
  });
  expect(before).toMatchObject(restored);
  expect([hours, language]).toEqual(['Business hours', 'Italian']);
  expect(report.phase).toBe('undone');
  expect(form.plan.isOpen()).toBe(false);
});

test('the report names each field we wrote, in its order', async () => {
  const form = formPage({ chosen: 'Developer' });
  form.one('#first').value = 'Giulia';
  await form.fill({ replacePrefilled: true });
  expect(rowsOf(await form.undo())).toEqual([
    'supportPlan: set (undone)',
    'preferredContactMethod: cannot be emptied here (no-empty-choice)',
    'availability: cannot be emptied here (no-empty-choice)',
    'supportLanguage: cannot be emptied here (no-empty-choice)',
    'lastName: set (undone)',
    'email: set (undone)',
    'additionalEmails: set (undone)',
    'phone: set (undone)',
    'country: cannot be emptied here (no-empty-choice)',
  ]);
});

describe('what is not taken back', () => {
  test('a field the user changed since', async () => {
    const form = formPage();
    await form.fill();
    form.one('#first').value = 'Julia';
    form.task.memory.users.add('lastName');
    const report = await form.undo();
    expect([rowOf(report, 'firstName'), rowOf(report, 'lastName')]).toEqual([
      'kept yours (typed-by-you)',
      'kept yours (typed-by-you)',
    ]);
    expect([form.shown()['first'], form.shown()['last'], form.shown()['phone']]).toEqual([
      'Julia',
      'Ferrari',
      '',
    ]);
  });

  test('a field that is gone', async () => {
    const form = formPage();
    await form.fill();
    form.one('#phone').remove();
    expect(rowOf(await form.undo(), 'phone')).toBe('not on this page (no-field)');
  });

  test('an option that is gone', async () => {
    const form = formPage();
    form.one('#country').value = 'France';
    await form.fill({ replacePrefilled: true });
    form.one('#country option:nth-child(2)').remove();
    expect(rowOf(await form.undo(), 'country')).toBe('option missing (no-such-option)');
    expect(form.shown()['country']).toBe('Italy');
  });

  test('what the page does not let go is said to be so', async () => {
    const form = formPage();
    await form.fill();
    const phone = form.one('#phone');
    const { value } = phone;
    phone.addEventListener('change', () => form.clock.after(200, () => (phone.value = value)));
    expect(rowOf(await form.undo(), 'phone')).toBe('reverted by the page (page-changed-it)');
  });

  test('a field that became read-only', async () => {
    const form = formPage();
    await form.fill();
    form.one('#phone').readOnly = true;
    expect(rowOf(await form.undo(), 'phone')).toMatch(/^read-only/);
    expect(form.shown()['phone']).not.toBe('');
  });
});

test('a second undo has nothing to take back', async () => {
  const form = formPage();
  await form.fill();
  await form.undo();
  form.one('#first').value = 'Giulia';
  expect((await form.undo()).results).toEqual([]);
  expect(form.shown()['first']).toBe('Giulia');
});

test('a fill after an undo writes again', async () => {
  const form = formPage();
  await form.fill();
  await form.undo();
  await form.fill();
  expect([form.shown()['first'], form.shown()['phone']]).toEqual(['Giulia', '+39 02 5550 0199']);
});

test('the focus stays where it was', async () => {
  const form = formPage({ chosen: 'Developer' });
  await form.fill({ replacePrefilled: true });
  form.one('#summary').focus();
  form.one('#plan').tabIndex = 0;
  form.one('#plan').addEventListener('click', () => form.one('#plan').focus());
  await form.undo();
  expect(form.document.activeElement?.id).toBe('summary');
});

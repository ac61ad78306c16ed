// Holds what the user's orders do in a session: fill, replace, undo, and what outlives them.

import { describe, expect, test } from 'vitest';
import { filled, formPage, rowOf } from './form';
import { briefOf, sessionOn } from './session-on';

describe('orders', () => {
  test('replace replaces what the portal prefilled; fill does not; auto does when the settings say so', async () => {
    const { form, last, wake, command } = sessionOn();
    form.one('#email').value = 'old@fabrikam.example';
    await wake();
    await command('fill');
    expect(rowOf(last()!.report, 'email')).toBe('prefilled, not yours (prefilled-by-portal)');
    await command('replace');
    expect(form.shown()).toEqual(filled);
    const other = sessionOn({ brief: briefOf('fill', { replacePrefilled: true }) });
    other.form.one('#email').value = 'old@fabrikam.example';
    await other.wake();
    expect(other.form.shown()).toEqual(filled);
  });

  test('an order gives a field that was given up another chance', async () => {
    const form = formPage({ options: ['Basic'] });
    const { wake, command } = sessionOn({ form });
    await wake(8000);
    await wake(8000);
    expect(form.plan.openings()).toBe(1);
    await command('fill');
    expect(form.plan.openings()).toBe(2);
  });

  test('undo takes back, and nothing is filled again by itself until the user asks', async () => {
    const { form, last, wake, command } = sessionOn();
    await wake();
    await command('undo');
    expect([form.shown()['first'], last()?.report.phase]).toEqual(['', 'undone']);
    await wake();
    expect(form.shown()['first']).toBe('');
    await command('fill');
    expect(form.shown()['first']).toBe('Giulia');
    form.one('#first').value = '';
    await wake();
    expect(form.shown()['first']).toBe('Giulia');
  });

  test('come one after the other', async () => {
    const { form, session, command, last } = sessionOn();
    void session.command('fill');
    await command('undo');
    expect([last()?.report.phase, form.shown()['first']]).toEqual(['undone', '']);
  });
});

test('another request in the same page starts afresh', async () => {
  const { form, session, wake, command } = sessionOn();
  const markup = form.one('form');
  await wake();
  await command('undo');
  session.memory().users.add('lastName');
  markup.remove();
  form.window.location.hash = '#view/another';
  await form.clock.pass(50);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await wake();
  form.document.body.append(markup);
  form.one('#last').value = '';
  await wake();
  expect([form.shown()['first'], form.shown()['last']]).toEqual(['Giulia', 'Ferrari']);
});

test('a step that the user left and came back to stays as they left it', async () => {
  const { form, session, wake } = sessionOn();
  const markup = form.one('form');
  await wake();
  session.memory().users.add('lastName');
  form.one('#last').value = '';
  markup.remove();
  await wake();
  form.document.body.append(markup);
  await wake();
  expect(form.shown()['last']).toBe('');
});

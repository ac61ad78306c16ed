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

  test('replace after undo takes no choice that undo put back for the user’s', async () => {
    const { form, last, wake, command } = sessionOn();
    form.one('#country').value = 'France';
    await wake();
    await command('replace');
    expect(form.shown()).toEqual(filled);
    await command('undo');
    expect(form.shown()['country']).toBe('France');
    // The user presses the strip's button, in this very page.
    form.hands.activity.noteWork();
    await command('replace');
    expect(rowOf(last()!.report, 'country')).toBe('set (read-back)');
    expect(form.shown()).toEqual(filled);
  });

  test('come one after the other', async () => {
    const { form, session, command, last } = sessionOn();
    void session.command({ command: 'fill' });
    await command('undo');
    expect([last()?.report.phase, form.shown()['first']]).toEqual(['undone', '']);
  });
});

describe('orders for some fields', () => {
  test('replace replaces what the portal prefilled there, and leaves the rest', async () => {
    const { form, last, wake, command } = sessionOn();
    form.one('#email').value = 'old@fabrikam.example';
    form.one('#phone').value = '+39 06 1';
    await wake();
    await command('replace', 'email');
    expect([form.shown()['email'], form.shown()['phone']]).toEqual([filled['email'], '+39 06 1']);
    expect(rowOf(last()!.report, 'email')).toBe('set (read-back)');
    expect(rowOf(last()!.report, 'phone')).toBe('prefilled, not yours (prefilled-by-portal)');
    await wake();
    expect(form.shown()['phone']).toBe('+39 06 1');
  });

  test('replace replaces what the user typed, too, until they type again', async () => {
    const { form, session, last, wake, command } = sessionOn();
    await wake();
    session.memory().users.add('firstName');
    form.one('#first').value = 'Anna';
    await command('fill');
    expect(form.shown()['first']).toBe('Anna');
    await command('fill', 'firstName');
    expect(rowOf(last()!.report, 'firstName')).toBe('kept yours (typed-by-you)');
    await command('replace', 'firstName');
    expect(form.shown()['first']).toBe('Giulia');
    session.memory().users.add('firstName');
    form.one('#first').value = 'Berta';
    await wake();
    expect(form.shown()['first']).toBe('Berta');
  });

  test('several fields are written in one run, and the rest is left', async () => {
    const { form, last, states, wake, command } = sessionOn();
    form.one('#email').value = 'old@fabrikam.example';
    form.one('#phone').value = '+39 06 1';
    form.one('#first').value = 'Anna';
    await wake();
    const before = states.length;
    await command('replace', 'email', 'phone');
    const phases = states.slice(before).map(({ report }) => report.phase);
    expect(phases.filter((phase, at) => phase !== phases[at - 1])).toEqual(['filling', 'done']);
    expect(form.shown()).toMatchObject({ email: filled['email'], phone: filled['phone'], first: 'Anna' });
    await command('undo', 'email', 'phone');
    expect(form.shown()).toMatchObject({ email: 'old@fabrikam.example', phone: '+39 06 1', first: 'Anna' });
    expect([last()?.report.phase, rowOf(last()!.report, 'phone')]).toEqual(['done', 'set (undone)']);
    await wake();
    expect(form.shown()['email']).toBe('old@fabrikam.example');
  });

  test('fill fills that field alone', async () => {
    const { form, wake, command } = sessionOn({ brief: briefOf('ask') });
    await wake();
    await command('fill', 'lastName');
    expect([form.shown()['first'], form.shown()['last']]).toEqual(['', 'Ferrari']);
  });

  test('undo takes one field back, which stays so until the user asks again', async () => {
    const { form, last, wake, command } = sessionOn();
    await wake();
    await command('undo', 'lastName');
    expect([form.shown()['first'], form.shown()['last']]).toEqual(['Giulia', '']);
    expect([last()?.report.phase, rowOf(last()!.report, 'lastName')]).toEqual(['done', 'set (undone)']);
    await wake();
    expect(form.shown()['last']).toBe('');
    expect(rowOf(last()!.report, 'firstName')).toBe('set (read-back)');
    await command('fill');
    expect(form.shown()['last']).toBe('Ferrari');
  });

  test('fill after undo fills over what the portal had there', async () => {
    const { form, wake, command } = sessionOn();
    form.one('#email').value = 'old@fabrikam.example';
    await wake();
    await command('replace', 'email');
    await command('undo', 'email');
    expect(form.shown()['email']).toBe('old@fabrikam.example');
    await command('fill', 'email');
    expect(form.shown()['email']).toBe(filled['email']);
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

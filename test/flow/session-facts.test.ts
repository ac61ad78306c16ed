// Holds what a session tells of a form besides the report: facts, kept from step to step, and no value.

import { expect, test } from 'vitest';
import { briefOf, sessionOn } from './session-on';

test('facts go with every state, compared with the profile', async () => {
  const { form, session, last, wake } = sessionOn();
  await wake();
  expect(last()?.facts).toMatchObject({
    contact: { firstName: 'ours', lastName: 'ours', email: 'ours', phone: 'ours' },
    plan: 'csp',
    saveContact: false,
    language: 'other',
  });
  form.one('#save').checked = true;
  session.memory().users.add('email');
  form.one('#email').value = 'someone@contoso.example';
  await wake();
  expect(last()?.facts).toMatchObject({
    saveContact: true,
    contact: { email: 'other' },
    emailDomain: 'contoso.example',
  });
  expect(JSON.stringify(last()?.facts)).not.toContain('someone');
});

test('facts are told where nothing may be written, without a comparison', async () => {
  const { form, last, wake } = sessionOn({ brief: briefOf('never') });
  form.one('#email').value = 'someone@contoso.example';
  await wake();
  expect(last()?.facts).toMatchObject({ contact: { email: 'unknown' }, emailDomain: 'contoso.example' });
});

test('facts go on after the user took everything back', async () => {
  const { form, last, wake, command } = sessionOn();
  await wake();
  await command('undo');
  form.one('#save').checked = true;
  await wake();
  expect([last()?.facts.saveContact, last()?.report.phase]).toEqual([true, 'undone']);
});

test('a step that is gone keeps what was read there; the button is followed beyond it', async () => {
  const { form, last, states, wake } = sessionOn();
  await wake();
  const button = form.one('#create');
  form.document.body.append(button);
  form.one('form').remove();
  await wake();
  expect(last()?.facts).toMatchObject({ plan: 'csp', contact: { email: 'ours' } });
  expect(last()?.facts.create).not.toBe('absent');
  const told = states.length;
  button.remove();
  await wake();
  expect([last()?.facts.create, states.length]).toEqual(['absent', told + 1]);
});

test('what the user typed is named, not shown', async () => {
  const { form, session, last, wake } = sessionOn();
  await wake();
  session.memory().users.add('email');
  form.one('#email').value = 'anna@fabrikam.example';
  await wake();
  expect(last()?.facts.byUser).toEqual(['email']);
});

test('a page without a form has no facts to tell', async () => {
  const { form, states, wake } = sessionOn();
  form.one('form').remove();
  form.document.body.innerHTML = '<button>Create</button>';
  await wake();
  expect(states).toEqual([]);
});

test('another request in the same page starts without what was known of the first', async () => {
  const { form, last, wake } = sessionOn({ brief: briefOf('never', { values: null }) });
  form.one('#email').value = 'x@contoso.example';
  await wake();
  const markup = form.one('form');
  form.one('#email').value = '';
  markup.remove();
  form.window.location.hash = '#view/another';
  await new Promise((resolve) => setTimeout(resolve, 5));
  await wake();
  form.document.body.append(markup);
  await wake();
  expect(last()?.facts.emailDomain).toBeUndefined();
});

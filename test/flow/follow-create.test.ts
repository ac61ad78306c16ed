// The button that files a request, followed through the steps of a form.

import { expect, test, vi } from 'vitest';
import { followCreate } from '../../src/flow/follow-create';
import { look } from '../../src/flow/view';
import { formMarkup, formPage, knowledge } from './form';

function following(markup = formMarkup) {
  const form = formPage({}, markup);
  const changed = vi.fn();
  const create = followCreate({
    hands: form.hands,
    knowledge,
    changed,
    signal: new AbortController().signal,
  });
  const check = async () => create.check(await look(form.hands, knowledge));
  return { ...form, create, changed, check };
}

test('is where it is at each look', async () => {
  const { check, create, one, changed } = following();
  expect(create.now()).toBe('absent');
  expect(await check()).toBe('in-view');
  expect(create.find()).toBe(one('#create'));
  one('#create').disabled = true;
  expect([await check(), create.now()]).toEqual(['away', 'away']);
  one('#create').textContent = 'Next';
  expect([await check(), create.find()]).toEqual(['absent', null]);
  expect(changed.mock.calls).toEqual([['in-view'], ['away'], ['absent']]);
});

test('on the review step the form’s own pane still counts, and no other', async () => {
  const other = '<div role=dialog><button id=other>Create</button></div>';
  const { check, create, one } = following(formMarkup + other);
  await check();
  one('.fxs-blade').innerHTML = '<p>Check your request.</p><button id=create>Create</button>';
  expect([await check(), create.find()?.id]).toEqual(['in-view', 'create']);
  one('#create').remove();
  expect([await check(), create.find()]).toEqual(['absent', null]);
});

test('the button is found as it is this moment', async () => {
  const { check, create, one } = following();
  await check();
  one('#create').outerHTML = '<button id=fresh>Submit</button>';
  expect(create.find()?.id).toBe('fresh');
});

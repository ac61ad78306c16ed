// Notices which fields the user typed into: by what they are called, trusted events only, ours left out.

import { describe, expect, test } from 'vitest';
import { fieldsNamed, watchEdits } from '../../src/flow/edits';
import { watchActivity } from '../../src/page/activity';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { Clock } from '../page/clock';
import { act, documentOf, pageOf, type } from '../page/dom';
import { formMarkup, knowledge } from './form';

function watched(markup = formMarkup) {
  const page = pageOf(markup);
  const activity = watchActivity(page.document, new Clock().now);
  const stopper = new AbortController();
  const edits: string[] = [];
  const { vocabulary } = knowledge;
  const onEdit = (field: string) => edits.push(field);
  watchEdits({ activity, vocabulary, shadowOf, signal: stopper.signal, onEdit })(page.document);
  return { page, activity, stopper, edits };
}

describe('an edit', () => {
  test.each(['input', 'change'])('is a trusted %s', (event) => {
    const { page, edits } = watched();
    act(page.one('#first'), event);
    expect(edits).toEqual(['firstName']);
  });

  test.each([
    ['#more', 'additionalEmails'],
    ['#country', 'country'],
    ['#language', 'supportLanguage'],
  ])('of %s is one of %s', (id, field) => {
    const { page, edits } = watched();
    act(page.one(id), 'change');
    expect(edits).toEqual([field]);
  });

  test('is seen although the page stops the event', () => {
    const { page, edits } = watched();
    page.one('#first').addEventListener('input', (event) => event.stopImmediatePropagation());
    act(page.one('#first'), 'input');
    expect(edits).toEqual(['firstName']);
  });

  test('of a field rendered anew, and of one whose label comes late', () => {
    const { page, edits } = watched();
    const fresh = page.one('#first').cloneNode() as HTMLInputElement;
    page.one('#first').replaceWith(fresh);
    type(fresh, 'x');
    expect(edits).toEqual(['firstName', 'firstName']);
    const label = page.one('label[for=last]');
    label.textContent = '';
    act(page.one('#last'), 'input');
    label.textContent = 'Last name';
    act(page.one('#last'), 'input');
    expect(edits.slice(2)).toEqual(['lastName']);
  });
});

describe('no edit', () => {
  test.each([
    ['of a field that is only read', '#severity'],
    ['of a text of the problem', '#description'],
    ['of the save box', '#save'],
    ['of a radio, whose trusted events may be ours', '#method input'],
  ])('%s', (_what, selector) => {
    const { page, edits } = watched();
    act(page.one(selector), 'input');
    expect(edits).toEqual([]);
  });

  test('of what is no field', () => {
    const { page, edits } = watched('<div id=x contenteditable aria-label="First name"></div>');
    act(page.one('#x'), 'input');
    expect(edits).toEqual([]);
  });

  test('of scripts of the page', () => {
    const { page, edits } = watched();
    page.one('#first').dispatchEvent(new page.window.Event('input', { bubbles: true }));
    expect(edits).toEqual([]);
  });

  test('of ours', () => {
    const { page, activity, edits } = watched();
    activity.ours(() => act(page.one('#first'), 'input'));
    expect(edits).toEqual([]);
  });

  test('by keys and clicks alone, nor after the signal', () => {
    const { page, stopper, edits } = watched();
    for (const event of ['keydown', 'click', 'focusin']) act(page.one('#first'), event);
    stopper.abort();
    act(page.one('#first'), 'input');
    expect(edits).toEqual([]);
  });
});

test.each([
  ['<label>First name <input id=x></label>', ['firstName']],
  ['<label>Nome <input id=x></label>', ['firstName']],
  ['<label>Severity <input id=x></label>', []],
  ['<label>Email <input id=x type=radio></label>', []],
  ['<label>Email <input id=x type=checkbox></label>', []],
  ['<input id=x>', []],
])('%s is named %j', (markup, fields) => {
  const { vocabulary } = knowledge;
  expect(fieldsNamed(documentOf(markup).querySelector('#x')!, { vocabulary, shadowOf })).toEqual(fields);
});

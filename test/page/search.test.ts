// Finds the search of an open list, types into it as a person does, and gives back what stood there.

import { describe, expect, test } from 'vitest';
import type { OpenList } from '../../src/page/open-list';
import { searchFor } from '../../src/page/search';
import { eventsOn, pageOf } from './dom';

function searchIn(markup: string) {
  const page = pageOf(markup);
  const inputs = () => [...page.document.querySelectorAll('#popup input')];
  const list: OpenList = { options: () => [], inputs, isOpen: () => true, close: async () => true };
  return { ...page, search: searchFor(page.one('#t'), list) };
}

const popup = (...inputs: string[]) => `<div id=popup>${inputs.join('')}</div>`;

describe('the search of a list', () => {
  test.each([
    ['an input that is the trigger', '<input id=t role=combobox>', '#t'],
    ['that one, also beside one in the popup', `<input id=t role=combobox>${popup('<input>')}`, '#t'],
    ['the input that came with the popup', `<b id=t></b>${popup('<input id=f>')}`, '#f'],
    ['that one, where the trigger is read-only', `<input id=t readonly>${popup('<input id=f>')}`, '#f'],
  ])('is %s', (_what, markup, expected) => {
    const { search, one } = searchIn(markup);
    search?.type('Italy');
    expect(one(expected).value).toBe('Italy');
  });

  test.each([
    ['a trigger that is no input', `<b id=t></b>${popup()}`],
    ['a read-only trigger', '<input id=t readonly>'],
    ['a popup with two inputs', `<b id=t></b>${popup('<input>', '<input>')}`],
  ])('is not there with %s', (_what, markup) => {
    expect(searchIn(markup).search).toBeNull();
  });
});

describe('typing', () => {
  test('is heard as input, without leaving the field', () => {
    const { search, document } = searchIn('<input id=t>');
    const seen = eventsOn(document, ['input', 'change', 'focusout', 'keydown']);
    search?.type('Italy');
    expect(seen).toEqual(['input']);
  });

  test('is taken back to what stood there, which need not be nothing', () => {
    const { search, one } = searchIn('<input id=t value="Select one">');
    search?.type('Italy');
    search?.type('Italia');
    expect(one('#t').value).toBe('Italia');
    search?.clear();
    expect(one('#t').value).toBe('Select one');
  });

  test('is not taken back in a field that has gone', () => {
    const { search, one } = searchIn('<input id=t>');
    const field = one('#t');
    search?.type('Italy');
    field.remove();
    search?.clear();
    expect(field.value).toBe('Italy');
  });
});

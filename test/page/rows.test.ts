// Says what is one control's row: alone in it, in the document or in components, and small enough to be one.

import { describe, expect, test } from 'vitest';
import { holdsOthers, isSmall } from '../../src/page/rows';
import { documentOf } from './dom';
import { shadowPage } from './shadow';

describe('a small part', () => {
  test.each([
    [400, true],
    [401, false],
  ])('of %s elements: %s', (many, small) => {
    expect(isSmall(documentOf('<i></i>'.repeat(many)).body)).toBe(small);
  });
});

/** Whether `#row` holds another control than `#own`, seen with open and closed roots. */
function others(markup: string): boolean {
  const { deep, shadowOf } = shadowPage(markup);
  const control = deep('#own');
  const isOwn = (element: Element) => control.contains(element);
  return holdsOthers(deep('#row'), { control, parts: [control], isOwn, shadowOf });
}

const hidden = (inner: string, depth: number): string =>
  depth === 0 ? inner : `<x-a><template shadow=closed>${hidden(inner, depth - 1)}</template></x-a>`;

describe('a row', () => {
  test.each<[string, boolean, string]>([
    ['with its control alone', false, '<p><label>A</label><b><input id=own></b></p>'],
    ['with another control', true, '<p><input id=own><b><input></b></p>'],
    ['whose control has others in it', false, '<p id=own role=combobox><input></p>'],
    ['whose control is the inside of another', false, '<p role=combobox><input id=own></p>'],
    ['with empty components', false, '<p><input id=own><x-a></x-a></p>'],
    ['with another control in a component', true, `<p><input id=own>${hidden('<input>', 1)}</p>`],
    ['with one three components deep', true, `<p><input id=own>${hidden('<input>', 3)}</p>`],
    ['with one deeper than anybody builds', false, `<p><input id=own>${hidden('<input>', 4)}</p>`],
    ['with a component of text only', false, `<p><input id=own>${hidden('<b>Email</b>', 2)}</p>`],
    ['whose control is in a component', false, `<p>${hidden('<input id=own>', 0)}<x-b></x-b></p>`],
  ])('%s: %s', (_what, expected, inner) => {
    expect(others(`<div id=row>${inner}</div>`)).toBe(expected);
  });

  test('the component around a control is not another', () => {
    const { deep, shadowOf } = shadowPage(`<div id=row>${hidden('<input id=own>', 1)}</div>`);
    const control = deep('x-a');
    const owner = { control, parts: [control], isOwn: (each: Element) => control.contains(each), shadowOf };
    expect(holdsOthers(deep('#row'), owner)).toBe(false);
  });

  test('with more than can be looked at is nobody’s alone', () => {
    const row = (many: number) => `<div id=row>${'<i></i>'.repeat(many)}<input id=own></div>`;
    expect([others(row(399)), others(row(400))]).toEqual([false, true]);
  });
});

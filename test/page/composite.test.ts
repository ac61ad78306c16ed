// Puts controls together that hold one value between them, and leaves apart what only stands side by side.

import { describe, expect, test } from 'vitest';
import { codeBeside, isPhone, phoneOf, textsOf } from '../../src/page/composite';
import { controlsIn } from '../../src/page/controls';
import type { Control } from '../../src/page/controls';
import { pageOf } from './dom';

const controls = (markup: string) => controlsIn([pageOf(markup).document]) as [Control, Control];

test('a phone is its number, with the code as its second part', () => {
  const [number, code] = controls('<input><select></select>');
  const phone = phoneOf(number, code);
  expect(phone).toEqual({
    kind: 'phone',
    element: number.element,
    parts: [number.element, code.element],
    code,
  });
  expect([isPhone(phone), isPhone(number)]).toEqual([true, false]);
});

test('several inputs are one control in their order, driven at the first', () => {
  const [a, b] = controls('<input id=a><input id=b>');
  expect(textsOf([a, b])).toEqual({ kind: 'texts', element: a.element, parts: [a.element, b.element] });
});

describe('the list of codes beside a number', () => {
  const beside = (markup: string) => codeBeside(pageOf(`<hr>${markup}`).one('#n'))?.element.id;
  const select = (id: string, ...texts: string[]) =>
    `<select id=${id}>${texts.map((text) => `<option>${text}`).join('')}</select>`;

  test.each([
    ['a native list', `<p>${select('c', 'Select', 'Italy (+39)')}<input id=n></p>`],
    ['a list behind a button', '<p><button id=c role=combobox>+39</button><input id=n></p>'],
    ['a combo box', '<p><input id=c role=combobox value="+ 39"><input id=n></p>'],
    ['in boxes of their own', `<p><b>${select('c', '+39')}</b><b><i><input id=n></i></b></p>`],
  ])('is %s', (_what, markup) => {
    expect(beside(markup)).toBe('c');
  });

  test.each([
    ['a list of something else', `<p>${select('c', 'Work', 'Mobile')}<input id=n></p>`],
    ['numbers that are no codes', `<p>${select('c', '39', '+12345')}<input id=n></p>`],
    ['a button that says something else', '<p><button id=c role=combobox>Italy</button><input id=n></p>'],
    ['an input that holds a number', '<p><input id=c value=+39><input id=n></p>'],
    ['one of two other controls', `<p>${select('c', '+39')}<input id=x><input id=n></p>`],
    ['farther away than a row', `<p>${select('c', '+39')}<b><b><b><b><input id=n></b></b></b></b></p>`],
    ['nothing', '<p><input id=n></p>'],
    ['in a part too large for a row', `<p>${select('c', '+39')}${'<i></i>'.repeat(400)}<input id=n></p>`],
  ])('is not %s', (_what, markup) => {
    expect(beside(markup)).toBeUndefined();
  });
});

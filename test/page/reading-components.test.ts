// Reads what components and composite controls show: several inputs, chips, a number beside its code, options.

import { describe, expect, test } from 'vitest';
import { phoneOf, textsOf } from '../../src/page/composite';
import { controlsIn } from '../../src/page/controls';
import type { Control } from '../../src/page/controls';
import { firstLine, isInvalid, optionText, shownBy } from '../../src/page/reading';
import { rootsIn } from '../../src/page/roots';
import { documentOf } from './dom';
import { shadowPage } from './shadow';

const placeholders = ['select'];

function pageOf(markup: string) {
  const page = shadowPage(markup);
  const controls = controlsIn(rootsIn(page.document, page.shadowOf));
  const shown = (control: Control) => shownBy(control, { placeholders, shadowOf: page.shadowOf });
  return { ...page, controls, shown, first: controls[0]! };
}

describe('several inputs', () => {
  const texts = (...values: string[]) => {
    const { controls, shown } = pageOf(values.map((value) => `<input value="${value}">`).join(''));
    return shown(textsOf(controls as [Control, ...Control[]]));
  };

  test.each([
    [['a@x.example', 'b@x.example'], 'a@x.example;b@x.example'],
    [['', ' b@x.example '], 'b@x.example'],
    [['', ''], ''],
  ])('of %j show %j', (values, expected) => {
    expect(texts(...values)).toBe(expected);
  });
});

describe('chips', () => {
  const tags = (markup: string) => {
    const { first, shown } = pageOf(markup);
    return shown({ ...first, kind: 'tags' });
  };

  test('are shown with what stands in the input still', () => {
    const box = (value: string) =>
      `<div class=picker><span>A@x.example ×</span><span>b@x.example</span><input value="${value}"></div>`;
    expect([tags(box('')), tags(box('c@x'))]).toEqual([
      'a@x.example;b@x.example',
      'a@x.example;b@x.example;c@x',
    ]);
  });

  test('are none where there is nothing', () => {
    expect(tags('<div class=picker><input></div>')).toBe('');
  });
});

describe('a number beside its calling code', () => {
  const phone = (code: string, number: string) => {
    const { controls, shown } = pageOf(`<input value="${number}">${code}`);
    return shown(phoneOf(controls[0]!, controls[1]!));
  };
  const select = (...texts: string[]) =>
    `<select>${texts.map((text) => `<option>${text}`).join('')}</select>`;

  test.each([
    ['the code of the list’s text', select('Italy (+39)'), '02 5550', '+39 02 5550'],
    ['a code of two parts', select('Bahamas +1-242'), '555 0199', '+1-242 555 0199'],
    ['the code of a list behind a button', '<button role=combobox>IT +39</button>', '02 5550', '+39 02 5550'],
    ['the list’s text where it has no code', select('Italy'), '02 5550', 'Italy 02 5550'],
    [
      'the number alone where nothing is chosen',
      '<select><option value="">Select<option>+39</select>',
      '02 5550',
      '02 5550',
    ],
    ['a number with a code of its own', select('Italy (+39)'), '+44 20 5550', '+44 20 5550'],
    ['nothing without a number', select('Italy (+39)'), ' ', ''],
  ])('shows %s', (_what, code, number, expected) => {
    expect(phone(code, number)).toBe(expected);
  });
});

describe('a list that is a component', () => {
  const list = (inner: string, slotted = '') =>
    `<x-list role=combobox><template shadow=closed>${inner}</template>${slotted}</x-list>`;

  test.each([
    ['the text in its shadow', list('<b>Italy</b><i aria-hidden=true>v</i>'), 'Italy'],
    [
      'what is slotted there',
      list('<b><slot name=value></slot></b>', '<i slot=value>Italy</i><i>Spain</i>'),
      'Italy',
    ],
    ['the value of an input inside', list('<input value=Italy>x'), 'Italy'],
    [
      'no options that are slotted into its list',
      list('<b>Italy</b><div role=listbox><slot></slot></div>', '<i role=option>Spain</i>'),
      'Italy',
    ],
    ['nothing for a placeholder', list('<b>Select one</b>'), ''],
  ])('shows %s', (_what, markup, expected) => {
    const { first, shown } = pageOf(markup);
    expect(shown(first)).toBe(expected);
  });
});

test('a text that stands for a control shows itself', () => {
  const { document, shown } = pageOf('<p> Cloud  Solution <b>Provider</b></p>');
  const element = document.querySelector('p')!;
  expect(shown({ kind: 'static', element, parts: [element] })).toBe('Cloud Solution Provider');
});

describe('an option that is a component', () => {
  const option = (inner: string, attributes = '', slotted = '') => {
    const { deep } = shadowPage(
      `<x-o ${attributes}><template shadow=closed>${inner}</template>${slotted}</x-o>`,
    );
    return optionText(deep('#o'));
  };
  const radio = '<input type=radio id=o>';

  test.each([
    ['its label in the shadow', `${radio}<i>Hint</i><label for=o>Email</label>`, '', '', 'Email'],
    [
      'the text slotted into that label',
      `${radio}<label for=o><slot name=l></slot></label>`,
      '',
      '<i>Hint</i><b slot=l>Email</b>',
      'Email',
    ],
    ['its host’s text', `${radio}<b>x</b><slot></slot>`, '', 'Email', 'Email'],
    ['its host’s attribute', `${radio}<b>x</b>`, 'label=Email', '', 'Email'],
    ['the text beside it', `${radio}<b>Email</b>`, '', '', 'Email'],
    ['its own aria-label first', '<input type=radio id=o aria-label=Email>', 'label=x', 'y', 'Email'],
    ['nothing of a host that has another radio', `${radio}<input type=radio>`, 'label=x', 'y', ''],
  ])('is called by %s', (_what, inner, attributes, slotted, expected) => {
    expect(option(inner, attributes, slotted)).toBe(expected);
  });
});

test.each([
  ['<b>Cloud Solution Provider</b><i>For partners</i>', 'Cloud Solution Provider'],
  ['<p> <i></i> <b>First</b> line</p><p>Second</p>', 'First'],
  [' Plain <b>text</b>', 'Plain'],
  ['<i></i><!-- remark -->', ''],
])('the first line of %s is %j', (markup, expected) => {
  expect(firstLine(documentOf(markup).body)).toBe(expected);
});

test('one invalid part makes the whole invalid', () => {
  const { controls } = pageOf('<input><input aria-invalid=true>');
  const [a, b] = controls as [Control, Control];
  expect([isInvalid(textsOf([a, b])), isInvalid(a), isInvalid(phoneOf(a, b))]).toEqual([true, false, true]);
});

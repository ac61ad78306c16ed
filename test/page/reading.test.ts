// Reads what controls show, as a person would read it: an empty choice is empty, whatever its words.

import { describe, expect, test } from 'vitest';
import { controlsIn } from '../../src/page/controls';
import { isChecked, isInvalid, optionText, shownBy } from '../../src/page/reading';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { documentOf } from './dom';

const placeholders = ['select', 'seleziona', 'please select'];

function first(markup: string) {
  const [control] = controlsIn([documentOf(markup)]);
  if (!control) throw new Error('The page has no control.');
  return control;
}

const shown = (markup: string) => shownBy(first(markup), { placeholders, shadowOf });

describe('text', () => {
  test.each([
    ['<input value=" Giulia ">', 'Giulia'],
    ['<textarea> Two\nlines </textarea>', 'Two\nlines'],
    ['<input placeholder="First name">', ''],
    ['<input value="Select">', 'Select'],
    ['<input role=combobox value="Italy">', 'Italy'],
  ])('%s shows %j', (markup, expected) => {
    expect(shown(markup)).toBe(expected);
  });
});

describe('a native list', () => {
  const list = (...options: string[]) => `<select>${options.join('')}</select>`;

  test.each([
    ['the chosen option', list('<option value=a>A', '<option value=b selected> B  c '), 'B c'],
    ['the text as value', list('<option>Italy'), 'Italy'],
    ['nothing, without options', list(), ''],
    ['nothing, for a placeholder', list('<option value="">Select one', '<option value=a>A'), ''],
    ['nothing, for an empty first option', list('<option value="">---', '<option value=a>A'), ''],
    [
      'nothing, for an empty disabled option',
      list('<option value=a>A', '<option value="" disabled selected>x'),
      '',
    ],
    [
      'nothing, for a placeholder further down',
      list('<option value=a>A', '<option value="" selected>Seleziona una voce'),
      '',
    ],
    [
      'an option without value further down',
      list('<option value=a>A', '<option value="" selected>None of these'),
      'None of these',
    ],
  ])('shows %s', (_what, markup, expected) => {
    expect(shown(markup)).toBe(expected);
  });
});

describe('a list behind a trigger', () => {
  test.each([
    ['its text', '<div role=combobox> Cloud Solution\nProvider </div>', 'Cloud Solution Provider'],
    ['nothing, when empty', '<div role=combobox></div>', ''],
    ['nothing, for a placeholder', '<div role=combobox><span>Select one</span></div>', ''],
    ['nothing, for a placeholder with dots', '<div role=combobox>Please select…</div>', ''],
    ['nothing, for one in another language', '<div role=combobox>Seleziona</div>', ''],
    ['a text that only begins alike', '<div role=combobox>Selective plan</div>', 'Selective plan'],
    [
      'nothing, when Fluent marks it so',
      '<div role=combobox><span class="ms-Dropdown-title ms-Dropdown-titleIsPlaceHolder">Plan</span></div>',
      '',
    ],
    ['the value of an input inside', '<div role=combobox>x<input value=Italy></div>', 'Italy'],
    ['its text beside a hidden input', '<div role=combobox>Italy<input type=hidden value=IT></div>', 'Italy'],
    ['its text beside an empty input', '<div role=combobox>Italy<input></div>', 'Italy'],
    ['its own value, when it is an input', '<input role=combobox readonly value="Italy">', 'Italy'],
    [
      'its text without the list inside',
      '<div role=combobox>Italy<ul role=listbox><li role=option>Spain</ul></div>',
      'Italy',
    ],
    ['its text without glyphs', '<div role=combobox>Italy<i>\ue70d</i></div>', 'Italy'],
  ])('shows %s', (_what, markup, expected) => {
    expect(shown(markup)).toBe(expected);
  });
});

describe('a radio group', () => {
  const native = (checked: string) =>
    `<fieldset>${['Email', 'Phone'].map((text) => `<label><input type=radio name=n ${text === checked ? 'checked' : ''}>${text}</label>`).join('')}</fieldset>`;
  const roles = (checked: string) =>
    `<ul>${['Email', 'Phone'].map((text) => `<li role=radio aria-checked=${String(text === checked)}><input type=radio><span>${text}</span></li>`).join('')}</ul>`;

  test.each([native, roles])('shows the chosen one, or nothing', (markup) => {
    expect(shown(markup('Phone'))).toBe('Phone');
    expect(shown(markup(''))).toBe('');
  });
});

describe('an option', () => {
  test.each([
    ['its text', '<li id=o>\ue73e Cloud <b>Solution</b> Provider</li>', 'Cloud Solution Provider'],
    ['its label', '<input id=o type=radio><label for=o>Email</label>', 'Email'],
    ['its aria-label', '<button id=o aria-label="Email"></button>', 'Email'],
    ['its text before its aria-label', '<button id=o aria-label="Email, 1 of 2">Email</button>', 'Email'],
    ['nothing', '<li id=o></li>', ''],
  ])('is called by %s', (_what, markup, expected) => {
    expect(optionText(documentOf(markup).querySelector('#o')!)).toBe(expected);
  });

  test.each([
    ['<input id=o type=radio checked>', true],
    ['<input id=o type=radio aria-checked=true>', false],
    ['<li id=o role=radio aria-checked=true>', true],
    ['<li id=o role=radio aria-checked=mixed>', false],
  ])('%s is checked: %s', (markup, expected) => {
    expect(isChecked(documentOf(markup).querySelector('#o')!)).toBe(expected);
  });
});

describe('invalid', () => {
  test.each([
    ['<input aria-invalid=true>', true],
    ['<input aria-invalid=false>', false],
    ['<input>', false],
    ['<ul aria-invalid=true><li role=radio></ul>', true],
    ['<ul><li role=radio><li role=radio aria-invalid=true></ul>', true],
  ])('%s: %s', (markup, expected) => {
    expect(isInvalid(first(markup))).toBe(expected);
  });
});

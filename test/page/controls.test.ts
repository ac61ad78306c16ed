// Finds the controls of real markups: one per field, with its kind, its parts and its lock.

import { describe, expect, test } from 'vitest';
import { controlsIn, isDisabled, lockOf } from '../../src/page/controls';
import { documentOf } from './dom';

const found = (markup: string) => controlsIn([documentOf(markup)]);
const kinds = (markup: string) => found(markup).map(({ kind, element }) => `${kind} ${element.id}`.trim());

describe('kinds', () => {
  test.each([
    ['a text box', '<input id=a>', ['text a']],
    ['a text box of a type', '<input id=a type=EMAIL><input id=b type=tel>', ['text a', 'text b']],
    ['a text area', '<textarea id=a></textarea>', ['text a']],
    ['a native list', '<select id=a><option>x</select>', ['select a']],
    ['a checkbox', '<input id=a type=checkbox>', ['checkbox a']],
    ['a combo box', '<input id=a role=combobox>', ['combo a']],
    ['a list behind a read-only input', '<input id=a role=combobox readonly>', ['list a']],
    ['a list behind a button', '<button id=a role=combobox></button>', ['list a']],
    ['a list that says so', '<div id=a aria-haspopup=listbox></div>', ['list a']],
    ['an unknown text box', '<div id=a role=textbox></div>', []],
  ])('%s', (_what, markup, expected) => {
    expect(kinds(markup)).toEqual(expected);
  });

  test.each(['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset', 'date', 'color', 'range'])(
    'an input of type %s is none',
    (type) => {
      expect(found(`<input type=${type}>`)).toEqual([]);
    },
  );

  test.each([
    '<button>Create</button>',
    '<a href=#>x</a>',
    '<div role=button>Next</div>',
    '<div role=option>x</div>',
  ])('%s is none', (markup) => {
    expect(found(markup)).toEqual([]);
  });

  test('come in the order of the document', () => {
    expect(kinds('<select id=a></select><div><input id=b></div><textarea id=c></textarea>')).toEqual([
      'select a',
      'text b',
      'text c',
    ]);
  });
});

describe('lists of control libraries', () => {
  test('the portal’s dropdown is one list; its filter box is a text of its own', () => {
    const markup = `<div id=a role=combobox aria-label=Subscription aria-expanded=false class=fxc-dropdown-open>
        <div class=fxc-dropdown-placeholder>Select one</div></div>
      <span class=fxc-dropdown-open role=button aria-label=Toggle></span>
      <div class=fxc-dropdown-popup><input id=f aria-label="Type to filter"><div role=tree><div role=treeitem>x</div></div></div>`;
    expect(kinds(markup)).toEqual(['list a', 'text f']);
  });

  test('Fluent 8: one list', () => {
    const markup = `<div><label id=D1-label>Support plan</label><div id=D1 class=ms-Dropdown role=combobox
      aria-haspopup=listbox aria-labelledby="D1-label D1-option"><span id=D1-option>Select</span></div></div>`;
    expect(kinds(markup)).toEqual(['list D1']);
  });

  test('an input inside a combobox is the control when it opens the list', () => {
    expect(kinds('<div id=o aria-haspopup=listbox><input id=i role=combobox></div>')).toEqual(['combo i']);
  });

  test('an input inside a combobox is no control of its own', () => {
    expect(kinds('<div id=o role=combobox><input id=i></div>')).toEqual(['list o']);
  });
});

describe('radio groups', () => {
  const ids = (markup: string) =>
    found(markup).map(({ kind, element, parts }) => [kind, element.id, parts.map(({ id }) => id).join(' ')]);

  test.each<[string, string, string[][]]>([
    [
      'of one name',
      '<p id=g><input type=radio name=n id=a><input type=radio name=n id=b></p>',
      [['radio', 'g', 'a b']],
    ],
    [
      'of one name in rows of their own',
      '<div id=g><p><input type=radio name=n id=a></p><p><input type=radio name=n id=b></p></div>',
      [['radio', 'g', 'a b']],
    ],
    [
      'of two names side by side',
      '<div><p id=g><input type=radio name=n id=a><input type=radio name=n id=b></p><p id=h><input type=radio name=m id=c></p></div>',
      [
        ['radio', 'g', 'a b'],
        ['radio', 'h', 'c'],
      ],
    ],
    [
      'in a fieldset',
      '<fieldset id=g><div><input type=radio name=n id=a></div><input type=radio name=n id=b></fieldset>',
      [['radio', 'g', 'a b']],
    ],
    [
      'in a declared group, without a name',
      '<div id=g role=radiogroup><input type=radio id=a><span><input type=radio id=b></span></div>',
      [['radio', 'g', 'a b']],
    ],
    [
      'of the portal: items with an input inside',
      '<ul id=g><li role=radio id=a><input type=radio name=n></li><li role=radio id=b><input type=radio name=n></li></ul>',
      [['radio', 'g', 'a b']],
    ],
    ['of roles in a list', '<ol id=g><li role=radio id=a></li></ol>', [['radio', 'g', 'a']]],
  ])('%s', (_what, markup, expected) => {
    expect(ids(markup)).toEqual(expected);
  });
});

describe('locks', () => {
  test.each([
    ['<input>', 'none'],
    ['<input readonly>', 'read-only'],
    ['<textarea readonly></textarea>', 'read-only'],
    ['<input aria-readonly=true>', 'read-only'],
    ['<input role=combobox readonly>', 'none'],
    ['<div role=combobox aria-readonly=true></div>', 'read-only'],
    ['<input disabled>', 'disabled'],
    ['<fieldset disabled><input></fieldset>', 'disabled'],
    ['<div role=combobox aria-disabled=true></div>', 'disabled'],
    ['<div role=combobox class=azc-disabled></div>', 'disabled'],
    ['<div inert><input></div>', 'disabled'],
    ['<select disabled></select>', 'disabled'],
    ['<p><input type=radio name=n disabled><input type=radio name=n></p>', 'none'],
    ['<p><input type=radio name=n disabled><input type=radio name=n disabled></p>', 'disabled'],
    ['<ul aria-disabled=true><li role=radio></li></ul>', 'disabled'],
    ['<div role=radiogroup aria-readonly=true><input type=radio></div>', 'read-only'],
  ])('%s is %s', (markup, lock) => {
    const [control] = found(markup);
    expect(control && lockOf(control)).toBe(lock);
  });

  test('an option is disabled by attribute or by role', () => {
    const { body } = documentOf(
      '<button disabled></button><p aria-disabled=true></p><p aria-disabled=false></p>',
    );
    expect([...body.children].map(isDisabled)).toEqual([true, true, false]);
  });
});

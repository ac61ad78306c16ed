// Finds the controls inside components: root by root, a group's radios together, one control once.

import { describe, expect, test } from 'vitest';
import { controlsIn, lockOf } from '../../src/page/controls';
import { rootsIn } from '../../src/page/roots';
import { shadowPage } from './shadow';

/** The controls of a page: kind, id of the element, ids of the parts. */
function found(markup: string): [kind: string, element: string, parts: string][] {
  const { document, shadowOf } = shadowPage(markup);
  return controlsIn(rootsIn(document, shadowOf)).map(({ kind, element, parts }) => [
    kind,
    element.id || element.localName,
    parts.map(({ id }) => id).join(' '),
  ]);
}

const within = (inner: string, attributes = '', slotted = '', name = 'x-a') =>
  `<${name} ${attributes}><template shadow=closed>${inner}</template>${slotted}</${name}>`;
const radio = (id: string, attributes = '', name = '') =>
  within(`<input type=radio id=${id} ${name}>`, attributes, id, 'x-radio');

describe('controls', () => {
  test('of the document come first, then those of each root', () => {
    expect(found(`${within(`<input id=b>${within('<textarea id=c></textarea>')}`)}<input id=a>`)).toEqual([
      ['text', 'a', 'a'],
      ['text', 'b', 'b'],
      ['text', 'c', 'c'],
    ]);
  });

  test('of no root are none', () => {
    expect(controlsIn([])).toEqual([]);
  });

  test('inside a component that is a list itself are its parts, not more controls', () => {
    expect(found(within('<p><input id=inner role=combobox></p>', 'id=a role=combobox'))).toEqual([
      ['list', 'a', 'a'],
    ]);
    expect(found(within('<input id=inner>', 'id=a role=combobox'))).toEqual([['list', 'a', 'a']]);
  });

  test('of a component with a trigger inside are that trigger', () => {
    expect(found(within('<button id=inner role=combobox></button>', 'id=a'))).toEqual([
      ['list', 'inner', 'inner'],
    ]);
  });
});

describe('radios', () => {
  const group = [['radio', 'g', 'a b']];

  test.each([
    ['each a component, in a box', `<div id=g>${radio('a')}<br>${radio('b')}</div>`],
    ['each a component in a row of its own', `<ul id=g><li>${radio('a')}</li><li>${radio('b')}</li></ul>`],
    [
      'each a component, in a declared group',
      `<p role=radiogroup id=g><b>${radio('a')}${radio('b')}</b></p>`,
    ],
    ['each a component, in a fieldset', `<fieldset id=g><p>${radio('a')}</p><p>${radio('b')}</p></fieldset>`],
    [
      'slotted into a group that is a component',
      within('<slot></slot>', 'id=g role=radiogroup', radio('a') + radio('b')),
    ],
    [
      'in the shadow of a group',
      within('<input type=radio id=a><input type=radio id=b>', 'id=g role=radiogroup'),
    ],
    ['that say so at their hosts', `<div id=g><x-r role=radio id=a></x-r><x-r role=radio id=b></x-r></div>`],
    [
      'that say so at their hosts and have an input inside',
      `<div id=g>${within('<input type=radio>', 'role=radio id=a')}${within('<p><input type=radio></p>', 'role=radio id=b')}</div>`,
    ],
  ])('%s are one control', (_what, markup) => {
    expect(found(markup)).toEqual(group);
  });

  test('without names in rows of their own are one control where a fieldset says so', () => {
    const rows = '<p><input type=radio id=a></p><p><input type=radio id=b></p>';
    expect(found(`<fieldset id=g>${rows}</fieldset>`)).toEqual(group);
  });

  test('of two groups of components stay apart', () => {
    const groups = `<div id=g>${radio('a')}${radio('b')}</div><div id=h>${radio('c')}${radio('d')}</div>`;
    const apart = [
      ['radio', 'g', 'a b'],
      ['radio', 'h', 'c d'],
    ];
    expect(found(groups)).toEqual(apart);
    expect(found(within(groups))).toEqual(apart);
  });

  test('of two names in one fieldset stay apart', () => {
    const native = (id: string, name: string) => `<input type=radio id=${id} name=${name}>`;
    const markup = (each: typeof native) =>
      `<fieldset><p id=g>${each('a', 'm')}${each('b', 'm')}</p><p id=h>${each('c', 'n')}${each('d', 'n')}</p></fieldset>`;
    const apart = [
      ['radio', 'g', 'a b'],
      ['radio', 'h', 'c d'],
    ];
    expect(found(markup(native))).toEqual(apart);
    expect(found(markup((id, name) => radio(id, `name=${name}`)))).toEqual(apart);
  });

  test('of two names in one shadow root stay apart, and are not one component’s', () => {
    const pair = (ids: string, name: string) =>
      Array.from(ids, (id) => `<input type=radio id=${id} name=${name}>`).join('');
    const markup = within(`<p id=g>${pair('ab', 'm')}</p><p id=h>${pair('cd', 'n')}</p>`);
    expect(found(markup + within(''))).toEqual([
      ['radio', 'g', 'a b'],
      ['radio', 'h', 'c d'],
    ]);
  });
});

describe('a lock', () => {
  const lock = (markup: string) => {
    const { document, shadowOf } = shadowPage(markup);
    return controlsIn(rootsIn(document, shadowOf)).map(lockOf);
  };

  test.each([
    ['a host that is disabled', within('<input>', 'disabled'), 'disabled'],
    ['a host that says so', within('<input>', 'aria-disabled=true'), 'disabled'],
    ['an inert part of the page around the host', `<div inert>${within('<input>')}</div>`, 'disabled'],
    ['a disabled component that is a list', within('', 'role=combobox disabled'), 'disabled'],
    ['a read-only input inside', within('<input readonly>'), 'read-only'],
    ['nothing', within('<input>', 'aria-disabled=false'), 'none'],
  ])('by %s', (_what, markup, expected) => {
    expect(lock(markup)).toEqual([expected]);
  });
});

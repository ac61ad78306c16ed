// Reads the names of controls inside components: slotted, given to the host, or standing beside it.

import { describe, expect, test } from 'vitest';
import { controlsIn } from '../../src/page/controls';
import { labelsIn, labelsOf } from '../../src/page/labels';
import { openShadowOf, rootsIn } from '../../src/page/roots';
import { shadowPage } from './shadow';

/** The labels of every control, by its id. */
function named(markup: string): Record<string, string[]> {
  const { document, shadowOf } = shadowPage(markup);
  const roots = rootsIn(document, shadowOf);
  const labelsFor = labelsIn(roots);
  return Object.fromEntries(
    controlsIn(roots).map(({ element, parts }) => [
      element.id,
      labelsOf(element, { parts, labelsFor, shadowOf }),
    ]),
  );
}

const component = (name: string, attributes: string, inner: string, slotted = '', shadow = 'closed') =>
  `<${name} ${attributes}><template shadow=${shadow}>${inner}</template>${slotted}</${name}>`;

/** A field farther from any label than a row is deep. */
const far = `${'<b>'.repeat(8)}<input id=i>${'</b>'.repeat(8)}`;

describe('a field that is a component', () => {
  test.each<[string, string]>([
    ['a label that points to it in its shadow', component('x-f', '', `<label for=i>Email</label>${far}`)],
    ['a label that stands in its shadow', component('x-f', '', '<label>Email</label><input id=i>')],
    ['a slot in the label', component('x-f', '', '<label for=i><slot></slot></label><input id=i>', 'Email')],
    [
      'a named slot in the label',
      component(
        'x-f',
        '',
        '<label for=i><slot name=label></slot></label><input id=i>',
        '<b slot=label>Email</b>',
      ),
    ],
    ['the attribute `label` of its host', component('x-f', 'label=Email', '<input id=i>')],
    ['the `aria-label` of its host', component('x-f', 'aria-label=Email', '<input id=i>')],
    ['a label of the page before it', `<p><label>Email</label>${component('x-f', '', '<input id=i>')}</p>`],
    [
      'a label of the page that points to it',
      `<label for=h>Email</label><hr><p>${component('x-f', 'id=h aria-labelledby=n', '<input id=i>')}</p><b id=n>Email</b>`,
    ],
    ['a text before it', `<p><b>Email</b><i>${component('x-f', '', '<input id=i>')}</i></p>`],
    ['the placeholder of its host', component('x-f', 'placeholder=Email', '<input id=i>')],
    [
      'the attribute of an outer host',
      component('x-outer', 'label=Email', component('x-inner', '', '<input id=i>')),
    ],
    [
      'a label in an outer shadow',
      component('x-outer', '', `<label>Email</label>${component('x-inner', '', '<input id=i>')}`),
    ],
    [
      'a slotted label, handed on from the outer to the inner',
      component(
        'x-outer',
        '',
        component('x-inner', '', '<label><slot></slot><input id=i></label>', '<slot></slot>'),
        'Email',
      ),
    ],
  ])('is named by %s', (_what, markup) => {
    expect(named(`${markup}<hr><p><label>Other</label><input id=other></p>`)).toEqual({
      i: ['Email'],
      other: ['Other'],
    });
  });

  test('own names come before those of its host, names before rows, hints last', () => {
    const inner = '<input id=i aria-label=A placeholder=E>';
    const markup = `<p><label>D</label>${component('x-f', 'label=C aria-label=B title=F', inner)}</p>`;
    expect(named(markup)['i']).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('in a closed root that cannot be seen neither counts nor names another', () => {
    const markup = component('x-f', '', '<label>Email</label><slot></slot>', '<input id=i>');
    const { document, deep, shadowOf } = shadowPage(markup + component('x-g', '', '<input>'));
    expect(controlsIn(rootsIn(document, openShadowOf))).toHaveLength(1);
    expect(labelsOf(deep('#i'), { shadowOf: openShadowOf })).toEqual([]);
    expect(labelsOf(deep('#i'), { shadowOf })).toEqual(['Email']);
  });
});

describe('a component around a field of the page', () => {
  test('names it by what its shadow shows', () => {
    expect(named(component('x-f', '', '<label>Email</label><slot></slot>', '<input id=i>'))).toEqual({
      i: ['Email'],
    });
  });

  test('names it by its attribute', () => {
    expect(named(component('x-f', 'label=Email', '<slot></slot>', '<input id=i>'))).toEqual({ i: ['Email'] });
  });
});

describe('a component of several fields', () => {
  const pair = '<p><label>First name</label><input id=a></p><p><label>Last name</label><input id=b></p>';

  test('lends neither its name nor the label before it to one of them', () => {
    const markup = `<label>Contact</label>${component('x-section', 'label=Section aria-label=You title=T', pair)}`;
    expect(named(markup)).toEqual({ a: ['First name'], b: ['Last name'] });
  });

  test('with fields that are components is nobody’s host, either', () => {
    const field = (id: string, label: string) => component('x-f', `label="${label}"`, `<input id=${id}>`);
    const markup = component('x-section', 'label=Section', `${field('a', 'Email')}${field('b', 'Phone')}`);
    expect(named(`<label>Contact</label>${markup}`)).toEqual({ a: ['Email'], b: ['Phone'] });
  });

  test('whose fields have no names leaves them without', () => {
    const markup = component('x-section', 'label=Section', '<p><input id=a><input id=b></p>');
    expect(named(markup)).toEqual({ a: [], b: [] });
  });
});

describe('a group of radios that are components', () => {
  const radio = (text: string) => component('x-radio', '', '<input type=radio><slot></slot>', text);

  test('is named by the label of the group, not by its options', () => {
    const markup = `<fieldset id=g><legend>Preferred contact method</legend>${radio('Email')}${radio('Phone')}</fieldset>`;
    expect(named(markup)).toEqual({ g: ['Preferred contact method'] });
  });

  test('is named by the attribute of the component of the group', () => {
    const group = component(
      'x-group',
      'id=g label=Method role=radiogroup',
      '<slot></slot>',
      radio('Email') + radio('Phone'),
    );
    expect(named(group)['g']).toContain('Method');
  });
});

describe('labels looked up for the whole page at once', () => {
  test('point to controls of their own root only', () => {
    const inner = '<label for=a>Inside</label><x-list id=a class=inner></x-list>';
    const { document, deep, shadowOf } = shadowPage(
      `<label for=a>Outside</label><x-list id=a class=outer></x-list>${component('x-f', '', inner)}`,
    );
    const labelsFor = labelsIn(rootsIn(document, shadowOf));
    const texts = (selector: string) => labelsFor(deep(selector)).map(({ textContent }) => textContent);
    expect([texts('.outer'), texts('.inner')]).toEqual([['Outside'], ['Inside']]);
  });

  test('are all of an element’s labels, and none for an element without', () => {
    const { one, document } = shadowPage(
      '<label for=a>One</label><label>Two <input id=a></label><label for=b>B</label><i id=b></i><input id=c>',
    );
    const labelsFor = labelsIn([document]);
    expect(['#a', '#b', '#c'].map((id) => labelsFor(one(id)).length)).toEqual([2, 1, 0]);
  });
});

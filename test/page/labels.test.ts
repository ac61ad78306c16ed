// Reads the names of controls from the markups of the portals, without what is not a name.

import { describe, expect, test } from 'vitest';
import { controlsIn } from '../../src/page/controls';
import { labelsOf } from '../../src/page/labels';
import { openShadowOf as shadowOf } from '../../src/page/roots';
import { ownText } from '../../src/page/texts';
import { documentOf, pageOf } from './dom';

/** The labels of the first control. */
function labels(markup: string): string[] {
  const [control] = controlsIn([documentOf(markup)]);
  if (!control) throw new Error('The page has no control.');
  return labelsOf(control.element, { parts: control.parts, shadowOf });
}

/** A row of the portal's Knockout form (facts: portal-dom §1.3), with its two empty labels. */
const knockoutRow = (label: string, control: string) => `
  <div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label">
    <div class="azc-form-labelcontainer azc-text-label">
      <label class="azc-form-label" for="form-label-id-0-for">${label}</label>
      <div class="azc-required-balloon fxc-base azc-control azc-dockedballoon-required"></div>
    </div>
    <div class="azc-formElementSubLabelContainer">
      <div class="azc-formElementContainer">
        <div class="fxc-base azc-control azc-editableControl azc-inputbox azc-textBox" data-control="true">
          <div class="azc-inputbox-wrapper azc-textBox-wrapper" tabindex="-1">
            ${control}
            <label class="fxs-hide-accessible-label" aria-atomic="true"></label>
          </div>
        </div>
      </div>
      <label class="azc-text-sublabel msportalfx-tooltip-overflow" aria-hidden="true"></label>
    </div>
  </div>`;

describe('the portal’s Knockout rows', () => {
  const box = (id: string) =>
    `<input class="azc-input azc-formControl" id="${id}" type="text" name="__azc-textBox-tsx1">`;

  test('a text box, by its label', () => {
    expect(labels(knockoutRow('First name', box('form-label-id-0-for')))).toEqual(['First name']);
  });

  test('a text box whose label points elsewhere, by its row', () => {
    expect(labels(knockoutRow('\ue946 First name *', box('other')))).toEqual(['First name *']);
  });

  test('a dropdown, by its aria-label and its row, not by the plan it shows', () => {
    const list = '<div role="combobox" aria-label="Plan" aria-expanded="false">Developer</div>';
    expect(labels(knockoutRow('Support plan', list))).toEqual(['Plan', 'Support plan']);
  });

  test('an option picker, by its list’s label, not by its items', () => {
    const items =
      '<li role="radio" aria-checked="true"><input type="radio"><span>Email</span></li><li role="radio">Phone</li>';
    expect(labels(knockoutRow('Preferred contact method', `<ul aria-label="Method">${items}</ul>`))).toEqual([
      'Method',
      'Preferred contact method',
    ]);
  });

  test('no row lends its label to the next', () => {
    const { document } = pageOf(knockoutRow('First name', box('a')) + '<div><input id="b"></div>');
    const named = controlsIn([document]).map(({ element, parts }) => labelsOf(element, { parts, shadowOf }));
    expect(named).toEqual([['First name'], []]);
  });

  test('a row of two controls names neither', () => {
    expect(labels('<div><label>Phone</label><div><input><input></div></div>')).toEqual([]);
  });

  test('a label further out than any row is not looked for', () => {
    const deep = (depth: number) =>
      `<label>Email</label>${'<div>'.repeat(depth)}<input>${'</div>'.repeat(depth)}`;
    expect(labels(`<div>${deep(5)}</div>`)).toEqual(['Email']);
    expect(labels(`<div>${deep(8)}</div>`)).toEqual([]);
  });
});

describe('Fluent 8', () => {
  test('a dropdown: its label, not the option it shows', () => {
    const markup = `<div><label id="Dropdown7-label">Support plan</label>
      <div id="Dropdown7" class="ms-Dropdown" role="combobox" aria-haspopup="listbox"
        aria-labelledby="Dropdown7-label Dropdown7-option"><span id="Dropdown7-option">Developer</span></div></div>`;
    expect(labels(markup)).toEqual(['Support plan']);
  });

  test('a choice group with the label inside of it', () => {
    const field = (id: string, text: string) =>
      `<div class="ms-ChoiceField"><input type="radio" name="g" id="${id}"><label for="${id}"><span class="ms-ChoiceFieldLabel">${text}</span></label></div>`;
    const markup = `<div class="ms-ChoiceFieldGroup"><div role="radiogroup" aria-labelledby="G1-label">
      <label id="G1-label" class="ms-Label">Preferred contact method</label>
      <div class="ms-ChoiceFieldGroup-flexContainer">${field('G1-a', 'Email')}${field('G1-b', 'Phone')}</div></div></div>`;
    expect(labels(markup)).toEqual(['Preferred contact method']);
  });

  test('a text field with a required mark', () => {
    expect(
      labels(
        '<div class="ms-TextField"><label for="t1" class="ms-Label">Email</label><div><input id="t1" required></div></div>',
      ),
    ).toEqual(['Email']);
  });
});

describe('every source by itself, most trusted first', () => {
  test.each<[string, string, string[]]>([
    ['label for', '<label for=a>Email</label><input id=a>', ['Email']],
    [
      'a wrapping label, without its control’s options',
      '<label>Country <select><option>Italy</select></label>',
      ['Country'],
    ],
    ['two labels', '<label for=a>Email</label><label for=a>Work</label><input id=a>', ['Email', 'Work']],
    [
      'a fieldset’s legend',
      '<fieldset><legend>Method</legend><input type=radio name=n></fieldset>',
      ['Method'],
    ],
    ['the text before', '<div>Email: <input></div>', ['Email:']],
    ['an element before', '<div><span>Email</span><div><input></div></div>', ['Email']],
    ['a table’s header cell', '<table><tr><th>Email<td><input></table>', ['Email']],
    ['a definition list', '<dl><div><dt>Email<dd><input></div></dl>', ['Email']],
    [
      'aria-labelledby, in its order',
      '<p id=x>One</p><p id=y>Two</p><i><input aria-labelledby="y x gone"></i><input>',
      ['Two', 'One'],
    ],
    ['aria-label', '<i><input aria-label=" Email "></i>', ['Email']],
    [
      'placeholder and title last',
      '<label for=a>A</label><input id=a title=D placeholder=C aria-label=B>',
      ['A', 'B', 'C', 'D'],
    ],
    ['one text once', '<label for=a>Email</label><input id=a aria-label=Email title=Email>', ['Email']],
    ['nothing', '<input>', []],
  ])('%s', (_what, markup, expected) => {
    expect(labels(markup)).toEqual(expected);
  });

  test('glyphs, bidi marks and broken lines are no part of it', () => {
    expect(labels('<label for=a>\ue946\n First\u200e\n name </label><input id=a>')).toEqual(['First name']);
  });

  test('hidden remarks, buttons and scripts are no part of it', () => {
    const markup =
      '<label for=a>Email<b aria-hidden=true>*</b><button>Info</button><script>x</script></label><input id=a>';
    expect(labels(markup)).toEqual(['Email']);
  });

  test('a text as long as a paragraph names nothing', () => {
    expect(labels(`<label for=a>${'Email '.repeat(34)}</label><input id=a>`)).toEqual([]);
  });

  test('a label in another root does not name the control', () => {
    const page = pageOf('<div><label for=a>Outside</label><input></div><div id=host></div>');
    const root = page.one('#host').attachShadow({ mode: 'open' });
    const input = page.document.createElement('input');
    input.id = 'a';
    root.append(input);
    expect(labelsOf(input, { shadowOf })).toEqual([]);
  });
});

test('an element’s own text leaves out controls and lists inside it', () => {
  const page = pageOf(
    '<div id=a>Plan <span>of</span><div role=combobox>X</div><ul role=listbox><li>Y</ul> support</div>',
  );
  expect(ownText(page.one('#a')).replace(/\s+/g, ' ').trim()).toBe('Plan of support');
});

// Finds a value that stands as text beside its label, and none where a control has it.

import { describe, expect, test } from 'vitest';
import { findStatic } from '../../src/page/statics';
import { documentOf } from './dom';

const find = (markup: string, isLabel = (text: string): boolean => text === 'Support plan') => {
  const found = findStatic(documentOf(markup).body, isLabel);
  return found && [found.label, found.element.textContent];
};

const right = ['Support plan', 'Developer'];

describe('a text beside its label', () => {
  test.each([
    ['in the next element', '<b>Support plan</b><i>Developer</i>'],
    ['after an empty element', '<b>Support plan</b><hr><i> </i><i>Developer</i>'],
    ['in the next cell', '<table><tr><td>Support plan<td>Developer</table>'],
    ['in a definition list', '<dl><dt>Support plan<dd>Developer</dl>'],
    ['out of the label’s own boxes', '<div><div><b><i>Support plan</i></b></div></div><p>Developer</p>'],
    [
      'after a label with a control',
      '<p><b>Support plan</b><input></p><p><b>Support plan</b><i>Developer</i></p>',
    ],
  ])('%s', (_what, markup) => {
    expect(find(`<section>${markup}</section>`)).toEqual(right);
  });

  test('is read without the glyphs and spaces of the page', () => {
    expect(find('<b>\ue946 Support\n plan </b><i>Developer</i>')).toEqual(right);
  });
});

describe('nothing', () => {
  test.each([
    ['without the label', '<b>Service plan</b><i>Developer</i>'],
    ['where a control is in what is beside it', '<b>Support plan</b><p><i>x</i><select></select></p>'],
    ['beyond a control', '<b>Support plan</b><input><i>Developer</i>'],
    [
      'beyond a control, from an inner box',
      '<p><b>Support plan</b></p><p role=combobox></p><p>Developer</p>',
    ],
    ['before the label', '<i>Developer</i><b>Support plan</b>'],
    ['farther out than a label has boxes', '<p><b><b><b><b>Support plan</b></b></b></b></p><i>Developer</i>'],
    ['that has no text', '<b>Support plan</b><i></i>'],
    ['where the label is part of a long text', `<b>Support plan${' and'.repeat(20)}</b><i>Developer</i>`],
  ])('%s', (_what, markup) => {
    expect(find(`<section>${markup}</section>`, (text) => text.startsWith('Support plan'))).toBeNull();
  });

  test('in a part too large for a label and its value', () => {
    expect(find(`<p><b>Support plan</b>${'<u></u>'.repeat(401)}</p><i>Developer</i>`)).toBeNull();
  });

  test('after more texts than a form has', () => {
    const texts = (many: number) => '<i>x</i>'.repeat(many);
    expect(find(`${texts(3998)}<b>Support plan</b><i>Developer</i>`)).toEqual(right);
    expect(find(`${texts(4000)}<b>Support plan</b><i>Developer</i>`)).toBeNull();
  });
});

// Knows the inputs that make chips by what stands around them, and reads the addresses that became chips.

import { describe, expect, test } from 'vitest';
import { chipBoxOf, chipsOf } from '../../src/page/chips';
import { pageOf } from './dom';
import { shadowPage } from './shadow';

const boxOf = (markup: string) => chipBoxOf(pageOf(markup).one('#i'));

describe('an input of chips', () => {
  test.each([
    '<div id=b class="ms-BasePicker-text"><input id=i></div>',
    '<div id=b class="fui-TagPickerControl"><input id=i></div>',
    '<div id=b class="x-chip"><input id=i></div>',
    '<div id=b class="emailTokens"><input id=i></div>',
    '<div id=b class="tags"><input id=i></div>',
    '<div id=b class="pill-box"><input id=i></div>',
    '<div id=b><span class="inputTag"></span><input id=i></div>',
    '<div id=b><ul role=list></ul><input id=i></div>',
    '<div id=b><ul role=listbox aria-multiselectable=true></ul><input id=i></div>',
    '<x-chips id=b><input id=i></x-chips>',
    '<div id=b class=tags><p><b><input id=i></b></p></div>',
  ])('stands in %s', (markup) => {
    expect(boxOf(`<hr>${markup}`)?.id).toBe('b');
  });

  test.each([
    ['a plain row', '<div><label>Email</label><input id=i></div>'],
    ['a class that only sounds alike', '<div class="stage vintage pillar spill"><input id=i></div>'],
    ['a box farther out than a row', '<div class=tags><p><b><i><input id=i></i></b></p></div>'],
    ['a box with another field', '<div class=tags><input id=i><input></div>'],
    ['a box too large for one field', `<div class=tags><input id=i>${'<i></i>'.repeat(400)}</div>`],
  ])('is not one in %s', (_what, markup) => {
    expect(boxOf(markup)).toBeNull();
  });

  test('may stand inside a component whose host is the box', () => {
    const { deep } = shadowPage(
      '<x-tags id=b><template shadow=closed><p><input id=i></p></template></x-tags>',
    );
    expect(chipBoxOf(deep('#i'))?.id).toBe('b');
    const top = shadowPage('<x-tags id=b><template shadow=closed><input id=i></template></x-tags>');
    expect(chipBoxOf(top.deep('#i'))?.id).toBe('b');
  });
});

describe('the chips', () => {
  const chips = (text: string) => chipsOf(pageOf(`<div class=tags>${text}<input id=i></div>`).one('#i'));

  test.each([
    [
      'addresses, in lower case, each once',
      '<b>A@x.example</b><b>b@x.example</b><i>a@x.example</i>',
      ['a@x.example', 'b@x.example'],
    ],
    [
      'addresses without what stands around them',
      '<b>Ada &lt;a@x.example&gt;</b><b>(b@x.example); ×</b>',
      ['a@x.example', 'b@x.example'],
    ],
    ['nothing else', '<b>Ada</b><b>@</b>', []],
  ])('are %s', (_what, text, expected) => {
    expect(chips(text)).toEqual(expected);
  });

  test('of two elements do not run together', () => {
    expect(chips('<b>a@x.example</b><b>b@x.example</b>')).toEqual(['a@x.example', 'b@x.example']);
  });

  test('are none beside an ordinary input, nor what stands in the input itself', () => {
    expect(chipsOf(pageOf('<p>a@x.example<input id=i></p>').one('#i'))).toEqual([]);
    expect(chips('<b></b>')).toEqual([]);
    const { one } = pageOf('<div class=tags><input id=i value=a@x.example></div>');
    expect(chipsOf(one('#i'))).toEqual([]);
  });
});

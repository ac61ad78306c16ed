// Reads texts as a person does: without controls and hidden parts, with what a slot shows, and never a whole page.

import { describe, expect, test } from 'vitest';
import { ownText } from '../../src/page/texts';
import { readable } from '../../src/text/normalise';
import { documentOf } from './dom';
import { shadowPage } from './shadow';

const textIn = (markup: string) => readable(ownText(documentOf(markup).body));

describe('a text', () => {
  test.each([
    ['<p>Support <b>plan</b></p>', 'Support plan'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['Plan<!-- a remark --> *', 'Plan *'],
  ])('of %s is %j', (markup, expected) => {
    expect(textIn(markup)).toBe(expected);
  });

  test.each([
    '<select><option>X</select>',
    '<textarea>X</textarea>',
    '<button>X</button>',
    '<script>X</script>',
    '<style>X</style>',
    '<i role=combobox>X</i>',
    '<ul role=listbox><li>X</ul>',
    '<i role=option>X</i>',
    '<i role=tree>X</i>',
    '<i role=radiogroup>X</i>',
    '<i aria-hidden=true>X</i>',
  ])('leaves out %s', (part) => {
    expect(textIn(`<p>Support <span>${part}</span> plan</p>`)).toBe('Support plan');
  });

  test('has no end of its page: a hundred nodes are read', () => {
    const read = textIn('<i>a</i>'.repeat(300));
    expect(read).toBe(Array(50).fill('a').join(' '));
  });

  test('of a deep part counts against the same hundred', () => {
    expect(textIn(`<div>${'<i>a</i>'.repeat(80)}</div><div>b</div>`)).not.toContain('b');
  });
});

describe('a shadow root’s text', () => {
  const text = (markup: string) => {
    const { deep, shadowOf } = shadowPage(markup);
    return readable(ownText(shadowOf(deep('#host'))!));
  };

  test('has in place of a slot what the page put there', () => {
    expect(
      text('<x-a id=host><template shadow=open>Your <slot></slot>:</template><b>email</b> here</x-a>'),
    ).toBe('Your email here :');
  });

  test('has what belongs to each named slot there, and nothing that has none', () => {
    const inner = '<template shadow=closed><slot name=b></slot>, <slot name=a></slot></template>';
    expect(text(`<x-a id=host>${inner}<i slot=a>first</i><i slot=b>second</i><i>lost</i></x-a>`)).toBe(
      'second , first',
    );
  });

  test('has what an empty slot holds itself', () => {
    expect(text('<x-a id=host><template shadow=open><slot>Email</slot></template></x-a>')).toBe('Email');
  });

  test('has what is handed on through the slots of two components', () => {
    const inner = '<template shadow=open><slot></slot></template>';
    const { deep, shadowOf } = shadowPage(
      `<x-a><template shadow=open><x-b id=host>${inner}<slot></slot></x-b></template>Email</x-a>`,
    );
    expect(readable(ownText(shadowOf(deep('#host'))!))).toBe('Email');
  });
});

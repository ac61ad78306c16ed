// The lines under the address bar: the first says what Enter does, and no name can write their markup.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/context/omnibox';
import { linesOf } from '../../src/context/omnibox-lines';
import type { OmniboxWords } from '../../src/context/omnibox-lines';
import type { Customer } from '../../src/model/settings';
import { portsOn } from './omnibox-world';
import type { World } from './omnibox-world';

const words: OmniboxWords = {
  nothing: () => 'Type & find',
  help: () => 'Help',
  none: () => 'None',
  guess: () => 'Near',
  several: (count) => `Choose among ${count}`,
  opens: (link, customer) => `${link} for ${customer}.`,
  refuses: (link, customer) => `${customer} has no ${link}`,
  linkName: ({ link }) => link.name ?? link.id,
};
const first = async (text: string, world: World = {}) =>
  linesOf(await readInput(text, portsOn(world)), words).first;

describe('the first line says what Enter does', () => {
  test.each([
    ['', 'Type &amp; find'],
    ['?', 'Help'],
    ['zzz', 'None'],
    ['contoso', 'Choose among 2'],
    ['hotels entra', 'entra for <match>Contoso Hotels</match>. <dim>hotels.example</dim>'],
  ])('after “%s”', async (text, line) => {
    expect(await first(text)).toBe(line);
  });

  test('also when the link has no address there', async () => {
    const customers: Customer[] = [{ name: 'Gov', domain: 'gov.example', cloud: 'usgov' }];
    expect(await first('gov.example teams', { customers })).toBe(
      '<match>Gov</match> has no teams <dim>gov.example</dim>',
    );
  });

  test('names a customer without a name once', async () => {
    expect(await first('x.example', { customers: [{ domain: 'x.example' }] })).toBe(
      'azure-request for <match>x.example</match>.',
    );
  });
});

describe('a line is markup of ours alone', () => {
  const tags = /<\/?(?:match|dim)>/g;
  const lineFor = (name: string, linkName = 'x') =>
    linesOf(
      {
        kind: 'clear',
        clear: {
          record: { key: 'x.example', customer: { name, domain: 'x.example' } },
          link: { id: 'team:0', name: linkName, group: 'team', url: 'https://x.example/' },
        },
        others: [],
        total: 1,
        query: '',
      },
      words,
    ).first;

  test.each([
    ['</match><url>x</url>', '&lt;/match&gt;&lt;url&gt;x&lt;/url&gt;'],
    ['A & B "C" \'D\'', 'A &amp; B &quot;C&quot; &apos;D&apos;'],
    ['&lt;', '&amp;lt;'],
    ['a\u202eb\u2066c\u200fd', 'abcd'],
    ['a\u0000b\u0007c\nd\u2028e', 'a b c d e'],
    ['a\ud800b\uffff', 'ab'],
    ['$1 $& \u0001', '$1 $&amp; '],
    ['شركة كونتوسو', 'شركة كونتوسو'],
  ])('of %j', (name, shown) => {
    expect(lineFor(name)).toBe(`x for <match>${shown}</match>. <dim>x.example</dim>`);
  });

  test('whatever customer and link are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, link) => {
        const line = lineFor(name, link);
        expect(line.match(tags)).toEqual(['<match>', '</match>', '<dim>', '</dim>']);
        const text = line.replace(tags, '').replace(/&(?:amp|lt|gt|quot|apos);/g, '');
        expect(text).not.toMatch(/[<>&"']|\p{Cc}|\p{Cf}|\p{Cs}/u);
        expect(line.length).toBeLessThan(2000);
      }),
    );
  });
});

// Contacts of publishers: which may be shown, what they open, and how a link is read.

import { describe, expect, it } from 'vitest';
import { hrefOf, isReachable, partsOfLink } from '../../src/text/reachable';

describe('a link', () => {
  it.each(['https://support.example/help?a=b#c', 'https://пример.example/', 'HTTPS://A.example'])(
    '%s may be shown',
    (value) => {
      expect(isReachable({ kind: 'link', value })).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' https://a.example',
    'http://a.example',
    '//a.example',
    'data:text/html,x',
    'https://user:secret@a.example',
    'https://a.example@evil.example/',
    'chrome-extension://abc/options.html',
    'mailto:a@b.example',
    '',
  ])('%s may not', (value) => {
    expect(isReachable({ kind: 'link', value })).toBe(false);
  });

  it('is read by its host as it is looked up, and a path that is cut', () => {
    expect(partsOfLink('https://miсrosoft.example:8443/a?b#c')).toEqual({
      host: expect.stringMatching(/^xn--.*:8443$/) as string,
      rest: '/a?b#c',
    });
    expect(partsOfLink('https://a.example').rest).toBe('');
    expect(partsOfLink(`https://a.example/${'x'.repeat(500)}`).rest).toHaveLength(81);
    expect(partsOfLink('https://a.example/\u202Egpj.exe').rest).not.toContain('\u202E');
  });
});

describe('an e-mail address', () => {
  it.each(['help@northwind.example', 'o’hara@a.example'.replace('’', "'"), 'größe@bücher.example'])(
    '%s may be shown, and opens itself alone',
    (value) => {
      expect(isReachable({ kind: 'email', value })).toBe(true);
      expect(new URL(hrefOf({ kind: 'email', value })).search).toBe('');
    },
  );

  it.each([
    'help@northwind.example?bcc=evil@evil.example',
    'help@northwind.example,evil@evil.example',
    'help@northwind.example\nbcc:evil@evil.example',
    'Help <help@northwind.example>',
    'help@localhost',
    '@northwind.example',
    `${'x'.repeat(65)}@northwind.example`,
  ])('%s may not', (value) => {
    expect(isReachable({ kind: 'email', value })).toBe(false);
  });

  it('is written as the mail program takes it', () => {
    expect(hrefOf({ kind: 'email', value: 'a+b&c@northwind.example' })).toBe(
      'mailto:a%2Bb%26c@northwind.example',
    );
  });
});

describe('a phone number', () => {
  it.each([
    ['+49 (89) 5550-0199', 'tel:+498955500199'],
    ['1-800-555-0100', 'tel:18005550100'],
    ['+1 425 555 0100 ext. 12', 'tel:+14255550100'],
    ['+1 425 555 0100, x12', 'tel:+14255550100'],
    ['０３−５５５０−０１９９'.replaceAll('−', '-'), 'tel:0355500199'],
  ])('%s may be shown, and is dialled as %s', (value, href) => {
    expect(isReachable({ kind: 'phone', value })).toBe(true);
    expect(hrefOf({ kind: 'phone', value })).toBe(href);
  });

  it.each(['call us', '+', '()', '12', '+1 425;phone-context=evil', '*#06#', '1'.repeat(60)])(
    '%s may not',
    (value) => {
      expect(isReachable({ kind: 'phone', value })).toBe(false);
    },
  );
});

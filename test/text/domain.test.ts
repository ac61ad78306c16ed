// Brings domains to one writing, and knows initial domains in every cloud.

import { describe, expect, test } from 'vitest';
import { domainOf, initialDomainOf, wasUnicode } from '../../src/text/domain';

describe('domainOf', () => {
  test.each([
    ['contoso.example', 'contoso.example'],
    ['Contoso.EXAMPLE.', 'contoso.example'],
    ['@contoso.example', 'contoso.example'],
    ['*.contoso.example', 'contoso.example'],
    ['www.contoso.example', 'contoso.example'],
    ['WWW.contoso.co.uk', 'contoso.co.uk'],
    ['www.example', 'www.example'],
    ['contoso.example/', 'contoso.example'],
    ['contoso。example', 'contoso.example'],
    ['contoso．example', 'contoso.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['हिन्दी.example', 'xn--j2bd4cyah0f.example'],
    ['3m.example', '3m.example'],
    ['a-b.c-d.example', 'a-b.c-d.example'],
  ])('%s is %s', (text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });

  test.each([
    '',
    'contoso',
    'contoso.',
    '.example',
    'contoso..example',
    '-contoso.example',
    'contoso-.example',
    'contoso.e',
    '10.0.0.1',
    'contoso.1',
    'contoso .example',
    'contoso.example/path',
    'contoso.example:443',
    'a@contoso.example',
    'user_contoso.example',
    'contoso.example?x',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    '{domain}.example',
  ])('%j is none', (text) => {
    expect(domainOf(text)).toBeUndefined();
  });
});

describe('initialDomainOf', () => {
  test.each([
    ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com', 'contoso', undefined],
    ['contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com', 'contoso', undefined],
    ['selector1.contoso.onmicrosoft.com', 'contoso.onmicrosoft.com', 'contoso', undefined],
    ['contoso.onmicrosoft.us', 'contoso.onmicrosoft.us', 'contoso', 'usgov'],
    ['contoso.mail.onmicrosoft.us', 'contoso.onmicrosoft.us', 'contoso', 'usgov'],
    ['contoso.onmicrosoft.de', 'contoso.onmicrosoft.de', 'contoso', undefined],
    ['contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn', 'contoso', 'china'],
    ['contoso.partner.mail.onmschina.cn', 'contoso.partner.onmschina.cn', 'contoso', 'china'],
  ])('of %s is %s', (domain, initial, prefix, cloud) => {
    expect(initialDomainOf(domain)).toEqual({ domain: initial, prefix, ...(cloud && { cloud }) });
  });

  test.each([
    '',
    'contoso.example',
    'onmicrosoft.com',
    'contoso.onmicrosoft.com.example',
    'contosoonmicrosoft.com',
    'partner.onmschina.cn',
  ])('of %j is none', (domain) => {
    expect(initialDomainOf(domain)).toBeUndefined();
  });
});

test('only a name in letters of its own was Unicode', () => {
  expect(wasUnicode('bücher.example', 'xn--bcher-kva.example')).toBe(true);
  expect(wasUnicode('xn--bcher-kva.example', 'xn--bcher-kva.example')).toBe(false);
  expect(wasUnicode('ＣＯＮＴＯＳＯ.example', 'contoso.example')).toBe(false);
});

// Takes redirects and proxies off addresses, and leaves all others as they are.

import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/text/unwrap';

const target = 'https://portal.azure.com/contoso.example?a=b&c=d#view/x';
const encoded = encodeURIComponent(target);
const read = (text: string) => {
  const found = unwrap(text);
  return found && [found.url.href, ...found.notes];
};

describe('redirects', () => {
  test.each([
    [`https://nam06.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01&reserved=0`],
    [`https://eur02.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}&data=05`],
    [`https://usg02.safelinks.protection.office365.us/?url=${encoded}`],
    [`https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded}`],
    [`https://www.google.com/url?q=${encoded}&sa=D`],
    [`https://www.google.co.uk/url?sa=t&url=${encoded}`],
    [`https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=x`],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__portal.azure.com_contoso.example-3Fa-3Db-26c-3Dd-23view_x&d=Dw',
    ],
    ['https://urldefense.com/v3/__https://portal.azure.com/contoso.example?a=b&c=d*view/x__;Iw!!NT4Gc$'],
    [`https://mcas-proxyweb.mcas.ms/certificate-checker?login=false&originalUrl=${encoded}`],
  ])('%s', (text) => {
    expect(read(text)).toEqual([target, 'unwrapped']);
  });

  test('one in the other', () => {
    const inner = `https://eur02.safelinks.protection.outlook.com/?url=${encoded}`;
    expect(read(`https://www.google.com/url?q=${encodeURIComponent(inner)}`)).toEqual([target, 'unwrapped']);
  });

  test.each([
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fportal.azure.com%2F',
    'https://evil.example/?url=https%3A%2F%2Fportal.azure.com%2F',
    'https://www.google.com/search?q=https%3A%2F%2Fportal.azure.com%2F',
    'https://eur02.safelinks.protection.outlook.com/?data=x',
    'https://eur02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
    'https://urldefense.com/v3/nothing',
  ])('%s is left alone', (text) => {
    expect(read(text)).toEqual([text]);
  });

  test('an endless one ends', () => {
    let text = target;
    for (let depth = 0; depth < 9; depth += 1)
      text = `https://www.google.com/url?q=${encodeURIComponent(text)}`;
    const found = unwrap(text);
    expect(found?.notes).toEqual(['unwrapped']);
    expect(found?.url.hostname).toBe('www.google.com');
  });
});

describe('proxies', () => {
  test.each([
    ['https://portal.azure.com.mcas.ms/x', 'https://portal.azure.com/x'],
    ['https://portal.azure.us.mcas-gov.us/x', 'https://portal.azure.us/x'],
    ['https://portal.azure.com.us2.cas.ms/x', 'https://portal.azure.com/x'],
  ])('%s is %s', (text, bare) => {
    expect(read(text)).toEqual([bare, 'proxy-removed']);
  });

  test('an address of the proxy behind its own page', () => {
    const inner = encodeURIComponent('https://portal.azure.com.mcas.ms/contoso.example');
    expect(read(`https://mcas-proxyweb.mcas.ms/certificate-checker?originalUrl=${inner}`)).toEqual([
      'https://portal.azure.com/contoso.example',
      'unwrapped',
      'proxy-removed',
    ]);
  });

  test.each([
    'https://mcas.ms/x',
    'https://contoso.access.mcas.ms.evil.example/',
    'https://portal.azure.commcas.ms/',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([text]);
  });
});

test.each([
  ['http://portal.azure.com/x', 'https://portal.azure.com/x'],
  ['HTTPS://PORTAL.AZURE.COM/X', 'https://portal.azure.com/X'],
  ['https://portal.azure.com./x', 'https://portal.azure.com/x'],
  ['https://a:b@portal.azure.com/x', 'https://portal.azure.com/x'],
  ['https://portal.azure.com:8443/x', 'https://portal.azure.com:8443/x'],
])('%s is %s', (text, written) => {
  expect(read(text)).toEqual([written]);
});

test.each([
  '',
  'portal.azure.com',
  'javascript:alert(1)',
  'ftp://portal.azure.com/',
  'https://',
  'https://a b/',
])('%j is no web address', (text) => {
  expect(unwrap(text)).toBeNull();
});

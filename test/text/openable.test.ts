// Only whole https addresses are opened.

import { expect, test } from 'vitest';
import { isOpenable } from '../../src/text/openable';

test.each<[string, boolean]>([
  ['https://portal.azure.com/contoso.example#view/x', true],
  ['HTTPS://wiki.fabrikam.example/', true],
  ['https://wiki.fabrikam.example:8443/x?y=z', true],
  ['http://portal.azure.com/', false],
  ['https:portal.azure.com', false],
  ['https:///portal.azure.com', false],
  ['https:\\\\portal.azure.com', false],
  [' https://portal.azure.com', false],
  ['https://user:pass@portal.azure.com/', false],
  ['https://portal.azure.com@evil.example/', false],
  ['javascript:alert(1)//https://portal.azure.com', false],
  ['data:text/html,x', false],
  ['chrome://settings', false],
  ['file:///etc/passwd', false],
  ['https://', false],
  ['https://[x', false],
  ['portal.azure.com', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isOpenable(text)).toBe(expected);
});

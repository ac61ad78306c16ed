// Reads tenants the way portals and people write them: name and domain, one of both, or an id.

import { describe, expect, test } from 'vitest';
import { tenantMarkOf } from '../../src/text/tenant';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';

describe('tenantMarkOf', () => {
  test.each([
    ['Contoso Ltd (contoso.example)', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['Contoso Ltd(contoso.example)', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['CONTOSO (CONTOSO.ONMICROSOFT.COM)', { name: 'CONTOSO', domain: 'contoso.onmicrosoft.com' }],
    ['Contoso (Italy) (contoso.example)', { name: 'Contoso (Italy)', domain: 'contoso.example' }],
    ['Contoso (old) [EMEA] (a.b-c.example)', { name: 'Contoso (old) [EMEA]', domain: 'a.b-c.example' }],
    ['コントソ（contoso.example）', { name: 'コントソ', domain: 'contoso.example' }],
    ['コントソ （contoso.example)', { name: 'コントソ', domain: 'contoso.example' }],
    [`Contoso (${id.toUpperCase()})`, { name: 'Contoso', tenantId: id }],
    ['(contoso.example)', { domain: 'contoso.example' }],
    ['contoso.example', { domain: 'contoso.example' }],
    [' Contoso.Example ', { domain: 'contoso.example' }],
    [id, { tenantId: id }],
    [id.toUpperCase(), { tenantId: id }],
    ['Bücher (bücher.example)', { name: 'Bücher', domain: 'xn--bcher-kva.example' }],
    ['Пример (пример.рф)', { name: 'Пример', domain: 'xn--e1afmkfd.xn--p1ai' }],
    ['Straße (straße.example)', { name: 'Straße', domain: 'xn--strae-oqa.example' }],
    ['例え (例え.テスト)', { name: '例え', domain: 'xn--r8jz45g.xn--zckzah' }],
    ['contoso.example/path', { name: 'contoso.example/path' }],
    ['xn--e1afmkfd.xn--p1ai', { domain: 'xn--e1afmkfd.xn--p1ai' }],
    ['\ue77bContoso\u200e (contoso.example)\u200e', { name: 'Contoso', domain: 'contoso.example' }],
    ['Contoso\n  Ltd', { name: 'Contoso Ltd' }],
    ['Contoso (Italy)', { name: 'Contoso (Italy)' }],
    ['Contoso S.p.A.', { name: 'Contoso S.p.A.' }],
    ['Contoso', { name: 'Contoso' }],
    ['Contoso (-bad-.example)', { name: 'Contoso (-bad-.example)' }],
    [`${id}0`, { name: `${id}0` }],
    ['Contoso ((contoso.example))', { name: 'Contoso ((contoso.example))' }],
    ['giulia@contoso.example', { name: 'giulia@contoso.example' }],
  ])('%j', (text, expected) => {
    expect(tenantMarkOf(text)).toEqual(expected);
  });

  test.each(['', '   ', '\u200e', '\ue000 \ue001'])('says nothing of %j', (text) => {
    expect(tenantMarkOf(text)).toBeUndefined();
  });
});

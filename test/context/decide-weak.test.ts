// Signals that say little: what they say where nothing else does, and that they are silent beside the others.

import { expect, test } from 'vitest';
import type { Verdict } from '../../src/model/context';
import { contoso, decided, load, menu, own, stranger, wingtip } from './decide-world';
import type { Case } from './decide-world';
import { signal } from './signals-of';

test.each<[string, Verdict, string | undefined, Case]>([
  ['a weak customer', 'customer', 'contoso.example', { more: [load(contoso)] }],
  ['a customer’s name in the menu', 'customer', 'contoso.example', { more: [menu({ name: 'Contoso Ltd' })] }],
  ['the own name in the menu', 'own', undefined, { more: [menu({ name: 'Fabrikam Cloud' })] }],
  ['somebody’s name in the menu', 'unknown', undefined, { more: [menu({ name: 'Megan Bowen' })] }],
  [
    'a weak one beside an unlisted name',
    'customer',
    'contoso.example',
    { directory: { name: 'Ψ' }, more: [load(contoso)] },
  ],
  [
    'a weak one beside a firm other',
    'customer',
    'wingtip.example',
    { directory: wingtip, more: [load(contoso)] },
  ],
  [
    'a weak one beside the own directory',
    'own',
    'fabrikam.onmicrosoft.com',
    { directory: own, more: [load(contoso)] },
  ],
  [
    'weak ones that differ: the address at load',
    'customer',
    'contoso.example',
    { more: [menu(own), load(contoso)] },
  ],
  ['a weak other than meant', 'other-customer', 'contoso.example', { more: [load(contoso)], meant: wingtip }],
  [
    'a weak stranger, one meant',
    'other-customer',
    'stranger.example',
    { more: [load(stranger)], meant: wingtip },
  ],
  ['a weak own account', 'own', 'fabrikam.onmicrosoft.com', { more: [menu(own)] }],
  [
    'an old path behind a hash',
    'customer',
    'contoso.example',
    { more: [signal('url-hash', contoso), signal('url-path', wingtip, 'weak')] },
  ],

  [
    'a name of the header that is another customer’s',
    'customer',
    'contoso.example',
    { directory: contoso, more: [signal('directory-text', { name: 'Wingtip Toys' }, 'medium')] },
  ],
  [
    'the partner’s name, a customer’s address',
    'conflict',
    undefined,
    { more: [signal('directory-text', { name: 'Fabrikam Cloud' }, 'medium'), signal('url-path', contoso)] },
  ],
  [
    'line and menu of two customers',
    'conflict',
    'contoso.example',
    { directory: contoso, more: [signal('directory-text', wingtip)] },
  ],
])('%s: %s (%s)', (_what, verdict, domain, given) => {
  const { context } = decided(given);
  expect([context.verdict, context.tenant?.domain]).toEqual([verdict, domain]);
});

// The address bar: who and what is meant, and that nothing ambiguous is opened.

import { describe, expect, test } from 'vitest';
import { contentOf, readInput } from '../../src/context/omnibox';
import type { Hits } from '../../src/model/list';
import { adatum, contoso, hotels, portsOn, wiki } from './omnibox-world';
import type { World } from './omnibox-world';

/** What Enter opens: customer and link; or the kind of reading. */
async function entered(text: string, world: World = {}): Promise<string> {
  const { kind, clear } = await readInput(text, portsOn(world));
  return clear ? `${clear.record.customer.name ?? clear.record.key}: ${clear.link.id}` : kind;
}

describe('Enter', () => {
  test.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['?', 'help'],
    ['??', 'help'],
    ['contoso', 'several'],
    ['Contoso Ltd', 'Contoso Ltd: azure-request'],
    ['  contoso   LTD ', 'Contoso Ltd: azure-request'],
    ['hotels', 'Contoso Hotels: azure-request'],
    ['contoso.example', 'Contoso Ltd: azure-request'],
    ['contoso.onmicrosoft.com', 'Contoso Ltd: azure-request'],
    ['6BABCAAD604B40ACA9D79FD97C0B779F', 'Contoso Ltd: azure-request'],
    ['6babcaad', 'Contoso Ltd: azure-request'],
    ['0f3a1b2c-1111-4222-8333-444455556666', 'Contoso Ltd: azure-request'],
    ['https://portal.azure.com/contoso.example#home', 'Contoso Ltd: azure-request'],
    ['joe@contoso.example', 'Contoso Ltd: azure-request'],
    ['hotels entra', 'Contoso Hotels: entra'],
    ['hotels ENTRA', 'Contoso Hotels: entra'],
    ['hotels m365', 'Contoso Hotels: m365'],
    ['hotels power-platform', 'Contoso Hotels: power-platform'],
    ['hotels power platform', 'Contoso Hotels: power-platform'],
    ['hotels team wiki', 'Contoso Hotels: team:0'],
    ['joe@contoso.example intune', 'Contoso Ltd: intune'],
    ['contoso entra', 'several'],
    ['zzz', 'none'],
    ['new.onmicrosoft.com', 'none'],
    ['anna@gmail.com', 'none'],
    ['https://evil.example/', 'none'],
    ['entra', 'Adatum: azure-request'],
    ['adatum entra', 'Adatum: entra'],
  ])('after “%s”: %s', async (text, expected) => {
    expect(await entered(text)).toBe(expected);
  });

  test('takes no guess', async () => {
    expect(await entered('hotles', { customers: [hotels], isGuess: true })).toBe('none');
    expect(await entered('hotels', { customers: [hotels, contoso], isGuess: true })).toBe('guess');
  });

  test('prefers what fits to what is near, when a text can be read two ways', async () => {
    const team = [wiki, { name: 'Wiki', url: 'https://wiki.fabrikam.example/' }];
    const ports = portsOn({ team });
    const search = async (query: string, limit: number): Promise<Hits> =>
      query === 'hotels team'
        ? { ...(await ports.list.search('adatum', limit)), isGuess: true }
        : ports.list.search(query, limit);
    const { clear } = await readInput('hotels team wiki', { ...ports, list: { ...ports.list, search } });
    expect([clear?.record.customer.name, clear?.link.id]).toEqual(['Contoso Hotels', 'team:0']);
  });

  test('chooses nobody of two customers with the same name', async () => {
    const customers = [contoso, { name: 'Contoso Ltd', domain: 'other.example' }];
    expect(await entered('Contoso Ltd', { customers })).toBe('several');
  });

  test('knows a customer that is called like a link', async () => {
    const customers = [{ name: 'Contoso Entra', domain: 'ce.example' }, hotels];
    expect(await entered('contoso entra', { customers })).toBe('Contoso Entra: azure-request');
    expect(await entered('toso entra', { customers })).toBe('several');
    expect(await entered('contoso entra intune', { customers })).toBe('Contoso Entra: intune');
  });

  test('chooses no link of two that are called alike', async () => {
    const team = [{ name: 'Entra', url: 'https://wiki.fabrikam.example/entra' }];
    expect(await entered('hotels entra', { team })).toBe('several');
  });

  test('hands on what names the customer, to be searched for', async () => {
    expect((await readInput('contoso entra', portsOn())).query).toBe('contoso');
    expect((await readInput('zzz entra', portsOn())).query).toBe('zzz entra');
  });
});

describe('suggestions', () => {
  test('of several customers are theirs, with the link asked for', async () => {
    const { others, total } = await readInput('contoso entra', portsOn());
    expect(others.map(({ record, link }) => [record.customer.name, link.id])).toEqual([
      ['Contoso Hotels', 'entra'],
      ['Contoso Ltd', 'entra'],
    ]);
    expect(total).toBe(2);
  });

  test('of one customer are its other links that have an address', async () => {
    const { others } = await readInput('hotels', portsOn());
    expect(others.map(({ link }) => link.id)).toContain('m365-request');
    expect(others.map(({ link }) => link.id)).not.toContain('azure-request');
    expect(others.every(({ link }) => link.url !== undefined)).toBe(true);
  });

  test('mean their customer and link alone, when they are chosen', async () => {
    const customers = [contoso, hotels, adatum, { name: 'Contoso', domain: 'contoso.example.org' }];
    for (const text of ['contoso', 'contoso entra', 'contoso ltd', 'adatum', 'contoso team wiki']) {
      const { others } = await readInput(text, portsOn({ customers }));
      expect(others).not.toEqual([]);
      for (const choice of others) {
        const again = await readInput(contentOf(choice), portsOn({ customers }));
        expect([again.kind, again.clear?.record.key, again.clear?.link.id]).toEqual([
          'clear',
          choice.record.key,
          choice.link.id,
        ]);
      }
    }
  });
});

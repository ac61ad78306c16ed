// The address bar: who and what is meant, what Enter says it will do, and that no name can write its markup.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, linkWordsOf, readInput } from '../../src/context/omnibox';
import type { OmniboxPorts } from '../../src/context/omnibox';
import { linesOf } from '../../src/context/omnibox-lines';
import type { OmniboxWords } from '../../src/context/omnibox-lines';
import type { Hits } from '../../src/model/list';
import type { Customer, Link } from '../../src/model/settings';
import { addressRules } from '../../src/rules/addresses';
import { linkTemplates } from '../../src/rules/links';
import { retiredPatterns } from '../../src/rules/retired';
import { readAddress } from '../../src/text/address';
import { linksFor } from '../../src/text/links';
import { FakeList } from '../ui/fake-list';

const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: '0f3a1b2c-1111-4222-8333-444455556666' }],
};
const hotels: Customer = { name: 'Contoso Hotels', domain: 'hotels.example' };
const adatum: Customer = { name: 'Adatum', domain: 'adatum.example', note: 'moves to entra' };
const wiki: Link = { name: 'Team Wiki', url: 'https://wiki.fabrikam.example/{domain}' };

interface World {
  readonly customers?: readonly Customer[];
  readonly isGuess?: boolean;
  readonly team?: readonly Link[];
}

function portsOn({
  customers = [contoso, hotels, adatum],
  isGuess = false,
  team = [wiki],
}: World = {}): OmniboxPorts {
  const list = new FakeList(customers);
  // Every word anywhere, as the real list does.
  const search = async (query: string, limit: number): Promise<Hits> => {
    const words = query.toLowerCase().split(' ');
    const { records } = await list.search('', 1000);
    const fit = records.filter((each) =>
      words.every((word) => JSON.stringify(each).toLowerCase().includes(word)),
    );
    return { records: fit.slice(0, limit), total: fit.length, isGuess };
  };
  return {
    list: { search, get: (key) => list.get(key), ofSubscription: (id) => list.ofSubscription(id) },
    read: (text) => readAddress(text, addressRules),
    linksOf: (customer) =>
      linksFor(customer, { templates: linkTemplates, retired: retiredPatterns, cloud: 'public' }, team),
    words: linkWordsOf(linkTemplates, team),
  };
}

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

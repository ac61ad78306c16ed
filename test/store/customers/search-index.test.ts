// Finding a customer by a few letters: parts, order, accents, slips, scripts, ids, notes; and the order of what is found.

import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../src/model/settings';
import { arranged } from '../../../src/store/customers/arrange';
import { lineOf } from '../../../src/store/customers/lines';
import { SearchIndex } from '../../../src/store/customers/search-index';
import { stored } from '../../../src/store/customers/stored';

function indexOf(...customers: Customer[]): SearchIndex {
  const lines = customers.map((own) => {
    const record = stored({ own, revision: 1 });
    return record ? lineOf(record) : '';
  });
  return new SearchIndex([lines.join('\n')], 1);
}

const customers: Customer[] = [
  { name: 'Contoso Ltd', tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f', domain: 'contoso.example' },
  { name: 'Müller & Söhne GmbH', domain: 'mueller-soehne.example', note: 'call Rossi first' },
  { name: '株式会社サンプル', domain: 'sample.example' },
  { name: 'Рога и копыта', domain: 'roga.example' },
  { name: 'Old Contoso', domain: 'old.example', favourite: true },
  { name: 'The Contosonian', domain: 'nian.example' },
  { domain: 'fabrikam.example', initialDomain: 'fabrikamit.onmicrosoft.com' },
];
const index = indexOf(...customers);

const found = (query: string, limit = 10) => {
  const { places } = index.search(query, limit);
  return places.map((place) => index.line(place)).map(({ name, domain }) => (name === '' ? domain : name));
};

describe('a search', () => {
  it.each([
    ['contoso ltd', ['Contoso Ltd']],
    ['ltd contoso', ['Contoso Ltd']],
    ['  CONTOSO   LT', ['Contoso Ltd']],
    ['muller', ['Müller & Söhne GmbH']],
    ['MÜLLER', ['Müller & Söhne GmbH']],
    ['sohne gmbh', ['Müller & Söhne GmbH']],
    ['サンプル', ['株式会社サンプル']],
    ['株式', ['株式会社サンプル']],
    ['копы', ['Рога и копыта']],
    ['6babcaad', ['Contoso Ltd']],
    ['6babcaad-604b-40ac', ['Contoso Ltd']],
    ['9fd97c0b', ['Contoso Ltd']],
    ['rossi', ['Müller & Söhne GmbH']],
    ['fabrikamit.onmicrosoft', ['fabrikam.example']],
    ['nowhere', []],
    ['***', customers.map(({ name, domain }) => name ?? domain)],
  ])('for “%s” finds %j', (query, names) => {
    expect(found(query).sort()).toEqual([...names].sort());
  });

  it.each(['contsoo', 'contosso', 'cntoso', 'vontoso', 'kontoso'])(
    'forgives the slip in “%s”, and says so',
    (query) => {
      expect(index.search(query, 10).isGuess).toBe(true);
      expect(found(query)[0]).toMatch(/Contoso/);
    },
  );

  it('takes two slips for another word', () => {
    expect(found('gontasso')).toEqual([]);
  });

  it('guesses nothing from three letters', () => {
    expect(found('cxn')).toEqual([]);
  });

  it('puts names that begin so first, then words that do, favourites before others', () => {
    expect(found('contoso')).toEqual(['Contoso Ltd', 'Old Contoso', 'The Contosonian']);
  });

  it('puts the whole name first', () => {
    const two = indexOf(
      { name: 'Contoso Ltd', domain: 'a.example' },
      { name: 'Contoso', domain: 'b.example' },
    );
    expect(two.search('contoso', 9).places.map((place) => two.line(place).name)).toEqual([
      'Contoso',
      'Contoso Ltd',
    ]);
  });

  it('counts all and hands out no more than asked for', () => {
    expect(found('example', 2)).toHaveLength(2);
    expect(index.search('example', 2).total).toBe(customers.length);
  });

  it('takes a name that begins with f for no favourite', () => {
    const two = indexOf(
      { name: 'xx fab', domain: 'a.example' },
      { name: 'xx', note: 'fab', domain: 'b.example', favourite: true },
    );
    expect(two.search('fab', 9).places.map((place) => two.line(place).flags)).toEqual(['', 'f']);
  });

  it('finds names with tabs and line breaks, which lines cannot hold', () => {
    const odd = indexOf({ name: 'A\tB\nC', domain: 'odd.example' }, { name: 'next', domain: 'n.example' });
    expect(odd.lines).toHaveLength(2);
    expect(odd.search('a b c', 5).total).toBe(1);
  });
});

describe('the table', () => {
  const all = { query: '', filter: 'all', sort: 'name', descending: false } as const;
  const order = (view: object) => arranged(index, { ...all, ...view }, 'en');

  it('sorts by a column, either way, and puts empty values last both times', () => {
    const up = order({ sort: 'name' });
    expect(up[0]).toBe('6babcaad-604b-40ac-a9d7-9fd97c0b779f');
    expect(up.at(-1)).toBe('fabrikam.example');
    const down = order({ sort: 'name', descending: true });
    expect(down.at(-1)).toBe('fabrikam.example');
    expect(down.slice(0, -1)).toEqual(up.slice(0, -1).reverse());
  });

  it.each([
    ['favourites', ['old.example']],
    ['policy', []],
  ] as const)('shows only %s', (filter, keys) => {
    expect(order({ filter })).toEqual(keys);
  });

  it('shows what is incomplete: without tenant id, primary or initial domain', () => {
    const complete = {
      tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
      domain: 'a.example',
      initialDomain: 'a.onmicrosoft.com',
    };
    const some = indexOf(complete, { domain: 'b.example' });
    expect(arranged(some, { ...all, filter: 'incomplete' }, 'en')).toEqual(['b.example']);
  });

  it('filters by the search, too', () => {
    expect(order({ query: 'contoso' })).toHaveLength(3);
  });
});

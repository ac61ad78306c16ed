// The address bar's customers and links, for its tests.

import { linkWordsOf } from '../../src/context/omnibox';
import type { OmniboxPorts } from '../../src/context/omnibox';
import type { Hits } from '../../src/model/list';
import type { Customer, Link } from '../../src/model/settings';
import { addressRules } from '../../src/rules/addresses';
import { linkTemplates } from '../../src/rules/links';
import { retiredPatterns } from '../../src/rules/retired';
import { readAddress } from '../../src/text/address';
import { linksFor } from '../../src/text/links';
import { FakeList } from '../ui/fake-list';

export const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: '0f3a1b2c-1111-4222-8333-444455556666' }],
};
export const hotels: Customer = { name: 'Contoso Hotels', domain: 'hotels.example' };
export const adatum: Customer = { name: 'Adatum', domain: 'adatum.example', note: 'moves to entra' };
export const wiki: Link = { name: 'Team Wiki', url: 'https://wiki.fabrikam.example/{domain}' };

export interface World {
  readonly customers?: readonly Customer[];
  readonly isGuess?: boolean;
  readonly team?: readonly Link[];
}

export function portsOn({
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

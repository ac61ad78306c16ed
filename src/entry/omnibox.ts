// The address bar: puts list, links and texts together for what is typed after the keyword.

import { text } from '../browser/i18n';
import { frontTab, onOmnibox } from '../browser/omnibox';
import type { Disposition } from '../browser/omnibox';
import { openOwnPage } from '../browser/open';
import { localStore, managedStore } from '../browser/storage';
import { linkWordsOf, readInput } from '../context/omnibox';
import type { Reading } from '../context/omnibox';
import { linesOf } from '../context/omnibox-lines';
import type { OmniboxWords } from '../context/omnibox-lines';
import type { LinkId } from '../model/link';
import { addressRules } from '../rules/addresses';
import { linkTemplates } from '../rules/links';
import { retiredPatterns } from '../rules/retired';
import { getCustomer, recordOfSubscription } from '../store/customers/read';
import { searchList } from '../store/customers/search';
import { effectiveSettings } from '../store/settings';
import { readAddress } from '../text/address';
import { linksFor } from '../text/links';
import { asKey } from '../ui/parts/text';
import { jump } from './jump';
import { withList } from './known';

/** Registers the listeners of the address bar; call synchronously at start. */
export function listenToAddressBar(): void {
  onOmnibox({ suggest: async (typed) => linesOf(await reading(typed), words), enter });
}

const words: OmniboxWords = {
  nothing: () => text('omniboxNothing'),
  help: () => text('omniboxHelp'),
  none: () => text('omniboxNone'),
  guess: () => text('omniboxGuess'),
  several: (count) => text('omniboxSeveral', count),
  opens: (link, customer) => text('omniboxOpens', link, customer),
  refuses: (link, customer) => text('omniboxRefuses', link, customer),
  linkName: ({ link }) => link.name ?? text(`link_${asKey(link.id as LinkId)}`),
};

async function reading(typed: string): Promise<Reading> {
  const effective = await effectiveSettings(localStore, managedStore);
  const { settings } = effective;
  const rules = { templates: linkTemplates, retired: retiredPatterns, cloud: settings.partner.cloud };
  return withList(effective, (db) =>
    readInput(typed, {
      list: {
        search: (query, limit) => searchList(db, { query, limit }),
        get: (key) => getCustomer(db, key),
        ofSubscription: (id) => recordOfSubscription(db, id),
      },
      read: (pasted) => readAddress(pasted, addressRules),
      linksOf: (customer) => linksFor(customer, rules, settings.links),
      words: linkWordsOf(linkTemplates, settings.links),
    }),
  );
}

/** Opens what is clear; everything else is chosen on a page. */
async function enter(typed: string, disposition: Disposition): Promise<void> {
  const tabId = disposition === 'currentTab' ? await frontTab() : undefined;
  const place = {
    ...(tabId !== undefined && { tabId }),
    ...(disposition === 'newBackgroundTab' && { isBehind: true as const }),
  };
  const { kind, clear, query } = await reading(typed);
  if (clear?.link.url !== undefined) {
    await jump({ url: clear.link.url, customerKey: clear.record.key, ...place });
    return;
  }
  const page =
    kind === 'help' ? 'options.html' : `popup.html?q=${encodeURIComponent(clear?.record.key ?? query)}`;
  await openOwnPage(`src/entry/${page}`, place);
}

// The drop-down “New request”, whose entries open the portals in the customer's tenant in a new tab.
import { make } from '../wc/dom';
import { press } from '../globals';
import type { Drawing } from './parts';

/** Azure, or the Microsoft 365 admin center (facts: domain §1.1, §5.1, §5.2). */
export function requestMenu({ settings, texts, customer }: Drawing): HTMLElement {
  if (!customer) return make('p', {});
  const items: readonly (readonly [string, string])[] = [
    [
      'Azure',
      `https://portal.azure.com/${customer.domain}?form=ko&steps=single#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`,
    ],
    [texts.office, `https://admin.microsoft.com/?delegatedOrg=${customer.initialDomain}#/homepage`],
  ];
  const links = items.map(([text, href]) =>
    make('li', {}, make('a', { href, target: '_blank', role: 'menuitem' }, text)),
  );
  const list = make('ul', { role: 'menu', hidden: true }, ...links);
  const button = Object.assign(
    make(`${settings.prefix}-button`, { class: 'he-button' }, make('span', {}, texts.newRequest)),
    {
      press: () => {
        press('new-request');
        list.toggleAttribute('hidden');
      },
    },
  );
  return make('div', {}, button, list);
}

// What still has to be set before filling can be right, each with the way there.

import { asKey, useText } from '../parts/text';
import { needs } from './view';
import type { PopupView } from './view';

const places = { profile: 'contact.firstName', 'own-tenant': 'partner.tenants' } as const;
const ways = { profile: 'enterContact', 'own-tenant': 'enterTenant' } as const;

export function Setup({ view, optionsPage }: { readonly view: PopupView; readonly optionsPage: string }) {
  const t = useText();
  const open = needs(view);
  if (open.length === 0) return null;
  return (
    <ul class="note setup">
      {open.map((lack) => (
        <li key={lack}>
          {t(`lack_${asKey(lack)}`)}{' '}
          <a href={`${optionsPage}#${places[lack]}`} target="_blank">
            {t(ways[lack])}
          </a>
        </li>
      ))}
    </ul>
  );
}

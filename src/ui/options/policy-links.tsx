// The links that come from the policy: shown, and not to be changed.

import { useText } from '../parts/text';
import { policyLinks } from './view';
import type { OptionsView } from './view';

export function PolicyLinks({ view }: { readonly view: OptionsView }) {
  const t = useText();
  const links = policyLinks(view);
  if (links.length === 0) return null;
  return (
    <div class="group">
      <h3>{t('linksOfPolicy')}</h3>
      <p class="quiet">{t('linksOfPolicyNote')}</p>
      <ul class="fixed-links">
        {links.map(({ name, url, cloud }, index) => (
          <li key={index}>
            {name !== undefined && <strong>{name}</strong>} <code>{url}</code>
            {cloud === 'usgov' && ` · ${t('cloud_usgov')}`}
            {cloud === 'china' && ` · ${t('cloud_china')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

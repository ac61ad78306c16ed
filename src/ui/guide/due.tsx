// Says calmly which topics nobody has looked at for long: they may have changed, and may be right all the same.

import type { Fact } from '../../model/guide';
import { staleAfterMonths } from '../../text/guide';
import { useText } from '../parts/text';
import { told } from './words';

export function Due({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useText();
  if (facts.length === 0) return null;
  return (
    <details class="note due">
      <summary>
        {facts.length === 1
          ? t('guideStaleOne', staleAfterMonths)
          : t('guideStaleMany', facts.length, staleAfterMonths)}
      </summary>
      <ul>
        {facts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{told(title, t)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

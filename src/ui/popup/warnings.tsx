// What is wrong with the requests of this tab, for whoever looks here instead of at the strip in the page.

import type { Warning } from '../../model/warning';
import { guidePage, guideSectionOf } from '../parts/guide-place';
import { useText } from '../parts/text';
import { sourceText, warningHeadline, warningWhy } from '../parts/warning-words';
import { symbols } from './tones';

export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('stripWarnings')}>
      {warnings.map((warning) => (
        <li key={`${warning.documentId ?? ''} ${warning.id}`} class={warning.level}>
          <p class={`verdict ${warning.level === 'alarm' ? 'bad' : 'yours'}`}>
            <span class="mark" aria-hidden="true">
              {symbols[warning.level === 'alarm' ? 'bad' : 'yours']}
            </span>
            <strong>{warningHeadline(warning, t)}</strong>
          </p>
          <details>
            <summary>{t('warningMore')}</summary>
            <p>{warningWhy(warning, t)}</p>
            <p class="quiet">
              {sourceText(warning.source, t)}{' '}
              <a
                href={`${guidePage}#${guideSectionOf(warning)}`}
                target="_blank"
                aria-label={t('guideReadRuleOf', warningHeadline(warning, t))}
              >
                {t('guideReadRule')}
              </a>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

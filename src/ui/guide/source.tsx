// Where a fact is written: the article as of its date, how sure that is, and when it was last looked at.

import type { Fact } from '../../model/guide';
import { useText } from '../parts/text';
import { articleText, dateText } from './words';

export function Source({ fact: { source, standing, checked } }: { readonly fact: Fact }) {
  const t = useText();
  return (
    <p class="source">
      {source ? (
        <>
          <span>{t(`standing_${standing}`)}: </span>
          <cite>
            {source.address === undefined ? (
              articleText(source, t)
            ) : (
              <a href={source.address} target="_blank" rel="noreferrer">
                {articleText(source, t)}
              </a>
            )}
          </cite>
        </>
      ) : (
        <span>{t('guideNoSource')}</span>
      )}{' '}
      <span class="checked">{t('guideChecked', dateText(checked, t))}</span>
    </p>
  );
}

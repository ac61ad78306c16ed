// What an import would do: what the file was taken for, what may be set right, and every row.

import { useState } from 'preact/hooks';
import { rowFates } from '../../model/import';
import type { ImportPreview, RowFate } from '../../model/import';
import type { CustomerList } from '../../model/list';
import { asKey, useText } from '../parts/text';
import { counted } from './columns';
import { EncodingChoice } from './encoding-choice';
import { ImportColumns } from './import-columns';
import { ImportRows } from './import-rows';
import type { Importing } from './importing';
import { SubscriptionsOf } from './subscriptions-of';

export interface ImportPlanProps {
  readonly list: CustomerList;
  readonly importing: Importing;
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
}

export function ImportPlan({ list, importing, preview, isBusy }: ImportPlanProps) {
  const t = useText();
  const { options, source } = importing;
  const isText = source?.kind === 'text';
  const isGuessed = preview.notes.includes('encoding-guessed') || options.encoding !== undefined;
  const { columns, counts, notes, encoding, kind, partly } = preview;
  return (
    <div class="plan" aria-busy={isBusy}>
      <p>
        {t('importTakenFor', t(`importKind_${asKey(kind)}`))}
        {!isText && !isGuessed && <span class="quiet"> · {t(`encoding_${asKey(encoding)}`)}</span>}
      </p>
      {!isText && isGuessed && <EncodingChoice importing={importing} encoding={encoding} />}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{t(`importNote_${asKey(note)}`)}</li>
          ))}
        </ul>
      )}
      {columns.length > 0 && <ImportColumns importing={importing} preview={preview} />}
      {(notes.includes('subscriptions-of-whom') || options.subscriptionsOf !== undefined) && (
        <SubscriptionsOf list={list} importing={importing} />
      )}
      {partly > 0 && (
        <p class="note">{partly === 1 ? t('importPartlyOne') : t('importPartly', counted(partly, t))}</p>
      )}
      <Fates list={list} counts={counts} turn={importing.turn} />
    </div>
  );
}

interface FatesProps {
  readonly list: CustomerList;
  readonly counts: ImportPreview['counts'];
  readonly turn: number;
}

/** One button for each fate, and the rows of the one that is pressed: at first the first that has any. */
function Fates({ list, counts, turn }: FatesProps) {
  const t = useText();
  const [chosen, choose] = useState<RowFate | null>(null);
  const fullest = rowFates.find((fate) => counts[fate] > 0) ?? 'new';
  const fate = chosen !== null && counts[chosen] > 0 ? chosen : fullest;
  return (
    <>
      <div class="fates" role="group" aria-label={t('importRows')}>
        {rowFates.map((each) => (
          <button
            key={each}
            type="button"
            class={each}
            aria-pressed={each === fate}
            disabled={counts[each] === 0}
            onClick={() => choose(each)}
          >
            {t(`fate_${each}`)} <b>{counted(counts[each], t)}</b>
          </button>
        ))}
      </div>
      {counts[fate] > 0 && (
        <>
          <p class="quiet">{t(`fatenote_${fate}`)}</p>
          <ImportRows key={`${fate} ${turn}`} list={list} fate={fate} count={counts[fate]} />
        </>
      )}
    </>
  );
}

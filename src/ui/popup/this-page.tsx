// The tab as it is now: whose directory it shows, its forms and what came of them.

import type { Command } from '../../model/message';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { DocumentReport } from './document';
import { Verdict } from './verdict';
import { contextOf } from './view';
import { Warnings } from './warnings';
import type { PopupView } from './view';

export interface ThisPageProps {
  readonly view: PopupView;
  readonly optionsPage: string;
  readonly onOrder: (documentId: string, command: Exclude<Command, 'auto'>) => Promise<boolean>;
  readonly onCopyReport: () => void;
}

export function ThisPage({ view, optionsPage, onOrder, onCopyReport }: ThisPageProps) {
  const t = useText();
  const { documents, address } = view;
  const context = contextOf(documents);
  return (
    <section class="tab" aria-label={t('tabSection')}>
      {context && <Verdict {...context} />}
      <Warnings warnings={view.warnings} />
      {address === null && <p class="quiet">{t('notPortal')}</p>}
      {address !== null && documents.length === 0 && <p class="quiet">{t('noForm')}</p>}
      {documents.map(({ id, state }, index) => (
        <DocumentReport
          key={id}
          heading={documents.length === 1 ? t('formHeading') : t('formHeadingNumbered', index + 1)}
          state={state}
          optionsPage={optionsPage}
          onOrder={(command) => onOrder(id, command)}
        />
      ))}
      {documents.length > 0 && (
        <p>
          <button type="button" onClick={onTrusted(onCopyReport)}>
            {t('copyReport')}
          </button>
        </p>
      )}
    </section>
  );
}

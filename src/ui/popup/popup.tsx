// The popup: whose tab this is, and what came of every support form in it.

import type { Command } from '../../model/message';
import { Problems } from '../parts/problems';
import { useText } from '../parts/text';
import { settablePaths } from '../options/form-fields';
import { DocumentReport } from './document';
import { About, Verdict } from './tenant';
import { contextOf } from './view';
import type { PopupView } from './view';

export interface PopupProps {
  /** Null until the first look. */
  readonly view: PopupView | null;
  readonly optionsPage: string;
  readonly onMean: (customerKey: string | undefined) => void;
  readonly onOrder: (documentId: string, command: Exclude<Command, 'auto'>) => Promise<boolean>;
}

export function Popup(props: PopupProps) {
  const t = useText();
  const { view, optionsPage } = props;
  return (
    <>
      <header>
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        <h1>Onbehalf</h1>
        <a href={optionsPage} target="_blank">
          {t('openOptions')}
        </a>
      </header>
      <main>{view ? <Body {...props} view={view} /> : <p class="quiet">{t('loading')}</p>}</main>
      <footer>{t('notAffiliated')}</footer>
    </>
  );
}

function Body({ view, optionsPage, onMean, onOrder }: PopupProps & { readonly view: PopupView }) {
  const t = useText();
  const { isPortal, documents, problems, isPolicyPending } = view;
  return (
    <>
      {isPolicyPending && <p class="note">{t('policyPending')}</p>}
      {isPortal ? <Tab view={view} onMean={onMean} /> : <p class="empty">{t('notPortal')}</p>}
      <Problems
        problems={problems}
        isOpen={documents.length === 0}
        onPage={settablePaths}
        linkTo={(path, children) => (
          <a href={`${optionsPage}#${path}`} target="_blank">
            {children}
          </a>
        )}
      />
      {documents.map(({ id, state }, index) => (
        <DocumentReport
          key={id}
          heading={documents.length === 1 ? t('formHeading') : t('formHeadingNumbered', index + 1)}
          state={state}
          optionsPage={optionsPage}
          onOrder={(command) => onOrder(id, command)}
        />
      ))}
    </>
  );
}

function Tab({ view, onMean }: Pick<PopupProps, 'onMean'> & { readonly view: PopupView }) {
  const t = useText();
  const context = contextOf(view.documents);
  return (
    <section class="tab" aria-label={t('tabSection')}>
      {context && <Verdict {...context} />}
      <About customers={view.customers} meant={view.meant} onMean={onMean} />
      {view.documents.length === 0 && <p class="empty">{t('noForm')}</p>}
    </section>
  );
}

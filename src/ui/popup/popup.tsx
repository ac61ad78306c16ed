// The popup: finds a customer and jumps into its tenant, and shows what came of the forms in this tab.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../parts/text';
import { About } from './about';
import { useDoings } from './doings';
import type { Doings } from './doings';
import { Header, ProblemList } from './frame';
import { SearchField, statusOf } from './hits';
import { Jump } from './jump';
import { onSearchKey } from './keys';
import { Legend } from './legend';
import type { PopupPorts } from './ports';
import { Said, useSay } from './say';
import type { Search } from './search';
import { Setup } from './setup';
import { ThisPage } from './this-page';
import { pinnedRows, useSearch, useTabCustomers } from './use-search';
import type { PopupView } from './view';
import { Visit } from './visit';

export interface PopupProps {
  /** Null until the first look. */
  readonly view: PopupView | null;
  readonly ports: PopupPorts;
  /** What is searched for at first. */
  readonly query?: string;
  /** Keys are called by their signs there. */
  readonly isMac?: boolean;
}

export function Popup({ view, ports, query = '', isMac = false }: PopupProps) {
  const t = useText();
  const [sentence, say] = useSay();
  const doings = useDoings({ ports, say, onListChange: () => search.ask() });
  const search = useSearch(ports, { text: query, act: doings.press, view });
  const field = useRef<HTMLInputElement>(null);
  const focus = () => field.current?.focus();
  const [wantsList, setWantsList] = useState(false);
  const hasForm = view !== null && view.documents.length > 0;
  const isOpen = search.state.text !== '' || wantsList || (view !== null && !hasForm);
  useEffect(focus, []);
  return (
    <>
      <div class="top">
        <Header openPanel={ports.openPanel} optionsPage={ports.optionsPage} />
        <SearchField
          state={search.state}
          isOpen={isOpen}
          field={field}
          onType={(text) => {
            search.type(text);
            focus();
          }}
          onKey={(event) => onSearchKey(event, { search, isOpen, canClose: hasForm, setOpen: setWantsList })}
          onOpen={() => {
            setWantsList(true);
            focus();
          }}
        />
        <p id="search-status" role="status" class="quiet">
          {isOpen && statusOf(search.state, t)}
        </p>
      </div>
      <main>
        {view ? (
          <Body {...{ view, ports, search, doings, isOpen, say }} onLeave={focus} />
        ) : (
          <p class="quiet">{t('loading')}</p>
        )}
        <p class="quiet imprint">{t('notAffiliated')}</p>
      </main>
      <footer>
        <Said sentence={sentence} />
        {isOpen && search.state.rows.length > 0 && <Legend isMac={isMac} />}
      </footer>
    </>
  );
}

interface BodyProps {
  readonly view: PopupView;
  readonly ports: PopupPorts;
  readonly search: Search;
  readonly doings: Doings;
  /** The list shows; else a form of this tab does. */
  readonly isOpen: boolean;
  readonly say: (sentence: string) => void;
  readonly onLeave: () => void;
}

function Body({ view, ports, search, doings, isOpen, say, onLeave }: BodyProps) {
  const t = useText();
  const { optionsPage } = ports;
  const ofTab = useTabCustomers(view, ports);
  useEffect(() => search.pin(pinnedRows(ofTab)), [ofTab]);
  const thisPage = !view.isAlone && !view.visit && (
    <ThisPage
      key="this-page"
      view={view}
      optionsPage={optionsPage}
      onOrder={ports.order}
      onCopyReport={() => doings.copyReport(view)}
    />
  );
  return (
    <>
      {view.isPolicyPending && <p class="note">{t('policyPending')}</p>}
      <Setup view={view} optionsPage={optionsPage} />
      {view.meant !== undefined && (
        <About
          meant={view.meant}
          record={ofTab.meant}
          onForget={() => {
            ports.mean(undefined);
            onLeave();
          }}
        />
      )}
      {view.visit && <Visit about={view.visit} ports={ports} onCopy={doings.copy} say={say} />}
      {!isOpen && thisPage}
      {isOpen && <Jump key="jump" {...{ search, ofTab, ports, doings, view, onLeave }} onMean={ports.mean} />}
      {isOpen && thisPage}
      <ProblemList view={view} optionsPage={optionsPage} />
    </>
  );
}

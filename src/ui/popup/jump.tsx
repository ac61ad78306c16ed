// Choosing a customer and going there: what was pasted, the customers that fit, and the one that is highlighted.

import { useMemo } from 'preact/hooks';
import { useText } from '../parts/text';
import { Card } from './card';
import type { Doings } from './doings';
import type { Answer, Row } from './find';
import { Hits } from './hits';
import { PastedNote } from './pasted';
import type { PopupPorts } from './ports';
import type { Search } from './search';
import type { TabCustomers } from './use-search';
import type { PopupView } from './view';

export interface JumpProps {
  readonly search: Search;
  readonly ofTab: TabCustomers;
  readonly ports: PopupPorts;
  readonly doings: Doings;
  readonly view: PopupView;
  readonly onMean: (customerKey: string | undefined) => void;
  /** Puts the focus into the search field, because what had it goes away. */
  readonly onLeave: () => void;
}

export function Jump(props: JumpProps) {
  const { search, ofTab, doings, ports, view, onLeave } = props;
  const { answer, rows, chosen, text } = search.state;
  const current = answer?.query === text ? answer : null;
  const row = rows[chosen];
  // A letter typed changes neither list nor card until its answer comes.
  const hits = useMemo(
    () => <Hits {...{ rows, chosen, ofTab }} onChoose={(place) => search.choose(place)} />,
    [rows, chosen, ofTab],
  );
  const card = useMemo(() => row && <CardOf {...props} row={row} />, [row, view, ports]);
  return (
    <div class="jump">
      {current?.pasted && (
        <PastedNote
          pasted={current.pasted}
          row={current.rows[current.meant]}
          onOpen={(link, place) => doings.open(current.rows[current.meant], link, place)}
          onCopy={({ url }) => doings.copy(url ?? '')}
          onOpenBare={doings.openBare}
          onChoose={() => {
            search.type('');
            onLeave();
          }}
        />
      )}
      {rows.length > 0 && hits}
      {current && rows.length === 0 && <Nothing answer={current} optionsPage={ports.optionsPage} />}
      {card}
    </div>
  );
}

function CardOf({ row, view, ports, doings, onMean, onLeave }: JumpProps & { readonly row: Row }) {
  const { key, customer } = row;
  const isMeant = view.meant === key;
  const isPortal = view.address !== null;
  return (
    <Card
      key={key}
      row={row}
      links={ports.linksOf(customer)}
      isMeant={isMeant}
      optionsPage={ports.optionsPage}
      onOpen={(link, place) => doings.open(row, link, place)}
      onCopy={({ url }) => doings.copy(url ?? '')}
      onCopyText={doings.copy}
      onFavourite={doings.favourite}
      onAdd={(added) => {
        doings.add(added);
        onLeave();
      }}
      onMean={isPortal ? () => onMean(isMeant ? undefined : key) : undefined}
    />
  );
}

/** Where to go on when there is no customer to show: the list is empty, or has nothing of the kind. */
function Nothing({ answer, optionsPage }: { readonly answer: Answer; readonly optionsPage: string }) {
  const t = useText();
  const isEmptyList = answer.query.trim() === '' && answer.total === 0;
  if (!isEmptyList) return null;
  return (
    <p class="note">
      {t('noCustomers')}{' '}
      <a href={`${optionsPage}#customers`} target="_blank">
        {t('importCustomers')}
      </a>
    </p>
  );
}

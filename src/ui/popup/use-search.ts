// Ties the search to the component that shows it, and looks up the customers of this tab.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import { listedMark } from '../../text/listed';
import { find, rowOf } from './find';
import type { Row } from './find';
import type { PopupPorts } from './ports';
import { Search } from './search';
import type { SearchState, Shortcut } from './search';
import { tenantHere } from './view';
import type { PopupView } from './view';

type Act = (row: Row, shortcut: Shortcut) => void;

/** The search of a popup, from its first text on; asks again whenever the view is another one. */
export function useSearch(
  { list, read }: Pick<PopupPorts, 'list' | 'read'>,
  { text, act, view }: { readonly text: string; readonly act: Act; readonly view: PopupView | null },
): Search {
  const acting = useRef(act);
  acting.current = act;
  const [, show] = useState<SearchState | null>(null);
  const search = useMemo(
    () =>
      new Search(
        {
          find: (query) => find(query, list, read),
          show,
          act: (row, shortcut) => acting.current(row, shortcut),
        },
        text,
      ),
    [],
  );
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!hasAsked.current || view) search.ask();
    hasAsked.current = true;
  }, [view]);
  return search;
}

/** The customers this tab is in and is about, as far as they are known. */
export interface TabCustomers {
  readonly here?: CustomerRecord | undefined;
  readonly meant?: CustomerRecord | undefined;
}

/** Looks them up whenever the view is another one; a look-up that comes late is dropped. */
export function useTabCustomers(view: PopupView, { list }: Pick<PopupPorts, 'list'>): TabCustomers {
  const [known, setKnown] = useState<TabCustomers>({});
  useEffect(() => {
    let isCurrent = true;
    const mark = tenantHere(view);
    const key = view.meant;
    const lookUp = async () => {
      const [here, meant] = await Promise.all([
        mark ? listedMark(mark, list) : undefined,
        key === undefined ? undefined : list.get(key),
      ]);
      if (isCurrent) setKnown({ here, meant });
    };
    lookUp().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [view]);
  return known;
}

/** The rows of those customers, the one meant first, each once. */
export function pinnedRows({ here, meant }: TabCustomers): Row[] {
  const records = [meant, here].filter((each) => each !== undefined);
  return records
    .filter((record, place) => records.findIndex(({ key }) => key === record.key) === place)
    .map(rowOf);
}

// Asks whose subscriptions a file lists, where it does not say so itself.

import { useEffect, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import { customerTitle } from '../parts/names';
import { useText } from '../parts/text';
import type { Importing } from './importing';

const shown = 8;

export interface SubscriptionsOfProps {
  readonly list: CustomerList;
  readonly importing: Importing;
}

export function SubscriptionsOf({ list, importing: { source, options, read } }: SubscriptionsOfProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const chosen = options.subscriptionsOf;
  const hits = useHits(list, query, chosen);
  return (
    <fieldset class="of-whom">
      <legend>{t('importOfWhom')}</legend>
      <input
        type="search"
        aria-label={t('customersSearch')}
        placeholder={t('customersSearch')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {hits && hits.length === 0 && <p class="quiet">{t('customersNoneFound')}</p>}
      {hits?.map((record) => (
        <Choice
          key={record.key}
          record={record}
          isChosen={record.key === chosen}
          onChoose={() => source && read(source, { ...options, subscriptionsOf: record.key })}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly record: CustomerRecord;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ record: { customer, key }, isChosen, onChoose }: ChoiceProps) {
  const { title, detail } = customerTitle(customer, key);
  return (
    <label class="choice">
      <input type="radio" name="import-of-whom" checked={isChosen} onChange={onChoose} />
      <span>
        <bdi>{title}</bdi> {detail !== undefined && <bdi class="quiet">{detail}</bdi>}
      </span>
    </label>
  );
}

/** The customers that fit best, and always the chosen one; null until they are known. */
function useHits(
  list: CustomerList,
  query: string,
  chosen: string | undefined,
): readonly CustomerRecord[] | null {
  const [hits, setHits] = useState<readonly CustomerRecord[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const find = async () => {
      const [{ records }, own] = await Promise.all([
        list.search(query, shown),
        chosen === undefined ? undefined : list.get(chosen),
      ]);
      return own && !records.some(({ key }) => key === own.key) ? [own, ...records] : records;
    };
    find().then(
      (found) => isCurrent && setHits(found),
      () => isCurrent && setHits([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [list, query, chosen]);
  return hits;
}

// The search field and the customers that fit: a combobox with its list.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import { keepInView } from '../parts/keep-in-view';
import { Icon } from '../parts/icons';
import { customerTitle } from '../parts/names';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import type { Row } from './find';
import type { SearchState } from './search';
import type { TabCustomers } from './use-search';

const listId = 'hits';
const optionId = (row: number) => `hit-${String(row)}`;

export interface SearchFieldProps {
  readonly state: SearchState;
  readonly isOpen: boolean;
  readonly field: Ref<HTMLInputElement>;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Shows the list before anything is typed. */
  readonly onOpen: () => void;
}

export function SearchField({ state, isOpen, field, onType, onKey, onOpen }: SearchFieldProps) {
  const t = useText();
  const { text, chosen, rows } = state;
  const hasRows = isOpen && rows.length > 0;
  const clear = () => onType('');
  return (
    <div class="search" role="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('searchLabel')}
        aria-autocomplete="list"
        aria-expanded={hasRows}
        aria-controls={listId}
        aria-activedescendant={hasRows && chosen >= 0 ? optionId(chosen) : undefined}
        aria-describedby="search-status"
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={4000}
        value={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKey}
        onPaste={(event) => onPastedLines(event, onType)}
        onClick={onOpen}
      />
      {text === '' && !isOpen && (
        <button type="button" class="plain" tabIndex={-1} aria-label={t('showCustomers')} onClick={onOpen}>
          <Icon name="down" />
        </button>
      )}
      {text !== '' && (
        <button type="button" class="plain" tabIndex={-1} aria-label={t('clearSearch')} onClick={clear}>
          <Icon name="clear" />
        </button>
      )}
    </div>
  );
}

/** A field of one line would run the lines of a pasted text together, which makes other words of them. */
function onPastedLines(event: ClipboardEvent, onType: (text: string) => void): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\r\n]/u.test(pasted.trim())) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement;
  onType(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length));
}

export interface HitsProps extends Pick<SearchState, 'rows' | 'chosen'> {
  readonly ofTab: TabCustomers;
  readonly onChoose: (row: number) => void;
}

export function Hits({ rows, chosen, ofTab, onChoose }: HitsProps) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => keepInView(list.current, chosen), [rows, chosen]);
  return (
    <ul id={listId} role="listbox" class="hits" aria-label={t('hitsLabel')} tabIndex={-1} ref={list}>
      {rows.map((row, place) => (
        <li
          key={row.key}
          id={optionId(place)}
          role="option"
          aria-selected={place === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
        >
          <Hit row={row} ofTab={ofTab} />
        </li>
      ))}
    </ul>
  );
}

function Hit({ row: { key, customer, record }, ofTab: { here, meant } }: { row: Row; ofTab: TabCustomers }) {
  const t = useText();
  const { title, detail } = customerTitle(customer, key);
  const { cloud = 'public', favourite = false } = customer;
  return (
    <>
      <span class="name">
        {favourite && <Icon name="star" isFull />}
        <bdi>{title}</bdi>
        {favourite && <span class="unseen"> {t('isFavourite')}</span>}
      </span>
      <span class="badges">
        {record === undefined && <span class="badge ask">{t('notListed')}</span>}
        {cloud !== 'public' && <span class="badge">{t(`cloud_${asKey(cloud)}`)}</span>}
        {key === here?.key && <span class="badge good">{t('youAreHere')}</span>}
        {key === meant?.key && <span class="badge yours">{t('isMeant')}</span>}
      </span>
      {detail !== undefined && <bdi class="domain">{detail}</bdi>}
    </>
  );
}

/** What the search has to say, below the field; it is read out, too. */
export function statusOf({ text, answer, rows, isBroken, isWaiting }: SearchState, t: Translate): string {
  if (isBroken) return t('listBroken');
  if (isWaiting) return t('searching');
  if (!answer || answer.query !== text) return '';
  if (text.trim() === '') return t(rows.length === 0 ? 'searchEmpty' : 'shortList');
  if (answer.pasted && answer.total <= 1) return '';
  if (rows.length === 0) return t('noHits');
  if (answer.isGuess) return t('didYouMean');
  if (answer.total > rows.length) return t('hitsMore', rows.length, answer.total.toLocaleString(t('locale')));
  return rows.length === 1 ? t('hitsOne') : t('hitsMany', rows.length);
}

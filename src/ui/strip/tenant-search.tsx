// Finds the customer a request is really about and opens a new request there: a combobox with its list.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StripHit } from '../../model/strip';
import { keepInView } from '../parts/keep-in-view';
import { useText } from '../parts/text';
import { useGuard, useTools } from './tools';
import { useTenantSearch } from './use-tenant-search';
import type { TenantSearch } from './use-tenant-search';

export interface TenantSearchProps {
  readonly label: string;
  /** What is searched for before anything is typed. */
  readonly suggested: string;
}

export function TenantSearchField({ label, suggested }: TenantSearchProps) {
  const t = useText();
  const on = useGuard();
  const id = useId();
  const search = useTenantSearch(suggested);
  const { opening, isLost, open } = useOpening();
  const { hits, chosen, text } = search;
  const onKey = (event: KeyboardEvent) => actOnKey(event, search, open);
  return (
    <div class="search">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? `${id}-hits` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-${String(chosen)}` : undefined}
        aria-describedby={`${id}-status`}
        aria-busy={opening !== null}
        placeholder={t('stripSearchPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={on((event) => search.type((event.target as HTMLInputElement).value))}
        onKeyDown={on(onKey)}
      />
      {hits.length > 0 && <HitList id={id} search={search} label={label} onChoose={open} />}
      <p class="status" id={`${id}-status`}>
        {isLost
          ? t('stripNotOpened')
          : opening === null
            ? search.status
            : t('stripOpening', nameOf(opening, t('unnamedTenant')))}
      </p>
    </div>
  );
}

interface HitListProps {
  readonly id: string;
  readonly search: TenantSearch;
  readonly label: string;
  readonly onChoose: (hit: StripHit) => void;
}

function HitList({ id, search: { hits, chosen }, label, onChoose }: HitListProps) {
  const t = useText();
  const on = useGuard();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => keepInView(list.current, chosen), [hits, chosen]);
  return (
    <ul id={`${id}-hits`} role="listbox" class="hits" aria-label={label} ref={list}>
      {hits.map((hit, place) => (
        <li
          key={hit.key}
          id={`${id}-${String(place)}`}
          role="option"
          aria-selected={place === chosen}
          onMouseDown={on((event) => event.preventDefault())}
          onClick={on(() => onChoose(hit))}
        >
          <bdi dir="auto">{nameOf(hit, t('unnamedTenant'))}</bdi>
          {hit.tenant.name !== undefined && (
            <bdi class="domain">{hit.tenant.domain ?? hit.tenant.tenantId}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ tenant }: StripHit, unnamed: string): string {
  return tenant.name ?? tenant.domain ?? tenant.tenantId ?? unnamed;
}

/** Means a customer and goes there; one at a time. */
function useOpening() {
  const t = useText();
  const { ports, say } = useTools();
  const [opening, setOpening] = useState<StripHit | null>(null);
  const [isLost, setLost] = useState(false);
  const open = async (hit: StripHit) => {
    if (opening) return;
    setOpening(hit);
    setLost(false);
    say(t('stripOpening', nameOf(hit, t('unnamedTenant'))));
    const isDone = await ports.mean(hit.key, true).catch(() => false);
    setOpening(null);
    setLost(!isDone);
    if (!isDone) say(t('stripNotOpened'));
  };
  return { opening, isLost, open: (hit: StripHit) => void open(hit) };
}

function actOnKey(event: KeyboardEvent, search: TenantSearch, open: (hit: StripHit) => void): void {
  const { hits, chosen, text } = search;
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && hits.length > 0) {
    event.preventDefault();
    search.choose((chosen + step + hits.length) % hits.length);
  }
  const hit = hits[chosen];
  if (event.key === 'Enter' && hit) {
    event.preventDefault();
    open(hit);
  }
  // The first Escape empties the field, the next one closes the panel.
  if (event.key === 'Escape' && text !== '') {
    event.stopPropagation();
    search.type('');
  }
}

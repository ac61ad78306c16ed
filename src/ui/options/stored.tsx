// Everything the extension keeps in this browser: what for, how long, how large, key by key; and how to erase it.

import { useState } from 'preact/hooks';
import { storedKinds } from '../../model/ledger';
import type { Erasure, Ledger, StoredEntry, StoredKind } from '../../model/ledger';
import { useText } from '../parts/text';
import type { DataPorts } from './data-ports';
import { EraseDialog } from './erase-dialog';
import { useFresh } from './use-fresh';
import { sizeWords } from './values';
import type { OptionsView } from './view';

export interface StoredProps {
  readonly ports: Pick<DataPorts, 'ledger' | 'erase'>;
  readonly view: OptionsView;
  readonly onDone: () => void;
}

/** How each kind is erased; the others go with everything. */
const erasureOf: Readonly<Partial<Record<StoredKind, Erasure>>> = {
  settings: 'settings',
  copies: 'copies',
  customers: 'customers',
  policy: 'policy',
  tabs: 'tabs',
  sync: 'sync',
};

export function Stored({ ports, view, onDone }: StoredProps) {
  const t = useText();
  const [ledger, lookAgain] = useFresh(ports.ledger, view);
  const [asked, setAsked] = useState<Erasure | null>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly isFailure: boolean } | null>(null);
  const erase = async (what: Erasure) => {
    setAsked(null);
    const isErased = await ports.erase(what).then(
      () => true,
      () => false,
    );
    const words = t(isErased ? (what === 'settings' ? 'erasedUndo' : 'erased') : 'eraseFailed');
    setSaid({ words, isFailure: !isErased });
    lookAgain();
    onDone();
  };
  return (
    <div class="group stored">
      <h3>{t('storedTitle')}</h3>
      <p class="quiet">{t('storedNote')}</p>
      {ledger && <Kinds ledger={ledger} onErase={setAsked} />}
      <p role="status" class={said?.isFailure ? 'failed' : 'saved'}>
        {said?.words}
      </p>
      <div class="actions">
        <button type="button" class="danger" onClick={() => setAsked('everything')}>
          {t('erase_everything')}
        </button>
      </div>
      {asked && (
        <EraseDialog what={asked} onErase={() => void erase(asked)} onCancel={() => setAsked(null)} />
      )}
    </div>
  );
}

interface KindsProps {
  readonly ledger: Ledger;
  readonly onErase: (what: Erasure) => void;
}

function Kinds({ ledger, onErase }: KindsProps) {
  const t = useText();
  const { entries, unread, databaseBytes } = ledger;
  const kinds = storedKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      {unread.length > 0 && (
        <p class="note bad">{t('storedUnread', unread.map((area) => t(`area_${area}`)).join(', '))}</p>
      )}
      {kinds.length === 0 && <p class="note">{t('storedNothing')}</p>}
      <ul class="kinds">
        {kinds.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            entries={entries.filter((entry) => entry.kind === kind)}
            extraBytes={kind === 'customers' ? (databaseBytes ?? 0) : 0}
            onErase={onErase}
          />
        ))}
      </ul>
    </>
  );
}

interface KindProps {
  readonly kind: StoredKind;
  readonly entries: readonly StoredEntry[];
  readonly extraBytes: number;
  readonly onErase: (what: Erasure) => void;
}

function Kind({ kind, entries, extraBytes, onErase }: KindProps) {
  const t = useText();
  const bytes = entries.reduce((sum, entry) => sum + (entry.bytes ?? 0), extraBytes);
  const erasure = erasureOf[kind];
  return (
    <li>
      <div class="kind-head">
        <h4>{t(`stored_${kind}`)}</h4>
        <span class="size">{sizeWords(bytes, t)}</span>
        {erasure && (
          <button type="button" onClick={() => onErase(erasure)}>
            {t(`erase_${erasure}`)}
          </button>
        )}
      </div>
      <p class="quiet">{t(`purpose_${kind}`)}</p>
      <details>
        <summary>{entries.length === 1 ? t('storedKeysOne') : t('storedKeysMany', entries.length)}</summary>
        <ul class="keys">
          {entries.map((entry) => (
            <Entry key={`${entry.area} ${entry.key}`} entry={entry} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Entry({ entry: { area, key, bytes, rows } }: { readonly entry: StoredEntry }) {
  const t = useText();
  return (
    <li>
      <code>{key}</code> <span class="quiet">{t(`area_${area}`)}</span>{' '}
      <span class="size">
        {bytes !== undefined && sizeWords(bytes, t)}
        {rows !== undefined && t('storedRows', rows)}
      </span>
    </li>
  );
}

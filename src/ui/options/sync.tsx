// Browser sync, off until the user turns it on: what it carries, what it never does, how it stands.

import { useEffect, useState } from 'preact/hooks';
import type { SyncStatus } from '../../model/sync';
import { ago } from '../parts/ago';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import type { DataPorts } from './data-ports';
import { useFresh } from './use-fresh';
import { nameOf } from './values';
import type { OptionsView } from './view';

export interface SyncProps {
  readonly ports: Pick<DataPorts, 'syncStatus' | 'turnSync'>;
  readonly view: OptionsView;
  readonly onDone: () => void;
}

export function Sync({ ports, view, onDone }: SyncProps) {
  const t = useText();
  const [status, lookAgain] = useFresh(ports.syncStatus, view);
  // What the user wants, until the next look says how it is.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setWanted(null), [status]);
  const turn = async (isOn: boolean) => {
    if (wanted !== null) return;
    setWanted(isOn);
    setSaid(t('syncRunning'));
    const done = await ports.turnSync(isOn).catch(() => null);
    setSaid(done === null ? t('syncFailed') : wordsOf(isOn, done.taken, t));
    lookAgain();
    onDone();
  };
  return (
    <div class="group">
      <h3>{t('syncTitle')}</h3>
      <p class="quiet" id="sync-note">
        {t('syncNote')}
      </p>
      <label class="check">
        <input
          type="checkbox"
          id="sync"
          checked={wanted ?? status?.isOn ?? false}
          disabled={status === undefined}
          aria-describedby="sync-note"
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        <span>{t('syncLabel')}</span>
      </label>
      <p role="status">{said}</p>
      {status && <Standing status={status} />}
    </div>
  );
}

function wordsOf(isOn: boolean, taken: number, t: Translate): string {
  if (!isOn) return t('syncOff');
  if (taken === 0) return t('syncOn');
  return taken === 1 ? t('syncTookOne') : t('syncTookMany', taken);
}

function Standing({ status: { isOn, at, trouble, withheld } }: { readonly status: SyncStatus }) {
  const t = useText();
  const names = withheld.map((path) => nameOf(path, t));
  return (
    <>
      {trouble && <p class="note bad">{t(`sync_${asKey(trouble)}`)}</p>}
      {isOn && at !== undefined && <p class="quiet">{t('syncAt', ago(at, t))}</p>}
      {isOn && names.length > 0 && (
        <p class="note">{t('syncWithheld', new Intl.ListFormat(t('locale')).format(names))}</p>
      )}
    </>
  );
}

// One group of hosts: what it is for, how it stands, and the buttons that allow it or take it back.

import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Hosts } from '../../model/portal';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { stateOf } from './clouds-ports';
import type { CloudsPorts, HostGroup } from './clouds-ports';
import { useGrant } from './use-grant';

export interface CloudGroupProps {
  readonly group: HostGroup;
  /** Undefined until the browser has told. */
  readonly granted: Hosts | undefined;
  readonly ports: Pick<CloudsPorts, 'ask' | 'giveBack'>;
  /** Why this user may want it. */
  readonly suggestion: string | undefined;
  readonly onDone: () => void;
}

export function CloudGroup({ group, granted, ports, suggestion, onDone }: CloudGroupProps) {
  const t = useText();
  const id = useId();
  const state = granted && stateOf(group, granted);
  const count = group.hosts.filter((host) => granted?.includes(host)).length;
  const isWanted = suggestion !== undefined && state !== 'all';
  return (
    <div class="group cloud-group" role="group" aria-labelledby={id}>
      <div class="cloud-head">
        <h3 id={id}>{t(`hosts_${group.id}`)}</h3>
        {state && <p class={`cloud-state ${state}`}>{t(`hostsState_${state}`, count, group.hosts.length)}</p>}
      </div>
      <p>{t(`hostsWhy_${group.id}`)}</p>
      {isWanted && <p class="note">{suggestion}</p>}
      <HostList hosts={group.hosts} granted={state === 'some' ? granted : undefined} />
      <Buttons {...{ group, granted, state, ports, onDone, isWanted }} titleId={id} />
    </div>
  );
}

type ButtonsProps = Parameters<typeof useGrant>[0] & {
  readonly isWanted: boolean;
  /** The heading that says whose hosts these are. */
  readonly titleId: string;
};

function Buttons({ isWanted, titleId, ...rest }: ButtonsProps) {
  const t = useText();
  const { state } = rest;
  const { isBusy, said, allow, remove } = useGrant(rest);
  const isAll = state === 'all';
  // One button for both, so that the focus stays where it was pressed; the second one may go while it has the focus.
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  hadFocus.current = second.current !== null && second.current === second.current.ownerDocument.activeElement;
  useLayoutEffect(() => {
    if (hadFocus.current && state !== 'some') first.current?.focus();
  }, [state]);
  return (
    <div class="actions">
      <button
        type="button"
        ref={first}
        class={isWanted ? 'main' : ''}
        aria-describedby={titleId}
        aria-disabled={state === undefined || isBusy}
        aria-busy={isBusy}
        onClick={onTrusted(isAll ? remove : allow)}
      >
        {t(isAll ? 'hostsRemove' : state === 'some' ? 'hostsAllowRest' : 'hostsAllow')}
      </button>
      {state === 'some' && (
        <button
          type="button"
          ref={second}
          aria-describedby={titleId}
          aria-disabled={isBusy}
          onClick={onTrusted(remove)}
        >
          {t('hostsRemove')}
        </button>
      )}
      <p role="status" class={said?.tone ?? ''}>
        {said?.words}
      </p>
    </div>
  );
}

interface HostListProps {
  readonly hosts: Hosts;
  /** Given where some are allowed and some are not: then it is said of each. */
  readonly granted: Hosts | undefined;
}

function HostList({ hosts, granted }: HostListProps) {
  const t = useText();
  return (
    <details class="hosts">
      <summary>{t('hostsCount', hosts.length)}</summary>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
            {granted && (
              <span class="quiet"> {t(granted.includes(host) ? 'hostAllowed' : 'hostNotAllowed')}</span>
            )}
          </li>
        ))}
      </ul>
      {hosts.some((host) => host.startsWith('*')) && <p class="quiet">{t('hostsStar')}</p>}
    </details>
  );
}

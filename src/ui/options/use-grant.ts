// What happens to one group of hosts: asked for, given back, or changed elsewhere, and what is said of it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskOutcome, Hosts } from '../../model/portal';
import { useText } from '../parts/text';
import type { CloudsPorts, HostGroup, HostState } from './clouds-ports';

export interface GrantProps {
  readonly group: HostGroup;
  /** Undefined until the browser has told. */
  readonly granted: Hosts | undefined;
  readonly state: HostState | undefined;
  readonly ports: Pick<CloudsPorts, 'ask' | 'giveBack'>;
  readonly onDone: () => void;
}

interface Said {
  readonly words: string;
  /** A class of the page's style. */
  readonly tone: 'saved' | 'failed' | '';
}

export interface Grant {
  readonly isBusy: boolean;
  readonly said: Said | null;
  /** Acts on the click that it is called in. */
  readonly allow: () => void;
  readonly remove: () => void;
}

/** To be refused is the user's own choice, and no failure. */
const tones: Readonly<Record<AskOutcome, Said['tone']>> = {
  allowed: 'saved',
  refused: '',
  blocked: 'failed',
  failed: 'failed',
};

export function useGrant({ group, granted, state, ports, onDone }: GrantProps): Grant {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const own = useOthersChanges(state, (now) => setSaid({ words: t(`hostsNow_${now}`), tone: '' }));
  const begin = (words: string) => {
    own.current = true;
    setBusy(true);
    setSaid({ words, tone: '' });
  };
  const end = (words: string, tone: Said['tone']) => {
    if (tone !== 'saved') own.current = false;
    setBusy(false);
    setSaid({ words, tone });
    onDone();
  };
  const hosts = (isGranted: boolean) => group.hosts.filter((host) => granted?.includes(host) === isGranted);
  return {
    isBusy,
    said,
    allow: () => {
      if (isBusy || !granted) return;
      // Before anything else: the browser asks only while the click is fresh.
      const answer = ports.ask(hosts(false));
      begin(t('hostsAsking'));
      void answer.then((outcome) => end(t(`asked_${outcome}`), tones[outcome]));
    },
    remove: () => {
      if (isBusy || !granted) return;
      const answer = ports.giveBack(hosts(true));
      begin('');
      void answer.then((isDone) =>
        end(t(isDone ? 'hostsRemoved' : 'hostsKept'), isDone ? 'saved' : 'failed'),
      );
    },
  };
}

/** Calls `changed` when the state becomes another one by nobody here; what is done here says so in the reference. */
function useOthersChanges(state: HostState | undefined, changed: (now: HostState) => void) {
  const own = useRef(false);
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state ?? was;
    if (state === undefined || was === undefined || state === was) return;
    if (own.current) own.current = false;
    else changed(state);
  }, [state]);
  return own;
}

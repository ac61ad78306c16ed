// The strip's one live region: short sentences, each read once, in their turn.

import { useCallback, useRef, useState } from 'preact/hooks';
import { useText } from '../parts/text';

/** Long enough for a screen reader to have read the sentences before it. */
const keptMs = 8000;

export interface Said {
  readonly turn: number;
  readonly sentence: string;
}

export interface Voice {
  readonly said: readonly Said[];
  /** `instead`: what was said before is no longer true, and goes. */
  readonly say: (sentence: string, instead?: boolean) => void;
}

export function useVoice(): Voice {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const turns = useRef(0);
  const say = useCallback((sentence: string, instead = false) => {
    if (instead) setSaid([]);
    if (sentence === '') return;
    turns.current += 1;
    const turn = turns.current;
    setSaid((earlier) => [...earlier, { turn, sentence }]);
    setTimeout(() => setSaid((now) => now.filter((each) => each.turn !== turn)), keptMs);
  }, []);
  return { said, say };
}

/** Polite, even for an alarm: the user may be typing. Only what is added is read. */
export function Announcements({ said }: Pick<Voice, 'said'>) {
  const t = useText();
  return (
    <div role="status" aria-live="polite" aria-atomic="false" class="unseen" lang={t('locale')}>
      {said.map(({ turn, sentence }) => (
        <p key={turn}>{sentence}</p>
      ))}
    </div>
  );
}

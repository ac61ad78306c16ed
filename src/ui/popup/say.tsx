// One sentence on what was just done, which goes away by itself.

import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to be read; screen readers hear it at once. */
const sayMs = 6000;

export function useSay(): readonly [sentence: string, say: (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const say = useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => setSaid(({ turn }) => ({ sentence: '', turn })), sayMs);
    return () => clearTimeout(timer);
  }, [said.turn]);
  return [said.sentence, say];
}

export function Said({ sentence }: { readonly sentence: string }) {
  return (
    <p role="status" class="said">
      {sentence}
    </p>
  );
}

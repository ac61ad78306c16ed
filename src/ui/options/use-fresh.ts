// Something that is asked for, and asked for again whenever the page has something new.

import { useEffect, useRef, useState } from 'preact/hooks';

/** The newest answer, undefined before the first one and after a failure; and a way to ask again at once. */
export function useFresh<T>(ask: () => Promise<T>, cause: unknown): [T | undefined, () => void] {
  const [answer, setAnswer] = useState<T>();
  const turn = useRef(0);
  const look = () => {
    turn.current += 1;
    const mine = turn.current;
    ask().then(
      (found) => {
        if (mine === turn.current) setAnswer(() => found);
      },
      () => {
        if (mine === turn.current) setAnswer(undefined);
      },
    );
  };
  useEffect(look, [cause]);
  return [answer, look];
}

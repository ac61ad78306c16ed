// What is said of what was just done: to everybody when it failed, to screen readers when the page shows it anyway.

import { useState } from 'preact/hooks';

export interface Status {
  /** For the live region. */
  readonly said: string;
  /** Shown until the next thing is done. */
  readonly failure: string;
  readonly tell: (text: string) => void;
  readonly fail: (text: string) => void;
}

/** A text that is said twice is heard once: an invisible mark makes the second one another. */
const again = '\u200b';

export function useStatus(): Status {
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const tell = (text: string) => {
    setFailure('');
    setSaid((last) => (last === text ? text + again : text));
  };
  const fail = (text: string) => {
    setSaid('');
    setFailure(text);
  };
  return { said, failure, tell, fail };
}

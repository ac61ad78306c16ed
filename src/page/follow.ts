// Notices within a moment that a page says something else than before, as single-page portals do without loading anew.

/** Milliseconds between two looks at a page that is on screen. */
const lookMs = 300;

export interface Follower<T> {
  /** What the page was last said to say; from now on, anything else is told. */
  readonly note: (said: T) => void;
  readonly stop: () => void;
}

interface Following<T> {
  readonly window: Window;
  /** What the page says now, as plain data; cheap. */
  readonly look: () => T;
  readonly tell: () => void;
  /** False when the extension was replaced: then nothing is looked at any more. */
  readonly isAlive: () => boolean;
}

/**
 * Looks after every navigation, when the tab is shown again, and several times a second while it is shown; calls `tell`
 * once for every change. It sleeps until the first `note`.
 */
export function follow<T>({ window, look, tell, isAlive }: Following<T>): Follower<T> {
  const stopper = new AbortController();
  const { signal } = stopper;
  let known: string | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    stopper.abort();
  };
  const lookAgain = () => {
    if (!isAlive()) return stop();
    if (known === undefined) return;
    const said = JSON.stringify(look());
    if (said === known) return;
    known = said;
    tell();
  };
  const keepTime = () => {
    clearInterval(timer);
    if (signal.aborted || known === undefined || window.document.visibilityState === 'hidden') return;
    timer = setInterval(lookAgain, lookMs);
  };
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', lookAgain, { signal });
  for (const type of ['hashchange', 'popstate', 'pageshow'])
    window.addEventListener(type, lookAgain, { signal });
  window.document.addEventListener(
    'visibilitychange',
    () => {
      keepTime();
      if (window.document.visibilityState !== 'hidden') lookAgain();
    },
    { signal },
  );
  return {
    note: (said) => {
      const isFirst = known === undefined;
      known = JSON.stringify(said);
      if (isFirst) keepTime();
    },
    stop,
  };
}

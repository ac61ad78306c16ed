// Keeps a page up to date: loads again on every change, shows the newest load only.

/** How long a load may wait for the policy once the browser has answered for the first time. */
const patientMs = 10_000;
/** Long enough for an answer that is ready, short enough to show the page at once (DESIGN §3.1). */
const impatientMs = 30;

export interface Loaded<V> {
  readonly view: V;
  /** Settles when the policy, which may hang at first start, has answered. */
  readonly answered: Promise<unknown>;
}

/** Loads and shows at once; what it returns does so again, and resolves when that is shown. */
export function keepLive<V>(
  load: (waitMs: number) => Promise<Loaded<V>>,
  show: (view: V) => void,
): () => Promise<void> {
  let newest = 0;
  let hasAnswered = false;
  const refresh = async (): Promise<void> => {
    newest += 1;
    const turn = newest;
    const isFirst = turn === 1;
    const { view, answered } = await load(hasAnswered ? patientMs : impatientMs);
    if (turn === newest) show(view);
    if (isFirst) void answered.then(settle);
  };
  const settle = () => {
    hasAnswered = true;
    return refresh();
  };
  void refresh();
  return refresh;
}

// A clock for tests: time passes only when everybody waits, so that seconds of waiting take no time.

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export class Clock {
  private time = 1000;
  private timers: Timer[] = [];

  readonly now = (): number => this.time;

  readonly sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      this.after(ms, resolve);
    });

  /** Runs `act` when `ms` have passed. */
  readonly after = (ms: number, act: () => void): void => {
    this.timers.push({ at: this.time + Math.max(0, ms), ring: act });
  };

  /** Lets time pass until the promise is settled; what it resolves to. */
  async until<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    const over = () => {
      state.settled = true;
    };
    promise.then(over, over);
    for (let turn = 0; ; turn += 1) {
      await idle();
      if (state.settled) return promise;
      if (turn > 50_000 || !this.ringNext(Infinity)) throw new Error('Nobody will ever settle this promise.');
    }
  }

  /** Lets `ms` pass. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    do await idle();
    while (this.ringNext(end));
    this.time = end;
  }

  private ringNext(end: number): boolean {
    const next = this.timers.reduce<Timer | null>(
      (best, each) => (best && best.at <= each.at ? best : each),
      null,
    );
    if (!next || next.at > end) return false;
    this.timers = this.timers.filter((each) => each !== next);
    this.time = Math.max(this.time, next.at);
    next.ring();
    return true;
  }
}

/** Resolves when promises and mutation observers have had their turn. */
function idle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

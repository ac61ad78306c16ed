// Looks at nothing but the address, at load and at every navigation within the page, for pages worth reading.

export interface LookOut<T> {
  readonly window: Window;
  /** What a page of this address may be about; null for nothing. */
  readonly worth: (href: string) => T | null;
  /** Called once for each such address; resolves to whether a reader is in the page from now on. */
  readonly found: (page: T) => Promise<boolean>;
}

/** Stops for good once a reader is in the page, which then follows it by itself. */
export function lookOut<T>({ window, worth, found }: LookOut<T>): void {
  const stopper = new AbortController();
  let told = '';
  const look = () => {
    const { href } = window.location;
    const page = href === told ? null : worth(href);
    if (page === null) return;
    told = href;
    void found(page).then((isIn) => {
      if (isIn) stopper.abort();
    });
  };
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal: stopper.signal });
  // A page that the browser loaded ahead is nobody's yet.
  window.document.addEventListener(
    'prerenderingchange',
    () => {
      told = '';
      look();
    },
    { signal: stopper.signal },
  );
  look();
}

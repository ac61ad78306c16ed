// Gives a page that has just been loaded the time to show its directory, and keeps nobody waiting after that.

import type { Product, Signals } from '../model/context';
import { showsDirectory } from './signals';

interface Waiting {
  readonly read: () => Signals;
  readonly product: () => Product;
  /** A monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const lookMs = 40;

/**
 * Answers with the signals as soon as the page shows its directory, at the latest `waitMs` after it was first asked
 * (DESIGN §3.2). A directory that was there and is not, as while the portal draws its header anew, is waited for again.
 * The Microsoft 365 and Power Platform admin centers have no such line: there an address that names a tenant is enough.
 */
export function awaitSignals({ read, product, now, sleep }: Waiting): (waitMs: number) => Promise<Signals> {
  let askedAt: number | undefined;
  const isEnough = (signals: Signals) => {
    const hasLine = !['m365', 'power-platform'].includes(product());
    if (showsDirectory(signals)) askedAt = undefined;
    return (
      showsDirectory(signals) || (!hasLine && signals.tenants.some(({ source }) => /^url-/u.test(source)))
    );
  };
  return async (waitMs) => {
    const since = (askedAt ??= now());
    let signals = read();
    while (!isEnough(signals) && now() < since + waitMs) {
      await sleep(lookMs);
      signals = read();
    }
    return signals;
  };
}

// Lets one window, or the worker, at a time read settings and write them back.

/**
 * Runs `work` while nobody else in the extension holds the lock of the settings; the browser frees it when the page is
 * closed. Not to be called inside itself: it would wait for ever.
 */
export async function withSettings<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('onbehalf.settings', work);
}

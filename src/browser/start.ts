// Tells the worker when the browser or a new version of the extension starts.

/** Calls `started` at both; register synchronously. */
export function onStart(started: () => void): void {
  chrome.runtime.onInstalled.addListener(started);
  chrome.runtime.onStartup.addListener(started);
}

// Tells the worker when the browser or a new version of the extension starts, and opens the first page after an install.

/** Calls `started` at both; register synchronously. */
export function onStart(started: () => void): void {
  chrome.runtime.onInstalled.addListener(started);
  chrome.runtime.onStartup.addListener(started);
}

/**
 * Opens the options page at `anchor` after an install, never after an update; register synchronously. Only for people
 * who installed it themselves: in front after an install from a store, in the background for everything else, because
 * an unpacked extension is loaded while somebody (or a test) works in another tab; not at all under an administrator.
 */
export function openOnInstall(anchor: string): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void open(anchor);
  });
}

async function open(anchor: string): Promise<void> {
  const { options_ui } = chrome.runtime.getManifest();
  const { installType } = await chrome.management.getSelf();
  if (options_ui?.page === undefined || installType === 'admin') return;
  const url = `${chrome.runtime.getURL(options_ui.page)}#${anchor}`;
  // A browser without a window, as in the background, has no place for a tab.
  await chrome.tabs.create({ url, active: installType === 'normal' }).catch(() => undefined);
}

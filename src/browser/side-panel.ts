// The side panel: opens it, and tells it which tab is in front of its window.

/** The tab in front of this page's window, and the window; undefined in a window without tabs. */
export async function frontOfWindow(): Promise<
  { readonly tabId: number; readonly windowId: number } | undefined
> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId };
}

/** The tab that shows this page; undefined in a popup or panel. */
export async function ownTab(): Promise<number | undefined> {
  return (await chrome.tabs.getCurrent())?.id;
}

/**
 * Opens the panel of a window; undefined in a browser that cannot (older Edge). Call at once in a trusted click: the
 * browser wants the user's gesture, which does not outlive a wait.
 */
export function panelOpener(windowId: number): (() => Promise<boolean>) | undefined {
  const { sidePanel } = chrome as { sidePanel?: Partial<typeof chrome.sidePanel> };
  const open = sidePanel?.open?.bind(sidePanel);
  return (
    open &&
    (() =>
      open({ windowId }).then(
        () => true,
        () => false,
      ))
  );
}

/** Calls `changed` when another tab comes to the front of the window, and when that tab goes to another page. */
export function followFront(windowId: number, changed: (tabId: number) => void): void {
  chrome.tabs.onActivated.addListener((front) => {
    if (front.windowId === windowId) changed(front.tabId);
  });
  chrome.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (tab.windowId === windowId && tab.active && (status !== undefined || url !== undefined))
      changed(tabId);
  });
}

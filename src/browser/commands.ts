// Hears the extension's keyboard commands, and answers on its icon.

/** A word on the icon, and the sentence behind it. */
export interface Notice {
  /** At most four characters. */
  readonly mark: string;
  readonly sentence: string;
}

/** How long a notice stays on the icon. */
const noticeMs = 6000;

/** Calls `take` with the command and the tab in front; register synchronously. */
export function onCommand(take: (command: string, tabId: number | undefined) => void): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) return take(command, tab.id);
    void chrome.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([front]) => take(command, front?.id));
  });
}

/**
 * Shows a notice on the icon of one tab for some seconds, without asking for the right to notify. The browser itself
 * takes it away when the tab goes to another page; `null` takes it away now.
 */
export async function showNotice(tabId: number, notice: Notice | null): Promise<void> {
  await putNotice(tabId, notice);
  if (!notice) return;
  await new Promise((resolve) => setTimeout(resolve, noticeMs));
  // A newer notice has a time of its own.
  if ((await chrome.action.getTitle({ tabId }).catch(() => '')) === notice.sentence)
    await putNotice(tabId, null);
}

async function putNotice(tabId: number, notice: Notice | null): Promise<void> {
  // A tab's own title cannot be taken away, only replaced by the usual one.
  const { action } = chrome.runtime.getManifest() as { action?: { default_title?: string } };
  const usual = action?.default_title ?? '';
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: notice?.mark ?? '' }),
    chrome.action.setTitle({ tabId, title: notice?.sentence ?? usual }),
  ]).catch((error: unknown) => console.warn('The tab is gone', error));
}

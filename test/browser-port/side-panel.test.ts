// The side panel: opened where the browser has one, and told which tab is in front of its own window.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followFront, frontOfWindow, ownTab, panelOpener } from '../../src/browser/side-panel';

type Activated = (front: { tabId: number; windowId: number }) => void;
type Updated = (tabId: number, change: object, tab: { windowId: number; active: boolean }) => void;
let activated: Activated[] = [];
let updated: Updated[] = [];

function browserWith(sidePanel: object | undefined, tabs: object[] = [{ id: 4, windowId: 9 }]): void {
  activated = [];
  updated = [];
  vi.stubGlobal('chrome', {
    ...(sidePanel && { sidePanel }),
    tabs: {
      query: async () => tabs,
      getCurrent: async () => tabs[0],
      onActivated: { addListener: (each: Activated) => activated.push(each) },
      onUpdated: { addListener: (each: Updated) => updated.push(each) },
    },
  });
}

beforeEach(() => browserWith(undefined));

test('the tab in front, and the one that shows the page', async () => {
  expect([await frontOfWindow(), await ownTab()]).toEqual([{ tabId: 4, windowId: 9 }, 4]);
  browserWith(undefined, []);
  expect([await frontOfWindow(), await ownTab()]).toEqual([undefined, undefined]);
});

describe('the opener', () => {
  test('opens at once, in the gesture', async () => {
    const asked: unknown[] = [];
    browserWith({ open: async (options: unknown) => void asked.push(options) });
    const opened = panelOpener(9)!();
    expect(asked).toEqual([{ windowId: 9 }]);
    expect(await opened).toBe(true);
  });

  test('says when the browser refuses', async () => {
    browserWith({ open: async () => Promise.reject(new Error('needs a user gesture')) });
    expect(await panelOpener(9)!()).toBe(false);
  });

  test.each([[undefined], [{}]])('is missing in a browser with %o', (sidePanel) => {
    browserWith(sidePanel);
    expect(panelOpener(9)).toBeUndefined();
  });
});

test('what is in front of the window is told, and nothing else', () => {
  const told: number[] = [];
  followFront(9, (tabId) => told.push(tabId));
  activated[0]!({ tabId: 5, windowId: 9 });
  activated[0]!({ tabId: 6, windowId: 1 });
  updated[0]!(5, { status: 'complete' }, { windowId: 9, active: true });
  updated[0]!(5, { url: 'https://portal.azure.com/' }, { windowId: 9, active: true });
  updated[0]!(5, { title: 'x' }, { windowId: 9, active: true });
  updated[0]!(7, { status: 'complete' }, { windowId: 9, active: false });
  updated[0]!(6, { status: 'complete' }, { windowId: 1, active: true });
  expect(told).toEqual([5, 5, 5]);
});

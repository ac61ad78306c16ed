// Says who sent a message: one document of a real portal, in a tab of a real portal, or nobody.

import { describe, expect, test } from 'vitest';
import { portalDocument } from '../../src/browser/sender';
import { accepted, blade, extensionId, refused, sender, top } from './senders';

test('the matrix is as wide as was asked for', () => {
  expect(accepted.length + refused.length).toBeGreaterThanOrEqual(24);
});

test.each(accepted)('%s is a portal document', (_what, from) => {
  expect(portalDocument(from, extensionId)).toEqual({
    tabId: 7,
    documentId: 'D1',
    isTop: from.frameId === 0,
    origin: from.origin,
  });
});

test.each(refused)('%s is nobody', (_what, from) => {
  expect(portalDocument(from, extensionId)).toBeNull();
});

describe('what it says of the document', () => {
  test('the top page', () => {
    expect(portalDocument(sender(), extensionId)).toEqual({
      tabId: 7,
      documentId: 'D1',
      isTop: true,
      origin: top,
    });
  });

  test('a frame', () => {
    const from = sender({ frameId: 12, origin: blade, documentId: 'D9' });
    expect(portalDocument(from, extensionId)).toEqual({
      tabId: 7,
      documentId: 'D9',
      isTop: false,
      origin: blade,
    });
  });

  test('a tab with the number 0 is a tab', () => {
    expect(
      portalDocument(sender({ tab: { id: 0, url: `${top}/` } as chrome.tabs.Tab }), extensionId)?.tabId,
    ).toBe(0);
  });
});

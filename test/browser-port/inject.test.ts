// Puts scripts into exactly the document that asked, and asks the top page alone where the user is.

import { describe, expect, test } from 'vitest';
import { injectInto, TopPage } from '../../src/browser/inject';
import type { Signals } from '../../src/model/context';
import { fakeChrome } from './fake-chrome';

const broken = () => {
  throw new Error('Frame with this id is gone.');
};

/** Runs what is injected here, as the browser would in the page. */
const inPage = async ({ func, args = [] }: { func?: unknown; args?: unknown[] }) => {
  if (func === undefined) return [{}];
  return [{ result: await (func as (...args: unknown[]) => unknown)(...args) }];
};

test('a script goes into one document, and its absence is told', async () => {
  const { injected } = fakeChrome();
  expect(await injectInto(4, 'D1', ['packs.js', 'fill.js'])).toBe(true);
  expect(injected).toEqual([{ target: { tabId: 4, documentIds: ['D1'] }, files: ['packs.js', 'fill.js'] }]);
  fakeChrome({ inject: broken });
  expect(await injectInto(4, 'D1', ['packs.js', 'fill.js'])).toBe(false);
});

describe('the top page', () => {
  test('is asked in its own frame only, after its script is there', async () => {
    const { injected } = fakeChrome();
    await new TopPage(4, 'where.js').untilRest();
    expect(injected).toEqual([
      { target: { tabId: 4, frameIds: [0] }, files: ['where.js'] },
      expect.objectContaining({ target: { tabId: 4, frameIds: [0] }, args: [] }),
    ]);
  });

  test('answers each question', async () => {
    fakeChrome({ inject: inPage });
    const waits: number[] = [];
    const said: Signals = {
      tenants: [{ source: 'url-path', strength: 'medium', tenant: { domain: 'contoso.example' } }],
      isGuest: false,
    };
    globalThis.onbehalfWhere = {
      signals: async (waitMs) => {
        waits.push(waitMs);
        return said;
      },
      untilRest: () => 300,
      isFrameShown: ({ width }) => width === 700,
    };
    const top = new TopPage(4, 'where.js');
    expect(await top.signals(2000)).toEqual(said);
    expect(await top.untilRest()).toBe(300);
    expect(await top.isFrameShown({ path: [0], origin: 'https://x.example', width: 700, height: 600 })).toBe(
      true,
    );
    expect(await top.isFrameShown({ path: [0], origin: 'https://x.example', width: 0, height: 0 })).toBe(
      false,
    );
    expect(waits).toEqual([2000]);
    globalThis.onbehalfWhere = undefined;
  });

  test.each([
    ['every page around it', [true, true, null], true],
    ['not the innermost', [true, false, null], false],
    ['a page that may not be asked', [true], false],
  ])('a frame in a frame is shown by %s', async (_what, answers, shown) => {
    const targets: unknown[] = [];
    fakeChrome({
      inject: (injection) => {
        targets.push((injection as { target?: unknown }).target);
        return answers.map((result) => ({ result }));
      },
    });
    const top = new TopPage(4, 'where.js');
    expect(await top.isFrameShown({ path: [0, 1], origin: '', width: 700, height: 600 })).toBe(shown);
    expect(targets).toContainEqual({ tabId: 4, allFrames: true });
  });

  test.each([
    ['is gone', broken],
    ['has no script of ours', inPage],
    ['gives no result', () => []],
  ])('that %s answers null', async (_what, inject) => {
    fakeChrome({ inject });
    const top = new TopPage(4, 'where.js');
    expect([await top.signals(1), await top.untilRest()]).toEqual([null, null]);
    expect(await top.isFrameShown({ path: [0], origin: '', width: 0, height: 0 })).toBeNull();
  });
});

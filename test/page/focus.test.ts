// Keeps focus, caret and selection where the user has them while the work of a fill takes them.

import { describe, expect, test } from 'vitest';
import { keepFocus } from '../../src/page/focus';
import { eventsOn, layout, pageOf } from './dom';

/** A page whose user last did something at `user.at`. */
function kept(markup: string, focused?: string) {
  const page = pageOf(markup);
  const user = { at: 0, works: 0, moving: false };
  if (focused !== undefined) page.one(focused).focus();
  const noteWork = () => {
    user.works += 1;
    user.at += 1;
  };
  const start = () =>
    keepFocus(page.document, { lastAt: () => user.at, isMovingFocus: () => user.moving, noteWork }, layout);
  const steal = (keeper: ReturnType<typeof keepFocus>, selector: string) =>
    keeper.during(page.one(selector), async () => {
      page.one(selector).focus();
      await Promise.resolve();
    });
  return { ...page, user, start, steal, active: () => page.document.activeElement?.id };
}

describe('work that takes the focus', () => {
  test('gives it back, with caret and selection', async () => {
    const { one, start, steal, active } = kept(
      '<textarea id=x>Some text</textarea><b id=y role=combobox tabindex=0></b>',
      '#x',
    );
    one('#x').setSelectionRange(2, 5, 'backward');
    await steal(start(), '#y');
    expect(active()).toBe('x');
    expect([one('#x').selectionStart, one('#x').selectionEnd, one('#x').selectionDirection]).toEqual([
      2,
      5,
      'backward',
    ]);
  });

  test.each(['<button id=x></button>', '<input id=x type=email value=a>', '<div id=x tabindex=0></div>'])(
    'gives it back to %s, which has no caret',
    async (markup) => {
      const { start, steal, active } = kept(`${markup}<b id=y role=combobox tabindex=0></b>`, '#x');
      await steal(start(), '#y');
      expect(active()).toBe('x');
    },
  );

  test('leaves the field when nothing had the focus', async () => {
    const { document, start, steal } = kept('<b id=y role=combobox tabindex=0></b>');
    await steal(start(), '#y');
    expect(document.activeElement).toBe(document.body);
  });

  test('leaves the field when the one before is gone', async () => {
    const { document, one, start } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    await start().during(null, async () => {
      one('#y').focus();
      one('#x').remove();
    });
    expect(document.activeElement).toBe(document.body);
  });

  test('gives it back after an error, too, and hands on what the work gives', async () => {
    const { one, start, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    const keeper = start();
    const broken = async () => {
      one('#y').focus();
      throw new Error('broken');
    };
    await expect(keeper.during(null, broken)).rejects.toThrow('broken');
    expect(active()).toBe('x');
    expect(await keeper.during(null, async () => 'result')).toBe('result');
  });

  test('keeps it while it works', async () => {
    const { one, start, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    const seen = await start().during(null, async () => {
      one('#y').focus();
      await Promise.resolve();
      return active();
    });
    expect([seen, active()]).toEqual(['y', 'x']);
  });

  test('moves nothing when the focus did not move', async () => {
    const { document, one, start } = kept('<input id=x value=text>', '#x');
    one('#x').setSelectionRange(1, 1);
    const keeper = start();
    const seen = eventsOn(document, ['focusin', 'focusout']);
    await keeper.during(null, async () => one('#x').setSelectionRange(3, 4));
    expect([seen, one('#x').selectionStart]).toEqual([[], 3]);
  });
});

describe('a list that hands the focus on late', () => {
  test('does not keep it', async () => {
    const { one, start, steal, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    await steal(start(), '#y');
    one('#y').focus();
    expect(active()).toBe('x');
  });

  test('does not keep it when asked later', () => {
    const { one, start, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    const keeper = start();
    one('#y').addEventListener('focusin', (event) => event.stopPropagation());
    one('#y').focus();
    keeper.giveBack();
    expect(active()).toBe('x');
  });

  test('keeps it after stop', () => {
    const { one, start, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    start().stop();
    one('#y').focus();
    expect(active()).toBe('y');
  });
});

describe('the user', () => {
  test('has put the focus into a text field that was there before, for a list gives it to parts of its own', async () => {
    const { one, user, start, steal, active } = kept(
      '<input id=x><textarea id=t></textarea><b id=y tabindex=0></b>',
      '#x',
    );
    const keeper = start();
    await steal(keeper, '#y');
    one('#t').focus();
    expect([active(), user.works]).toEqual(['t', 1]);
    await steal(keeper, '#y');
    expect(active()).toBe('t');
  });

  test('has not put it into the text field we write, nor into one that a list shows', async () => {
    const { one, user, start, active } = kept('<input id=x><input id=own><input id=filter hidden>', '#x');
    const keeper = start();
    await keeper.during(one('#own'), async () => {
      one('#own').focus();
    });
    one('#own').focus();
    one('#filter').hidden = false;
    one('#filter').focus();
    expect([active(), user.works]).toEqual(['x', 0]);
  });

  test('keeps the focus where they put it, in the middle of the work', async () => {
    const { one, user, start, active } = kept('<input id=x><b id=y role=combobox tabindex=0></b>', '#x');
    await start().during(null, async () => {
      [user.at, user.moving] = [5, true];
      one('#y').focus();
      user.moving = false;
    });
    expect(active()).toBe('y');
  });

  test('keeps it between two works, and the second gives it back there', async () => {
    const { one, user, start, steal, active } = kept(
      '<input id=x><b id=y role=combobox tabindex=0></b><b id=z role=combobox tabindex=0></b>',
      '#x',
    );
    const keeper = start();
    await steal(keeper, '#z');
    [user.at, user.moving] = [5, true];
    one('#y').focus();
    user.moving = false;
    await steal(keeper, '#z');
    expect(active()).toBe('y');
  });

  test('does not lose it to a list that opens late, once they work in a text field', async () => {
    const { one, user, start, active } = kept(
      '<input id=x><textarea id=t></textarea><b id=y role=combobox tabindex=0></b>',
      '#x',
    );
    const keeper = start();
    await keeper.during(one('#y'), async () => {
      [user.at, user.moving] = [5, true];
      one('#t').focus();
      [user.at, user.moving] = [6, false];
      one('#y').focus();
      expect(active()).toBe('t');
    });
    expect(active()).toBe('t');
  });
});

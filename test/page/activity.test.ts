// Knows when the user rests: trusted events only, ours left out, lists and buttons held open in mind.

import { describe, expect, test } from 'vitest';
import { restMs, watchActivity } from '../../src/page/activity';
import { Clock } from './clock';
import { act, eventsOn, pageOf } from './dom';

function watched(markup = '<input id=x><button id=b></button>') {
  const page = pageOf(markup);
  const clock = new Clock();
  return { page, clock, activity: watchActivity(page.document, clock.now) };
}

describe('nobody did anything', () => {
  test('nothing is waited for', () => {
    const { activity } = watched();
    expect([activity.untilText(), activity.untilList(), activity.lastAt()]).toEqual([0, 0, -Infinity]);
  });

  test('what scripts of the page send does not count', () => {
    const { page, activity } = watched();
    for (const type of ['keydown', 'input', 'pointerdown', 'compositionstart', 'click']) {
      page.one('#x').dispatchEvent(new page.window.Event(type, { bubbles: true }));
    }
    expect([activity.untilText(), activity.untilList(), activity.lastAt()]).toEqual([0, 0, -Infinity]);
  });
});

describe('typing', () => {
  test.each(['keydown', 'keyup', 'beforeinput', 'input', 'paste', 'compositionend'])(
    '%s holds text and lists for the rest',
    async (type) => {
      const { page, clock, activity } = watched();
      act(page.one('#x'), type);
      expect([activity.untilText(), activity.untilList()]).toEqual([restMs, restMs]);
      expect(activity.lastAt()).toBe(clock.now());
      await clock.pass(restMs - 1);
      expect([activity.untilText(), activity.untilList()]).toEqual([1, 1]);
      await clock.pass(1);
      expect([activity.untilText(), activity.untilList()]).toEqual([0, 0]);
    },
  );

  test('composing holds everything until it ends, however long', async () => {
    const { page, clock, activity } = watched();
    act(page.one('#x'), 'compositionstart');
    await clock.pass(60_000);
    expect([activity.untilText(), activity.untilList()]).toEqual([restMs, restMs]);
    act(page.one('#x'), 'compositionupdate');
    act(page.one('#x'), 'compositionend');
    await clock.pass(restMs);
    expect([activity.untilText(), activity.untilList()]).toEqual([0, 0]);
  });

  test('is seen although the page stops the event', () => {
    const { page, activity } = watched();
    page.one('#x').addEventListener('keydown', (event) => event.stopImmediatePropagation());
    act(page.one('#x'), 'keydown');
    expect(activity.untilText()).toBe(restMs);
  });
});

describe('pointing', () => {
  test.each(['pointerup', 'mouseup', 'touchend', 'click'])('%s holds lists, not text', async (type) => {
    const { page, clock, activity } = watched();
    act(page.one('#b'), type);
    expect([activity.untilText(), activity.untilList()]).toEqual([0, restMs]);
    await clock.pass(restMs);
    expect(activity.untilList()).toBe(0);
  });

  test.each([
    ['pointerdown', 'pointerup'],
    ['pointerdown', 'pointercancel'],
    ['mousedown', 'mouseup'],
    ['touchstart', 'touchend'],
  ])('%s holds lists until %s', async (down, up) => {
    const { page, clock, activity } = watched();
    act(page.one('#b'), down);
    await clock.pass(60_000);
    expect([activity.untilText(), activity.untilList()]).toEqual([0, restMs]);
    act(page.one('#b'), up);
    await clock.pass(restMs);
    expect(activity.untilList()).toBe(0);
  });
});

test('a change counts as nothing: the browser fires it when a list of ours takes the focus from a field', () => {
  const { page, activity } = watched();
  act(page.one('#x'), 'change');
  expect([activity.untilText(), activity.untilList(), activity.lastAt()]).toEqual([0, 0, -Infinity]);
});

describe('an open list', () => {
  const markup =
    '<p><b id=t role=combobox aria-expanded=true tabindex=0><i id=in></i></b><u id=arrow></u></p><p><input id=x></p>';

  test('that the user focused holds lists until it closes', async () => {
    const { page, activity } = watched(markup);
    page.one('#t').focus();
    expect(activity.untilList()).toBe(restMs);
    page.one('#t').setAttribute('aria-expanded', 'false');
    expect(activity.untilList()).toBe(0);
  });

  test.each(['#in', '#arrow'])('that the user pressed at %s holds lists', async (place) => {
    const { page, clock, activity } = watched(markup);
    act(page.one(place), 'click');
    await clock.pass(restMs);
    expect(activity.untilList()).toBe(restMs);
    expect(activity.untilText()).toBe(0);
  });

  test('behind a button holds lists, too', () => {
    const { page, activity } = watched('<button id=b aria-haspopup=listbox aria-expanded=true></button>');
    page.one('#b').focus();
    expect(activity.untilList()).toBe(restMs);
  });

  test('that the page opened by itself holds nothing', async () => {
    const { page, clock, activity } = watched(markup);
    act(page.one('#x'), 'click');
    await clock.pass(restMs);
    expect(activity.untilList()).toBe(0);
  });
});

describe('ours', () => {
  test('a click on a radio fires trusted events that are not the user’s', () => {
    const { page, activity } = watched('<input id=r type=radio>');
    const trusted: boolean[] = [];
    for (const type of ['input', 'change'])
      page.document.addEventListener(type, (event) => trusted.push(event.isTrusted));
    activity.ours(() => page.one('#r').click());
    expect(trusted).toEqual([true, true]);
    expect([activity.untilText(), activity.untilList(), activity.lastAt()]).toEqual([0, 0, -Infinity]);
  });

  test('the same click outside of it is the user’s', () => {
    const { page, activity } = watched('<input id=r type=radio>');
    page.one('#r').click();
    expect(activity.untilText()).toBe(restMs);
  });

  test('says so only meanwhile, nested and after an error, too', () => {
    const { activity } = watched();
    const seen: boolean[] = [activity.isOurs()];
    const look = () => seen.push(activity.isOurs());
    activity.ours(() => {
      activity.ours(look);
      look();
    });
    look();
    expect(() =>
      activity.ours(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    look();
    expect(seen).toEqual([false, true, true, false, false]);
  });

  test('hands on what the act gives', () => {
    expect(watched().activity.ours(() => 'result')).toBe('result');
  });
});

test('after stop nothing is noticed, and it listens without hindering the page', () => {
  const { page, activity } = watched();
  const seen = eventsOn(page.document, ['keydown']);
  activity.stop();
  act(page.one('#x'), 'keydown');
  expect(activity.lastAt()).toBe(-Infinity);
  expect(seen).toEqual(['keydown']);
});

// Opens lists, finds only the options that belong to them, and closes them again.

import { expect, test } from 'vitest';
import { openList, until } from '../../src/page/open-list';
import { Clock } from './clock';
import { eventsOn, layout, pageOf } from './dom';
import { dropdown } from './dropdown';
import type { DropdownOptions } from './dropdown';

const decoys =
  '<div><a role=option href="#">Search result</a><div role=option hidden>Hidden result</div></div>';
const trigger = '<div id=t role=combobox><span role=option>Shown</span></div>';

function listOn(markup: string, how: Partial<DropdownOptions> = {}) {
  const page = pageOf(markup);
  const clock = new Clock();
  const list = dropdown(page.one('#t'), clock, { options: ['A', 'B'], ...how });
  const user = { at: 0 };
  const hands = { layout, now: clock.now, sleep: clock.sleep, lastAt: () => user.at };
  const open = () => clock.until(openList(page.one('#t'), hands));
  return { page, clock, list, open, user };
}

test('the options are those that were not there before', async () => {
  const { open, clock } = listOn(decoys + trigger);
  const opened = await open();
  await clock.pass(1);
  expect(opened?.options().map(({ textContent }) => textContent)).toEqual(['A', 'B']);
});

test('the options are those the trigger names, even when they were there before', async () => {
  const { page, open } = listOn(
    decoys + trigger + '<div id=named role=listbox><p role=option>N</p><p role=option hidden>M</p></div>',
  );
  page.one('#t').setAttribute('aria-owns', 'named');
  expect((await open())?.options().map(({ textContent }) => textContent)).toEqual(['N']);
});

test('the options are read anew each time', async () => {
  const { open, clock } = listOn(trigger, { lazyMs: 50, late: { ms: 100, options: ['C'] } });
  const opened = await open();
  const counts = [opened?.options().length];
  for (const ms of [60, 60]) {
    await clock.pass(ms);
    counts.push(opened?.options().length);
  }
  expect(counts).toEqual([0, 2, 3]);
});

test('a list that does not open is null, and the arrow was tried last', async () => {
  const { page, open } = listOn(trigger, { deaf: 99 });
  const seen = eventsOn(page.document, ['click', 'keydown']);
  expect(await open()).toBeNull();
  expect(seen).toEqual(['click', 'click', 'keydown']);
});

test('a list that is open already is not pressed', async () => {
  const { page, list, open } = listOn(trigger);
  page.one('#t').click();
  const seen = eventsOn(page.document, ['click', 'keydown']);
  expect(await open()).not.toBeNull();
  expect(seen).toEqual([]);
  expect(list.isOpen()).toBe(true);
});

test('a trigger that says nothing of its state is open when its options show', async () => {
  const page = pageOf('<div id=t role=combobox></div><div id=l hidden><p role=option>A</p></div>');
  page.one('#t').addEventListener('click', () => (page.one('#l').hidden = !page.one('#l').hidden));
  const clock = new Clock();
  const opened = await clock.until(
    openList(page.one('#t'), { layout, now: clock.now, sleep: clock.sleep, lastAt: () => 0 }),
  );
  expect(opened?.options()).toHaveLength(1);
  expect(await clock.until(opened!.close())).toBe(true);
  expect(page.one('#l').hidden).toBe(true);
});

test('closing sends Escape, never Enter, and presses nothing else', async () => {
  const { page, clock, list, open } = listOn(trigger);
  const opened = await open();
  const keys: string[] = [];
  page.document.addEventListener('keydown', ({ key }) => keys.push(key));
  expect(await clock.until(opened!.close())).toBe(true);
  expect(list.isOpen()).toBe(false);
  expect(keys).toEqual(['Escape']);
});

test('closing presses the trigger when Escape does nothing, and tells the truth when that fails, too', async () => {
  const { page, clock, list, open } = listOn(trigger);
  const opened = await open();
  page.document.addEventListener('keydown', (event) => event.stopPropagation(), true);
  expect(await clock.until(opened!.close())).toBe(true);
  expect(list.isOpen()).toBe(false);
  const again = await open();
  for (const type of ['click', 'keydown'])
    page.window.addEventListener(type, (event) => event.stopPropagation(), true);
  expect(await clock.until(again!.close())).toBe(false);
});

test('closing the list of a trigger that is gone does nothing', async () => {
  const { page, clock, open } = listOn(trigger);
  const opened = await open();
  const seen = eventsOn(page.document, ['click', 'keydown']);
  page.one('#t').remove();
  await clock.until(opened!.close());
  expect(seen).toEqual([]);
});

test('a list counts as closed as soon as the user does something, and is opened no further way', async () => {
  const { open, user } = listOn(trigger);
  const opened = await open();
  expect(opened?.isOpen()).toBe(true);
  user.at = 5;
  expect(opened?.isOpen()).toBe(false);
  const deaf = listOn(trigger, { deaf: 99 });
  const seen = eventsOn(deaf.page.document, ['click', 'keydown']);
  deaf.clock.after(100, () => (deaf.user.at = 5));
  expect(await deaf.open()).toBeNull();
  expect(seen).toEqual(['click']);
});

test('until waits for the test or for the time', async () => {
  const clock = new Clock();
  let done = false;
  clock.after(100, () => (done = true));
  expect(await clock.until(until(() => done, 50, clock))).toBe(false);
  expect(await clock.until(until(() => done, 100, clock))).toBe(true);
});

// Holds a person's press of the button back while it is held, tells it once, and lets everything else pass.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { guardCreate } from '../../src/page/create-guard';
import { sendTrusted } from './dom';
import { shadowPage } from './shadow';

const markup =
  '<form><input id=field><button id=create><span>Create</span></button><button id=other>Save</button></form>';
const all = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
];
let stopper = new AbortController();
afterEach(() => stopper.abort());

function guarded(html = markup, button = '#create') {
  const page = shadowPage(html);
  stopper = new AbortController();
  const held = { now: true };
  const refused = vi.fn();
  const find = vi.fn(() => page.deep(button));
  guardCreate({
    document: page.document,
    find,
    refused,
    isHeld: () => held.now,
    signal: stopper.signal,
  });
  const heard: string[] = [];
  const prevented: string[] = [];
  for (const type of all) {
    page.document.addEventListener(type, () => heard.push(type), { capture: true });
    page.window.addEventListener(type, (event) => event.preventDefault());
  }
  const make = (type: string, init: MouseEventInit & KeyboardEventInit = {}) => {
    const common = { bubbles: true, composed: true, cancelable: true, ...init };
    const { MouseEvent, KeyboardEvent } = page.window;
    return type.startsWith('key') ? new KeyboardEvent(type, common) : new MouseEvent(type, common);
  };
  const send = (target: Element, type: string, init?: MouseEventInit & KeyboardEventInit) => {
    const event = make(type, init);
    sendTrusted(target, event);
    if (event.defaultPrevented && !heard.includes(type)) prevented.push(type);
  };
  const press = (target: Element) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      send(target, type, { detail: 1, clientX: 5, clientY: 5 });
  };
  const key = (target: Element, name: string, repeat = false) => {
    for (const type of ['keydown', 'keypress', 'keyup']) send(target, type, { key: name, repeat });
  };
  return { page, held, refused, find, heard, prevented, send, make, press, key, stop: () => stopper.abort() };
}

describe('while it is held', () => {
  test('a press stops before the page hears of it, and is told once', () => {
    const { page, press, heard, prevented, refused } = guarded();
    press(page.one('#create'));
    expect(heard).toEqual([]);
    expect(prevented).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(refused).toHaveBeenCalledTimes(1);
    press(page.one('#create span'));
    expect([heard, refused.mock.calls.length]).toEqual([[], 2]);
  });

  test('so does a finger', () => {
    const { page, send, heard, refused } = guarded();
    for (const type of ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'click'])
      send(page.one('#create'), type, { detail: 1 });
    expect([heard, refused.mock.calls.length]).toEqual([[], 1]);
  });

  test.each(['Enter', ' '])('so does the key “%s”, however long it is held down', (name) => {
    const { page, key, heard, refused } = guarded();
    key(page.one('#create'), name);
    key(page.one('#create'), name, true);
    expect([heard, refused.mock.calls.length]).toEqual([[], 1]);
    key(page.one('#create'), name);
    expect(refused).toHaveBeenCalledTimes(2);
  });

  test('so does each click without a pointer, as a screen reader sends it', () => {
    const { page, send, heard, refused } = guarded();
    send(page.one('#create'), 'click');
    send(page.one('#create'), 'click');
    expect([heard, refused.mock.calls.length]).toEqual([[], 2]);
  });

  test('so does the sending of its form', () => {
    const { page, heard, refused } = guarded();
    const { SubmitEvent } = page.window;
    const form = page.document.forms[0]!;
    sendTrusted(form, new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    sendTrusted(
      form,
      new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: page.one('#create') }),
    );
    expect([heard, refused.mock.calls.length]).toEqual([[], 2]);
  });

  test('a press that begins elsewhere and ends on it is told, too', () => {
    const { page, send, refused } = guarded();
    send(page.one('#other'), 'pointerdown', { detail: 1 });
    send(page.one('#create'), 'click', { detail: 1 });
    expect(refused).toHaveBeenCalledTimes(1);
  });
});

describe('passes', () => {
  test('the press of anything else', () => {
    const { page, press, key, heard, refused } = guarded();
    press(page.one('#other'));
    key(page.one('#field'), 'Enter');
    expect(heard).toEqual([
      ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
      ...['keydown', 'keypress', 'keyup'],
    ]);
    expect(refused).not.toHaveBeenCalled();
  });

  test('every other key on it', () => {
    const { page, key, heard, find } = guarded();
    for (const name of ['Tab', 'Escape', 'a', 'ArrowDown']) key(page.one('#create'), name);
    expect(heard.filter((type) => type === 'keydown')).toHaveLength(4);
    expect(find).not.toHaveBeenCalled();
  });

  test('what scripts of the page send', () => {
    const { page, make, heard, refused } = guarded();
    page.one('#create').dispatchEvent(make('click'));
    page.one('#create').dispatchEvent(make('keydown', { key: 'Enter' }));
    page.document.forms[0]!.dispatchEvent(new page.window.SubmitEvent('submit', { cancelable: true }));
    expect([heard, refused.mock.calls.length]).toEqual([['click', 'keydown', 'submit'], 0]);
  });

  test('the sending of another form, and of its own by another button', () => {
    const { page, heard, refused } = guarded(`${markup}<form id=second></form>`);
    const { SubmitEvent } = page.window;
    const init = { bubbles: true, cancelable: true };
    sendTrusted(page.one('#second'), new SubmitEvent('submit', init));
    const submitter = page.one('#other');
    sendTrusted(page.document.forms[0]!, new SubmitEvent('submit', { ...init, submitter }));
    expect([heard, refused.mock.calls.length]).toEqual([['submit', 'submit'], 0]);
  });

  test('everything when it is not held; the button is not even looked for', () => {
    const { page, held, press, key, heard, find } = guarded();
    held.now = false;
    press(page.one('#create'));
    key(page.one('#create'), 'Enter');
    expect([heard.length, find.mock.calls.length]).toEqual([8, 0]);
  });

  test('everything when the script is done', () => {
    const { page, stop, press, heard } = guarded();
    stop();
    press(page.one('#create'));
    expect(heard).toHaveLength(5);
  });
});

describe('a button in a shadow root', () => {
  const inside = (mode: string) =>
    `<he-shell><template shadow=${mode}><input id=field><he-button>Create<template shadow=${mode}><button id=create><slot></slot></button></template></he-button></template></he-shell>`;
  const placed = (mode: string) => {
    const guard = guarded(inside(mode));
    const button = guard.page.deep('#create');
    button.getBoundingClientRect = () => ({ left: 0, top: 0, right: 80, bottom: 30 }) as DOMRect;
    return { ...guard, button };
  };

  test.each(['open', 'closed'])('is held in an %s one, by mouse and by key', (mode) => {
    const { button, press, key, heard, refused } = placed(mode);
    press(button);
    button.focus();
    key(button, 'Enter');
    expect([heard, refused.mock.calls.length]).toEqual([[], 2]);
  });

  test.each(['open', 'closed'])('of which the rest is not, in an %s one', (mode) => {
    const { page, send, key, heard, refused } = placed(mode);
    const field = page.deep('#field');
    send(field, 'click', { detail: 1, clientX: 5, clientY: 200 });
    field.focus();
    key(field, 'Enter');
    expect([heard, refused.mock.calls.length]).toEqual([['click', 'keydown', 'keypress', 'keyup'], 0]);
  });

  test('is not held where something else lies over it', () => {
    const { page, send, heard } = placed('closed');
    const over = page.document.createElement('p');
    page.document.body.append(over);
    send(over, 'click', { detail: 1, clientX: 5, clientY: 5 });
    expect(heard).toEqual(['click']);
  });

  test('is held in a closed one when a screen reader clicks it', () => {
    const { button, send, heard } = placed('closed');
    button.focus();
    send(button, 'click');
    expect(heard).toEqual([]);
  });

  test('is held by a press of its component', () => {
    const { page, press, heard } = placed('open');
    press(page.deep('he-button'));
    expect(heard).toEqual([]);
  });
});

// Our element stays in the page, whole and open, until the page has taken it away too often.

import { describe, expect, test, vi } from 'vitest';
import { keepAttached, usableHome } from '../../src/page/keep-attached';
import { pageOf } from './dom';

/** jsdom knows neither popovers nor what is modal. */
function made(markup = '') {
  const { document, window } = pageOf(markup);
  const time = { now: 0 };
  const host = document.createElement('x-host');
  const open = { is: false };
  const { remove } = host;
  Object.assign(host, {
    matches: () => open.is && host.isConnected,
    showPopover: () => (open.is = true),
    remove: () => {
      open.is = false;
      remove.call(host);
    },
  });
  const stopper = new window.AbortController();
  const onChange = vi.fn();
  let home: Element = document.documentElement;
  const kept = keepAttached(host, {
    home: () => home,
    now: () => time.now,
    onChange,
    signal: stopper.signal,
  });
  const change = () => {
    kept.change(() => {
      host.style.cssText = 'left: 10px !important';
    });
  };
  change();
  kept.attach();
  const moveHome = (to: Element) => (home = to);
  return { document, host, kept, time, open, onChange, stopper, moveHome };
}

/** Mutation observers are called before the next task. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('an element of ours', () => {
  test('stands at the end of the document element, open', () => {
    const { document, host, open } = made();
    expect(document.documentElement.lastElementChild).toBe(host);
    expect(host.getAttribute('popover')).toBe('manual');
    expect(open.is).toBe(true);
  });

  test('comes back, open, when it is removed or moved', async () => {
    const { document, host, open, onChange } = made();
    onChange.mockClear();
    host.remove();
    await settle();
    expect(document.documentElement.lastElementChild).toBe(host);
    expect(open.is).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
    document.body.append(host);
    await settle();
    expect(host.parentElement).toBe(document.documentElement);
  });

  test('loses every attribute that the page gives it, and keeps its style', async () => {
    const { host } = made();
    for (const name of ['hidden', 'inert', 'aria-hidden', 'class']) host.setAttribute(name, '');
    host.style.setProperty('display', 'none', 'important');
    await settle();
    expect(host.getAttributeNames().toSorted()).toEqual(['popover', 'style']);
    expect(host.style.cssText).toBe('left: 10px !important;');
    host.removeAttribute('style');
    host.setAttribute('popover', 'auto');
    await settle();
    expect(host.style.cssText).toBe('left: 10px !important;');
    expect(host.getAttribute('popover')).toBe('manual');
  });

  test('opens again when the page closes it', async () => {
    const { document, host, open } = made();
    open.is = false;
    host.dispatchEvent(new document.defaultView!.Event('toggle'));
    expect(open.is).toBe(true);
  });

  test('may be changed by ourselves', async () => {
    const { host, kept, onChange } = made();
    onChange.mockClear();
    kept.change(() => {
      host.style.cssText = 'left: 20px !important';
    });
    await settle();
    expect(host.style.cssText).toBe('left: 20px !important;');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('gives up after 20 times in 10 seconds, for as long, or until the user asks', async () => {
    const { host, kept, time } = made();
    for (let turn = 0; turn < 20; turn += 1) {
      host.remove();
      await settle();
      expect(host.isConnected).toBe(true);
    }
    host.remove();
    await settle();
    expect(host.isConnected).toBe(false);
    kept.check();
    kept.attach();
    expect(host.isConnected).toBe(false);
    kept.attach(true);
    expect(host.isConnected).toBe(true);
    for (let turn = 0; turn < 21; turn += 1) {
      host.remove();
      await settle();
    }
    time.now += 10_001;
    kept.attach();
    expect(host.isConnected).toBe(true);
  });

  test('never gives up on a page that takes it away now and then', async () => {
    const { host, time } = made();
    for (let turn = 0; turn < 60; turn += 1) {
      time.now += 1000;
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(true);
  });

  test('stays away once it was detached, or when all is over', async () => {
    const { host, kept, stopper } = made();
    kept.detach();
    await settle();
    kept.check();
    expect(host.isConnected).toBe(false);
    kept.attach();
    stopper.abort();
    await settle();
    kept.attach();
    expect(host.isConnected).toBe(false);
  });

  test('follows its home, when it is looked at', () => {
    const { document, host, kept, moveHome } = made('<dialog></dialog>');
    const dialog = document.querySelector('dialog')!;
    moveHome(dialog);
    kept.check();
    expect(dialog.lastElementChild).toBe(host);
    moveHome(document.documentElement);
    dialog.remove();
    kept.check();
    expect(host.parentElement).toBe(document.documentElement);
  });
});

test('its home is the last modal dialog, else the document element', () => {
  const { document } = pageOf('<dialog id="a"></dialog><dialog id="b"></dialog>');
  const dialogs = [...document.querySelectorAll('dialog')];
  let modal = dialogs;
  Object.assign(document, {
    querySelectorAll: (selector: string) => (selector === 'dialog:modal' ? modal : []),
  });
  expect(usableHome(document).id).toBe('b');
  modal = [];
  expect(usableHome(document)).toBe(document.documentElement);
});

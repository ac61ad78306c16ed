// Waits for a directory that has yet to appear, and for nothing else.

import { describe, expect, test } from 'vitest';
import { awaitSignals } from '../../src/context/await-signals';
import type { Product, Signals } from '../../src/model/context';
import { Clock } from '../page/clock';
import { signal, signalsOf } from './signals-of';

const line = signalsOf({ directory: { domain: 'contoso.example' } });
const address = signalsOf({ url: { domain: 'contoso.example' } });
const text = signalsOf({ more: [signal('directory-text', { name: 'CONTOSO' }, 'medium')] });
const menu = signalsOf({ more: [signal('account-menu', { domain: 'contoso.example' })] });
const load = signalsOf({ more: [signal('url-at-load', { domain: 'contoso.example' })] });
const nothing = signalsOf({});

function page(product: Product = 'azure') {
  const clock = new Clock();
  const start = clock.now();
  const shown = { signals: nothing };
  const ask = awaitSignals({
    read: () => shown.signals,
    product: () => product,
    now: clock.now,
    sleep: clock.sleep,
  });
  const answer = async (waitMs = 2000): Promise<[Signals, number]> => {
    const at = clock.now();
    return [await clock.until(ask(waitMs)), clock.now() - at];
  };
  return { clock, shown, answer, start };
}

describe('the top page', () => {
  test.each([
    ['a directory line', line, 'azure', 0],
    ['the directory’s name', text, 'azure', 0],
    ['an address alone', address, 'azure', 2000],
    ['an account alone', menu, 'azure', 2000],
    ['an address alone in Entra', address, 'entra', 2000],
    ['an address in the Microsoft 365 admin center', address, 'm365', 0],
    ['the address it was loaded from there', load, 'm365', 0],
    ['the same in Power Platform', load, 'power-platform', 0],
    ['an account alone there', menu, 'm365', 2000],
    ['nothing there', nothing, 'm365', 2000],
  ] as const)('that shows %s', async (_what, signals, product, waited) => {
    const { shown, answer } = page(product);
    shown.signals = signals;
    expect(await answer()).toEqual([signals, waited]);
  });

  test('answers as soon as the directory is there', async () => {
    const { clock, shown, answer } = page();
    clock.after(500, () => (shown.signals = line));
    const [signals, waited] = await answer();
    expect(signals).toBe(line);
    expect(waited).toBeLessThan(600);
  });

  test('is waited for once', async () => {
    const { clock, answer } = page();
    expect((await answer())[1]).toBe(2000);
    expect((await answer())[1]).toBe(0);
    await clock.pass(10_000);
    expect((await answer())[1]).toBe(0);
  });

  test('is waited for again when its directory went away, as while the header is drawn anew', async () => {
    const { clock, shown, answer } = page();
    shown.signals = line;
    await answer();
    await clock.pass(60_000);
    shown.signals = address;
    clock.after(300, () => (shown.signals = line));
    const [signals, waited] = await answer();
    expect(signals).toBe(line);
    expect(waited).toBeLessThan(400);
    shown.signals = address;
    expect((await answer())[1]).toBe(2000);
    expect((await answer())[1]).toBe(0);
  });
});

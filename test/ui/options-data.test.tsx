// The data section: the file to keep, undo, sync, what is stored, and erasing it.

import { describe, expect, test, vi } from 'vitest';
import { erasures, storageAreas, storedKinds } from '../../src/model/ledger';
import type { Ledger } from '../../src/model/ledger';
import { syncTroubles } from '../../src/model/sync';
import type { DataPorts } from '../../src/ui/options/data-ports';
import { openOptions, options, portsOf, viewOf } from './options-page';
import { promised } from './mount';

const open = (over: Partial<DataPorts> = {}, language: 'en' | 'it' = 'en') =>
  openOptions(options(viewOf(), { data: portsOf(over) }), { hash: '#data', language });

describe('a settings file', () => {
  test('is downloaded with the customers, or without', async () => {
    const exportFile = vi.fn<DataPorts['exportFile']>(() => Promise.resolve({ name: 'a.json', text: '{}' }));
    const download = vi.fn();
    const page = await open({ exportFile, download });
    await page.click(page.button(/Download the file/));
    await page.rest();
    expect([exportFile.mock.calls[0]?.[0], download.mock.calls]).toEqual([true, [['a.json', '{}']]]);
    expect(page.text('[role=status]')).toContain('Downloaded as a.json.');
    await page.tick('.group .check input');
    await page.click(page.button(/Download the file/));
    expect(exportFile.mock.calls[1]?.[0]).toBe(false);
  });

  test('that cannot be made says so', async () => {
    const page = await open({ exportFile: () => Promise.reject(new Error('no')) });
    await page.click(page.button(/Download the file/));
    await page.rest();
    expect(page.text('p.failed')).toContain('The file could not be made');
  });
});

describe('a change of everything', () => {
  test('can be taken back from here, as long as it is kept', async () => {
    let offer: Awaited<ReturnType<DataPorts['undoOffer']>> = {
      what: 'import',
      at: Date.now() - 120_000,
      count: 4,
    };
    const page = await open({
      undoOffer: () => Promise.resolve(offer),
      undo: () => {
        offer = null;
        return Promise.resolve({ kept: 1 });
      },
    });
    expect(page.text('.undo-offer')).toContain('imported from a file 2 minutes ago: 4 changed.');
    await page.click(page.button(/Put them back/));
    await page.rest();
    expect(page.text('.undo-offer')).toBe(
      'Your settings are back as they were. What you changed since then has stayed.',
    );
  });

  test('in Italian', async () => {
    const page = await open(
      { undoOffer: () => Promise.resolve({ what: 'erase', at: Date.now(), count: 9 }) },
      'it',
    );
    expect(page.text('.undo-offer')).toContain('cancellate questo minuto: 9 in tutto.');
  });
});

describe('sync', () => {
  test('is off, says what it never carries, and is turned on by one box', async () => {
    const turnSync = vi.fn<DataPorts['turnSync']>(() => Promise.resolve({ taken: 2 }));
    const page = await open({ turnSync });
    expect(page.one('[id=sync]').checked).toBe(false);
    expect(page.text('[id=sync-note]')).toMatch(/Never part of it: e-mail addresses, phone numbers/);
    await page.tick('[id=sync]');
    expect(turnSync).toHaveBeenCalledExactlyOnceWith(true);
    expect(page.text('.group [role=status]')).toContain('2 settings were taken');
  });

  test('names what stays here', async () => {
    const page = await open({
      syncStatus: () => Promise.resolve({ isOn: true, at: Date.now(), withheld: ['partner.name', 'links'] }),
    });
    expect(page.text('.note')).toContain('seems to stand in them: Company name and Links.');
    expect(page.one('[id=sync]').checked).toBe(true);
  });

  test.each(syncTroubles)('says what %s means', async (trouble) => {
    const page = await open({ syncStatus: () => Promise.resolve({ isOn: true, withheld: [], trouble }) });
    expect(page.text('.note.bad')).toMatch(/^[A-Z].{30,}\.$/);
  });
});

describe('what is stored', () => {
  const ledger: Ledger = {
    entries: [
      { area: 'local', key: 'settings', kind: 'settings', bytes: 812 },
      { area: 'local', key: 'settings.before', kind: 'copies', bytes: 12_345 },
      { area: 'database', key: 'onbehalf/customers', kind: 'customers', rows: 3 },
      { area: 'database', key: 'onbehalf/index', kind: 'customers', rows: 1 },
      { area: 'sync', key: 'mystery', kind: 'unknown', bytes: 5 },
    ],
    databaseBytes: 2_500_000,
    unread: [],
  };

  test('is listed by kind, with size, purpose and every key', async () => {
    const page = await open({ ledger: () => Promise.resolve(ledger) });
    expect(page.text('.kinds h4')).toBe('Settings | Earlier settings | Customers | Others');
    expect(page.text('.kind-head .size')).toBe('812 bytes | 12.3 kB | 2.5 MB | 5 bytes');
    expect(page.text('.keys li')).toContain('onbehalf/customers database in this browser rows: 3');
    expect(page.text('.keys li')).toContain('mystery your browser account 5 bytes');
  });

  test.each(storedKinds)('explains the kind %s', async (kind) => {
    const entry = { area: 'local' as const, key: 'x', kind, bytes: 1 };
    const page = await open({ ledger: () => Promise.resolve({ entries: [entry], unread: storageAreas }) });
    expect(page.text('.kinds .quiet')).toMatch(/^.{30,}/);
    expect(page.text('.note.bad')).toContain('this browser, until the browser closes, your browser account');
  });

  test.each(erasures)('%s is erased only after what is lost was said', async (what) => {
    const erase = vi.fn<DataPorts['erase']>(() => Promise.resolve());
    const entries = storedKinds.map((kind) => ({ area: 'local' as const, key: kind, kind, bytes: 1 }));
    const page = await open({ ledger: () => Promise.resolve({ entries, unread: [] }), erase });
    const words = (await import('./mount')).textsIn('en')(`erase_${what}`);
    await page.click(page.button(new RegExp(`^${words}$`)));
    expect(page.text('dialog')).toMatch(/.{60,}/);
    expect(page.document.activeElement?.textContent).toBe('Keep it');
    await page.click(page.button(/Keep it/));
    expect([erase.mock.calls, page.all('dialog')]).toEqual([[], []]);
    await page.click(page.button(new RegExp(`^${words}$`)));
    await page.click(page.button(/^Erase$/));
    await page.rest();
    expect(erase).toHaveBeenCalledExactlyOnceWith(what);
    expect(page.text('.stored p.saved')).toMatch(/^Erased\./);
  });

  test('that could not be erased is said', async () => {
    const page = await open({ erase: () => Promise.reject(new Error('no')) });
    await page.click(page.button(/Erase everything/));
    await page.click(page.button(/^Erase$/));
    await page.rest();
    expect(page.text('.stored p.failed')).toContain('did not erase all of it');
  });

  test('is looked at again with every change', async () => {
    const { promise } = promised<Ledger>();
    const ask = vi.fn<DataPorts['ledger']>(() => promise);
    const page = await open({ ledger: ask });
    const before = ask.mock.calls.length;
    await page.show(options(viewOf(), { data: portsOf({ ledger: ask }) }));
    expect(ask.mock.calls.length).toBeGreaterThan(before);
  });
});

// Importing a settings file: what it would change, one confirmation, and every way it can fail.

import { describe, expect, test, vi } from 'vitest';
import { importTroubles } from '../../src/model/import';
import { transferTroubles } from '../../src/model/transfer';
import type { DataPorts, FileAnswer } from '../../src/ui/options/data-ports';
import { openOptions, options, portsOf, viewOf } from './options-page';
import type { OpenedPage } from './options-page';

const open = (over: Partial<DataPorts> = {}) =>
  openOptions(options(viewOf(), { data: portsOf(over) }), { hash: '#data' });

async function paste(page: OpenedPage, text = '{}'): Promise<void> {
  await page.enter('[id="import-paste"]', text);
  await page.click(page.button(/Show what would change/));
  await page.rest();
}

const plan: FileAnswer = {
  ok: true,
  leaves: [
    { path: 'contact.lastName', fate: 'new', before: undefined, after: 'Ferrari', isLocked: false },
    { path: 'partner.type', fate: 'changed', before: 'advisor', after: 'direct-bill', isLocked: true },
    { path: 'warnings.acknowledge', fate: 'changed', before: false, after: true, isLocked: false },
    {
      path: 'links',
      fate: 'changed',
      before: [],
      after: [{ name: 'Wiki', url: 'https://wiki.example/' }, { url: 'https://x.example/' }],
      isLocked: false,
    },
    { path: 'contact.country', fate: 'unchanged', before: 'IT', after: 'IT', isLocked: false },
  ],
  problems: [{ path: 'contact.fax', problem: 'unknown-key' }],
  customers: { ok: true, counts: { new: 3, changed: 2, unchanged: 1, duplicate: 1, invalid: 4 }, partly: 0 },
};

describe('an import', () => {
  test('shows what would change, and writes only after the confirmation', async () => {
    const applyFile = vi.fn<DataPorts['applyFile']>(() =>
      Promise.resolve({ trouble: null, customers: { ok: true, count: 5 } }),
    );
    const page = await open({ readFile: () => Promise.resolve(plan), applyFile });
    await paste(page);
    expect(page.text('.changes tbody tr')).toBe(
      [
        'Last name NewNot setFerrari',
        'Kind of partner Changedwithout effect: set by your organisationAdvisorDirect-bill partner',
        'Ask me to confirm before Create while a warning stands ChangedNoYes',
        'Links ChangedNot setWiki: https://wiki.example/ https://x.example/',
      ].join(' | '),
    );
    expect(page.text('.preview')).toContain('Already as in the file: 1.');
    expect(page.text('.preview')).toContain('Customers: 3 new, 2 changed, 1 unchanged.');
    expect(page.text('.preview')).toContain('Left out, because they cannot be used or stand there twice: 5.');
    expect(page.text('.preview .problems li')).toContain('File: contact.fax');
    expect(page.document.activeElement?.className).toBe('preview');
    expect(applyFile).not.toHaveBeenCalled();
    await page.click(page.button(/^Import$/));
    await page.rest();
    expect(applyFile.mock.calls[0]?.[0]).toEqual(plan);
    expect(page.all('.preview')).toEqual([]);
    expect(page.text('p.saved')).toContain('Customers written: 5');
  });

  test('can be left alone', async () => {
    const applyFile = vi.fn<DataPorts['applyFile']>();
    const page = await open({ readFile: () => Promise.resolve(plan), applyFile });
    await paste(page);
    await page.click(page.button(/Cancel/));
    expect([page.all('.preview'), applyFile.mock.calls]).toEqual([[], []]);
  });

  test('of nothing new cannot be confirmed', async () => {
    const page = await open({
      readFile: () => Promise.resolve({ ok: true, leaves: plan.leaves.slice(4), problems: [] }),
    });
    await paste(page);
    expect(page.text('.preview .note')).toContain('nothing to import');
    expect(page.text('.preview button')).toBe('Close');
  });

  test.each(transferTroubles)('of a file that is %s says what to do', async (trouble) => {
    const page = await open({
      readFile: () => Promise.resolve({ ok: false, trouble, detail: 'line 3, column 5' }),
    });
    await paste(page);
    expect(page.text('p.failed')).toMatch(/^[A-Z].{20,}At line 3, column 5\.$/);
  });

  test('takes a file, and the same one again', async () => {
    const readFile = vi.fn<DataPorts['readFile']>(() => Promise.reject(new Error('gone')));
    const page = await open({ readFile });
    const file = new page.window.File(['{}'], 'a.json');
    Object.defineProperty(page.one('[id="import-file"]'), 'files', { value: [file] });
    await page.enter('[id="import-file"]', '');
    await page.rest();
    expect(readFile.mock.calls[0]?.[0]).toBe(file);
    expect(page.text('p.failed')).toContain('could not read this file');
  });

  test('that takes long shows how far it is, and can be stopped', async () => {
    let stop: (error: Error) => void = () => undefined;
    const stopped = new Promise<FileAnswer>((_resolve, reject) => (stop = reject));
    const page = await open({
      readFile: (_source, onProgress) => {
        onProgress({ step: 'comparing', done: 3, total: 12 });
        return stopped;
      },
      stop: () => stop(new DOMException('stopped', 'AbortError')),
    });
    await paste(page);
    const bar = page.one('progress') as unknown as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([3, 12]);
    await page.click(page.button(/Cancel/));
    await page.rest();
    expect([page.all('progress'), page.text('.group [role=status]')]).toEqual([
      [],
      expect.stringContaining('Stopped'),
    ]);
  });

  test.each([
    [{ trouble: 'quota' }, 'Nothing was imported'],
    [{ trouble: null, customers: { ok: false, trouble: 'no-room' } }, 'the customers are not'],
  ] as const)('that fails with %j says what was written', async (outcome, words) => {
    const page = await open({
      readFile: () => Promise.resolve(plan),
      applyFile: () => Promise.resolve(outcome),
    });
    await paste(page);
    await page.click(page.button(/^Import$/));
    await page.rest();
    expect(page.text('p.failed')).toContain(words);
  });

  test.each(importTroubles)('names the trouble %s of the customers, and leaves the rest', async (trouble) => {
    const page = await open({
      readFile: () => Promise.resolve({ ...plan, customers: { ok: false, trouble } }),
    });
    await paste(page);
    expect(page.text('.preview .note')).toMatch(/^The customers of the file cannot be imported: .{10,}/);
    expect(page.button(/^Import$/)).toBeTruthy();
  });
});

// The settings file: what it holds, what reading one tells, what it changes, and how that is taken back.

import { describe, expect, test } from 'vitest';
import { undoAll, undoOffer } from '../../src/store/before';
import { applyTransfer, exportText, fileName, readTransfer } from '../../src/store/transfer';
import type { TransferPlan } from '../../src/store/transfer';
import { memoryPort } from './memory';
import type { MemoryPort } from './memory';

const stored = {
  contact: { firstName: 'Giulia', phone: 5, fax: '1' },
  links: [{ name: 'Wiki', url: 'https://wiki.example/{domain}' }],
  futureKey: true,
};
const read = (local: MemoryPort, source: unknown, locked: readonly string[] = []) =>
  readTransfer(local, typeof source === 'string' ? source : JSON.stringify(source), locked);

async function planOf(local: MemoryPort, source: unknown): Promise<TransferPlan> {
  const answer = await read(local, source);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer;
}

describe('the exported file', () => {
  test('is named by the day', () => {
    expect(fileName(new Date(2026, 1, 3, 23, 59))).toBe('onbehalf-settings-2026-02-03.json');
  });

  test('holds what is stored, unusable and unknown values too, without the customers', async () => {
    const local = memoryPort({ settings: { ...stored, customers: [{ domain: 'contoso.example' }] } });
    expect(JSON.parse(await exportText(local))).toEqual({ version: 1, ...stored });
  });

  test('holds the customers of the list where they are wanted', async () => {
    const list = JSON.stringify({ version: 1, customers: [{ domain: 'contoso.example' }] });
    expect(JSON.parse(await exportText(memoryPort({ settings: stored }), list))).toEqual({
      version: 1,
      ...stored,
      customers: [{ domain: 'contoso.example' }],
    });
  });

  test('is there before anything is set, and keeps a version that is newer', async () => {
    expect(JSON.parse(await exportText(memoryPort()))).toEqual({ version: 1 });
    expect(JSON.parse(await exportText(memoryPort({ settings: { version: 7 } })))).toEqual({ version: 7 });
  });

  test('comes back as it was', async () => {
    const file = await exportText(memoryPort({ settings: stored }));
    const there = memoryPort();
    await applyTransfer(there, (await planOf(there, file)).leaves);
    expect(there.data.get('settings')).toEqual({ contact: { firstName: 'Giulia' }, links: stored.links });
    expect((await planOf(there, file)).leaves.map(({ fate }) => fate)).toEqual(['unchanged', 'unchanged']);
  });
});

describe('reading a file', () => {
  test('tells each leaf: new, changed, unchanged, locked; and writes nothing', async () => {
    const local = memoryPort({ settings: stored });
    const file = {
      contact: { firstName: 'Elena', lastName: ' Ferrari ', country: 'it' },
      fill: { mode: 'ask' },
      partner: { ownPlan: { kind: 'azure' } },
    };
    const answer = await read(local, file, ['contact.country']);
    expect(answer).toMatchObject({ ok: true, problems: [], customers: 0 });
    expect(answer.ok && answer.leaves).toEqual([
      { path: 'partner.ownPlan.kind', fate: 'new', before: undefined, after: 'azure', isLocked: false },
      { path: 'contact.firstName', fate: 'changed', before: 'Giulia', after: 'Elena', isLocked: false },
      { path: 'contact.lastName', fate: 'new', before: undefined, after: 'Ferrari', isLocked: false },
      { path: 'contact.country', fate: 'new', before: undefined, after: 'IT', isLocked: true },
      { path: 'fill.mode', fate: 'new', before: undefined, after: 'ask', isLocked: false },
    ]);
    expect(local.writes).toEqual([]);
  });

  test('merges links by address, then by name, and takes none away', async () => {
    const local = memoryPort({
      settings: {
        links: [
          { name: 'Wiki', url: 'https://wiki.example/{domain}' },
          { name: 'Desk', url: 'https://desk.example/' },
          { name: 'Mine', url: 'https://mine.example/' },
        ],
      },
    });
    const file = {
      links: [
        { name: 'Team wiki', url: 'https://wiki.example/{domain}' },
        { name: 'Desk', url: 'https://desk2.example/' },
        { name: 'New', url: 'https://new.example/' },
      ],
    };
    const { leaves } = await planOf(local, file);
    expect(leaves[0]?.after).toEqual([
      { name: 'Team wiki', url: 'https://wiki.example/{domain}' },
      { name: 'Desk', url: 'https://desk2.example/' },
      { name: 'Mine', url: 'https://mine.example/' },
      { name: 'New', url: 'https://new.example/' },
    ]);
  });

  test('names what cannot be used with its path, and uses the rest', async () => {
    const plan = await planOf(memoryPort(), {
      contact: { phone: 12, country: 'XX', email: 'a@b.example' },
      shoe: 1,
      customers: 'none',
    });
    expect(plan.leaves.map(({ path }) => path)).toEqual(['contact.email']);
    expect(plan.problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'contact.phone wrong-type',
      'contact.country malformed',
      'shoe unknown-key',
      'customers wrong-type',
    ]);
  });

  test('counts customers and leaves them to the customer list', async () => {
    const plan = await planOf(memoryPort(), { customers: [{ domain: 'a.example' }, { nothing: 1 }] });
    expect(plan).toEqual({ ok: true, leaves: [], problems: [], customers: 2 });
  });

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"fill":{"mode":"off"}}')]],
    ['UTF-16', [0xff, 0xfe, ...Array.from('{"fill":{"mode":"off"}}').flatMap((c) => [c.charCodeAt(0), 0])]],
    [
      'UTF-16, the other way round',
      [0xfe, 0xff, ...Array.from('{"fill":{"mode":"off"}}').flatMap((c) => [0, c.charCodeAt(0)])],
    ],
  ])('understands %s', async (_what, bytes) => {
    const answer = await readTransfer(memoryPort(), new Uint8Array(bytes).buffer, []);
    expect(answer).toMatchObject({ ok: true, leaves: [{ path: 'fill.mode', after: 'off' }] });
  });
});

describe('a file that is none', () => {
  test.each([
    ['nothing', ' \n', { trouble: 'empty' }],
    [
      'broken JSON',
      '{\n  "contact": {\n    "phone" "1"',
      { trouble: 'not-json', detail: 'line 3, column 13' },
    ],
    ['JSON that ends too soon', '{"contact": {', { trouble: 'not-json', detail: 'line 1, column 14' }],
    ['a list', '[{"domain": "a.example"}]', { trouble: 'not-settings' }],
    ['a number', '7', { trouble: 'not-settings' }],
    ['somebody else’s JSON', '{"items": [], "totalCount": 3}', { trouble: 'not-settings' }],
    ['a file of a newer version', '{"version": 2, "contact": {}}', { trouble: 'newer-version' }],
    ['a thousand brackets', '['.repeat(100_000), { trouble: 'not-json' }],
  ])('%s is refused, and says so', async (_what, text, expected) => {
    const local = memoryPort({ settings: stored });
    expect(await read(local, text)).toMatchObject({ ok: false, ...expected });
    expect(local.writes).toEqual([]);
  });

  test('ten megabytes of junk are refused quickly', async () => {
    const junk = Uint8Array.from({ length: 10_000_000 }, (_, index) => (index * 7919) % 251);
    expect(await readTransfer(memoryPort(), junk.buffer, [])).toEqual({ ok: false, trouble: 'not-text' });
    const letters = new Uint8Array(10_000_000).fill(97);
    const start = performance.now();
    expect(await readTransfer(memoryPort(), letters.buffer, [])).toMatchObject({ trouble: 'not-json' });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('and one too large for any settings is not even read', async () => {
    const huge = { byteLength: 200_000_000 } as ArrayBuffer;
    expect(await readTransfer(memoryPort(), huge, [])).toEqual({ ok: false, trouble: 'too-large' });
  });

  test('a text of another encoding is no text', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"a":"'), 0xe0, 0x22, 0x7d]);
    expect(await readTransfer(memoryPort(), bytes.buffer, [])).toEqual({ ok: false, trouble: 'not-text' });
  });
});

describe('an import', () => {
  const file = { contact: { firstName: 'Elena', lastName: 'Ferrari' }, appearance: { theme: 'dark' } };

  test('changes what it said, and nothing else', async () => {
    const customers = [{ domain: 'contoso.example' }];
    const local = memoryPort({ settings: { ...stored, customers } });
    await applyTransfer(local, (await planOf(local, file)).leaves);
    expect(local.data.get('settings')).toEqual({
      ...stored,
      contact: { ...stored.contact, ...file.contact },
      appearance: { theme: 'dark' },
      customers,
    });
  });

  test('can be taken back after everything was closed', async () => {
    const local = memoryPort({ settings: stored });
    await applyTransfer(local, (await planOf(local, file)).leaves);
    const later = memoryPort(Object.fromEntries(local.data));
    expect(await undoOffer(later)).toMatchObject({ what: 'import', count: 3 });
    expect(await undoAll(later)).toEqual({ kept: 0 });
    expect(later.data.get('settings')).toEqual(stored);
    expect([await undoOffer(later), await undoAll(later)]).toEqual([null, null]);
  });

  test('taken back leaves what was changed since', async () => {
    const local = memoryPort({ settings: stored });
    await applyTransfer(local, (await planOf(local, file)).leaves);
    const now = local.data.get('settings') as typeof stored;
    local.data.set('settings', { ...now, contact: { ...now.contact, lastName: 'Rossi' }, customers: [] });
    expect(await undoAll(local)).toEqual({ kept: 1 });
    expect(local.data.get('settings')).toEqual({
      ...stored,
      contact: { ...stored.contact, lastName: 'Rossi' },
      customers: [],
    });
  });

  test('of nothing new writes nothing', async () => {
    const local = memoryPort({ settings: stored });
    await applyTransfer(local, (await planOf(local, { contact: { firstName: 'Giulia' } })).leaves);
    expect(local.writes).toEqual([]);
  });

  test('that the storage refuses leaves settings and undo as they were', async () => {
    const local = memoryPort({ settings: stored });
    await applyTransfer(local, (await planOf(local, file)).leaves);
    const [settings, before] = [local.data.get('settings'), local.data.get('settings.before')];
    const full = {
      ...local,
      set: async (key: string, value: unknown) => {
        if (key === 'settings') throw new Error('QUOTA_BYTES quota exceeded');
        await local.set(key, value);
      },
    };
    const { leaves } = await planOf(local, { contact: { firstName: 'Anna' } });
    await expect(applyTransfer(full, leaves)).rejects.toMatchObject({ code: 'quota' });
    expect([local.data.get('settings'), local.data.get('settings.before')]).toEqual([settings, before]);
  });

  test('into settings of a newer version is refused', async () => {
    const local = memoryPort({ settings: { version: 2 } });
    const { leaves } = await planOf(local, file);
    await expect(applyTransfer(local, leaves)).rejects.toMatchObject({ code: 'newer-version' });
    expect(local.writes).toEqual([]);
  });
});

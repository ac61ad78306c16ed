// Settings are never lost: what is stored survives bad files, later versions, full storages and partial saves.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialSettings } from '../../src/model/settings';
import { judge } from '../../src/store/judge';
import { readSettings, SaveError, saveSettings } from '../../src/store/settings';
import { settingsLike, usableSettings } from './arbitrary';
import { memoryPort } from './memory';

const [one, two] = ['11111111-2222-4333-8444-555555555555', '22222222-2222-4333-8444-555555555555'] as const;
const saved = async (stored: unknown, patch: Parameters<typeof saveSettings>[1]): Promise<unknown> => {
  const local = memoryPort(stored === undefined ? {} : { settings: stored });
  await saveSettings(local, patch);
  return local.data.get('settings');
};
const failure = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'saved', (error: unknown) => error); // prettier-ignore

describe('reading', () => {
  test('nothing stored is nothing set', async () => {
    expect(await readSettings(memoryPort())).toEqual({ settings: {}, problems: [], writable: true });
  });

  test('what is usable comes back, the rest is named, and nothing is written', async () => {
    const local = memoryPort({ settings: { contact: { country: 'it', fax: '1' } } });
    expect(await readSettings(local)).toEqual({
      settings: { contact: { country: 'IT' } },
      problems: [{ path: 'contact.fax', problem: 'unknown-key' }],
      writable: true,
    });
    expect(local.writes).toEqual([]);
  });

  test('a later version can be read but not written', async () => {
    const read = await readSettings(memoryPort({ settings: { version: 2, contact: { country: 'IT' } } }));
    expect(read).toMatchObject({ settings: { contact: { country: 'IT' } }, writable: false });
    expect(read.problems).toEqual([{ path: 'version', problem: 'newer-version', detail: '1' }]);
  });

  test.each(['{"contact"', 7, [1], null])('%j is set aside once and reported', async (raw) => {
    const local = memoryPort({ settings: raw });
    const problem = { path: '', problem: 'wrong-type', detail: 'object' };
    const expected = { settings: {}, problems: [problem], writable: true };
    expect(await readSettings(local)).toEqual(expected);
    expect(await readSettings(local)).toEqual(expected);
    expect(local.data.get('settings.unusable')).toEqual(raw);
    expect(local.data.get('settings')).toEqual(raw);
    expect(local.writes).toEqual(['set settings.unusable']);
  });

  test('a second unusable content does not push out the first', async () => {
    const local = memoryPort({ settings: 'second', 'settings.unusable': 'first' });
    await readSettings(local);
    expect(local.data.get('settings.unusable')).toBe('first');
    expect(local.data.get('settings.unusable.2')).toBe('second');
  });

  test('a storage that cannot be read is not written over', async () => {
    const local = { ...memoryPort(), get: () => Promise.reject(new Error('corrupt')) };
    expect(await readSettings(local)).toEqual({
      settings: {},
      problems: [{ path: '', problem: 'malformed', detail: 'unreadable' }],
      writable: false,
    });
  });
});

describe('saving', () => {
  test('lays the patch over what is stored, unknown keys and unusable values included', async () => {
    const stored = {
      later: { a: [1] },
      contact: { fax: '1', phone: 12, country: 'it', email: 'a@b.example' },
    };
    expect(
      await saved(stored, { contact: { country: 'DE', firstName: 'Ada' }, fill: { mode: 'ask' } }),
    ).toEqual({
      later: { a: [1] },
      contact: { fax: '1', phone: 12, country: 'DE', email: 'a@b.example', firstName: 'Ada' },
      fill: { mode: 'ask' },
    });
  });

  test('an empty or undefined leaf goes', async () => {
    const stored = {
      contact: { phone: '12345', email: 'a@b.example', firstName: 'Ada' },
      supportPlan: ['A'],
    };
    const patch = { contact: { phone: '', email: undefined }, supportPlan: undefined } as const;
    expect(await saved(stored, patch)).toEqual({ contact: { firstName: 'Ada' } });
  });

  test('false is a value', async () => {
    expect(await saved(undefined, { warnings: { acknowledge: false } })).toEqual({
      warnings: { acknowledge: false },
    });
  });

  test('lists of texts are replaced', async () => {
    expect(await saved({ supportPlan: ['A', 'B'] }, { supportPlan: ['C'] })).toEqual({ supportPlan: ['C'] });
  });

  test('rows keep what we could not use of them, lose what the user took away, and unusable rows stay', async () => {
    const stored = {
      customers: [
        {
          tenantId: one.toUpperCase(),
          note: 'old',
          cloud: 'mars',
          tags: ['x'],
          contact: { fax: '1', country: 'IT' },
        },
        { name: 'neither id nor domain' },
        { tenantId: two, name: 'goes' },
      ],
    };
    const { settings } = judge(stored);
    const shown = settings.customers?.[0];
    const patch = {
      customers: [{ tenantId: shown?.tenantId ?? '', name: 'One', contact: { country: 'DE' } }],
    };
    expect(await saved(stored, patch)).toEqual({
      customers: [
        { tenantId: one, name: 'One', cloud: 'mars', tags: ['x'], contact: { fax: '1', country: 'DE' } },
        { name: 'neither id nor domain' },
      ],
    });
  });

  test('links are found again by address', async () => {
    const stored = { links: [{ url: 'https://a.example/', name: 'A', icon: 'x' }, { name: 'no address' }] };
    expect(await saved(stored, { links: [{ url: 'https://a.example/', name: 'B' }] })).toEqual({
      links: [{ url: 'https://a.example/', name: 'B', icon: 'x' }, { name: 'no address' }],
    });
  });

  test('a forbidden key of a patch goes nowhere', async () => {
    const patch = JSON.parse('{"__proto__":{"polluted":1},"contact":{"constructor":1}}') as PartialSettings;
    expect(await saved({}, patch)).toEqual({ contact: {} });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('over unusable content keeps that content', async () => {
    const local = memoryPort({ settings: 'broken' });
    await saveSettings(local, { fill: { mode: 'ask' } });
    expect(local.data.get('settings')).toEqual({ fill: { mode: 'ask' } });
    expect(local.data.get('settings.unusable')).toBe('broken');
  });
});

describe('refusing to save', () => {
  const stored = { contact: { country: 'IT' } };

  test('over a later version', async () => {
    const local = memoryPort({ settings: { version: 2, secret: 1 } });
    const error = await failure(saveSettings(local, { fill: { mode: 'ask' } }));
    expect(error).toBeInstanceOf(SaveError);
    expect(error).toMatchObject({ code: 'newer-version' });
    expect(local.writes).toEqual([]);
  });

  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'quota'],
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['IO error', 'not-saved'],
  ])('when the storage says %j: %s', async (message, code) => {
    const local = { ...memoryPort({ settings: stored }), set: () => Promise.reject(new Error(message)) };
    expect(await failure(saveSettings(local, { fill: { mode: 'ask' } }))).toMatchObject({ code, message });
    expect(await local.get('settings')).toEqual(stored);
  });

  test('when the storage keeps something else', async () => {
    const local = { ...memoryPort({ settings: stored }), set: () => Promise.resolve() };
    expect(await failure(saveSettings(local, { fill: { mode: 'ask' } }))).toMatchObject({
      code: 'not-saved',
    });
  });

  test('when what is there can neither be read nor set aside', async () => {
    const unreadable = { ...memoryPort(), get: () => Promise.reject(new Error('corrupt')) };
    expect(await failure(saveSettings(unreadable, {}))).toMatchObject({ code: 'not-saved' });
    expect(unreadable.writes).toEqual([]);
    const full = { ...memoryPort({ settings: 'broken' }), set: () => Promise.reject(new Error('quota')) };
    expect(await failure(saveSettings(full, {}))).toMatchObject({ code: 'not-saved' });
    expect(await readSettings(full)).toMatchObject({ writable: false });
  });
});

describe('whatever is stored and saved', () => {
  const plain = settingsLike.filter(
    (value) => !(typeof value['version'] === 'number' && value['version'] > 1),
  );

  test('an empty patch changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (stored) => {
        const before = structuredClone(stored);
        expect(await saved(stored, {})).toEqual(before);
      }),
    );
  });

  test('saving what was read changes nothing of what can be read', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (stored) => {
        const read = judge(stored).settings;
        expect(judge(await saved(stored, read)).settings).toEqual(read);
      }),
    );
  });

  test('what was saved is what is read', async () => {
    await fc.assert(
      fc.asyncProperty(usableSettings, async (settings) => {
        expect(judge(await saved(undefined, settings))).toEqual({ settings, problems: [] });
      }),
    );
  });
});

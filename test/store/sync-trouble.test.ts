// Browser sync when it is difficult: long lists, full or broken accounts, devices that stop or erase.

import { describe, expect, test } from 'vitest';
import { eraseSynced, syncStatus, turnSyncOff } from '../../src/store/sync';
import { account, device, profile, ticking } from './account';

const long = (sign: string, length: number) => sign.repeat(length);
const links = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Link ${String.fromCharCode(97 + (index % 26))}`,
    url: `https://wiki.example/${String.fromCharCode(97 + (index % 26))}/${long('x', length)}`,
  }));

describe('long lists', () => {
  test('go in parts and arrive whole, and shorter ones leave no parts behind', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [device(sync, { links: links(20, 1500) }, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    expect([...sync.data.keys()].filter((key) => key.startsWith('settings.links#')).length).toBeGreaterThan(
      3,
    );
    expect(two.settings()).toEqual({ links: links(20, 1500) });
    await one.change({ links: links(1, 10) });
    await two.sync();
    expect(two.settings()).toEqual({ links: links(1, 10) });
    expect([...sync.data.keys()]).toEqual(['settings.version', 'settings.links']);
  });

  test('of signs that take many bytes are cut between signs', async () => {
    const [sync, now] = [account(), ticking()];
    const settings = {
      supportPlan: Array.from(
        { length: 60 },
        (_, n) => `${long('雲\u{1F600}"\\', 40)}${String.fromCharCode(97 + (n % 26))}${long('z', n)}`,
      ),
    };
    const [one, two] = [device(sync, settings, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    expect(two.settings()).toEqual(settings);
  });

  test('that have arrived in part are waited for, and mended by whoever has them whole', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [
      device(sync, { links: links(20, 1500) }, now),
      device(sync, { links: links(2, 5) }, now),
    ];
    await one.turnOn();
    const part = sync.data.get('settings.links#1');
    sync.data.set('settings.links#1', { id: 'old', text: 'x' });
    await two.turnOn();
    await two.sync();
    expect(two.settings()).toEqual({ links: links(2, 5) });
    await one.sync();
    expect(sync.data.get('settings.links#1')).toEqual(part);
    await two.sync();
    expect(two.settings()).toEqual({ links: links(20, 1500) });
  });

  test('too large for the account are said, and nothing is lost', async () => {
    const [sync, now] = [account(), ticking()];
    const one = device(sync, profile, now);
    await one.turnOn();
    const before = Object.fromEntries(sync.data);
    const many = links(100, 1500);
    await one.change({ links: many });
    expect(await one.trouble()).toBe('too-large');
    expect([one.settings(), Object.fromEntries(sync.data)]).toEqual([{ ...profile, links: many }, before]);
    await one.change({ links: links(1, 10) });
    expect(await one.trouble()).toBeUndefined();
    expect(sync.data.get('settings.links')).toMatchObject({ value: links(1, 10) });
  });
});

describe('what goes wrong', () => {
  test('a browser that refuses is said, and asked again with the next change', async () => {
    const [sync, now] = [account(), ticking()];
    const one = device(sync, profile, now);
    await one.turnOn();
    sync.refusal = 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded';
    await one.change({ contact: { firstName: 'Elena' } });
    expect(await one.trouble()).toBe('refused');
    sync.refusal = null;
    await one.sync();
    expect(await one.trouble()).toBeUndefined();
    expect(sync.data.get('settings.contact.firstName')).toMatchObject({ value: 'Elena' });
  });

  test('an area that cannot be read changes nothing', async () => {
    const one = device({ ...account(), all: () => Promise.reject(new Error('no')) }, profile, ticking());
    await one.turnOn();
    expect([await one.trouble(), one.settings()]).toEqual(['refused', profile]);
  });

  test('a copy of a newer version is neither taken nor touched', async () => {
    const start = { 'settings.version': 2, 'settings.fill.mode': { at: 9e15, value: 'off' } };
    const sync = account(start);
    const one = device(sync, profile, ticking());
    await one.turnOn();
    expect(await one.trouble()).toBe('newer-version');
    expect([one.settings(), Object.fromEntries(sync.data)]).toEqual([profile, start]);
  });

  test('settings of a newer version stay on their device', async () => {
    const sync = account();
    const one = device(sync, { ...profile, version: 2 }, ticking());
    await one.turnOn();
    expect([await one.trouble(), [...sync.data]]).toEqual(['newer-version', []]);
  });

  test('a storage that does not keep what came asks for it again', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [device(sync, profile, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    await one.change({ contact: { firstName: 'Elena' } });
    const { set } = two.local;
    two.local.set = async (key, value) => {
      if (key === 'settings') throw new Error('full');
      await set(key, value);
    };
    await two.sync();
    expect(await two.trouble()).toBe('not-saved');
    two.local.set = set;
    await two.sync();
    expect(two.settings()).toMatchObject({ contact: { firstName: 'Elena' } });
    expect(sync.data.get('settings.contact.firstName')).toMatchObject({ value: 'Elena' });
  });

  test.each([null, 7, { isOn: 'yes' }, { isOn: true, leaves: [1], clock: 'x' }])(
    'a memory of %j does no harm',
    async (kept) => {
      const sync = account();
      const one = device(sync, profile, ticking());
      one.local.data.set('sync', kept);
      await one.sync();
      expect(one.settings()).toEqual(profile);
    },
  );
});

describe('turning off and erasing', () => {
  test('off keeps settings and copy, and sends no more', async () => {
    const sync = account();
    const one = device(sync, profile, ticking());
    await one.turnOn();
    await turnSyncOff(one.local);
    const before = Object.fromEntries(sync.data);
    await one.change({ contact: { firstName: 'Elena' } });
    expect([Object.fromEntries(sync.data), one.local.data.has('sync')]).toEqual([before, false]);
  });

  test('erasing takes our copy away, and turns sync off on every device', async () => {
    const [sync, now] = [account({ other: 1 }), ticking()];
    const [one, two] = [device(sync, profile, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    const kept = two.settings();
    await eraseSynced(one.ports);
    await two.change({ contact: { firstName: 'Two' } });
    expect([...sync.data.keys()]).toEqual(['other']);
    expect(await syncStatus(two.local)).toMatchObject({ isOn: false, trouble: 'erased' });
    expect(two.settings()).toEqual({ ...(kept as object), contact: { firstName: 'Two', country: 'IT' } });
    await two.turnOn();
    expect(await syncStatus(two.local)).toMatchObject({ isOn: true });
  });
});

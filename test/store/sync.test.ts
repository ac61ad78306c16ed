// Browser sync: what leaves a device, and who wins.

import { describe, expect, test } from 'vitest';
import { undoAll, undoOffer } from '../../src/store/before';
import { syncStatus } from '../../src/store/sync';
import { account, device, profile, ticking } from './account';

describe('what leaves the device', () => {
  test('is nothing before it is turned on', async () => {
    const sync = account();
    const one = device(sync, profile, ticking());
    await one.change({ contact: { firstName: 'Elena' } });
    expect([...sync.data.keys()]).toEqual([]);
    expect(await syncStatus(one.local)).toEqual({ isOn: false, withheld: [] });
  });

  test('is no e-mail, no phone, no customer, no way to reach the provider', async () => {
    const sync = account();
    await device(sync, profile, ticking()).turnOn();
    const sent = JSON.stringify([...sync.data]);
    expect(sent).not.toMatch(/@|5550|contoso|Anna/u);
    expect([...sync.data.keys()].sort()).toEqual([
      'settings.contact.country',
      'settings.contact.firstName',
      'settings.fill.mode',
      'settings.partner.name',
      'settings.partner.partnerId',
      'settings.partner.provider.name',
      'settings.partner.tenants',
      'settings.version',
    ]);
  });

  test.each([
    ['partner.name', { partner: { name: 'Fabrikam, noc@fabrikam.example' } }],
    ['contact.lastName', { contact: { lastName: 'Ferrari (02 5550 0199)' } }],
    ['partner.partnerId', { partner: { partnerId: '+39 02 5550' } }],
    ['partner.ownPlan.reference', { partner: { ownPlan: { reference: '0255500199' } } }],
    ['supportPlan', { supportPlan: ['Plan', 'call ٠٢٥٥٥٠٠١٩٩'] }],
    ['links', { links: [{ name: 'Mail', url: 'https://x.example/?to=noc%40fabrikam.example' }] }],
    [
      'links',
      {
        links: [
          { name: 'Wiki', url: 'https://x.example/' },
          { name: '555-0199', url: 'https://y.example/' },
        ],
      },
    ],
  ])('is not %s when e-mail or phone stand in it', async (path, settings) => {
    const sync = account();
    const one = device(sync, settings, ticking());
    await one.turnOn();
    expect([...sync.data.keys()].filter((key) => key !== 'settings.version')).toEqual([]);
    expect((await syncStatus(one.local)).withheld).toEqual([path]);
  });
});

describe('a change', () => {
  test('reaches the other device, and leaves alone what is never synced there', async () => {
    const [sync, now] = [account(), ticking()];
    const one = device(sync, profile, now);
    const two = device(sync, { contact: { phone: '+1 202 555 0100', country: 'IT' } }, now);
    await one.turnOn();
    await two.turnOn();
    await one.change({ contact: { lastName: 'Ferrari', phone: '+39 02 5550 0111' }, fill: { mode: 'off' } });
    await two.sync();
    expect(two.settings()).toEqual({
      contact: { phone: '+1 202 555 0100', country: 'IT', firstName: 'Giulia', lastName: 'Ferrari' },
      partner: {
        name: 'Fabrikam',
        partnerId: '1234567',
        tenants: profile.partner.tenants,
        provider: { name: 'Wide World' },
      },
      fill: { mode: 'off' },
    });
  });

  test('that takes a value away takes it away elsewhere', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [device(sync, profile, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    await one.change({ contact: { country: '' } });
    await two.sync();
    expect(two.settings()).toMatchObject({ contact: { firstName: 'Giulia' } });
    expect(two.settings()).not.toHaveProperty('contact.country');
  });

  test('of one leaf does not undo another device’s change of another', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [device(sync, profile, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    const before = Object.fromEntries(sync.data);
    await one.change({ contact: { firstName: 'Elena' } });
    const ofOne = Object.fromEntries(sync.data);
    for (const [key, value] of Object.entries(before)) sync.data.set(key, value);
    await two.change({ partner: { name: 'Fabrikam Cloud' } });
    for (const key of ['settings.contact.firstName']) sync.data.set(key, ofOne[key]);
    await one.sync();
    await two.sync();
    for (const each of [one, two])
      expect(each.settings()).toMatchObject({
        contact: { firstName: 'Elena' },
        partner: { name: 'Fabrikam Cloud' },
      });
  });

  test('made later wins, also on a device whose clock is an hour slow', async () => {
    const sync = account();
    const fast = device(sync, profile, ticking(9_000_000));
    const slow = device(sync, {}, ticking(1_000));
    await fast.turnOn();
    await slow.turnOn();
    await slow.change({ contact: { firstName: 'Slow' } });
    await fast.sync();
    expect(fast.settings()).toMatchObject({ contact: { firstName: 'Slow' } });
  });

  test('at the same time ends alike everywhere, and comes to rest', async () => {
    const sync = account();
    const [one, two] = [device(sync, {}, () => 5), device(sync, {}, () => 5)];
    await one.turnOn();
    await two.turnOn();
    await one.change({ partner: { name: 'A' } });
    const ofOne = sync.data.get('settings.partner.name');
    sync.data.delete('settings.partner.name');
    await two.change({ partner: { name: 'B' } });
    sync.data.set('settings.partner.name', ofOne);
    for (let turn = 0; turn < 3; turn += 1) {
      await two.sync();
      await one.sync();
    }
    expect(one.settings()).toEqual(two.settings());
    const { sets } = sync;
    await one.sync();
    await two.sync();
    expect(sync.sets).toBe(sets);
  });
});

describe('turned on beside a copy', () => {
  test('the account wins, tells how much, and what was here comes back with undo', async () => {
    const [sync, now] = [account(), ticking()];
    await device(sync, profile, now).turnOn();
    const mine = { contact: { firstName: 'Elena', lastName: 'Rossi', email: 'e@x.example' } };
    const two = device(sync, mine, now);
    expect(await two.turnOn()).toEqual({ taken: 7 });
    expect(two.settings()).toMatchObject({ contact: { ...mine.contact, firstName: 'Giulia' } });
    expect(sync.data.get('settings.contact.lastName')).toMatchObject({ value: 'Rossi' });
    expect(await undoOffer(two.local)).toMatchObject({ what: 'sync' });
    await undoAll(two.local);
    expect(two.settings()).toEqual(mine);
  });

  test('what was taken away elsewhere long ago stays here', async () => {
    const [sync, now] = [account(), ticking()];
    const one = device(sync, profile, now);
    await one.turnOn();
    await one.change({ contact: { country: '' } });
    const two = device(sync, { contact: { country: 'DE' } }, now);
    await two.turnOn();
    await one.sync();
    for (const each of [one, two]) expect(each.settings()).toMatchObject({ contact: { country: 'DE' } });
  });
});

describe('values that cannot be used', () => {
  test('are not taken, not overwritten, and what is here stays', async () => {
    const sync = account({
      'settings.version': 1,
      'settings.fill.mode': { at: 50, value: 'telepathy' },
      'settings.contact.phone': { at: 50, value: '+39 02 5550 0100' },
      'settings.partner.name': { at: 50, value: 'call +39 02 5550 0100' },
      'settings.contact.country': { at: 'now', value: 'DE' },
      'settings.__proto__.x': { at: 50, value: 1 },
      'settings.customers': { at: 50, value: [{ domain: 'evil.example' }] },
    });
    const one = device(sync, { fill: { mode: 'off' }, partner: { name: 'Mine' } }, ticking());
    expect(await one.turnOn()).toEqual({ taken: 0 });
    await one.sync();
    expect(one.settings()).toEqual({ fill: { mode: 'off' }, partner: { name: 'Mine' } });
    expect(sync.data.get('settings.fill.mode')).toEqual({ at: 50, value: 'telepathy' });
  });

  test('a leaf in which a phone number stands here is not taken over, nor taken away elsewhere', async () => {
    const [sync, now] = [account(), ticking()];
    const [one, two] = [device(sync, profile, now), device(sync, {}, now)];
    await one.turnOn();
    await two.turnOn();
    await one.change({ partner: { name: 'Fabrikam +39 02 5550' } });
    expect(JSON.stringify(one.local.data.get('sync'))).not.toContain('5550');
    await two.sync();
    expect(two.settings()).toMatchObject({ partner: { name: 'Fabrikam' } });
    await two.change({ partner: { name: 'Two' } });
    await one.sync();
    expect(one.settings()).toMatchObject({ partner: { name: 'Fabrikam +39 02 5550' } });
  });
});

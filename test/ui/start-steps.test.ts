// How far each of the four steps is, for settings of every kind.

import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import type { Contact, Settings } from '../../src/model/settings';
import { mergePolicy } from '../../src/store/merge';
import { stepsOf } from '../../src/ui/start/steps';
import type { StepId } from '../../src/ui/start/steps';

const contact: Contact = {
  firstName: 'Giulia',
  lastName: 'Ferrari',
  email: 'giulia.ferrari@fabrikam.example',
  phone: '+39 02 5550 0199',
  country: 'IT',
  language: 'en-us',
  preferredContactMethod: 'email',
  availability: 'business-hours',
};
const id = '11111111-2222-4333-8444-555555555555';

function settingsWith(tenants: string[], own: Contact = {}): Settings {
  return { ...defaultSettings, partner: { cloud: 'public', tenants }, contact: own };
}

function step(which: StepId, ...given: Parameters<typeof stepsOf>) {
  const found = stepsOf(...given).find((each) => each.id === which);
  if (!found) throw new Error(`There is no step ${which}.`);
  return found;
}

test('there are four, in the order in which they are done', () => {
  const steps = stepsOf(defaultSettings, null, {});
  expect(steps.map((each) => each.id)).toEqual(['tenant', 'profile', 'customers', 'demo']);
  expect(steps.map(({ isDone }) => isDone)).toEqual([false, false, false, false]);
});

describe('the own tenant', () => {
  test.each([
    [[], ['domain', 'tenant-id']],
    [['fabrikam.example'], ['tenant-id']],
    [[id], ['domain']],
    [[id, 'fabrikam.example'], []],
  ])('%o lacks %o', (tenants, missing) => {
    expect(step('tenant', settingsWith(tenants), 0, {})).toMatchObject({
      missing,
      isDone: missing.length === 0,
      isByPolicy: false,
      place: 'partner.tenants',
    });
  });

  test('set by the policy is enough, whatever it is', () => {
    const given = step('tenant', settingsWith(['fabrikam.example']), 0, {}, ['partner.tenants']);
    expect(given).toMatchObject({ isDone: true, isByPolicy: true, isLocked: true, missing: [] });
  });

  test('emptied by the policy is open, and not the user’s to set', () => {
    const given = step('tenant', settingsWith([]), 0, {}, ['partner.tenants']);
    expect(given).toMatchObject({ isDone: false, isLocked: true });
  });
});

describe('the profile', () => {
  test.each(Object.keys(contact) as (keyof Contact)[])('lacks %s, and leads there', (path) => {
    const { [path]: _gone, ...rest } = contact;
    const field = path === 'language' ? 'supportLanguage' : path;
    const given = step('profile', settingsWith([], rest), 0, {});
    expect(given).toMatchObject({ isDone: false, missing: [field], place: `contact.${path}` });
  });

  test('is complete without what few forms ask for', () => {
    expect(step('profile', settingsWith([], contact), 0, {})).toMatchObject({ isDone: true, missing: [] });
  });

  test('tells that the policy has set all of it, as the store reports that', () => {
    const all = mergePolicy({}, { contact }, true);
    expect(step('profile', all.settings, 0, {}, all.locked)).toMatchObject({ isDone: true, isLocked: true });
    const { phone, ...others } = contact;
    const most = mergePolicy({ contact: { phone: phone! } }, { contact: others }, true);
    expect(step('profile', most.settings, 0, {}, most.locked)).toMatchObject({
      isDone: true,
      isLocked: false,
    });
  });
});

describe('customers', () => {
  test.each([
    [null, false],
    [0, false],
    [1, true],
    [100_000, true],
  ])('%o of them: done is %o', (count, isDone) => {
    expect(step('customers', defaultSettings, count, {}).isDone).toBe(isDone);
  });

  test('of the policy are told, and others can still be added', () => {
    const { settings, locked } = mergePolicy({}, { customers: [{ tenantId: id }] }, true);
    const given = step('customers', settings, 1, {}, locked);
    expect(given).toMatchObject({ isDone: true, isByPolicy: true, isLocked: false });
  });
});

test('the demo is done once it was filled', () => {
  expect(step('demo', defaultSettings, 0, { demoDoneAt: 1 })).toMatchObject({ isDone: true });
  expect(step('demo', defaultSettings, 0, { demoDoneAt: 1 })).not.toHaveProperty('place');
});

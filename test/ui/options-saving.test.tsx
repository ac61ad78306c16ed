// Saving from the options page, and what happens to what was typed and not saved.

import { describe, expect, test } from 'vitest';
import type { SaveTrouble } from '../../src/ui/options/form';
import { promised } from './mount';
import { at, contact, openOptions, options, saves, viewOf } from './options-page';

describe('saving', () => {
  test('hands over what changed in every section, in the schema’s own writing, and what was shown', async () => {
    const onSave = saves();
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.email'), '');
    await page.enter(at('contact.lastName'), ' Ferrari ');
    await page.goTo('#partner');
    await page.enter(at('partner.tenants'), 'FABRIKAM.example\n\nfabrikam.example');
    await page.enter(at('partner.ownPlan.kind'), 'azure');
    await page.enter(at('partner.ownPlan.name'), 'Standard');
    await page.goTo('#filling');
    await page.tick('input[value=ask][name="fill.mode"]');
    await page.goTo('#warnings');
    await page.tick(at('warnings.acknowledge'));
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      {
        contact: { email: '', lastName: 'Ferrari' },
        partner: { tenants: ['fabrikam.example'], ownPlan: { kind: 'azure', name: 'Standard' } },
        fill: { mode: 'ask' },
        warnings: { acknowledge: true },
      },
      {
        'contact.email': contact.email,
        'contact.lastName': undefined,
        'partner.tenants': [],
        'partner.ownPlan.kind': undefined,
        'partner.ownPlan.name': undefined,
        'fill.mode': 'automatic',
        'warnings.acknowledge': false,
      },
    );
    expect(page.text('.save [role=status]')).toBe('Saved.');
  });

  test.each<[SaveTrouble, RegExp]>([
    ['quota', /storage for Onbehalf is full/],
    ['newer-version', /newer version/],
    ['not-saved', /did not keep/],
    ['changed-meanwhile', /another window/],
  ])('that fails with %s says why, and keeps what was typed', async (trouble, words) => {
    const page = await openOptions(options(viewOf(), { onSave: () => Promise.resolve(trouble) }));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.submit();
    expect(page.text('.save [role=status]')).toMatch(words);
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });

  test('happens once at a time; what is typed meanwhile stays unsaved', async () => {
    const { promise, settle } = promised<null>();
    const onSave = saves();
    onSave.mockReturnValue(promise);
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.lastName'), 'Fer');
    await page.submit();
    expect(page.button(/Saving…/).getAttribute('aria-busy')).toBe('true');
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.submit();
    expect(onSave).toHaveBeenCalledTimes(1);
    await page.show(options(viewOf({ settings: { contact: { ...contact, lastName: 'Fer' } } }), { onSave }));
    await settle(null);
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
    expect(page.text('nav .nav-mark')).toContain('unsaved');
    expect(page.all('.conflict')).toEqual([]);
  });

  test('nothing says so', async () => {
    const page = await openOptions(options(viewOf()));
    await page.submit();
    expect(page.text('.save [role=status]')).toContain('nothing to save');
  });

  test('is off for settings that must not be changed', async () => {
    const page = await openOptions(options(viewOf({ isWritable: false })));
    expect(page.button(/Save/).disabled).toBe(true);
    expect(page.text('.notices .note')).toContain('cannot be changed now');
  });
});

describe('what was typed and not saved', () => {
  test('survives other changes of the settings and other sections, and marks its own', async () => {
    const page = await openOptions(options(viewOf()));
    await page.enter(at('contact.lastName'), 'Ferrari');
    expect(page.text('nav a:has(.nav-mark)')).toBe('Profile•has unsaved changes');
    await page.goTo('#data');
    expect(page.all('.save')).toHaveLength(1);
    await page.show(options(viewOf({ settings: { contact: { ...contact, firstName: 'Elena' } } })));
    await page.goTo('#profile');
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
    expect(page.one(at('contact.firstName')).value).toBe('Elena');
  });

  test('can be discarded, and brought back', async () => {
    const page = await openOptions(options(viewOf()));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.click(page.button(/Discard/));
    expect(page.one(at('contact.lastName')).value).toBe('');
    expect(page.text('.save [role=status]')).toBe('Your changes are discarded.');
    await page.click(page.button(/Bring them back/));
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });

  test('is warned about on leaving', async () => {
    const page = await openOptions(options(viewOf()));
    const leave = () =>
      page.window.dispatchEvent(new page.window.Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await page.enter(at('contact.lastName'), 'Ferrari');
    expect(page.text('.save [role=status]')).toContain('not saved');
    expect(leave()).toBe(false);
    await page.enter(at('contact.lastName'), '');
    expect(leave()).toBe(true);
  });
});

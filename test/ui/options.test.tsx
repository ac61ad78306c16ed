// The options page: what it shows, refuses, saves and keeps.

import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import type { Contact } from '../../src/model/settings';
import { formFields } from '../../src/ui/options/form-fields';
import type { SaveTrouble } from '../../src/ui/options/form';
import { Options } from '../../src/ui/options/options';
import type { OptionsProps, OptionsView } from '../../src/ui/options/options';
import { mount, promised } from './mount';

const contact: Contact = { firstName: 'Giulia', email: 'giulia@fabrikam.example', country: 'IT' };

const stored = (over: Contact = {}): OptionsView => ({
  settings: { ...defaultSettings, contact: { ...contact, ...over } },
  locked: [],
  problems: [],
  isWritable: true,
  isPolicyPending: false,
});

const options = (view: OptionsView | null, onSave: OptionsProps['onSave'] = () => Promise.resolve(null)) => (
  <Options view={view} onSave={onSave} />
);
const at = (path: string) => `[id="${path}"]`;

async function submit(page: Awaited<ReturnType<typeof mount>>): Promise<void> {
  const { act } = await import('preact/test-utils');
  await act(() => {
    page.one('form').dispatchEvent(new page.window.Event('submit', { cancelable: true }));
  });
}

describe('the page', () => {
  test('is there before the settings are', async () => {
    const page = await mount(options(null));
    expect(page.text('h1')).toBe('Onbehalf options');
    expect(page.text('footer')).toBe('Not affiliated with Microsoft.');
  });

  test('labels every field, and shows what is set', async () => {
    const page = await mount(options(stored({ additionalEmails: ['a@x.example', 'b@x.example'] })));
    for (const { path } of formFields) expect(page.text(`label[for="${path}"]`), path).not.toBe('');
    expect(page.one(at('contact.firstName')).value).toBe('Giulia');
    expect(page.one(at('contact.country')).value).toBe('IT');
    expect(page.one(at('contact.additionalEmails')).value).toBe('a@x.example\nb@x.example');
    expect(page.one(at('fill.mode')).value).toBe('automatic');
  });

  test('names countries in its own language', async () => {
    const page = await mount(options(stored()), { language: 'it' });
    expect(page.text(`${at('contact.country')} option`)).toContain('Germania | Ghana | Giamaica | Giappone');
  });

  test('describes a field by its hint and its error', async () => {
    const page = await mount(options(stored()));
    await page.enter(at('contact.phone'), 'none');
    await submit(page);
    const ids = page.one(at('contact.phone')).getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => page.text(at(id)))).toEqual([
      '!Enter a phone number with at least 5 digits.',
      'With the country code, such as +39 02 5550 0199.',
    ]);
  });

  test('opened for one field, has the focus there', async () => {
    const page = await mount(options(stored()), { hash: '#contact.timeZone' });
    expect(page.document.activeElement?.id).toBe('contact.timeZone');
  });
});

describe('the policy', () => {
  test('locks its values and says so', async () => {
    const page = await mount(options({ ...stored(), locked: ['contact.firstName'] }));
    const field = page.one(at('contact.firstName'));
    expect([field.disabled, field.value]).toEqual([true, 'Giulia']);
    expect(page.text(at(field.getAttribute('aria-describedby')!))).toBe('Set by your organisation');
  });

  test('wins over what was typed before it answered', async () => {
    const onSave = vi.fn(() => Promise.resolve(null));
    const page = await mount(options({ ...stored(), isPolicyPending: true }, onSave));
    expect(page.text('.note')).toContain('has not answered yet');
    await page.enter(at('contact.firstName'), 'Mine');
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.show(options({ ...stored(), locked: ['contact.firstName'] }, onSave));
    expect(page.one(at('contact.firstName')).value).toBe('Giulia');
    await submit(page);
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ contact: { lastName: 'Ferrari' } });
  });

  test('and its problems are listed with the rest, each field a link away', async () => {
    const problems = [
      { path: 'policy:settings:', problem: 'not-json' as const, detail: 'line 3, column 5' },
      { path: 'contact.additionalEmails[1]', problem: 'malformed' as const, detail: 'e-mail address' },
    ];
    const page = await mount(options({ ...stored(), problems }));
    expect(page.text('.problems li')).toContain('This text is not valid JSON. At line 3, column 5.');
    expect(page.one('.problems a').getAttribute('href')).toBe('#contact.additionalEmails');
  });
});

describe('a wrong value', () => {
  test('is told beside its field, gets the focus, and nothing is saved or lost', async () => {
    const onSave = vi.fn(() => Promise.resolve(null));
    const page = await mount(options(stored(), onSave));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.enter(at('partner.tenants'), 'fabrikam.example\nno domain');
    await page.enter(at('contact.email'), 'nobody');
    expect(page.all('.error')).toEqual([]);
    await submit(page);
    expect(page.text('.error')).toContain('Line 2: Enter a domain name or a tenant ID (GUID).');
    expect(page.document.activeElement?.id).toBe('contact.email');
    expect(page.all('[aria-invalid=true]')).toHaveLength(2);
    expect(page.text('[role=status]')).toBe('Not saved: 2 fields need another look.');
    expect(onSave).not.toHaveBeenCalled();
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });

  test('gets the focus again at the next attempt, and is forgiven once it is right', async () => {
    const page = await mount(options(stored()));
    await page.enter(at('contact.email'), 'nobody');
    await submit(page);
    page.one(at('contact.firstName')).focus();
    await submit(page);
    expect(page.document.activeElement?.id).toBe('contact.email');
    await page.enter(at('contact.email'), 'somebody@x.example');
    expect(page.all('.error')).toEqual([]);
  });
});

describe('saving', () => {
  test('hands over what changed, in the schema’s own writing', async () => {
    const onSave = vi.fn(() => Promise.resolve(null));
    const page = await mount(options(stored(), onSave));
    await page.enter(at('contact.email'), '');
    await page.enter(at('contact.lastName'), ' Ferrari ');
    await page.enter(at('partner.tenants'), 'FABRIKAM.example\n\nfabrikam.example');
    await page.enter(at('fill.mode'), 'ask');
    await submit(page);
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      contact: { email: '', lastName: 'Ferrari' },
      partner: { tenants: ['fabrikam.example'] },
      fill: { mode: 'ask' },
    });
    expect(page.text('[role=status]')).toBe('Saved.');
  });

  test.each<[SaveTrouble, RegExp]>([
    ['quota', /storage for Onbehalf is full/],
    ['newer-version', /newer version/],
    ['not-saved', /did not keep/],
  ])('that fails with %s says why, and keeps what was typed', async (trouble, words) => {
    const page = await mount(options(stored(), () => Promise.resolve(trouble)));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await submit(page);
    expect(page.text('[role=status]')).toMatch(words);
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });

  test('happens once at a time; what is typed meanwhile stays unsaved', async () => {
    const { promise, settle } = promised<null>();
    const onSave = vi.fn(() => promise);
    const page = await mount(options(stored(), onSave));
    await page.enter(at('contact.lastName'), 'Fer');
    await submit(page);
    expect(page.button(/Saving…/).getAttribute('aria-busy')).toBe('true');
    await page.enter(at('contact.lastName'), 'Ferrari');
    await submit(page);
    expect(onSave).toHaveBeenCalledTimes(1);
    await settle(null);
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });

  test('nothing says so', async () => {
    const page = await mount(options(stored()));
    await submit(page);
    expect(page.text('[role=status]')).toContain('nothing to save');
  });

  test('is off for settings that must not be changed', async () => {
    const page = await mount(options({ ...stored(), isWritable: false }));
    expect(page.button(/Save/).disabled).toBe(true);
    expect(page.text('.note')).toContain('cannot be changed now');
  });
});

describe('what was typed and not saved', () => {
  test('survives other changes of the settings, which show', async () => {
    const page = await mount(options(stored()));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.show(options(stored({ firstName: 'Elena' })));
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
    expect(page.one(at('contact.firstName')).value).toBe('Elena');
  });

  test('is warned about on leaving', async () => {
    const page = await mount(options(stored()));
    const leave = () =>
      page.window.dispatchEvent(new page.window.Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await page.enter(at('contact.lastName'), 'Ferrari');
    expect(page.text('[role=status]')).toContain('not saved');
    expect(leave()).toBe(false);
    await page.enter(at('contact.lastName'), '');
    expect(leave()).toBe(true);
  });
});

// The fields of the options page: what is said about a value, and when; what is locked, doubtful or changed elsewhere.

import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/model/settings';
import { formFields } from '../../src/ui/options/form-fields';
import { at, contact, openOptions, options, saves, viewOf } from './options-page';

const withContact = (over: Contact) => viewOf({ settings: { contact: { ...contact, ...over } } });

describe('a field', () => {
  test('shows what is set, under its label', async () => {
    const page = await openOptions(
      options(withContact({ additionalEmails: ['a@x.example', 'b@x.example'] })),
    );
    for (const hash of ['#partner', '#filling', '#warnings', '#appearance']) await page.goTo(hash);
    for (const { path, as } of formFields.filter((each) => each.as !== 'links')) {
      const label = as === 'radio' ? 'legend' : `label[for="${path}"]`;
      const frame = as === 'radio' ? at(path) : '.field';
      if (as === 'check') expect(page.text(`label:has(${at(path)})`), path).not.toBe('');
      else expect(page.text(`${frame} ${label}`), path).not.toBe('');
    }
    expect(page.one(at('contact.firstName')).value).toBe('Giulia');
    expect(page.one(at('contact.country')).value).toBe('IT');
    expect(page.one(at('contact.additionalEmails')).value).toBe('a@x.example\nb@x.example');
    expect(page.one(`${at('fill.mode')} input:checked`).value).toBe('automatic');
    expect(page.one(`${at('partner.cloud')} input:checked`).value).toBe('public');
  });

  test('names countries in the language of the page', async () => {
    const page = await openOptions(options(viewOf()), { language: 'it' });
    expect(page.text(`${at('contact.country')} option`)).toContain('Germania | Ghana | Giamaica | Giappone');
  });

  test('is described by its error, its help and its reading', async () => {
    const page = await openOptions(options(viewOf()));
    await page.enter(at('contact.phone'), '+39 1');
    await page.leave(at('contact.phone'));
    const ids = page.one(at('contact.phone')).getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => page.text(at(id)))).toEqual([
      '!Enter a phone number with at least 5 digits.',
      'With the country code, such as +39 02 5550 0199.',
      expect.stringContaining('does not read as a phone number'),
    ]);
  });
});

describe('what is wrong', () => {
  test('is told when the field is left, and gone while it is being mended', async () => {
    const page = await openOptions(options(viewOf()));
    await page.enter(at('contact.email'), 'nobody');
    expect(page.all('.error')).toEqual([]);
    await page.leave(at('contact.email'));
    expect(page.text('.error')).toBe('!Enter an e-mail address, such as name@company.com.');
    expect(page.one(at('contact.email')).getAttribute('aria-invalid')).toBe('true');
    expect(page.text('nav a:has(.wrong)')).toContain('Profile');
    await page.enter(at('contact.email'), 'somebody@x.example');
    expect([page.all('.error'), page.all('[aria-invalid=true]')]).toEqual([[], []]);
  });

  test('in another section is led to by an attempt to save; nothing is saved or lost', async () => {
    const onSave = saves();
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.goTo('#partner');
    await page.enter(at('partner.tenants'), 'fabrikam.example\nno domain');
    await page.goTo('#links');
    await page.submit();
    expect(page.shown('h2')).toBe('Partner');
    expect(page.document.activeElement?.id).toBe('partner.tenants');
    expect(page.shown('.error')).toBe('!Line 2: Enter a domain name or a tenant ID (GUID).');
    expect(page.text('.save [role=status]')).toBe('Not saved: 1 field needs another look.');
    expect(onSave).not.toHaveBeenCalled();
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
    await page.goTo('#profile');
    await page.submit();
    expect(page.document.activeElement?.id).toBe('partner.tenants');
  });
});

describe('a phone number', () => {
  test.each([
    ['+39 02 5550 0199', '', 'Read as +39 02 5550 0199, Italy'],
    ['02 5550 0199', 'IT', 'Read as +39 02 5550 0199, Italy'],
    ['+800 1234 5678', 'IT', 'Read as +800 1234 5678'],
    ['+1 555 010 0100', '', 'Read as +1 555 010 0100. No such number is known there'],
    ['02 5550 0199', '', 'Without a country code or a country'],
    ['+999 5550 0199', 'IT', 'does not read as a phone number'],
    ['', 'IT', ''],
  ])('%s in “%s” is read', async (phone, country, words) => {
    const page = await openOptions(options(viewOf()));
    await page.enter(at('contact.phone'), phone);
    await page.enter(at('contact.country'), country);
    if (words === '') expect(page.all('.reading')).toEqual([]);
    else expect(page.text('.reading')).toContain(words);
  });

  test('that is doubtful can be saved, fictional ones too', async () => {
    const onSave = saves();
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.phone'), '+1 555 010 0100');
    await page.leave(at('contact.phone'));
    await page.submit();
    expect(page.all('.error')).toEqual([]);
    expect(onSave.mock.calls[0]?.[0]).toEqual({ contact: { phone: '+1 555 010 0100' } });
  });

  test('is read in Italian', async () => {
    const page = await openOptions(options(withContact({ phone: '+49 30 5550 0199' })), { language: 'it' });
    expect(page.text('.reading')).toBe('Letto come +49 30 55500199, Germania');
  });
});

describe('own tenants', () => {
  const id = '11111111-2222-4333-8444-555555555555';

  test.each([
    ['fabrikam.example', 'The tenant ID (GUID) is missing.'],
    [id, 'The domains are missing.'],
    [`fabrikam.example\n${id.toUpperCase()}`, ''],
    ['', ''],
  ])('%s: what is missing is explained', async (text, words) => {
    const page = await openOptions(options(viewOf()), { hash: '#partner' });
    await page.enter(at('partner.tenants'), text);
    if (words === '') expect(page.all('.doubt')).toEqual([]);
    else expect(page.text('.doubt')).toContain(words);
  });
});

describe('the policy', () => {
  test('locks its values, and says where in the policy they stand', async () => {
    const view = viewOf({
      locked: ['contact.firstName', 'contact.country', 'fill.mode'],
      policy: {
        hasAnyKey: true,
        keys: [
          { path: 'contact.firstName', origin: 'key', state: 'locked' },
          { path: 'contact.firstName', origin: 'text', state: 'overruled' },
          { path: 'contact.country', origin: 'text', state: 'locked' },
        ],
      },
    });
    const page = await openOptions(options(view));
    const said = (path: string) => page.text(at(`${path}-locked`));
    expect(page.one(at('contact.firstName'))).toMatchObject({ disabled: true, value: 'Giulia' });
    expect(said('contact.firstName')).toBe('Set by your organisation, in the policy key contact.firstName');
    expect(said('contact.country')).toContain('contact.country in the policy’s “settings” text');
    await page.goTo('#filling');
    expect(said('fill.mode')).toContain('without a usable fill.mode');
    expect(page.all('[name="fill.mode"]').every((each) => (each as HTMLInputElement).disabled)).toBe(true);
  });

  test('wins over what was typed before it answered', async () => {
    const onSave = saves();
    const page = await openOptions(options(viewOf({ isPolicyPending: true }), { onSave }));
    expect(page.text('.notices .note')).toContain('has not answered yet');
    await page.enter(at('contact.firstName'), 'Mine');
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.show(options(viewOf({ locked: ['contact.firstName'] }), { onSave }));
    expect(page.one(at('contact.firstName')).value).toBe('Giulia');
    await page.submit();
    expect(onSave.mock.calls.map(([change]) => change)).toEqual([{ contact: { lastName: 'Ferrari' } }]);
  });

  test('and its problems are listed with the rest, each field a link away', async () => {
    const problems = [
      { path: 'policy:settings:', problem: 'not-json' as const, detail: 'line 3, column 5' },
      { path: 'contact.additionalEmails[1]', problem: 'malformed' as const, detail: 'e-mail address' },
    ];
    const page = await openOptions(options(viewOf({ problems })));
    expect(page.shown('.problems li')).toContain('This text is not valid JSON. At line 3, column 5.');
    expect(page.one('.problems a').getAttribute('href')).toBe('#contact.additionalEmails');
  });
});

describe('another window', () => {
  const theirs = withContact({ lastName: 'Rossi', country: 'DE' });

  test('that changed the same is shown, nothing is saved before the user has chosen', async () => {
    const onSave = saves();
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.enter(at('contact.country'), 'FR');
    await page.show(options(theirs, { onSave }));
    expect(page.text('.conflict p')).toBe(
      'Changed in another window to: Rossi | Changed in another window to: Germany',
    );
    await page.goTo('#data');
    await page.submit();
    expect(onSave).not.toHaveBeenCalled();
    expect(page.text('.save [role=status]')).toContain('changed in another window');
    expect(page.shown('h2')).toBe('Profile');
    const [first, second] = page.all('.conflict');
    await page.click(second!.querySelectorAll('button')[0]!);
    await page.click(first!.querySelectorAll('button')[1]!);
    expect(page.one(at('contact.country')).value).toBe('DE');
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      { contact: { lastName: 'Ferrari' } },
      { 'contact.lastName': 'Rossi' },
    );
  });

  test('that is quicker by a moment is noticed by the store', async () => {
    const onSave = saves();
    onSave.mockResolvedValueOnce('changed-meanwhile');
    const page = await openOptions(options(viewOf(), { onSave }));
    await page.enter(at('contact.lastName'), 'Ferrari');
    await page.submit();
    await page.show(options(theirs, { onSave }));
    expect(page.text('.save [role=status]')).toContain('another window has changed the same fields');
    expect(page.text('.conflict .theirs')).toBe('Rossi');
    expect(page.one(at('contact.lastName')).value).toBe('Ferrari');
  });
});

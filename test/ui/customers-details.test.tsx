// The details of one customer: every field, what is locked, what is refused, and what is asked first.

import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/model/settings';
import { rest, showCustomers } from './customers-page';
import type { CustomersPage } from './customers-page';
import { FakeList } from './fake-list';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const subscription = '0b1f6471-1bf0-4dda-aec3-111122223333';
const contoso: Customer = {
  tenantId: id,
  name: 'Contoso',
  domain: 'contoso.example',
  subscriptions: [{ id: subscription, name: 'Production' }],
  contact: { phone: '+39 02 5550 0199' },
};

const field = (name: string) => `dialog:last-of-type [id$=".${name}"]`;
const dialogs = (page: CustomersPage) => page.text('dialog h2');

async function opened(start: ConstructorParameters<typeof FakeList>[0] = [contoso]): Promise<CustomersPage> {
  const page = await showCustomers(new FakeList(start));
  await page.click(page.one('[data-row="0"] [data-column=details] button'));
  return page;
}

const save = (page: CustomersPage) =>
  page.send(page.one('dialog:last-of-type form'), new page.window.Event('submit', { cancelable: true }));
const own = (page: CustomersPage) => page.list.customers.get(id)?.own;

describe('the details', () => {
  test('show everything, and begin with the first field', async () => {
    const page = await opened();
    expect(dialogs(page)).toBe('Contoso');
    expect(page.document.activeElement).toBe(page.one(field('name')));
    expect([page.one(field('domain')).value, page.one(field('tenantId')).value]).toEqual([
      'contoso.example',
      id,
    ]);
    expect(page.one('.subscription .id').value).toBe(subscription);
    expect([page.one(field('contact.phone')).value, page.all('.overrides[open]')]).toMatchObject([
      '+39 02 5550 0199',
      [{}],
    ]);
    for (const control of page.all('dialog .field :is(input, select, textarea)'))
      expect(page.text(`label[for="${control.id}"]`), control.id).not.toBe('');
  });

  test('save what was changed, over what they showed', async () => {
    const page = await opened();
    await page.enter(field('note'), 'One\nTwo');
    await page.enter(field('cloud'), 'usgov');
    await save(page);
    const edit = page.list.asked.find((each) => each.startsWith('save'))!;
    expect(JSON.parse(edit.slice(5))).toEqual({
      key: id,
      change: { cloud: 'usgov', note: 'One\nTwo' },
      before: {},
    });
    expect(own(page)).toEqual({ ...contoso, cloud: 'usgov', note: 'One\nTwo' });
    expect([page.all('dialog'), page.focused(), page.said()]).toEqual([[], '0:details', 'Saved: Contoso']);
  });

  test('keep the other overrides of the contact when one changes, and take an emptied one away', async () => {
    const page = await opened([{ ...contoso, contact: { phone: '+39 02 5550 0199', country: 'IT' } }]);
    await page.enter(field('contact.phone'), '');
    await page.enter(field('contact.additionalEmails'), 'noc@contoso.example\n\nops@contoso.example');
    await save(page);
    expect(own(page)?.contact).toEqual({
      country: 'IT',
      additionalEmails: ['noc@contoso.example', 'ops@contoso.example'],
    });
  });

  test('change, add and take away subscriptions', async () => {
    const page = await opened();
    await page.enter('.subscription input:last-of-type', 'Live');
    await page.click(page.button(/Add subscription/));
    expect(page.document.activeElement).toBe(page.one('[data-row="1"] .id'));
    await page.enter('.subscription[data-row="1"] .id', id.toUpperCase());
    await page.click(page.button(/Add subscription/));
    await save(page);
    expect(own(page)?.subscriptions).toEqual([{ id: subscription, name: 'Live' }, { id }]);
  });

  test('keep the focus when a subscription is taken away', async () => {
    const page = await opened();
    await page.click(page.one('.subscription button'));
    expect(page.focused()).toBe('button Add subscription');
    await save(page);
    expect(own(page)).not.toHaveProperty('subscriptions');
  });

  test('lock what the policy sets', async () => {
    const policy = { tenantId: id, name: 'Ours', contact: { phone: '+39 02 1' + '11111' } };
    const page = await opened([{ own: { note: 'mine' }, policy }]);
    const locked = ['name', 'tenantId', 'domain', 'note', 'contact.phone', 'contact.email'].filter(
      (name) => page.one(field(name)).disabled,
    );
    expect(locked).toEqual(['name', 'tenantId', 'contact.phone']);
    expect(page.text('dialog .note')).toContain('Your organisation sets this customer');
    expect(page.text('dialog .foot')).toContain('Delete customer');
    await page.enter(field('contact.email'), 'noc@contoso.example');
    await save(page);
    expect(own(page)).toEqual({ note: 'mine', contact: { email: 'noc@contoso.example' } });
  });

  test('of a customer whom the policy alone knows offer no deleting', async () => {
    const page = await opened([{ policy: { tenantId: id, name: 'Ours' } }]);
    expect(page.text('dialog .foot')).not.toContain('Delete');
  });
});

describe('what cannot be saved', () => {
  test('is told at each field after the first attempt, and the focus goes there', async () => {
    const page = await opened();
    await page.enter(field('domain'), 'no domain');
    expect(page.all('dialog [aria-invalid=true]')).toEqual([]);
    await page.enter('.subscription .id', 'nonsense');
    await page.enter(field('contact.email'), 'nonsense');
    await save(page);
    expect(page.document.activeElement).toBe(page.one(field('domain')));
    expect(page.text('dialog [role=alert]')).toContain('3 fields need another look');
    expect(page.text('.subscription .error')).toContain('Enter a subscription ID');
    expect(page.list.asked.some((each) => each.startsWith('save'))).toBe(false);
    await page.enter(field('domain'), 'contoso.example');
    expect(page.text('dialog [role=alert]')).toContain('2 fields');
  });

  test('names the customer that has the domain, and opens it on top', async () => {
    const page = await opened([contoso, { domain: 'fabrikam.example', name: 'Fabrikam' }]);
    await page.press('Escape');
    await page.click(page.one('[data-row="1"] [data-column=details] button'));
    await page.enter(field('domain'), 'contoso.example');
    await save(page);
    expect(page.text('dialog [role=alert]')).toContain('already has this tenant ID or domain');
    await page.click(page.button(/Open .*Contoso/));
    expect(dialogs(page)).toBe('Fabrikam | Contoso');
    await page.press('Escape');
    expect([dialogs(page), page.one(field('domain')).value]).toEqual(['Fabrikam', 'contoso.example']);
  });

  test('because the customer is gone can be added again, whole', async () => {
    const page = await opened();
    await page.enter(field('note'), 'mine');
    page.list.customers.clear();
    await save(page);
    await page.click(page.button(/Add it again/));
    expect([own(page), page.all('dialog')]).toEqual([{ ...contoso, note: 'mine' }, []]);
  });

  test('because of another window is shown beside what it saved', async () => {
    const page = await opened([{ ...contoso, note: 'old note' }]);
    await page.enter(field('name'), 'Mine');
    await page.enter(field('note'), 'my note');
    page.list.put({
      own: { ...contoso, note: 'old note', name: 'Theirs', contact: { phone: '+1 425 555 0100' } },
    });
    await save(page);
    expect(page.text('.clash dl')).toBe('NameSaved there: TheirsEntered here: Mine');
    await page.click(page.button(/Keep what was saved/));
    expect([page.one(field('name')).value, page.one(field('note')).value]).toEqual(['Theirs', 'my note']);
    await save(page);
    expect(own(page)).toMatchObject({
      name: 'Theirs',
      note: 'my note',
      contact: { phone: '+1 425 555 0100' },
    });
  });

  test('because of another window can be saved over it', async () => {
    const page = await opened();
    await page.enter(field('name'), 'Mine');
    page.list.put({ own: { ...contoso, name: 'Theirs' } });
    await save(page);
    await page.click(page.button(/Save what I entered/));
    expect([own(page)?.name, page.all('dialog')]).toEqual(['Mine', []]);
  });
});

describe('closing', () => {
  test('without a change is not asked about', async () => {
    const page = await opened();
    await page.press('Escape');
    expect([page.all('dialog'), page.focused()]).toEqual([[], '0:details']);
  });

  test('with changes is asked about; they can be kept or thrown away', async () => {
    const page = await opened();
    await page.enter(field('name'), 'Mine');
    await page.press('Escape');
    expect([page.text('.asking p'), page.focused()]).toEqual([
      'There are changes you have not saved.',
      'button Keep editing',
    ]);
    await page.click(page.button(/Keep editing/));
    expect(page.one(field('name')).value).toBe('Mine');
    await page.click(page.button(/^Cancel$/));
    await page.click(page.button(/Discard/));
    expect([page.all('dialog'), own(page)?.name]).toEqual([[], 'Contoso']);
  });

  test('a request of the browser to close asks, too', async () => {
    const page = await opened();
    await page.enter(field('name'), 'Mine');
    const cancel = new page.window.Event('cancel', { cancelable: true });
    await page.send(page.one('dialog'), cancel);
    expect([cancel.defaultPrevented, page.text('.asking p')]).toEqual([
      true,
      'There are changes you have not saved.',
    ]);
  });
});

describe('deleting', () => {
  test('from the details asks, and leads back to the table', async () => {
    const page = await opened([contoso, { domain: 'fabrikam.example', name: 'Fabrikam' }]);
    await page.click(page.button(/Delete customer/));
    expect(page.text('.asking p')).toContain('Contoso');
    await page.click(page.button(/^Delete$/));
    await rest(5);
    expect([page.all('dialog'), page.list.customers.size, page.said()]).toEqual([
      [],
      1,
      'Deleted 1 customer',
    ]);
    expect(page.focused()).toBe('0:details');
  });
});

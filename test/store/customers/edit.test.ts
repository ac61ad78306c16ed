// Changes to single customers: what is saved, what is refused and why, and that nothing is lost between two windows.

import { describe, expect, it } from 'vitest';
import { removeCustomers, saveCustomer, touchCustomer } from '../../../src/store/customers/edit';
import { syncPolicy } from '../../../src/store/customers/layers';
import { customersOf, getCustomer, shortList } from '../../../src/store/customers/read';
import { SearchIndex } from '../../../src/store/customers/search-index';
import { undoLast, undoOffer } from '../../../src/store/customers/undo';
import { contoso, contosoId, freshList, northwind, northwindId, ownOf, tailspin } from './list-in-memory';

const at = 1_000;

describe('saving', () => {
  it('adds a customer, which is found by id, domain, name and search at once', async () => {
    const db = await freshList();
    const outcome = await saveCustomer(db, { change: contoso });
    expect(outcome).toMatchObject({ kind: 'saved', record: { key: contosoId, own: contoso } });
    for (const mark of [
      { tenantId: contosoId },
      { domain: 'contoso.onmicrosoft.com' },
      { name: 'CONTOSO  ltd' },
    ])
      expect(await customersOf(db, mark)).toEqual([contoso]);
    expect((await SearchIndex.load(db)).search('conto', 5).total).toBe(1);
  });

  it('writes values in their one form', async () => {
    const db = await freshList();
    await saveCustomer(db, { change: { tenantId: contosoId.toUpperCase(), domain: 'MÜLLER.example' } });
    expect(await ownOf(db, contosoId)).toEqual({ tenantId: contosoId, domain: 'xn--mller-kva.example' });
  });

  it('changes one value and leaves the others', async () => {
    const db = await freshList(contoso);
    await saveCustomer(db, { key: contosoId, change: { note: 'VIP' }, before: {} });
    expect(await ownOf(db, contosoId)).toEqual({ ...contoso, note: 'VIP' });
  });

  it('takes a value away when it is emptied', async () => {
    const db = await freshList({ ...contoso, note: 'VIP', contact: { phone: '+39 02 5550 0199' } });
    await saveCustomer(db, { key: contosoId, change: { note: '', contact: {} } });
    expect(await ownOf(db, contosoId)).toEqual(contoso);
  });

  it('moves a customer to its tenant id, favourite and use included', async () => {
    const db = await freshList({ ...tailspin, favourite: true });
    await touchCustomer(db, 'tailspin.example', at);
    const outcome = await saveCustomer(db, { key: 'tailspin.example', change: { tenantId: northwindId } });
    expect(outcome).toMatchObject({ kind: 'saved', record: { key: northwindId, usedAt: at } });
    expect(await db.count('customers')).toBe(1);
    expect((await getCustomer(db, 'tailspin.example'))?.key).toBe(northwindId);
    expect((await SearchIndex.load(db)).lines).toHaveLength(1);
  });

  it.each([
    [{ tenantId: '6babcaad' }, 'tenantId'],
    [{ domain: 'not a domain' }, 'domain'],
    [{ name: 'x'.repeat(300) }, 'name'],
  ])('refuses %o and says where', async (change, path) => {
    const db = await freshList(contoso);
    expect(await saveCustomer(db, { key: contosoId, change })).toEqual({ kind: 'malformed', path });
    expect(await ownOf(db, contosoId)).toEqual(contoso);
  });

  it('refuses a customer with neither tenant id nor domain', async () => {
    const db = await freshList(tailspin);
    expect(await saveCustomer(db, { change: { name: 'Nobody' } })).toEqual({ kind: 'nameless' });
    expect(await saveCustomer(db, { key: 'tailspin.example', change: { domain: '' } })).toEqual({
      kind: 'nameless',
    });
    expect(await ownOf(db, 'tailspin.example')).toEqual(tailspin);
  });

  it('refuses the tenant id, or the only name, of another customer', async () => {
    const db = await freshList(contoso, northwind, tailspin);
    const taken = { kind: 'taken', record: { key: contosoId } };
    expect(await saveCustomer(db, { key: northwindId, change: { tenantId: contosoId } })).toMatchObject(
      taken,
    );
    expect(await saveCustomer(db, { change: { domain: 'contoso.example' } })).toMatchObject(taken);
    expect(await ownOf(db, northwindId)).toEqual(northwind);
  });

  it('lets two tenants share a domain: their ids tell them apart', async () => {
    const db = await freshList(contoso);
    const twin = { tenantId: northwindId, domain: 'contoso.example' };
    expect(await saveCustomer(db, { change: twin })).toMatchObject({ kind: 'saved' });
    expect(await customersOf(db, { domain: 'contoso.example' })).toHaveLength(2);
  });

  it('notices that another window changed the same value', async () => {
    const db = await freshList({ ...contoso, note: 'theirs' });
    const edit = { key: contosoId, change: { note: 'mine' }, before: { note: 'old' } };
    const outcome = await saveCustomer(db, edit);
    expect(outcome).toMatchObject({ kind: 'changed-meanwhile', record: { own: { note: 'theirs' } } });
    expect((await ownOf(db, contosoId))?.note).toBe('theirs');
  });

  it('does not mind that another window changed another value', async () => {
    const db = await freshList({ ...contoso, note: 'theirs' });
    await saveCustomer(db, { key: contosoId, change: { name: 'Contoso' }, before: { name: 'Contoso Ltd' } });
    expect(await ownOf(db, contosoId)).toMatchObject({ name: 'Contoso', note: 'theirs' });
  });

  it('says that a customer is gone', async () => {
    const db = await freshList();
    expect(await saveCustomer(db, { key: contosoId, change: { note: 'x' } })).toEqual({ kind: 'gone' });
  });

  it('keeps what the user adds to a customer of the policy apart from it', async () => {
    const db = await freshList();
    await syncPolicy(db, [contoso]);
    await saveCustomer(db, { key: contosoId, change: { note: 'VIP' } });
    expect(await getCustomer(db, contosoId)).toMatchObject({
      customer: { ...contoso, note: 'VIP' },
      own: { note: 'VIP' },
      policy: contoso,
    });
    await syncPolicy(db, []);
    expect(await getCustomer(db, contosoId)).toBeUndefined();
  });
});

describe('the short list', () => {
  it('has all customers, by name, where they are few', async () => {
    const db = await freshList(tailspin, { ...northwind, favourite: true }, contoso);
    const names = async (limit: number) => (await shortList(db, limit)).map(({ customer }) => customer.name);
    expect(await names(3)).toEqual(['Northwind Traders', 'Contoso Ltd', 'Tailspin Toys']);
    expect(await names(2)).toEqual(['Northwind Traders']);
  });

  it('has favourites by name first, then the last used', async () => {
    const db = await freshList({ ...northwind, favourite: true }, contoso, tailspin);
    await touchCustomer(db, contosoId, 1);
    await touchCustomer(db, 'tailspin.example', 2);
    await touchCustomer(db, northwindId, 3);
    const names = (await shortList(db, 10)).map(({ customer }) => customer.name);
    expect(names).toEqual(['Northwind Traders', 'Tailspin Toys', 'Contoso Ltd']);
  });
});

describe('removing', () => {
  it('takes customers away, and undo brings them back as they were', async () => {
    const db = await freshList({ ...contoso, note: 'VIP' }, northwind);
    expect(await removeCustomers(db, [contosoId, northwindId, 'nobody'], { what: 'delete', at })).toEqual({
      ok: true,
      count: 2,
    });
    expect(await db.count('customers')).toBe(0);
    expect((await SearchIndex.load(db)).lines).toHaveLength(0);
    expect(await undoOffer(db)).toEqual({ what: 'delete', count: 2, at });
    expect(await undoLast(db)).toEqual({ ok: true, count: 2 });
    expect(await ownOf(db, contosoId)).toEqual({ ...contoso, note: 'VIP' });
    expect(await undoOffer(db)).toBeNull();
  });

  it('leaves what was entered anew since', async () => {
    const db = await freshList(contoso);
    await removeCustomers(db, [contosoId], { what: 'delete', at });
    await saveCustomer(db, { change: { ...contoso, note: 'new' } });
    expect(await undoLast(db)).toEqual({ ok: true, count: 0 });
    expect((await ownOf(db, contosoId))?.note).toBe('new');
  });

  it('leaves a customer of the policy as the policy says', async () => {
    const db = await freshList({ ...contoso, note: 'VIP' });
    await syncPolicy(db, [contoso]);
    await removeCustomers(db, [contosoId], { what: 'delete', at });
    expect((await getCustomer(db, contosoId))?.customer).toEqual(contoso);
    await undoLast(db);
    expect(await getCustomer(db, contosoId)).toMatchObject({ customer: { note: 'VIP' }, policy: contoso });
  });
});

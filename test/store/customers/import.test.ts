// Imports beside the list: what becomes of every row, what is written, and how it is taken back.

import { describe, expect, it, vi } from 'vitest';
import type { ImportRow, PlannedRow } from '../../../src/model/import';
import type { Customer } from '../../../src/model/settings';
import { applyImport } from '../../../src/store/customers/apply';
import type { ListDatabase } from '../../../src/store/customers/database';
import { saveCustomer } from '../../../src/store/customers/edit';
import { syncPolicy } from '../../../src/store/customers/layers';
import { planImport } from '../../../src/store/customers/plan';
import { getCustomer } from '../../../src/store/customers/read';
import { SearchIndex } from '../../../src/store/customers/search-index';
import { undoLast, undoOffer } from '../../../src/store/customers/undo';
import { contoso, contosoId, freshList, northwind, northwindId, ownOf, tailspin } from './list-in-memory';

const rowsOf = (...customers: Customer[]): ImportRow[] =>
  customers.map((customer, at) => ({ line: at + 2, customer }));

async function planOf(db: ListDatabase, rows: readonly ImportRow[]) {
  return planImport(rows, await db.getAll('customers'));
}

async function apply(db: ListDatabase, rows: readonly ImportRow[], onProgress = vi.fn()) {
  return applyImport(db, { rows, at: 7, onProgress });
}

const brief = (rows: readonly PlannedRow[]) => rows.map(({ line, identity }) => [line, identity]);

describe('the plan', () => {
  it('sorts rows into new, changed, unchanged, duplicate and invalid', async () => {
    const db = await freshList(contoso, northwind);
    const rows: ImportRow[] = [
      ...rowsOf(contoso, { ...northwind, name: 'Northwind GmbH' }, tailspin, contoso),
      { line: 9, problem: 'bad-tenant-id', text: '12-34' },
    ];
    const { rows: fates } = await planOf(db, rows);
    expect(brief(fates.unchanged)).toEqual([[2, contosoId]]);
    expect(fates.changed).toEqual([
      {
        line: 3,
        fate: 'changed',
        name: 'Northwind GmbH',
        identity: northwindId,
        changes: [{ path: 'name', before: 'Northwind Traders', after: 'Northwind GmbH' }],
      },
    ]);
    expect(brief(fates.new)).toEqual([[4, 'tailspin.example']]);
    expect(brief(fates.duplicate)).toEqual([[5, contosoId]]);
    expect(fates.invalid).toMatchObject([{ line: 9, problem: 'bad-tenant-id', text: '12-34' }]);
  });

  it('finds a customer known by domain when the file brings its tenant id', async () => {
    const db = await freshList(tailspin);
    const { rows } = await planOf(db, rowsOf({ ...tailspin, tenantId: northwindId }));
    expect(rows.changed[0]?.changes).toEqual([{ path: 'tenantId', before: '', after: northwindId }]);
  });

  it('takes customers with different ids for two, whatever domain they share', async () => {
    const db = await freshList(contoso);
    const { rows } = await planOf(db, rowsOf({ tenantId: northwindId, domain: 'contoso.example' }));
    expect(rows.new).toHaveLength(1);
  });

  it('never replaces note, favourite or contact of the user, and adds those it lacks', async () => {
    const mine: Customer = {
      ...contoso,
      note: 'mine',
      favourite: true,
      contact: { phone: '+39 02 5550 0199' },
    };
    const db = await freshList(mine, northwind);
    const theirs = { note: 'theirs', contact: { phone: '+1 555 0100', email: 'a@b.example' } };
    const { writes } = await planOf(db, rowsOf({ ...contoso, ...theirs }, { ...northwind, ...theirs }));
    expect(writes.map(({ own }) => own)).toEqual([
      { ...mine, contact: { phone: '+39 02 5550 0199', email: 'a@b.example' } },
      { ...northwind, ...theirs },
    ]);
  });

  it('keeps values the file does not have', async () => {
    const db = await freshList(contoso);
    const { rows } = await planOf(db, rowsOf({ tenantId: contosoId, name: 'Contoso Ltd' }));
    expect(rows.unchanged).toHaveLength(1);
  });

  it('unites the subscriptions of list and file, and of several rows of one tenant', async () => {
    const [one, two, three] = ['1', '2', '3'].map(
      (digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`,
    );
    const db = await freshList({ ...contoso, subscriptions: [{ id: one ?? '', name: 'Old' }] });
    const { writes } = await planOf(
      db,
      rowsOf(
        { tenantId: contosoId, subscriptions: [{ id: two ?? '', name: 'Two' }] },
        { tenantId: contosoId, subscriptions: [{ id: three ?? '' }, { id: one ?? '', name: 'New' }] },
      ),
    );
    expect(writes[0]?.own.subscriptions).toEqual([
      { id: one, name: 'New' },
      { id: two, name: 'Two' },
      { id: three },
    ]);
  });
});

describe('the import', () => {
  it('writes what was planned, finds it, and counts it', async () => {
    const db = await freshList(contoso);
    const progress = vi.fn();
    const rows = rowsOf({ ...contoso, name: 'Contoso AG' }, northwind, tailspin);
    expect(await apply(db, rows, progress)).toEqual({ ok: true, count: 3 });
    expect((await ownOf(db, contosoId))?.name).toBe('Contoso AG');
    const index = await SearchIndex.load(db);
    expect(index.search('contoso ag', 5).total).toBe(1);
    expect(index.search('contoso ltd', 5)).toMatchObject({ total: 0 });
    expect(progress).toHaveBeenLastCalledWith({ step: 'writing', done: 3, total: 3 });
  });

  it('is taken back as a whole', async () => {
    const db = await freshList({ ...contoso, note: 'VIP' }, tailspin);
    const before = await db.getAll('customers');
    await apply(
      db,
      rowsOf({ ...contoso, name: 'X' }, northwind, {
        ...tailspin,
        tenantId: '3'.repeat(8) + '-1111-4111-8111-111111111111',
      }),
    );
    expect(await undoOffer(db)).toEqual({ what: 'import', count: 3, at: 7 });
    expect(await undoLast(db)).toEqual({ ok: true, count: 3 });
    const strip = ({ revision: _revision, ...rest }: { revision: number }) => rest;
    expect((await db.getAll('customers')).map(strip)).toEqual(before.map(strip));
    expect((await SearchIndex.load(db)).lines).toHaveLength(2);
  });

  it('is not taken back where the user wrote something since', async () => {
    const db = await freshList(contoso);
    await apply(db, rowsOf({ ...contoso, name: 'X' }, northwind));
    await saveCustomer(db, { key: contosoId, change: { note: 'since' } });
    expect(await undoLast(db)).toEqual({ ok: true, count: 1 });
    expect(await ownOf(db, contosoId)).toMatchObject({ name: 'X', note: 'since' });
    expect(await ownOf(db, northwindId)).toBeUndefined();
  });

  it('compares anew with what another window wrote since the preview', async () => {
    const db = await freshList(contoso);
    const rows = rowsOf({ ...contoso, name: 'Contoso AG' });
    await planOf(db, rows);
    await saveCustomer(db, { key: contosoId, change: { note: 'from the other window' } });
    await apply(db, rows);
    expect(await ownOf(db, contosoId)).toMatchObject({ name: 'Contoso AG', note: 'from the other window' });
  });

  it('writes nothing when it is stopped on the way', async () => {
    const db = await freshList(contoso);
    const many = Array.from({ length: 1200 }, (_, at): Customer => ({ domain: `c${at}.example` }));
    const stopped = apply(
      db,
      rowsOf(...many),
      vi.fn(() => {
        throw new Error('stopped');
      }),
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(await db.count('customers')).toBe(1);
    expect(await undoOffer(db)).toBeNull();
  });

  it('leaves the policy over what it brings', async () => {
    const db = await freshList();
    await syncPolicy(db, [{ tenantId: contosoId, name: 'By policy' }]);
    await apply(db, rowsOf(contoso));
    expect(await getCustomer(db, contosoId)).toMatchObject({
      customer: { ...contoso, name: 'By policy' },
      own: contoso,
    });
    await undoLast(db);
    expect((await getCustomer(db, contosoId))?.customer).toEqual({ tenantId: contosoId, name: 'By policy' });
  });
});

describe('the layers', () => {
  it('takes customers of the settings in once, the list winning', async () => {
    const db = await freshList({ ...contoso, note: 'kept' });
    const { adopt } = await import('../../../src/store/customers/layers');
    await adopt(db, [{ ...contoso, name: 'Old name', note: 'old' }, northwind]);
    expect(await ownOf(db, contosoId)).toMatchObject({ name: 'Contoso Ltd', note: 'kept' });
    expect(await ownOf(db, northwindId)).toEqual(northwind);
  });

  it('lays the policy over by tenant id or domain, appends the others, and takes them away again', async () => {
    const db = await freshList({ ...tailspin, note: 'mine' });
    await syncPolicy(db, [{ domain: 'tailspin.example', tenantId: contosoId, name: 'P' }, northwind]);
    expect((await getCustomer(db, contosoId))?.customer).toEqual({
      domain: 'tailspin.example',
      tenantId: contosoId,
      name: 'P',
      note: 'mine',
    });
    expect(await db.count('customers')).toBe(2);
    await syncPolicy(db, []);
    expect((await db.getAll('customers')).map(({ own, policy }) => [own, policy])).toEqual([
      [{ ...tailspin, note: 'mine' }, undefined],
    ]);
    expect((await SearchIndex.load(db)).lines).toHaveLength(1);
  });

  it('writes nothing while the policy is as before', async () => {
    const db = await freshList();
    await syncPolicy(db, [northwind]);
    const revision = await db.get('meta', 'revision');
    await syncPolicy(db, [northwind]);
    expect(await db.get('meta', 'revision')).toBe(revision);
  });
});

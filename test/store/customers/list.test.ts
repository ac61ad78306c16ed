// The list as the pages ask for it: from a file's bytes to the table, and out again.

import { describe, expect, it, vi } from 'vitest';
import type { ImportOptions } from '../../../src/model/import';
import type { ListDatabase } from '../../../src/store/customers/database';
import { syncPolicy } from '../../../src/store/customers/layers';
import { StoredCustomerList } from '../../../src/store/customers/list';
import { exportedCustomers, madeUpCustomers } from '../../harness/customers';
import { contoso, contosoId, freshList, northwind, northwindId, ownOf } from './list-in-memory';

const quiet = () => undefined;

function listOn(db: ListDatabase, changed = vi.fn()) {
  return new StoredCustomerList(db, { now: () => 5, changed, locale: 'en' });
}

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

async function preview(list: StoredCustomerList, source: ArrayBuffer | string, options: ImportOptions = {}) {
  const answer = await list.readImport(source, options, quiet);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.preview;
}

const everything = { query: '', filter: 'all', sort: 'name', descending: false } as const;

describe('an import of Partner Center’s file', () => {
  it('is shown before it is written, then written, found, sorted and taken back', async () => {
    const changed = vi.fn();
    const db = await freshList(contoso);
    const list = listOn(db, changed);
    const made = madeUpCustomers(300);
    const file = exportedCustomers([
      ...made,
      { tenantId: contosoId, name: 'Contoso AG', domain: 'contoso.example' },
    ]);
    const { kind, counts } = await preview(list, bytes(file));
    expect({ kind, counts }).toEqual({
      kind: 'customers-csv',
      counts: { new: 300, changed: 1, unchanged: 0, duplicate: 0, invalid: 0 },
    });
    expect(await list.plannedRows('changed', 0, 9)).toMatchObject([{ line: 302, identity: contosoId }]);
    expect(await db.count('customers')).toBe(1);
    expect(changed).not.toHaveBeenCalled();

    expect(await list.applyImport(quiet)).toEqual({ ok: true, count: 301 });
    expect(changed).toHaveBeenCalledOnce();
    expect(await list.arrange(everything)).toEqual({ total: 301, all: 301 });
    const names = (await list.rows(0, 301)).map(({ customer }) => customer.name ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
    expect((await list.search('contoso ag', 5)).records[0]?.key).toBe(contosoId);

    expect(await list.undo()).toEqual({ ok: true, count: 301 });
    expect(await list.arrange(everything)).toEqual({ total: 1, all: 1 });
    expect((await ownOf(db, contosoId))?.name).toBe('Contoso Ltd');
  });

  it('says why nothing of a file can be read, and plans nothing', async () => {
    const list = listOn(await freshList());
    const junk = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    const answer = await list.readImport(junk.buffer, {}, quiet);
    expect(answer).toMatchObject({ ok: false });
    expect(await list.plannedRows('new', 0, 9)).toEqual([]);
    expect(await list.applyImport(quiet)).toEqual({ ok: true, count: 0 });
  });

  it('does not write the file before when the next one cannot be read', async () => {
    const db = await freshList();
    const list = listOn(db);
    await preview(list, exportedCustomers(madeUpCustomers(3)));
    await list.readImport('', {}, quiet);
    await list.applyImport(quiet);
    expect(await db.count('customers')).toBe(0);
  });
});

describe('an import of one customer’s subscriptions', () => {
  const file =
    'Subscription ID,Subscription,Quantity,Status,Reseller\n99999999-2222-4333-8444-555555555555,Production,1,Active,Fabrikam\n';

  it('asks whose they are', async () => {
    const list = listOn(await freshList(contoso));
    expect((await preview(list, file)).notes).toContain('subscriptions-of-whom');
  });

  it('adds them to whom the user says', async () => {
    const db = await freshList(contoso);
    const list = listOn(db);
    expect((await preview(list, file, { subscriptionsOf: contosoId })).counts).toMatchObject({
      changed: 1,
      new: 0,
    });
    await list.applyImport(quiet);
    expect((await list.ofSubscription('99999999-2222-4333-8444-555555555555'))?.key).toBe(contosoId);
  });
});

describe('an export', () => {
  it.each(['csv', 'json'] as const)('as %s comes back without loss', async (format) => {
    const rich = { ...contoso, note: '=1+1', favourite: true, contact: { phone: '+39 02 5550 0199' } };
    const list = listOn(await freshList(rich, { ...northwind, name: '<img src=x onerror=alert(1)>, "Ltd"' }));
    const text = await list.exportAs(format, quiet);
    const other = await freshList();
    const copy = listOn(other);
    expect((await preview(copy, text)).counts).toMatchObject({ new: 2, invalid: 0 });
    await copy.applyImport(quiet);
    expect(await ownOf(other, contosoId)).toEqual(rich);
    expect((await ownOf(other, northwindId))?.name).toBe('<img src=x onerror=alert(1)>, "Ltd"');
  });

  it('has the customers of the policy, too', async () => {
    const db = await freshList();
    await syncPolicy(db, [northwind]);
    expect(await listOn(db).exportAs('json', quiet)).toContain('Northwind Traders');
  });
});

describe('the table', () => {
  it('is read from as it was arranged, and says what is gone since', async () => {
    const db = await freshList(contoso, northwind);
    const list = listOn(db);
    await list.arrange({ ...everything, descending: true });
    expect((await list.rows(0, 9)).map(({ key }) => key)).toEqual([northwindId, contosoId]);
    expect(await list.arrangedKeys()).toEqual([northwindId, contosoId]);
    await list.remove([northwindId]);
    expect((await list.rows(0, 9)).map(({ key }) => key)).toEqual([contosoId]);
  });

  it('sees what another window wrote when it is arranged again', async () => {
    const db = await freshList(contoso);
    const list = listOn(db);
    await list.arrange(everything);
    await listOn(db).save({ change: northwind });
    expect(await list.arrange(everything)).toEqual({ total: 2, all: 2 });
  });
});

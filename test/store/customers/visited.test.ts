// A customer seen on a page comes into the list, or completes what is there; nothing that is there changes.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Customer } from '../../../src/model/settings';
import type { CustomerVisit } from '../../../src/model/visit';
import { syncPolicy } from '../../../src/store/customers/layers';
import { countCustomers, getCustomer } from '../../../src/store/customers/read';
import { findVisited, listingOf, saveVisit } from '../../../src/store/customers/visited';
import { contoso, contosoId, freshList, northwindId } from './list-in-memory';

const page: CustomerVisit = {
  kind: 'customer',
  tenantId: contosoId,
  name: 'Contoso Ltd',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};

async function tried(visit: CustomerVisit, ...listed: Customer[]) {
  const db = await freshList(...listed);
  const before = listingOf(visit, await findVisited(db, visit));
  const saved = await saveVisit(db, visit);
  const record = await findVisited(db, visit);
  const count = await countCustomers(db);
  db.close();
  return { before, saved, customer: record?.customer, own: record?.own, key: record?.key, count };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a customer in no list', () => {
  it('is saved with all that the page tells', async () => {
    const { before, saved, customer } = await tried(page);
    expect([before, saved]).toEqual(['none', 'saved']);
    expect(customer).toEqual(contoso);
  });

  it('is saved with an id alone, or a domain alone', async () => {
    expect(await tried({ kind: 'customer', tenantId: contosoId })).toMatchObject({ saved: 'saved' });
    expect(await tried({ kind: 'customer', domain: 'a.example' })).toMatchObject({ key: 'a.example' });
  });

  it('is not saved by a name alone', async () => {
    expect(await tried({ kind: 'customer', name: 'Contoso' })).toMatchObject({ saved: 'failed', count: 0 });
  });

  it('keeps as much of a name as the list can hold', async () => {
    const { saved, customer } = await tried({ ...page, name: `${'😀'.repeat(299)}x` });
    expect(saved).toBe('saved');
    expect(customer?.name).toMatch(/^(?:😀)+$/u);
  });

  it('beside another of the same domain with another id is a customer of its own', async () => {
    const other = { tenantId: northwindId, domain: 'contoso.example' };
    expect(await tried(page, other)).toMatchObject({ before: 'none', saved: 'saved', count: 2 });
  });
});

describe('a customer in the list', () => {
  it('with all of it is known', async () => {
    expect(await tried(page, contoso)).toMatchObject({ before: 'whole', saved: 'already-known', count: 1 });
  });

  it('keeps what was said otherwise', async () => {
    const mine = { ...contoso, name: 'Our Contoso', domain: 'contoso.test', note: 'VIP', favourite: true };
    expect(await tried(page, mine)).toMatchObject({
      before: 'whole',
      saved: 'already-known',
      customer: mine,
    });
  });

  it('gets what it lacks, and nothing else', async () => {
    const mine = { tenantId: contosoId, name: 'Our Contoso', note: 'VIP', cloud: 'usgov' as const };
    const { before, saved, customer, count } = await tried(page, mine);
    expect([before, saved, count]).toEqual(['partly', 'completed', 1]);
    expect(customer).toEqual({ ...mine, domain: contoso.domain, initialDomain: contoso.initialDomain });
  });

  it.each(['contoso.example', 'contoso.onmicrosoft.com'])('is found by its domain %s', async (domain) => {
    const { before, saved, customer, key, count } = await tried(page, { name: 'Mine', domain, note: 'N' });
    expect([before, saved, key, count]).toEqual(['partly', 'completed', contosoId, 1]);
    expect(customer).toMatchObject({ name: 'Mine', domain, note: 'N', tenantId: contosoId });
  });

  it('under two entries is not mixed up', async () => {
    const listed = [{ domain: 'contoso.example' }, { domain: 'contoso.onmicrosoft.com' }];
    const { tenantId: _id, ...nameless } = page;
    expect(await tried(nameless, ...listed)).toMatchObject({
      saved: 'taken',
      count: 2,
    });
  });

  it('of the policy is completed beside it', async () => {
    const db = await freshList();
    await syncPolicy(db, [{ tenantId: contosoId, name: 'As the policy says' }]);
    expect(await saveVisit(db, page)).toBe('completed');
    const record = await getCustomer(db, contosoId);
    expect(record?.customer).toEqual({ ...contoso, name: 'As the policy says' });
    expect(record?.own).not.toHaveProperty('name');
    db.close();
  });
});

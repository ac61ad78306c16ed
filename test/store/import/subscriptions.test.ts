// Exports of subscriptions belong to the customer the user names, or to those their rows name.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subscriptionCell, subscriptionsIn } from '../../../src/store/import/subscription-cells';
import { A, B, C, parsed } from './parsed';

const header = 'Subscription ID,Subscription,Quantity,Status,Reseller';

describe('an export of subscriptions', () => {
  const text = `${header}\r\n${A.toUpperCase()},Azure plan,1,Active,\r\nCSP-17,Office 365 E3,5,Active,\r\n,Nothing,1,Active,\r\n${B},Visio,2,Suspended,Fabrikam\r\n${B},Visio again,2,Active,\r\nTotal\r\n`;

  it('does not say whose they are', () => {
    expect(parsed(text)).toMatchObject({
      kind: 'subscriptions-csv',
      notes: ['subscriptions-of-whom'],
      subscriptions: [
        { id: A, name: 'Azure plan' },
        { id: B, name: 'Visio' },
      ],
      rows: [
        { line: 3, problem: 'bad-subscription-id', text: 'CSP-17' },
        { line: 4, problem: 'bad-subscription-id', text: 'Nothing' },
        { line: 7, problem: 'bad-subscription-id', text: 'Total' },
      ],
    });
  });

  it('is read for the customer the user names', () => {
    const file = parsed(text, { subscriptionsOf: C });
    expect(file.notes).toEqual([]);
    expect(file.subscriptions).toHaveLength(2);
  });

  it.each([
    'ID sottoscrizione;Sottoscrizione;Quantità;Stato;Rivenditore',
    'Abonnement-ID;Abonnement;Menge;Status;Händler',
    'サブスクリプション ID;サブスクリプション;数量;状態;リセラー',
  ])('is known in other languages: %s', (names) => {
    expect(parsed(`${names}\n${A};Azure plan;1;x;\n`)).toMatchObject({
      kind: 'subscriptions-csv',
      subscriptions: [{ id: A, name: 'Azure plan' }],
    });
  });
});

describe('a table of customers and their subscriptions', () => {
  it('gives each customer once', () => {
    const text = `Customer name,Customer tenant ID,Subscription ID,Subscription name\nContoso,${A},${B},Azure plan\nFabrikam,${B},${A},Visio\nContoso,${A},${C},Office\nContoso,${A},${B},Twice\nContoso,${A},nope,Wrong\n`;
    expect(parsed(text)).toMatchObject({
      kind: 'subscriptions-csv',
      notes: [],
      rows: [
        {
          line: 2,
          customer: {
            tenantId: A,
            name: 'Contoso',
            subscriptions: [
              { id: B, name: 'Azure plan' },
              { id: C, name: 'Office' },
            ],
          },
        },
        { line: 3, customer: { tenantId: B, name: 'Fabrikam', subscriptions: [{ id: A, name: 'Visio' }] } },
        { line: 6, problem: 'bad-subscription-id', text: 'nope' },
      ],
    });
    expect(parsed(text).subscriptions).toBeUndefined();
  });

  it('gives what later rows add', () => {
    const text = `Tenant ID,Subscription ID\n${A},nope\n${A},${B}\n`;
    expect(parsed(text).rows).toEqual([
      {
        line: 2,
        customer: { tenantId: A, subscriptions: [{ id: B }] },
        problem: 'bad-subscription-id',
        text: 'nope',
      },
    ]);
  });

  it('is quick, also when all are of one', () => {
    const id = (index: number) => `6babcaad-604b-40ac-a9d7-${index.toString().padStart(12, '0')}`;
    const rows = Array.from({ length: 20_000 }, (_, index) => `${A},${id(index)}`);
    const start = performance.now();
    const file = parsed(`Tenant ID,Subscription ID\n${rows.join('\n')}\n`);
    expect(file.rows[0]?.customer?.subscriptions).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('a cell of subscriptions', () => {
  it('is read back, whatever the names', () => {
    const name = fc.array(fc.constantFrom(';', '\\', ' ', '; ', '\n', 'n', A, 'Azure'), { minLength: 1 });
    const named = fc.record({ id: fc.uuid(), name: name.map((parts) => `a${parts.join('')}z`) });
    fc.assert(
      fc.property(fc.array(fc.oneof(named, fc.record({ id: fc.uuid() }))), (list) => {
        const read = subscriptionsIn(subscriptionCell(list));
        expect(read).toEqual(list.map((each) => ({ name: '', ...each })));
      }),
    );
  });

  it('may be written by hand', () => {
    expect(subscriptionsIn(`${A};${B} Azure plan ; `)).toEqual([
      { id: A, name: '' },
      { id: B, name: 'Azure plan ' },
    ]);
  });
});

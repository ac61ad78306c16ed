// What a page says is cut down to what the worker takes: nothing else is refused with it.

import { describe, expect, it } from 'vitest';
import { requestSchema } from '../../src/browser/request-schema';
import type { Visit } from '../../src/model/visit';
import { sendable } from '../../src/text/sendable-visit';

const tenantId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const isTaken = (visit: Visit | null) =>
  requestSchema.safeParse({ kind: 'page-worker:visit', visit }).success;

describe('a customer', () => {
  it('is sent as it is', () => {
    const visit: Visit = { kind: 'customer', tenantId, name: 'Contoso', domain: 'contoso.example' };
    expect(sendable(visit)).toEqual(visit);
    expect(isTaken(visit)).toBe(true);
  });

  it('loses what is malformed, and keeps the rest', () => {
    const visit: Visit = {
      kind: 'customer',
      tenantId: tenantId.toUpperCase(),
      name: `  Con\n toso ${'😀'.repeat(400)}`,
      domain: 'not a domain',
      initialDomain: 'contoso.onmicrosoft.com',
    };
    expect(isTaken(visit)).toBe(false);
    const sent = sendable(visit);
    expect(sent).toMatchObject({ kind: 'customer', initialDomain: 'contoso.onmicrosoft.com' });
    expect(Object.keys(sent ?? {})).toEqual(['kind', 'name', 'initialDomain']);
    expect((sent as { name: string }).name).toMatch(/^Con toso (?:😀)+$/u);
    expect(isTaken(sent)).toBe(true);
  });

  it('of whom nothing is left is nobody', () => {
    expect(sendable({ kind: 'customer', name: ' ', domain: 'x' })).toBeNull();
  });
});

describe('a product', () => {
  it('keeps the contacts that can be reached, twenty at most', () => {
    const link = (value: string) => ({ kind: 'link', value, where: 'details' }) as const;
    const visit: Visit = {
      kind: 'product',
      publisher: 'P'.repeat(1000),
      contacts: [
        link('javascript:alert(1)'),
        link(`https://a.example/${'x'.repeat(3000)}`),
        ...Array.from({ length: 30 }, (_, place) => link(`https://a.example/${String(place)}`)),
      ],
    };
    expect(isTaken(visit)).toBe(false);
    const sent = sendable(visit);
    expect(sent?.kind === 'product' && sent.contacts.map(({ value }) => value)).toEqual(
      Array.from({ length: 20 }, (_, place) => `https://a.example/${String(place)}`),
    );
    expect(isTaken(sent)).toBe(true);
  });

  it('without anything is one still: its address is', () => {
    expect(sendable({ kind: 'product', contacts: [] })).toEqual({ kind: 'product', contacts: [] });
  });
});

// The section on the policy that was received: keys, times, refusals, where to look, and a report without values.

import { describe, expect, test, vi } from 'vitest';
import type { PolicyReport } from '../../src/model/policy';
import type { DataPorts } from '../../src/ui/options/data-ports';
import { openOptions, options, portsOf, viewOf } from './options-page';
import type { Given } from './options-page';

const at = Date.UTC(2026, 1, 3, 10, 30);
const policy: PolicyReport = {
  hasAnyKey: true,
  firstAt: at,
  lastAt: at + 3_600_000,
  keys: [
    { path: 'contact.country', origin: 'key', state: 'locked' },
    { path: 'contact.country', origin: 'text', state: 'overruled' },
    { path: 'customers', origin: 'text', state: 'added', count: 12 },
  ],
};
const problems = [
  { path: 'policy:contact.phone', problem: 'wrong-type' as const, detail: 'string' },
  { path: 'contact.email', problem: 'malformed' as const, detail: 'e-mail address' },
];

const copies = (isCopied = true) => vi.fn<DataPorts['copy']>(() => Promise.resolve(isCopied));
const open = (given: Given, copy = copies(), language: 'en' | 'it' = 'en') =>
  openOptions(options(viewOf(given), { data: portsOf({ copy }) }), { hash: '#policy', language });

describe('the policy', () => {
  test('is told when none was received, and when the browser has not answered', async () => {
    const none = await open({ policy: { hasAnyKey: false, keys: [], lastAt: at } });
    expect(none.text('.policy-state')).toMatch(
      /^No policy was received\. Last answer of the browser: .*2026/,
    );
    const pending = await open({ isPolicyPending: true });
    expect(pending.text('.policy-state')).toBe('The browser has not answered yet.');
  });

  test('is listed key by key with where it stands and what became of it', async () => {
    const page = await open({ policy });
    expect(page.text('.policy-keys tbody tr')).toBe(
      [
        'contact.country Country/regionkey of its ownin force, locked',
        'contact.country Country/region“settings” textwithout effect: a key of its own says it, too',
        'customers “settings” textin force, beside your own (12)',
      ].join(' | '),
    );
    expect(page.text('.policy-state')).toMatch(/First read: .* Last answer of the browser: /);
  });

  test('names what was refused, and only that', async () => {
    const page = await open({ policy, problems });
    const items = page.text('[data-section=policy] .problems li');
    expect(items).toContain('Policy: contact.phone');
    expect(items).not.toContain('contact.email');
  });

  test('of which nothing can be used says what follows', async () => {
    const page = await open({ policy: { hasAnyKey: true, keys: [] } });
    expect(page.text('.note.bad')).toContain('waits until you choose Fill');
  });

  test('says what the browser drops without a word, and where to look', async () => {
    const copy = copies();
    const page = await open({ policy }, copy);
    expect(page.text('[data-section=policy]')).toContain('takes all customers with it');
    expect(page.text('.addresses code')).toBe('chrome://policy | edge://policy');
    await page.click(page.button(/Copy edge/));
    await page.rest();
    expect(copy).toHaveBeenCalledExactlyOnceWith('edge://policy');
    expect(page.text('.addresses [role=status]')).toContain('Copied.');
  });

  test('is copied as a report without values', async () => {
    const copy = copies(false);
    const page = await open({ policy, problems }, copy);
    await page.click(page.button(/Copy this report/));
    await page.rest();
    expect(copy.mock.calls[0]?.[0].split('\n')).toEqual([
      'Onbehalf: policy received (no values)',
      'A policy was received.',
      'First read: 2026-02-03T10:30:00.000Z.',
      'Last answer of the browser: 2026-02-03T11:30:00.000Z.',
      '',
      'contact.country\tkey of its own\tin force, locked',
      'contact.country\t“settings” text\twithout effect: a key of its own says it, too',
      'customers\t“settings” text\tin force, beside your own (12)',
      '',
      expect.stringMatching(/^Policy: contact\.phone\tThis is the wrong kind of value\./),
      '',
    ]);
    expect(page.text('p.failed')).toContain('did not allow copying');
  });

  test('in Italian', async () => {
    const page = await open({ policy }, undefined, 'it');
    expect(page.text('.policy-keys tbody tr')).toContain('chiave propria');
  });
});

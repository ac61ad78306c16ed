// The popup's view of this page: what it says of tab, forms and settings, and what its controls ask for.

import { describe, expect, test, vi } from 'vitest';
import type { Context, Gate } from '../../src/model/context';
import type { PageState } from '../../src/model/message';
import { outcomes, reasons } from '../../src/model/report';
import type { FieldResult } from '../../src/model/report';
import { promised } from './mount';
import { onStage, plainView, portalView } from './popup-stage';
import { oneForm, phone, plan, stageOf, stateOf } from './popup-state';

const contoso = { name: 'Contoso Ltd', domain: 'contoso.example' };
const email: FieldResult = { ...phone, field: 'email' };

describe('the tab', () => {
  const told: [Context, string][] = [
    [{ because: [], verdict: 'own', tenant: contoso }, 'This is your own directory, not a customer’s.'],
    [
      { because: [], verdict: 'customer', tenant: contoso },
      'You are in the directory of Contoso Ltd (contoso.example).',
    ],
    [{ because: [], verdict: 'customer' }, 'You are in the directory of a directory the page does not name.'],
    [
      { because: [], verdict: 'other-customer', tenant: contoso, other: { name: 'Adatum' } },
      'Contoso Ltd (contoso.example), but this tab is about Adatum.',
    ],
    [
      { because: [], verdict: 'conflict', tenant: contoso, other: { domain: 'adatum.example' } },
      'Contoso Ltd (contoso.example) or adatum.example?',
    ],
    [
      { because: [], verdict: 'delegated', tenant: contoso },
      'a subscription that Contoso Ltd (contoso.example) has delegated to you',
    ],
    [{ because: [], verdict: 'unknown' }, 'The page does not say which directory this is.'],
  ];
  test.each(told)('%o', async (context, sentence) => {
    const page = await stageOf(stateOf([], { context }));
    expect(page.text('.verdict')).toContain(sentence);
  });

  test('that holds no form says so, below the customers', async () => {
    const page = await onStage({ view: portalView });
    expect(page.text('.tab')).toBe(
      'There is no support form in this tab. Open a new support request in the portal, and it appears here.',
    );
    expect(page.one('.hits').compareDocumentPosition(page.one('.tab'))).toBe(4);
  });

  test('that is no portal says only that', async () => {
    const page = await onStage();
    expect(page.text('.tab')).toBe('This page is not a portal Onbehalf works in.');
  });

  test('that is the search itself says nothing of itself', async () => {
    const page = await onStage({ view: { isAlone: true } });
    expect(page.all('.tab')).toEqual([]);
  });

  test('is waited for', async () => {
    const page = await onStage({ view: null });
    expect(page.text('main')).toBe('Loading…Not affiliated with Microsoft.');
  });
});

describe('the report', () => {
  test('names field, outcome and reason, with a symbol for every colour', async () => {
    const page = await stageOf(stateOf([plan, phone]));
    expect(page.text('dt')).toBe('Support plan | Phone');
    expect(page.text('dd.outcome')).toBe('✓set | ?prefilled, not yours');
    expect(page.text('dd.reason')).toContain('The portal filled this in.');
    expect(page.text('[role=status]')).toContain('Done, and read back from the page.');
  });

  test.each(['en', 'it'] as const)('has words for everything in %s', async (language) => {
    const results = reasons.map((reason, index) => ({
      field: plan.field,
      outcome: outcomes[index % outcomes.length]!,
      reason,
    }));
    const page = await onStage({ view: oneForm(stateOf(results)), language });
    expect(page.all('dt')).toHaveLength(reasons.length);
    for (const cell of page.all('dt, dd')) expect(cell.textContent).toMatch(/^[^$_]{3,}$/);
  });

  test('keeps what other steps hold out of the way', async () => {
    const absent: FieldResult = { field: 'timeZone', outcome: 'not on this page', reason: 'no-field' };
    const page = await stageOf(stateOf([plan, absent]));
    expect(page.text('.form summary')).toBe('1 field is not on this page');
    expect(page.text('.form details dt')).toBe('Time zone');
  });

  test('says what the profile lacks, and where to enter it', async () => {
    const { report } = stateOf([plan]);
    const missing = { ...report, missing: ['supportLanguage', 'phone'] as const };
    const page = await stageOf(stateOf([], { report: missing }));
    expect(page.text('.missing li')).toBe('Support language | Phone');
    expect(page.one('.missing a').getAttribute('href')).toBe('options.html#contact.language');
  });

  test('of several documents is headed each', async () => {
    const documents = ['A', 'B'].map((id) => ({ id, state: stateOf([plan]) }));
    const page = await onStage({ view: { ...portalView, documents } });
    expect(page.text('h2')).toBe('Support form 1 | Support form 2');
  });
});

describe('the buttons', () => {
  test.each<[string, PageState, string]>([
    ['nothing came of it yet', stateOf([]), 'Fill'],
    ['something was set', stateOf([plan]), 'Fill | Undo'],
    ['one field is prefilled', stateOf([phone]), 'Fill | Replace 1 prefilled field'],
    ['several are', stateOf([plan, phone, email]), 'Fill | Replace all 2 prefilled fields | Undo'],
    ['it was undone', stateOf([{ ...plan, reason: 'undone' }]), 'Fill'],
    ['filling is off', stateOf([], { gate: 'off' }), 'Fill'],
    ['this is the own directory', stateOf([plan, phone], { gate: 'never' }), ''],
    ['there is no profile', stateOf([], { trouble: 'no-profile' }), ''],
  ])('when %s', async (_when, state, buttons) => {
    const page = await stageOf(state);
    expect(page.text('.actions button')).toBe(buttons);
  });

  test.each<[Gate, RegExp]>([
    ['ask', /Nothing is written before you choose Fill/],
    ['off', /Filling is switched off/],
    ['never', /Nothing is filled in your own directory until/],
  ])('and the gate %s is explained', async (gate, words) => {
    const { report } = stateOf([]);
    const page = await stageOf(stateOf([], { gate, report: { ...report, phase: 'waiting' } }));
    expect(page.text('[role=status]')).toMatch(words);
  });

  test('and a fill that waits for more is told as what it was', async () => {
    const { report } = stateOf([plan]);
    const waiting = stateOf([], { gate: 'ask', report: { ...report, phase: 'waiting' } });
    const page = await stageOf(waiting);
    expect(page.text('[role=status]')).toContain('This is what came of the last fill.');
  });

  test('act on a person’s click, and on no script’s', async () => {
    const order = vi.fn(async () => true);
    const page = await stageOf(stateOf([plan, phone]), { order });
    page.button(/Fill/).click();
    expect(order).not.toHaveBeenCalled();
    await page.click(page.button(/Fill/));
    await page.click(page.button(/Replace/));
    await page.click(page.button(/Undo/));
    expect(order.mock.calls).toEqual([
      ['A', 'fill'],
      ['A', 'replace'],
      ['A', 'undo'],
    ]);
  });

  test('show progress, and take no second order meanwhile', async () => {
    const { promise, settle } = promised<boolean>();
    const order = vi.fn(() => promise);
    const page = await stageOf(stateOf([plan, phone]), { order });
    await page.click(page.button(/Replace/));
    expect(page.button(/Replacing…/).getAttribute('aria-busy')).toBe('true');
    expect(page.all('button[aria-disabled=true]')).toHaveLength(3);
    await page.click(page.button(/Fill/));
    expect(order).toHaveBeenCalledTimes(1);
    await settle(true);
    expect(page.all('button[aria-disabled=true]')).toHaveLength(0);
  });

  test('hand the focus on when they go away', async () => {
    const page = await stageOf(stateOf([plan, phone]));
    await page.click(page.button(/Replace/));
    await page.showView({ ...plainView, ...oneForm(stateOf([plan])) });
    expect(page.document.activeElement).toBe(page.button(/Fill/));
  });

  test('say when the form is gone', async () => {
    const page = await stageOf(stateOf([plan]), { order: async () => false });
    await page.click(page.button(/Fill/));
    expect(page.text('[role=status]')).toContain('That form is gone.');
  });
});

describe('settings that could not be used', () => {
  const problems = [
    { path: 'policy:contact.email', problem: 'malformed' as const, detail: 'e-mail address' },
    { path: 'contact.phone', problem: 'wrong-type' as const, detail: 'string' },
  ];

  test('are counted, named, explained and linked', async () => {
    const page = await onStage({ view: { problems } });
    expect(page.text('.problems summary')).toContain('2 settings could not be used');
    expect(page.text('.problems li')).toContain('Policy: contact.email');
    expect(page.text('.problems li')).toContain('Expected: an e-mail address.');
    expect(page.all('.problems a').map((link) => link.getAttribute('href'))).toEqual([
      'options.html#contact.phone',
    ]);
  });

  test('a policy that has not answered is said', async () => {
    const page = await onStage({ view: { isPolicyPending: true } });
    expect(page.text('.note')).toContain('has not answered yet');
  });

  test('a missing profile leads to the options', async () => {
    const page = await stageOf(stateOf([], { trouble: 'no-profile' }));
    expect(page.text('.trouble a')).toBe('Enter your contact details');
  });
});

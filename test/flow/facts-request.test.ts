// The kind of issue and the subscription: read where the labels are alike, and on the step before the contact.

import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/flow/facts';
import { look } from '../../src/flow/view';
import { noFacts } from '../../src/model/facts';
import type { FormFacts } from '../../src/model/facts';
import { formMarkup, formPage, knowledge } from './form';

async function factsIn(markup: string, before: FormFacts = noFacts): Promise<FormFacts> {
  const { hands } = formPage({}, `${markup}<i id=plan></i>`);
  const view = await look(hands, knowledge);
  return factsOf(view, { hands, knowledge, values: null, users: new Set(), create: 'absent' }, before);
}

const list = (label: string, chosen: string) =>
  `<p><label>${label} <select><option value="">Select<option selected>${chosen}</select></label></p>`;
const id = '8f3c0a11-2222-4333-8444-5555555555ab';
const whole = (...rows: readonly string[]) =>
  formMarkup.replace('<p><span id=plan-label>', `${rows.join('')}$&`);

describe('the kind of issue', () => {
  test.each([
    ['its own field', [list('Issue type', 'Billing')], 'billing'],
    ['beside a problem', [list('Issue type', 'Technical'), list('Problem type', 'Billing')], 'technical'],
    ['an unknown one', [list('Issue type', 'Fraud'), list('Problem type', 'Billing')], 'other'],
    ['nothing chosen', ['<label>Issue type <select><option value="">Select</select></label>'], null],
    [
      'of two alike, the first known',
      [list('Tipo di problema', 'Fatturazione'), list('Tipo di problema', 'VM lenta')],
      'billing',
    ],
    [
      'of two alike, none known',
      [list('Tipo di problema', 'Frode'), list('Tipo di problema', 'VM lenta')],
      null,
    ],
    ['one that may be either', [list('Tipo di problema', 'Tecnico')], 'technical'],
    ['one that may be either, unknown', [list('Tipo di problema', 'VM lenta')], null],
    ['no such field', [list('Problem type', 'Billing')], null],
  ])('%s', async (_what, rows, kind) => {
    expect((await factsIn(whole(...rows))).request).toBe(kind);
  });

  test('of two alike, one farther from the rest of the form', async () => {
    const far = list('Tipo di problema', 'Fatturazione');
    const near = whole(list('Tipo di problema', 'VM lenta')).replace(/<(\/?)form[^>]*>/g, '<$1section>');
    expect((await factsIn(`<div class=fxs-blade>${far}${near}</div>`)).request).toBe('billing');
  });

  test('what shows no known kind leaves what an earlier step said', async () => {
    const before: FormFacts = { ...noFacts, request: 'quota' };
    expect((await factsIn(whole(list('Tipo di problema', 'VM lenta')), before)).request).toBe('quota');
    expect((await factsIn(whole(list('Issue type', 'Fraud')), before)).request).toBe('other');
  });
});

describe('the subscription', () => {
  test.each([
    ['name and id', list('Subscription', `Contoso (${id})`), { id, name: 'Contoso' }],
    ['a name', list('Sottoscrizione', 'Contoso Production'), { name: 'Contoso Production' }],
    ['a placeholder', '<label>Subscription <select><option value="">Select</select></label>', null],
    ['one of two', list('Subscription', 'A') + list('Subscription', 'B'), null],
    ['a typed text', '<label>Subscription <input value=Secret></label>', null],
    [
      'a list’s own input',
      '<label>Subscription <input role=combobox value=Contoso></label>',
      { name: 'Contoso' },
    ],
    [
      'a list being searched',
      '<label>Subscription <input role=combobox aria-expanded=true value=Con></label>',
      null,
    ],
  ])('%s', async (_what, row, mark) => {
    expect((await factsIn(whole(row))).subscription).toEqual(mark);
  });

  test('searching the list again does not lose it', async () => {
    const before: FormFacts = { ...noFacts, subscription: { name: 'Contoso' } };
    const row = '<label>Subscription <input role=combobox aria-expanded=true value=Fab></label>';
    expect((await factsIn(whole(row), before)).subscription).toEqual({ name: 'Contoso' });
  });
});

describe('the step before the contact, where nothing tells a support form', () => {
  const step = (...rows: readonly string[]) => `<div class=fxs-blade>${rows.join('')}</div>`;

  test('says kind and subscription', async () => {
    const facts = await factsIn(step(list('Issue type', 'Billing'), list('Subscription', 'Contoso')));
    expect(facts).toEqual({ ...noFacts, request: 'billing', subscription: { name: 'Contoso' } });
  });

  test('says nothing when only a subscription is asked, as many pages do', async () => {
    expect(await factsIn(step(list('Subscription', 'Contoso')))).toEqual(noFacts);
  });

  test('nor when the two stand in different panes', async () => {
    const panes = step(list('Issue type', 'Billing')) + step(list('Subscription', 'Contoso'));
    expect(await factsIn(panes)).toEqual(noFacts);
  });

  test('leaves the rest as it was', async () => {
    const before: FormFacts = { ...noFacts, plan: 'csp', severity: 'a' };
    const facts = await factsIn(
      step(list('Issue type', 'Technical'), list('Subscription', 'Contoso')),
      before,
    );
    expect([facts.plan, facts.severity, facts.request]).toEqual(['csp', 'a', 'technical']);
  });
});

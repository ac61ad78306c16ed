// The whole story on small forms: filled and proved, nothing else touched, nothing twice, nothing of the user's lost.

import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report';
import type { FillValues } from '../../src/model/values';
import { act, eventsOn } from '../page/dom';
import { filled, formMarkup, formPage, plans, profile, rowOf, rowsOf } from './form';

const everyField = [
  'supportPlan',
  'preferredContactMethod',
  'availability',
  'supportLanguage',
  'firstName',
  'lastName',
  'email',
  'additionalEmails',
  'phone',
  'country',
];

describe('an empty form', () => {
  test('is filled, every field read back, and nothing else touched', async () => {
    const form = formPage();
    const sent = eventsOn(form.document, ['submit', 'keypress']);
    const report = await form.fill();
    expect(form.shown()).toEqual(filled);
    expect(rowsOf(report)).toEqual(everyField.map((field) => `${field}: set (read-back)`));
    expect([report.phase, report.missing, report.at]).toEqual(['done', [], 1_700_000_000_000]);
    expect(['severity', 'summary', 'description'].map((id) => form.one(`#${id}`).value)).toEqual([
      '',
      '',
      '',
    ]);
    expect(form.one('#save').checked).toBe(false);
    expect([sent, form.plan.isOpen()]).toEqual([[], false]);
  });

  test('a second run changes nothing and says the same', async () => {
    const form = formPage();
    const first = await form.fill();
    const seen = eventsOn(form.document, [
      'input',
      'change',
      'click',
      'mouseup',
      'keydown',
      'focusin',
      'focusout',
    ]);
    expect(await form.fill()).toEqual(first);
    expect([form.shown(), seen, form.plan.openings()]).toEqual([filled, [], 1]);
  });

  test('what the profile lacks is missing, not written', async () => {
    const form = formPage();
    const { phone: _phone, country: _country, ...values } = profile;
    const report = await form.fill({ values });
    expect(report.missing).toEqual(['phone', 'country']);
    expect([form.shown()['phone'], form.shown()['country']]).toEqual(['', '']);
    expect(rowsOf(report)).toHaveLength(everyField.length - 2);
  });

  test('without leave to write nothing is written', async () => {
    const form = formPage();
    const seen = eventsOn(form.document, ['input', 'change', 'click', 'focusin']);
    const report = await form.fill({ write: false });
    expect([report.phase, seen, form.plan.openings()]).toEqual(['waiting', [], 0]);
  });

  test('progress is told before anything is written', async () => {
    const form = formPage();
    const told: [string, string | undefined][] = [];
    await form.fill({ progress: ({ phase }: Report) => told.push([phase, form.shown()['first']]) });
    expect(told).toEqual([['filling', '']]);
  });

  test('no report holds a value of the profile', async () => {
    const report = JSON.stringify(await formPage().fill());
    const values = Object.values(profile)
      .flat()
      .filter((value) => String(value).length > 5);
    expect(values.filter((value) => report.includes(String(value)))).toEqual([]);
  });
});

describe('no support form', () => {
  test.each([
    [
      'a contact form',
      formMarkup.replace(/Support plan|Severity|Preferred contact|Support language|Save contact/g, 'Other'),
    ],
    ['a hidden form', `<div hidden>${formMarkup}</div>`],
    ['two forms', formMarkup + formMarkup.replaceAll('id=', 'data-id=')],
  ])('%s: nothing is written', async (_what, markup) => {
    const form = formPage({}, markup);
    const seen = eventsOn(form.document, ['input', 'change', 'click']);
    expect(await form.fill()).toMatchObject({ phase: 'idle', results: [] });
    expect(seen).toEqual([]);
  });
});

describe('values of others', () => {
  test('what the portal prefilled stays and is listed; replace replaces it', async () => {
    const form = formPage({ chosen: 'Developer' });
    form.one('#email').value = 'g.ferrari@old.example';
    form.one('#country').value = 'France';
    const kept = await form.fill();
    const prefilled = 'prefilled, not yours (prefilled-by-portal)';
    expect(['supportPlan', 'email', 'country'].map((field) => rowOf(kept, field))).toEqual([
      prefilled,
      prefilled,
      prefilled,
    ]);
    expect([form.shown()['plan'], form.shown()['email'], form.shown()['country']]).toEqual([
      'Developer',
      'g.ferrari@old.example',
      'France',
    ]);
    const replaced = await form.fill({ replacePrefilled: true });
    expect(form.shown()).toEqual(filled);
    expect(rowsOf(replaced).every((row) => row.endsWith('set (read-back)'))).toBe(true);
  });

  test('what is right already is left as it is, in the page’s own writing', async () => {
    const form = formPage({ chosen: 'CLOUD SOLUTION PROVIDER' });
    form.one('#phone').value = '0039 (02) 55500199';
    form.one('#email').value = 'Giulia.Ferrari@Fabrikam.example';
    const report = await form.fill();
    expect(['supportPlan', 'phone', 'email'].map((field) => rowOf(report, field))).toEqual(
      Array.from({ length: 3 }, () => 'already right (same-value)'),
    );
    expect(form.plan.openings()).toBe(0);
  });

  test('what the user typed stays, even against replace', async () => {
    const form = formPage();
    form.one('#first').value = 'Julia';
    form.task.memory.users.add('firstName');
    for (const replacePrefilled of [false, true]) {
      expect(rowOf(await form.fill({ replacePrefilled }), 'firstName')).toBe('kept yours (typed-by-you)');
    }
    expect(form.shown()['first']).toBe('Julia');
  });

  test('what the user typed outlives a re-render of the field', async () => {
    const form = formPage();
    form.task.memory.users.add('firstName');
    form.one('#first').replaceWith(form.one('#first').cloneNode());
    expect(rowOf(await form.fill(), 'firstName')).toBe('kept yours (typed-by-you)');
  });

  test('a choice the user changed after the fill is theirs', async () => {
    const form = formPage();
    await form.fill();
    await form.clock.pass(1000);
    act(form.one('#method input'), 'pointerdown');
    act(form.one('#method input'), 'pointerup');
    form.document.querySelectorAll<HTMLInputElement>('#method input')[1]!.checked = true;
    await form.clock.pass(1000);
    expect(rowOf(await form.fill({ replacePrefilled: true }), 'preferredContactMethod')).toBe(
      'kept yours (typed-by-you)',
    );
    expect(form.shown()['method']).toBe('Phone');
  });

  test('a choice the page changed is written again', async () => {
    const form = formPage();
    await form.fill();
    form.document.querySelectorAll<HTMLInputElement>('#method input')[1]!.checked = true;
    await form.fill();
    expect(form.shown()['method']).toBe('Email');
  });
});

describe('lists', () => {
  test.each([
    [
      'the plan is not among them',
      'option missing (no-such-option)',
      { options: ['Basic', 'Cloud Solution Provider - Expired'] },
    ],
    ['it is disabled', 'option missing (option-disabled)', { disabled: ['Cloud Solution Provider'] }],
    ['there are two', 'ambiguous (two-options)', { options: [...plans, 'Cloud Solution Provider'] }],
    ['the list does not open', 'option missing (list-did-not-open)', { deaf: 99 }],
  ])('%s: %s, and the rest is filled', async (_what, expected, how) => {
    const form = formPage(how);
    const report = await form.fill();
    expect(rowOf(report, 'supportPlan')).toBe(expected);
    expect({ ...form.shown(), plan: filled['plan'] }).toEqual(filled);
    expect(form.plan.isOpen()).toBe(false);
  });

  test('a list that had no option for us is not opened at every look', async () => {
    const form = formPage({ options: ['Basic'] });
    await form.fill();
    await form.fill();
    expect(form.plan.openings()).toBe(1);
  });
});

test('a form in Italian is filled, too', async () => {
  const names: readonly [string, string][] = [
    ['Support plan', 'Piano di supporto'],
    ['Severity', 'Gravità'],
    ['Preferred contact method', 'Metodo di contatto preferito'],
    ['Your availability', 'Disponibilità'],
    ['Support language', 'Lingua del supporto'],
    ['First name', 'Nome'],
    ['Last name', 'Cognome'],
    ['>Email *', '>Indirizzo e-mail *'],
    ['Additional email for notification', 'E-mail aggiuntiva per la notifica'],
    ['>Phone<', '>Numero di telefono<'],
    ['Country/region', 'Paese/area geografica'],
    ['Business hours', 'Orario di ufficio'],
    ['<option>Italian', '<option>Italiano'],
    ['<option>Italy', '<option>Italia'],
  ];
  const markup = names.reduce((made, [english, italian]) => made.replaceAll(english, italian), formMarkup);
  const form = formPage({}, markup);
  const values: FillValues = { ...profile, preferredContactMethod: 'email' };
  expect(rowsOf(await form.fill({ values })).filter((row) => !row.endsWith('set (read-back)'))).toEqual([]);
  expect([form.shown()['country'], form.shown()['hours'], form.shown()['language']]).toEqual([
    'Italia',
    'Orario di ufficio',
    'Italiano',
  ]);
});

// What a form says, in words and domains: field by field, over what an earlier step said, and never a typed value.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/flow/facts';
import { look } from '../../src/flow/view';
import { noFacts } from '../../src/model/facts';
import type { FormFacts } from '../../src/model/facts';
import type { WrittenField } from '../../src/model/fields';
import type { FillValues } from '../../src/model/values';
import { formMarkup, formPage, knowledge, profile } from './form';
import type { TestForm } from './form';

interface Telling {
  readonly values?: FillValues | null;
  readonly users?: readonly WrittenField[];
  readonly create?: FormFacts['create'];
  readonly before?: FormFacts;
}

async function factsIn(form: TestForm, telling: Telling = {}): Promise<FormFacts> {
  const { values = profile, users = [], create = 'absent', before = noFacts } = telling;
  const view = await look(form.hands, knowledge);
  return factsOf(view, { hands: form.hands, knowledge, values, users: new Set(users), create }, before);
}

const form = (markup = formMarkup, chosen?: string) =>
  formPage(chosen === undefined ? {} : { chosen }, markup);
const choose = ({ one }: TestForm, id: string, text: string) => {
  const select = one(`#${id}`) as unknown as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex((option) => option.text === text);
};
const enter = ({ one }: TestForm, values: Readonly<Record<string, string>>) => {
  for (const [id, value] of Object.entries(values)) one(`#${id}`).value = value;
};

describe('the contact', () => {
  test('is ours as a fill would compare it, another’s, or empty', async () => {
    const page = form();
    enter(page, { first: 'GIULIA', last: 'Rossi', email: 'Giulia.Ferrari@fabrikam.example' });
    const { contact, emailDomain } = await factsIn(page);
    expect(contact).toEqual({ firstName: 'ours', lastName: 'other', email: 'ours', phone: 'empty' });
    expect(emailDomain).toBe('fabrikam.example');
  });

  test('is unknown where the profile may not be told, or has nothing', async () => {
    const page = form();
    enter(page, { first: 'Giulia', phone: '+39 02 5550 0199' });
    const all = { firstName: 'unknown', lastName: 'empty', email: 'empty', phone: 'unknown' };
    expect((await factsIn(page, { values: null })).contact).toEqual(all);
    const { phone, ...rest } = profile;
    expect((await factsIn(page, { values: rest })).contact).toMatchObject({
      firstName: 'ours',
      phone: phone && 'unknown',
    });
  });

  test('is unknown where two fields answer to one name', async () => {
    const page = form(formMarkup.replace('<p><label for=phone>', '<p><label>Email <input></label></p>$&'));
    expect((await factsIn(page)).contact.email).toBe('unknown');
  });

  test('tells a guest’s made-up names, in the name or the address', async () => {
    const page = form();
    enter(page, { first: 'user_0123456789abcdef', email: 'user_0123456789abcdef@contoso.onmicrosoft.com' });
    const { guestNames, emailDomain } = await factsIn(page);
    expect([guestNames, emailDomain]).toEqual([['firstName', 'email'], 'contoso.onmicrosoft.com']);
  });

  test('tells domains of other addresses than the profile’s', async () => {
    const page = form();
    enter(page, {
      email: 'a@müller.example',
      more: 'noc@fabrikam.example, A@Contoso.example b@other.example',
    });
    const { emailDomain, additionalDomains } = await factsIn(page);
    expect(emailDomain).toBe('xn--mller-kva.example');
    expect(additionalDomains).toEqual(['contoso.example', 'other.example']);
    expect((await factsIn(page, { values: null })).additionalDomains).toContain('fabrikam.example');
  });
});

describe('choices', () => {
  test.each([
    ['A - Critical impact', 'a'],
    ['C - Minimal impact', 'c'],
    ['Select', 'empty'],
  ])('severity %s', async (text, severity) => {
    const page = form();
    choose(page, 'severity', text);
    expect((await factsIn(page)).severity).toBe(severity);
  });

  test.each([
    ['English', 'english'],
    ['Italian', 'other'],
    ['Select', null],
  ])('language %s', async (text, language) => {
    const page = form();
    choose(page, 'language', text);
    expect((await factsIn(page)).language).toBe(language);
  });

  test.each([
    ['Cloud Solution Provider', profile, 'csp'],
    ['Fournisseur de solutions Cloud', null, 'csp'],
    ['Developer', profile, 'other'],
    ['Partner plan', { ...profile, supportPlan: ['Partner plan'] }, 'csp'],
    ['Cloud Solution Provider', { ...profile, supportPlan: null }, 'csp'],
    ['', profile, 'empty'],
  ])('plan “%s”', async (chosen, values, plan) => {
    expect((await factsIn(form(formMarkup, chosen), { values })).plan).toBe(plan);
  });

  test('a plan that the form only states', async () => {
    const stated = formMarkup.replace(
      /<span id=plan-label>.*?<\/p>/,
      '<b>Support plan</b><i>Cloud Solution Provider</i></p><i id=plan></i>',
    );
    expect((await factsIn(form(stated))).plan).toBe('csp');
  });

  test('what is not in the form is told as such', async () => {
    const short = formMarkup
      .replace('Severity', 'Hurry')
      .replace('Phone</label><input', 'Fax</label><input')
      .replace('Save contact', 'Keep contact');
    expect(await factsIn(form(short))).toMatchObject({
      severity: null,
      saveContact: null,
      request: null,
      subscription: null,
      contact: { phone: 'absent' },
    });
  });
});

describe('the box that saves the contact', () => {
  const boxed = (box: string) => formMarkup.replace(/<label><input id=save.*?<\/label>/, box);
  const text = 'Save contact changes for future support requests.';

  test.each([
    [`<label><input type=checkbox checked> ${text}</label>`, true],
    [`<label><input type=checkbox> ${text}</label>`, false],
    [`<div role=checkbox aria-checked=true aria-labelledby=s></div><label id=s>${text}</label>`, true],
    [`<div role=switch aria-checked=false aria-label="${text}"></div>`, false],
    [`<fluent-checkbox role=checkbox aria-checked=true>${text}</fluent-checkbox>`, true],
    [
      '<span role=checkbox aria-checked=true>Salva modifiche di contatto per le richieste di supporto future</span>',
      true,
    ],
    [`<div role=checkbox aria-checked=mixed>${text}</div>`, null],
    [`<div role=checkbox aria-checked=true hidden>${text}</div>`, null],
    ['<div role=checkbox aria-checked=true>Share diagnostic information</div>', null],
  ])('%s', async (box, ticked) => {
    expect((await factsIn(form(boxed(box)))).saveContact).toBe(ticked);
  });
});

describe('over earlier steps', () => {
  const before: FormFacts = {
    ...noFacts,
    contact: { firstName: 'ours', lastName: 'other', email: 'ours', phone: 'unknown' },
    emailDomain: 'contoso.example',
    additionalDomains: ['other.example'],
    guestNames: ['lastName'],
    saveContact: true,
    severity: 'a',
    language: 'other',
    plan: 'other',
    request: 'quota',
    subscription: { name: 'Contoso' },
    create: 'away',
  };

  test('a page without the form keeps all, and says where the button is now', async () => {
    const page = form('<p id=plan></p><button>Create</button>');
    const facts = await factsIn(page, { before, create: 'in-view', users: ['email', 'supportPlan'] });
    expect(facts).toEqual({ ...before, create: 'in-view', byUser: ['supportPlan', 'email'] });
  });

  test('fields of the present step count, the others stay', async () => {
    const page = form(formMarkup.replace('Last name', 'Nickname'));
    enter(page, { first: 'Giulia' });
    expect(await factsIn(page, { before })).toEqual({
      ...noFacts,
      contact: { firstName: 'ours', lastName: 'other', email: 'empty', phone: 'empty' },
      additionalDomains: [],
      guestNames: ['lastName'],
      saveContact: false,
      severity: 'empty',
      language: null,
      plan: 'empty',
      request: 'quota',
      subscription: { name: 'Contoso' },
    });
  });
});

test('facts hold no value that was typed', async () => {
  const page = form();
  const ids = ['first', 'last', 'email', 'more', 'phone', 'summary', 'description'];
  const secret = fc.stringMatching(/^[a-z0-9+]{6,20}$/).map((text) => `§${text}@x.example`);
  await fc.assert(
    fc.asyncProperty(fc.array(secret, { minLength: ids.length, maxLength: ids.length }), async (texts) => {
      enter(page, Object.fromEntries(ids.map((id, at) => [id, texts[at]!])));
      const facts = await factsIn(page);
      expect([facts.emailDomain, facts.additionalDomains]).toEqual(['x.example', ['x.example']]);
      expect(JSON.stringify(facts)).not.toContain('§');
    }),
    { numRuns: 20 },
  );
});

describe('the question of a Premier contract', () => {
  const question = 'File as a Premier support request?';

  test.each([
    [
      'radios',
      `<fieldset><legend>${question}</legend><label><input type=radio name=p>Yes</label></fieldset>`,
    ],
    ['a list', `<label>${question}<select><option>No<option>Yes</select></label>`],
    ['a switch', `<p><label id=q>${question}</label><button role=switch aria-labelledby=q></button></p>`],
  ])('is told when it is asked by %s', async (_what, markup) => {
    const asked = formMarkup.replace('<p><label for=phone>', `${markup}$&`);
    expect((await factsIn(form(asked))).asksPremier).toBe(true);
  });

  test('is not told of a form without it, and kept of an earlier step', async () => {
    expect((await factsIn(form())).asksPremier).toBe(false);
    expect((await factsIn(form(), { before: { ...noFacts, asksPremier: true } })).asksPremier).toBe(true);
  });
});

// Turns values into what is written and compared: equal in the page's writing, different in another value.

import { describe, expect, test } from 'vitest';
import { placeholdersOf, targetOf } from '../../src/flow/targets';
import { writtenFields } from '../../src/model/fields';
import type { WrittenField } from '../../src/model/fields';
import { allPacks } from '../../src/rules/languages/all';
import { profile } from './form';

const values = { ...profile, timeZone: { iana: 'Europe/Rome', names: ['W. Europe Standard Time'] } };
const target = (field: WrittenField) => targetOf(field, values, allPacks);

describe('text', () => {
  test.each<[WrittenField, string]>([
    ['firstName', 'Giulia'],
    ['lastName', 'Ferrari'],
    ['email', 'giulia.ferrari@fabrikam.example'],
    ['additionalEmails', 'noc@fabrikam.example;desk@fabrikam.example'],
    ['phone', '+39 02 5550 0199'],
  ])('%s is written as “%s”', (field, text) => {
    expect(target(field)).toMatchObject({ kind: 'text', text });
  });

  test.each<[WrittenField, string, boolean]>([
    ['firstName', ' giulia ', true],
    ['firstName', 'Ｇｉｕｌｉａ', true],
    ['firstName', 'Giúlia', false],
    ['firstName', 'Giulia Maria', false],
    ['firstName', '', false],
    ['email', 'GIULIA.FERRARI@fabrikam.example ', true],
    ['email', 'giulia-ferrari@fabrikam.example', false],
    ['additionalEmails', 'desk@fabrikam.example, NOC@fabrikam.example', true],
    ['additionalEmails', 'desk@fabrikam.example\nnoc@fabrikam.example;', true],
    ['additionalEmails', 'noc@fabrikam.example', false],
    ['additionalEmails', 'noc@fabrikam.example;desk@fabrikam.example;third@x.example', false],
    ['phone', '+390255500199', true],
    ['phone', '0039 (02) 5550-0199', true],
    ['phone', '＋３９ ０２ ５５５０ ０１９９', true],
    ['phone', '02 5550 0199', false],
    ['phone', '+39 02 5550 0198', false],
    ['phone', '', false],
  ])('%s fits “%s”: %s', (field, shown, fits) => {
    expect(target(field)?.fits(shown)).toBe(fits);
  });
});

describe('a known address or number in a list', () => {
  test.each<[WrittenField, string[], number | string]>([
    ['email', ['ann@contoso.example', 'Giulia.Ferrari@fabrikam.example'], 1],
    ['email', ['Home: x@y.example', 'Work: giulia.ferrari@fabrikam.example (verified)'], 1],
    ['email', ['giulia.ferrari@fabrikam.example; x@y.example', 'x@y.example'], 'missing'],
    ['email', ['giulia.ferrari@fabrikam.example', 'Work: giulia.ferrari@fabrikam.example'], 'ambiguous'],
    ['email', ['ann@contoso.example', 'Add another'], 'missing'],
    ['phone', ['+1 425 555 0100', '+39 02-5550-0199'], 1],
    ['phone', ['+39 02 5550 01990'], 'missing'],
  ])('%s of %j is at %s', (field, texts, at) => {
    const wanted = target(field);
    expect(wanted?.kind === 'text' && wanted.pick(texts)).toBe(at);
  });
});

describe('a word with an explanation', () => {
  test.each<[WrittenField, string[], number | string]>([
    ['preferredContactMethod', ['Phone (within 1 hour)', 'Email (expected response: within 8 hours)'], 1],
    ['preferredContactMethod', ['Telefono – entro un’ora', 'Posta elettronica – entro 8 ore'], 1],
    ['preferredContactMethod', ['電話：1 時間', 'メール：8 時間'], 1],
    ['preferredContactMethod', ['Email and phone', 'Emails'], 'missing'],
    ['preferredContactMethod', ['Email (a)', 'Email (b)'], 'ambiguous'],
    ['availability', ['24x7', 'Business hours, local time'], 1],
    ['supportPlan', ['Cloud Solution Provider (Expired)', 'Developer'], 'missing'],
  ])('%s of %j is at %s', (field, texts, at) => {
    const wanted = target(field);
    expect(wanted?.pick(texts)).toBe(at);
    const chosen = texts[Number(at)];
    if (chosen !== undefined) expect(wanted?.fits(chosen)).toBe(true);
  });
});

describe('choices', () => {
  test.each<[WrittenField, string[], string]>([
    ['supportPlan', ['Basic', 'Cloud Solution Provider'], 'Developer'],
    ['preferredContactMethod', ['Phone', 'E-mail'], 'Phone'],
    ['availability', ['24x7', 'Business hours'], '24x7'],
    ['supportLanguage', ['English', 'Italian'], 'English'],
    ['country', ['France', 'Italia'], 'France'],
    ['timeZone', ['GMT Standard Time', 'W. Europe Standard Time'], 'GMT Standard Time'],
  ])('%s picks the second of %j, which fits, and “%s” does not', (field, texts, wrong) => {
    const choice = target(field);
    expect(choice?.kind === 'choice' && choice.pick(texts)).toBe(1);
    expect([choice?.fits(texts[1]!), choice?.fits(wrong), choice?.fits('')]).toEqual([true, false, false]);
  });

  test('a country is none that shares its name, neither to pick nor as what is shown', () => {
    const korea = targetOf('country', { supportPlan: [], country: 'KR' }, allPacks);
    expect(korea?.kind === 'choice' && korea.pick(['Korea (DPRK)', 'Japan'])).toBe('missing');
    expect([korea?.fits('Korea (DPRK)'), korea?.fits('Korea'), korea?.fits('Korea (KR)')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a plan name of the settings is a plan, too', () => {
    const own = targetOf('supportPlan', { supportPlan: ['Contoso Gold'] }, allPacks);
    expect([
      own?.fits('Contoso Gold'),
      own?.fits('Cloud Solution Provider'),
      target('supportPlan')?.fits('Contoso Gold'),
    ]).toEqual([true, true, false]);
  });
});

test('without a value there is no target, except for the plan', () => {
  const none = writtenFields.filter((field) => targetOf(field, { supportPlan: [] }, allPacks) === null);
  expect(none).toEqual(writtenFields.filter((field) => field !== 'supportPlan'));
});

test('empty texts are no values', () => {
  const emptied = { supportPlan: [], firstName: '', phone: '', additionalEmails: [] };
  expect(
    (['firstName', 'phone', 'additionalEmails'] as const).map((field) => targetOf(field, emptied, allPacks)),
  ).toEqual([null, null, null]);
});

test('placeholders of every language, as they are compared', () => {
  const placeholders = placeholdersOf(allPacks);
  expect(placeholders).toEqual(expect.arrayContaining(['select', 'please select', 'seleziona']));
  expect(placeholders).not.toContain('');
});

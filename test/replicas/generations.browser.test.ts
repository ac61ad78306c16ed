// Proves that each generation of the form walks its own steps, by mouse and by keyboard, on Knockout and Fluent.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  fluentChoose,
  fluentRadio,
  fluentType,
  koChoose,
  koRadio,
  koType,
  modelValues,
  pressButton,
  pressed,
  type FormDocument,
} from './operate';
import { replicaSession } from './session';

const session = replicaSession();

const CONTACT = {
  supportPlan: 'csp',
  preferredContactMethod: 'email',
  availability: 'business-hours',
  supportLanguage: 'it-it',
  firstName: 'Giulia',
  lastName: 'Bianchi',
  email: 'giulia.bianchi@fabrikam.example',
  additionalEmails: 'a@fabrikam.example',
  phone: '+39 02 1234 5678',
  country: 'IT',
};

interface Hand {
  readonly open: (query: string) => Promise<FormDocument>;
  readonly type: typeof koType;
  readonly choose: typeof fluentChoose;
  readonly radio: typeof koRadio;
  readonly check: (place: FormDocument, label: string) => Promise<void>;
}

const HANDS: Readonly<Record<string, Hand>> = {
  ko: {
    open: (query) => session.openKo(query),
    type: koType,
    choose: koChoose,
    radio: koRadio,
    check: (place, label) => place.getByRole('checkbox', { name: label }).click(),
  },
  fluent8: {
    open: (query) => session.openFluent(query),
    type: fluentType,
    choose: fluentChoose,
    radio: fluentRadio,
    check: (place, label) => place.locator('label.ms-Checkbox-label').filter({ hasText: label }).click(),
  },
};

/** What generations 1 and 2 call the fields of the contact. */
const OLD_LABELS = [
  {
    additionalEmails: 'Who else should we email?',
    phone: 'Phone number',
    availability: 'Response',
    supportLanguage: 'Language',
    preferredContactMethod: 'Contact method',
  },
  {
    additionalEmails: 'Additional contact',
    phone: 'Phone',
    availability: 'Response hours',
    supportLanguage: 'Support language',
    preferredContactMethod: 'Preferred contact method',
  },
] as const;

async function contact(hand: Hand, place: FormDocument, generation: 1 | 2): Promise<void> {
  const labels = OLD_LABELS[generation - 1] ?? OLD_LABELS[0];
  await hand.type(place, 'First name', CONTACT.firstName);
  await hand.type(place, 'Last name', CONTACT.lastName);
  await hand.type(place, 'Email', CONTACT.email);
  await hand.type(place, labels.additionalEmails, CONTACT.additionalEmails);
  await hand.type(place, labels.phone, CONTACT.phone);
  await hand.choose(place, 'Country/region', 'Italy');
  await hand.radio(place, labels.availability, 'Business hours');
  await hand.choose(place, labels.supportLanguage, 'Italian');
  await hand.radio(place, labels.preferredContactMethod, 'Email');
}

async function stepIs(place: FormDocument, step: number): Promise<void> {
  await place.waitForFunction((wanted) => window.replicaState().step === wanted, step);
}

function tabs(place: FormDocument): Promise<string[]> {
  return place.getByRole('tab').allInnerTexts();
}

describe.each(Object.keys(HANDS))('on %s', (form) => {
  const hand = HANDS[form] as Hand;

  it('generation 1 has three blades, the plan on the first and the contact on the last', async () => {
    const place = await hand.open('generation=1');
    expect(await tabs(place)).toEqual(['1 Basics', '2 Problem', '3 Contact information']);
    await hand.choose(place, 'Issue type', 'Technical');
    await hand.choose(place, 'Service', 'Virtual Machine running Windows');
    await hand.choose(place, 'Resource', 'vm-web-01');
    await pressButton(place, 'Next');
    await place.getByText('The value must not be empty.').first().waitFor();
    await hand.choose(place, 'Support plan', 'Cloud Solution Provider');
    await pressButton(place, 'Next');
    await stepIs(place, 2);
    await hand.choose(place, 'Severity', 'C - Minimal impact');
    await hand.choose(place, 'Problem type', 'VM performance');
    await hand.choose(place, 'Category', 'My VM is not booting');
    await hand.type(place, 'Details', 'Since this morning');
    await hand.type(place, 'Time frame', '1/2/2017');
    await hand.check(place, 'Share diagnostic information');
    await pressButton(place, 'Next');
    await stepIs(place, 3);
    expect(await place.getByRole('button', { name: 'Previous' }).count()).toBe(0);
    await contact(hand, place, 1);
    await pressButton(place, 'Create');
    await place.getByText('Your support request was created').waitFor();
    expect(await modelValues(place)).toMatchObject({
      ...CONTACT,
      description: 'Since this morning',
      diagnosticConsent: true,
      saveContact: false,
    });
    expect(await pressed(place)).toContain('toggle:diagnosticConsent=true');
    expect((await pressed(place)).filter((what) => /^(next|create)$/.test(what))).toEqual([
      'next',
      'next',
      'next',
      'create',
    ]);
  });

  it('generation 2 has tabs, its buttons name the next one, its titles stand in capitals', async () => {
    const place = await hand.open('generation=2');
    expect(await tabs(place)).toEqual(['Basics', 'Solutions', 'Details', 'Review + create']);
    await hand.choose(place, 'What is your issue related to?', 'Azure services');
    await hand.choose(place, 'Issue type', 'Technical');
    await place.getByText('Select problem type', { exact: true }).waitFor();
    await hand.radio(place, 'Service', 'All services');
    await hand.choose(place, 'Service type', 'Virtual Machine running Windows');
    await hand.type(place, 'Summary', 'It does not start');
    await hand.choose(place, 'Problem type', 'VM performance');
    await hand.choose(place, 'Problem subtype', 'My VM is not booting');
    await pressButton(place, 'Next: Solutions >>');
    await place.getByText('these articles may solve').waitFor();
    await pressButton(place, 'Next: Details >>');
    await stepIs(place, 3);
    for (const title of ['PROBLEM DETAILS', 'SUPPORT METHOD', 'CONTACT INFO']) {
      expect(await place.locator('h3').filter({ hasText: title }).count()).toBe(1);
    }
    await hand.type(place, 'Description', 'Since this morning');
    await hand.choose(place, 'Support plan', 'Cloud Solution Provider');
    await hand.choose(place, 'Severity', 'C - Minimal impact');
    await contact(hand, place, 2);
    await pressButton(place, 'Next: Review + create >>');
    await place.getByText('Check your request').waitFor();
    expect(await modelValues(place)).toMatchObject({ ...CONTACT, serviceScope: 'all' });
    await pressButton(place, 'Previous');
    await stepIs(place, 3);
  });

  it.each([1, 2, 3])('walks generation %s by the keyboard alone', async (generation) => {
    const place = await hand.open(`generation=${generation}&problem=filled`);
    const { keyboard } = session.page;
    const row = (label: string): Locator =>
      place.locator('.fxc-weave-pccontrol, .form-row').filter({ hasText: label }).first();
    const chooseFirst = async (label: string): Promise<void> => {
      await row(label).getByRole('combobox').focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await keyboard.press(key);
    };
    if (generation === 1) await chooseFirst('Support plan');
    for (const step of [2, 3]) {
      if (generation === 1 && step === 3) {
        await chooseFirst('Severity');
        await row('Details').locator('textarea').focus();
        await keyboard.type('Since this morning');
      }
      await place.getByRole('button', { name: /^Next/ }).last().focus();
      await keyboard.press('Enter');
      await stepIs(place, step);
    }
    await row('First name').locator('input').focus();
    const values = { firstName: 'Giulia', lastName: 'Bianchi', email: 'g@fabrikam.example' };
    for (const text of Object.values(values)) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
    expect(await modelValues(place)).toMatchObject(values);
    await place.getByRole('tab').first().focus();
    await keyboard.press('Enter');
    await stepIs(place, 1);
  });
});

describe('the support plan', () => {
  it.each(['ko', 'fluent8'])('is a text and no control when static, on %s', async (form) => {
    for (const generation of [1, 2, 3]) {
      const at = generation === 1 ? '' : '&start=3';
      const place = await (HANDS[form] as Hand).open(`generation=${generation}${at}&plan=static`);
      const row = place.locator('.fxc-weave-pccontrol, .form-row').filter({ hasText: 'Support plan' });
      expect((await row.innerText()).split(/\s*\n\s*/)).toEqual(['Support plan', 'Cloud Solution Provider']);
      const controls = 'input, select, textarea, button, [role], [tabindex], [contenteditable]';
      expect(await row.locator(controls).count()).toBe(0);
      expect((await modelValues(place)).supportPlan).toBe('csp');
    }
    const place = await (HANDS[form] as Hand).open('lang=de&start=3&plan=static&plan-text=developer');
    await place.getByText('Azure-Supportplan - Developer', { exact: true }).last().waitFor();
    expect((await modelValues(place)).supportPlan).toBe('developer');
  });

  it.each(['ko', 'fluent8'])(
    'stands on the first step of any generation when told to, on %s',
    async (form) => {
      const hand = HANDS[form] as Hand;
      for (const generation of [1, 2, 3]) {
        const place = await hand.open(`generation=${generation}&plan=basics`);
        await hand.choose(place, 'Support plan', 'Cloud Solution Provider');
        expect((await modelValues(place)).supportPlan).toBe('csp');
        const later = await hand.open(`generation=${generation}&plan=basics&start=3`);
        expect(await later.getByText('Support plan', { exact: true }).count()).toBe(0);
      }
    },
  );
});

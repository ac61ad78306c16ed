// Proves that the forms made of web components take every value from mouse and keyboard into their model.
import { describe, expect, it } from 'vitest';
import { modelValues, pressButton, pressed, type FormDocument } from './operate';
import {
  blindHand,
  fastField,
  fastHand,
  heField,
  heHand,
  listRow,
  openComponents,
  plainHand,
  type Hand,
} from './operate-components';
import { replicaSession } from './session';

const session = replicaSession();

const open = (query: string): Promise<FormDocument> => openComponents(session.page, query);

const CONTACT = {
  supportPlan: 'csp',
  preferredContactMethod: 'phone',
  availability: 'business-hours',
  supportLanguage: 'it-it',
  firstName: 'Giulia',
  lastName: 'Bianchi',
  email: 'Giulia@b.example',
  additionalEmails: 'a@b.example; c@b.example',
  phone: '+39 02 1234 5678',
  country: 'IT',
};

async function fillContact(hand: Hand): Promise<void> {
  await hand.choose('Support plan', 'Cloud Solution Provider');
  await hand.radio('Preferred contact method', 'Phone');
  await hand.radio('Your availability', 'Business hours');
  await hand.choose('Support language', 'Italian');
  await hand.type('First name', CONTACT.firstName);
  await hand.type('Last name', CONTACT.lastName);
  await hand.type('Email', CONTACT.email);
  await hand.type('Additional email for notification', CONTACT.additionalEmails);
  await hand.type('Phone', CONTACT.phone);
  await hand.choose('Country/region', 'Italy');
}

async function expectFilledAndNothingPressed(place: FormDocument): Promise<void> {
  expect(await modelValues(place)).toMatchObject(CONTACT);
  expect(await pressed(place)).toEqual([]);
  expect(await place.evaluate(() => window.replicaErrors)).toEqual([]);
}

describe('mouse and keyboard fill the contact', () => {
  const hands = { fast: fastHand, he: heHand, 'plain-shadow': plainHand };
  const all = Object.entries(hands).flatMap(([kit, hand]) => [
    [`form=${kit}&start=3`, hand] as const,
    [`form=${kit}-top&start=3`, hand] as const,
  ]);

  it.each([
    ...all,
    ['form=fast&start=3&options=lazy&labels=plain', fastHand] as const,
    ['form=he&start=3&prefix=v6_he', heHand] as const,
    ['form=he-top&start=3&prefix=accexp_he&options=lazy', heHand] as const,
  ])('on %s', async (query, hand) => {
    const place = await open(query);
    await fillContact(hand(place));
    await expectFilledAndNothingPressed(place);
  });

  it.each(['form=he-top&start=3&roots=closed', 'form=he-top&start=3&roots=mixed&prefix=v6_he'])(
    'at coordinates where roots are closed: %s',
    async (query) => {
      const place = await open(query);
      await fillContact(await blindHand(session.page));
      await expectFilledAndNothingPressed(place);
    },
  );
});

describe('the text boxes with a list', () => {
  it.each(['combobox', 'combobox-filter', 'combobox-free'])(
    'choose by mouse on fast: %s',
    async (controls) => {
      const place = await open(`form=fast&start=3&controls=${controls}`);
      expect(await place.locator('fluent-combobox').count()).toBe(3);
      await fillContact(fastHand(place));
      await expectFilledAndNothingPressed(place);
    },
  );

  it.each(['combobox', 'combobox-filter', 'combobox-free'])(
    'take a whole name on fast: %s',
    async (controls) => {
      const place = await open(`form=fast&start=3&controls=${controls}`);
      const input = listRow(place, 'Country/region').locator('fluent-combobox input');
      await input.click();
      await input.pressSequentially('Italy');
      expect((await modelValues(place)).country).toBe('');
      await place.getByText('Contact info', { exact: true }).click();
      await expect.poll(async () => (await modelValues(place)).country).toBe('IT');
      await input.click();
      await input.press('Control+A');
      await input.pressSequentially('Nowhere');
      await place.getByText('Contact info', { exact: true }).click();
      await expect.poll(async () => (await modelValues(place)).country).toBe('');
    },
  );

  it('filter on he, and put back what was not chosen', async () => {
    const place = await open('form=he&start=3&controls=combobox');
    const box = heField(place, 'Country/region').locator('#control');
    await box.click();
    await box.pressSequentially('ital');
    const shown = heField(place, 'Country/region').locator('[role=option]:visible');
    await expect.poll(() => shown.allInnerTexts()).toEqual(['Italy']);
    await box.press('Tab');
    expect(await box.inputValue()).toBe('');
    expect((await modelValues(place)).country).toBe('');
    await box.click();
    await box.pressSequentially('ital');
    await box.press('Enter');
    expect((await modelValues(place)).country).toBe('IT');
  });
});

describe('the keyboard alone', () => {
  it('works the lists and groups of fast', async () => {
    const place = await open('form=fast&start=3');
    const plan = listRow(place, 'Support plan').locator('fluent-select');
    await plan.focus();
    await plan.press(' ');
    for (let step = 0; step < 4; step += 1) await plan.press('ArrowDown');
    expect((await modelValues(place)).supportPlan).toBe('');
    await plan.press('Enter');
    expect((await modelValues(place)).supportPlan).toBe('csp');
    const radio = place.locator('fluent-radio').filter({ hasText: 'Email' });
    await radio.focus();
    await radio.press(' ');
    expect((await modelValues(place)).preferredContactMethod).toBe('email');
    await radio.press('ArrowRight');
    expect((await modelValues(place)).preferredContactMethod).toBe('phone');
  });

  it('works the lists and groups of he', async () => {
    const place = await open('form=he&start=3');
    const plan = heField(place, 'Support plan').locator('#control');
    await plan.press('ArrowDown');
    await heField(place, 'Support plan').locator('[role=option]').first().waitFor();
    await plan.pressSequentially('clou');
    await plan.press('Enter');
    expect((await modelValues(place)).supportPlan).toBe('csp');
    const method = heField(place, 'Preferred contact method').locator('#control');
    await method.first().press(' ');
    expect((await modelValues(place)).preferredContactMethod).toBe('email');
    await method.first().press('ArrowDown');
    expect((await modelValues(place)).preferredContactMethod).toBe('phone');
  });

  it('works the list made by ARIA', async () => {
    const place = await open('form=plain-shadow&start=3');
    const plan = listRow(place, 'Support plan').getByRole('combobox');
    await plan.press('ArrowDown');
    for (let step = 0; step < 4; step += 1) await plan.press('ArrowDown');
    await plan.press('Enter');
    expect((await modelValues(place)).supportPlan).toBe('csp');
    expect(await plan.innerText()).toBe('Cloud Solution Provider');
  });
});

describe('the wizard', () => {
  it.each([
    ['fast', fastHand],
    ['he', heHand],
    ['plain-shadow', plainHand],
  ] as const)('of %s asks for what is missing, and draws each step anew', async (kit, handOf) => {
    const place = await open(`form=${kit}`);
    const hand = handOf(place);
    await pressButton(place, 'Next');
    await place.getByText('The value must not be empty.').first().waitFor();
    await hand.choose('Issue type', 'Technical');
    await hand.choose('Service type', 'Virtual Machine running Windows');
    await hand.type('Summary', 'It does not start');
    await hand.choose('Problem type', 'Cannot connect to my VM');
    await hand.choose('Problem subtype', 'My VM is not booting');
    await pressButton(place, 'Next');
    await place.getByText('these articles may solve').waitFor();
    expect(await place.getByText('Summary', { exact: true }).count()).toBe(0);
    await pressButton(place, 'Next');
    await fillContact(hand);
    await pressButton(place, 'Previous');
    await place.getByText('these articles may solve').waitFor();
    await pressButton(place, 'Next');
    const field = kit === 'fast' ? fastField : kit === 'he' ? heField : listRow;
    expect(await field(place, 'First name').locator('input').inputValue()).toBe('Giulia');
    expect(await modelValues(place)).toMatchObject({ ...CONTACT, title: 'It does not start' });
    expect(await pressed(place)).not.toContain('create');
  });
});

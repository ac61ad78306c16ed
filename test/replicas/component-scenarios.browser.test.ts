// Proves that the scenarios of the other forms hold for those made of web components, too.
import { describe, expect, it } from 'vitest';
import { modelValues, pressed, pressButton, type FormDocument } from './operate';
import {
  fastField,
  fastHand,
  heField,
  heHand,
  listRow,
  openComponents,
  plainHand,
} from './operate-components';
import { replicaSession } from './session';

const session = replicaSession();

const open = (query: string): Promise<FormDocument> => openComponents(session.page, query);

describe.each([
  ['fast', fastHand, fastField],
  ['he', heHand, heField],
  ['plain-shadow', plainHand, listRow],
] as const)('the %s form', (form, handOf, field) => {
  const start = `form=${form}&start=3`;

  it('starts with nothing but what the scenario gives it, and writes nothing by itself', async () => {
    const place = await open(`${start}&prefilled=customer,plan`);
    await field(place, 'Email').waitFor();
    expect(await field(place, 'Email').locator('input').inputValue()).toBe('admin@contoso.onmicrosoft.com');
    const values = await modelValues(place);
    expect(values).toMatchObject({ country: 'US', supportPlan: 'developer', supportLanguage: 'en-us' });
    expect(values).toMatchObject({ severity: '', diagnosticConsent: '', saveContact: false });
    expect(await pressed(place)).toEqual([]);
    expect(await place.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it('puts back and tidies what the far copy answers', async () => {
    const reverted = await open(`${start}&revert=lastName,supportPlan`);
    await handOf(reverted).type('Last name', 'Bianchi');
    await handOf(reverted).choose('Support plan', 'Cloud Solution Provider');
    await expect.poll(() => modelValues(reverted)).toMatchObject({ lastName: '', supportPlan: '' });
    await expect.poll(() => field(reverted, 'Last name').locator('input').inputValue()).toBe('');
    const tidied = await open(`${start}&projection=reformat`);
    await handOf(tidied).type('Email', 'G@B.example');
    await expect.poll(() => field(tidied, 'Email').locator('input').inputValue()).toBe('g@b.example');
  });

  it('says what is wrong beside the field, and lays its honeypots', async () => {
    const place = await open(`${start}&projection=reject&decoys=1`);
    await handOf(place).type('Phone', '+39 02 1234');
    const input = field(place, 'Phone').locator('input');
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    await place.getByText('This phone number cannot be used.').waitFor();
    const traps = await place.evaluate(() => Object.values(window.replicaHoneypots()));
    expect(traps).toEqual(['', '', '', '', '']);
  });

  it('comes section by section, whatever the page listeners do', async () => {
    const place = await open(`${start}&steps=late&throws=1`);
    expect(await field(place, 'First name').count()).toBe(0);
    const first = field(place, 'When did the problem start?').locator('input');
    await first.evaluate((input) => input.setAttribute('data-drawn', 'once'));
    await field(place, 'First name').waitFor();
    expect(await first.getAttribute('data-drawn')).toBe('once');
    await handOf(place).type('First name', 'Giulia');
    expect((await modelValues(place)).firstName).toBe('Giulia');
    expect(await place.getByText('Problem details', { exact: true }).count()).toBe(1);
  });

  it('goes with its frame after the first write, and not before', async () => {
    const place = await open(`${start}&vanish=1`);
    await field(place, 'First name').waitFor();
    await session.page.waitForTimeout(700);
    expect(await session.page.locator('iframe.fxs-part-frame').count()).toBe(1);
    await handOf(place).type('First name', 'G');
    await expect.poll(() => session.page.locator('iframe.fxs-part-frame').count()).toBe(0);
  });

  it('has warm copies with a state of their own', async () => {
    const place = await open(`${start}&frames=prewarmed`);
    await handOf(place).type('First name', 'G');
    const copies = session.page.frames().filter((frame) => frame.url().includes('reactblade'));
    const names = await Promise.all(
      copies.map(async (copy) => {
        await copy.waitForFunction(() => typeof window.replicaState === 'function');
        return (await modelValues(copy)).firstName;
      }),
    );
    expect(names.sort()).toEqual(['', '', 'G']);
  });

  it('shows the solutions overlay, whose link ignores the first click', async () => {
    const place = await open(`form=${form}&start=2&solutions=overlay`);
    const link = place.getByText('Return to support request');
    await link.click();
    expect(await link.count()).toBe(1);
    await link.click();
    await expect.poll(() => link.count()).toBe(0);
    await pressButton(place, 'Next');
    await field(place, 'First name').waitFor();
    expect(await pressed(place)).toEqual(['return-to-request', 'return-to-request', 'next']);
  });

  it('draws a field anew after its first write, and exchanges controls', async () => {
    const place = await open(`${start}&controls=dropdown-radios,split-phone&rerender=1`);
    const box = field(place, 'First name').locator('input');
    await box.evaluate((input) => input.setAttribute('data-drawn', 'once'));
    await handOf(place).type('First name', 'Giulia');
    await expect.poll(() => box.getAttribute('data-drawn')).toBe(null);
    expect(await box.inputValue()).toBe('Giulia');
    await handOf(place).choose('Preferred contact method', 'Email');
    await handOf(place).choose('Country code', 'Italy (+39)');
    await handOf(place).type('Phone number', '02 1234567');
    expect(await modelValues(place)).toMatchObject({
      firstName: 'Giulia',
      preferredContactMethod: 'email',
      phone: '+39 02 1234567',
    });
  });

  it('speaks another language with the same keys in its model', async () => {
    const place = await open(`${start}&lang=it`);
    await handOf(place).radio('Metodo di contatto preferito', 'Telefono');
    await handOf(place).choose('Piano di supporto', 'Cloud Solution Provider');
    await handOf(place).type('Cognome', 'Bianchi');
    expect(await modelValues(place)).toMatchObject({
      preferredContactMethod: 'phone',
      supportPlan: 'csp',
      lastName: 'Bianchi',
    });
  });
});

// Proves the pages that draw anew, put values back, dress their labels or offer other plans, by mouse and keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fluentChoose, fluentType, koChoose, koRadio, koRow, koType, modelValues } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

describe('rerender=1', () => {
  const mark = (page: Page, label: string): Promise<string> =>
    koRow(page, label)
      .locator('input, [role=combobox], [role=radiogroup]')
      .first()
      .evaluate((element) => {
        element.setAttribute('data-old', '');
        return element.id;
      });
  const fresh = (page: Page, label: string): Promise<void> =>
    koRow(page, label).locator('[data-old]').waitFor({ state: 'detached' });

  it('replaces a field soon after its first write, under another id, and only once', async () => {
    const page = await session.openKo('start=3&rerender=1');
    const id = await mark(page, 'First name');
    await koType(page, 'First name', 'Giulia');
    await fresh(page, 'First name');
    const input = koRow(page, 'First name').locator('input');
    expect(await input.inputValue()).toBe('Giulia');
    expect(await input.getAttribute('id')).not.toBe(id);
    expect(await koRow(page, 'First name').locator('label').first().getAttribute('for')).toBe(
      await input.getAttribute('id'),
    );
    await mark(page, 'First name');
    await koType(page, 'First name', 'Anna');
    await page.waitForTimeout(100);
    expect(await koRow(page, 'First name').locator('[data-old]').count()).toBe(1);
    expect((await modelValues(page)).firstName).toBe('Anna');
  });

  it('keeps the focus and the caret of who is typing', async () => {
    const page = await session.openKo('start=3&rerender=1');
    for (const [label, text] of [
      ['Last name', 'Bianchi'],
      ['Phone', '+39 02 1234 5678'],
    ] as const) {
      await mark(page, label);
      await koRow(page, label).locator('input').click();
      await page.keyboard.type(text.slice(0, 1));
      await fresh(page, label);
      await page.keyboard.type(text.slice(1));
      await page.keyboard.press('Tab');
    }
    expect(await modelValues(page)).toMatchObject({ lastName: 'Bianchi', phone: '+39 02 1234 5678' });
  });

  it('does the same to lists and radio buttons, which work on', async () => {
    const page = await session.openKo('start=3&rerender=1');
    await mark(page, 'Support plan');
    await koChoose(page, 'Support plan', 'Azure Support Plan - Developer');
    await fresh(page, 'Support plan');
    await koChoose(page, 'Support plan', 'Cloud Solution Provider');
    await mark(page, 'Preferred contact method');
    await koRadio(page, 'Preferred contact method', 'Phone');
    await fresh(page, 'Preferred contact method');
    await koRadio(page, 'Preferred contact method', 'Email');
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', preferredContactMethod: 'email' });
  });
});

describe('revert=', () => {
  it('puts the named fields back after every write, on both kits', async () => {
    const page = await session.openKo('start=3&revert=1000,lastName,country&prefilled=customer');
    await koType(page, 'First name', 'Giulia');
    await koChoose(page, 'Country/region', 'Italy', 'ital');
    expect((await modelValues(page)).country).toBe('IT');
    await expect.poll(() => modelValues(page)).toMatchObject({ firstName: 'Giulia', country: 'US' });
    await koChoose(page, 'Country/region', 'Italy', 'ital');
    await expect.poll(() => modelValues(page)).toMatchObject({ country: 'US' });
    const frame = await session.openFluent('start=3&revert=country');
    await fluentChoose(frame, 'Country/region', 'Italy');
    await expect.poll(() => modelValues(frame)).toMatchObject({ country: '' });
  });

  it('puts everything back when it names a time only', async () => {
    const page = await session.openKo('start=3&revert=1000');
    await koRadio(page, 'Preferred contact method', 'Phone');
    expect((await modelValues(page)).preferredContactMethod).toBe('phone');
    await koType(page, 'Email', 'g@fabrikam.example');
    await expect.poll(() => modelValues(page)).toMatchObject({ preferredContactMethod: '', email: '' });
  });
});

describe('glyphs=1', () => {
  it('dresses the labels and changes nothing else', async () => {
    const page = await session.openKo('start=3&glyphs=1');
    const shown = await koRow(page, 'First name').locator('label.azc-form-label').innerText();
    expect(shown).toMatch(/[\uE000-\uF8FF]/);
    expect(shown).toMatch(/[\u200E\u2066-\u2069]/);
    expect(shown).toContain('*');
    await koType(page, 'First name', 'Giulia');
    await koChoose(page, 'Support plan', 'Cloud Solution Provider');
    expect(await modelValues(page)).toMatchObject({ firstName: 'Giulia', supportPlan: 'csp' });
    expect(await koRow(page, 'Support plan').locator('[role=combobox]').getAttribute('aria-label')).toBe(
      'Support plan',
    );
  });
});

describe('plans=', () => {
  async function offered(query: string, label = 'Support plan'): Promise<string[]> {
    const page = await session.openKo(`start=3&${query}`);
    await koRow(page, label).locator('[role=combobox]').click();
    const all = await koRow(page, label).getByRole('treeitem').allInnerTexts();
    return all.map((text) => text.trim()).filter((text) => /cloud/i.test(text));
  }

  it('offers the expired plan alone, which cannot be chosen', async () => {
    expect(await offered('plans=expired-only')).toEqual(['Cloud Solution Provider (Expired)']);
    const option = koRow(session.page, 'Support plan').getByRole('treeitem', { name: '(Expired)' });
    await option.click({ force: true });
    expect((await modelValues(session.page)).supportPlan).toBe('');
  });

  it('offers the plan under another name, twice, or among names that hold its letters', async () => {
    expect(await offered('plans=csp-suffix')).toEqual(['Cloud Solution Provider (CSP)']);
    expect(await offered('plans=two')).toEqual(['Cloud Solution Provider', 'Cloud Solution Provider']);
    await koRow(session.page, 'Support plan')
      .getByRole('treeitem', { name: 'Cloud Solution Provider' })
      .last()
      .click();
    expect((await modelValues(session.page)).supportPlan).toBe('csp-second');
    const letters = ['Cloud Solution Provider Premium Add-on', 'Not a Cloud Solution Provider'];
    expect(await offered('plans=letters')).toEqual(['Cloud Solution Provider', ...letters]);
    expect(await offered('plans=letters&noplan=1')).toEqual(letters);
    expect(await offered('plans=neardup')).toEqual(await offered('options=neardup'));
  });

  it('offers the English name in another language, and the same plans on React', async () => {
    expect(await offered('plans=english&lang=it', 'Piano di supporto')).toEqual(['Cloud Solution Provider']);
    const frame = await session.openFluent('start=3&plans=csp-suffix');
    await fluentChoose(frame, 'Support plan', 'Cloud Solution Provider (CSP)');
    await fluentType(frame, 'First name', 'Giulia');
    expect(await modelValues(frame)).toMatchObject({ supportPlan: 'csp', firstName: 'Giulia' });
  });
});

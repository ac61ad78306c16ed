// Proves what is peculiar to the forms made of web components: their roots, their late definition, what they heed.
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { modelValues, pressed, type FormDocument } from './operate';
import { fastHand, heField, heHand, listRow, openComponents } from './operate-components';
import { replicaSession } from './session';

const session = replicaSession();

const open = (query: string): Promise<FormDocument> => openComponents(session.page, query);

/** How many open shadow roots stand around each text input, and how many inputs were found. */
function depths(place: FormDocument): Promise<number[]> {
  return place.evaluate(() => {
    const found: number[] = [];
    const walk = (root: ParentNode, depth: number): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('input[type=text], textarea')) found.push(depth);
        if (element.shadowRoot !== null) walk(element.shadowRoot, depth + 1);
      }
    };
    const form = document.querySelector('#web-container');
    if (form !== null) walk(form, 0);
    return found;
  });
}

describe('the shadow roots', () => {
  it('stand one deep on fast and plain-shadow, four deep on he', async () => {
    const fast = await open('form=fast&start=3&steps=wizard');
    expect(new Set(await depths(fast))).toEqual(new Set([1]));
    const plain = await open('form=plain-shadow-top&start=3');
    const found = await depths(plain);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set([1]));
    expect(await plain.evaluate(() => document.querySelector('.form-root')?.localName)).toBe('div');
    const he = await open('form=he&start=3&prefix=accexp_he');
    expect(new Set(await depths(he))).toEqual(new Set([4]));
    expect(await he.locator('accexp_he-select').count()).toBe(4);
    expect(await he.locator('he-select').count()).toBe(0);
  });

  it('are closed to every script of the page when told so, all or every second', async () => {
    const closed = await open('form=he&start=3&roots=closed');
    await closed.waitForFunction(() => document.querySelector('he-shell')?.shadowRoot !== null);
    expect(await depths(closed)).toEqual([]);
    const mixed = await open('form=he&start=3&roots=mixed');
    await heField(mixed, 'First name').waitFor();
    const mode = (label: string): Promise<boolean> =>
      heField(mixed, label).evaluate((field) => field.shadowRoot === null);
    expect(await mode('Support plan')).toBe(false);
    expect(await mode('Severity')).toBe(true);
    const texts = await mixed
      .locator('he-text-field')
      .evaluateAll((all) => all.map((one) => one.shadowRoot === null));
    expect(texts.filter(Boolean).length).toBe(Math.floor(texts.length / 2));
  });

  it('allow no trusted types but those the library makes itself', async () => {
    for (const form of ['fast', 'he', 'plain-shadow']) {
      const frame = await open(`form=${form}&start=3`);
      const refused = await frame.evaluate(() => {
        const attempt = (act: () => void): string => {
          try {
            act();
            return 'allowed';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const types = (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes;
        return [
          attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
          attempt(() => types.createPolicy('another', {})),
        ];
      });
      expect(refused).toEqual(['TypeError', 'TypeError']);
      expect((frame as Frame).url()).toContain('sandbox-1.reactblade.portal.azure.net');
    }
  });
});

/** Counts the changes a script can see in the document and in every open root there is now. */
function watchChanges(place: FormDocument, selector: string): Promise<string[]> {
  return place.evaluate(async (wanted) => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, attributeName } of records) seen.push(attributeName ?? type);
    });
    const shadows = (root: ParentNode): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot === null ? [] : [shadowRoot, ...shadows(shadowRoot)],
      );
    const roots = shadows(document);
    for (const root of [document, ...roots]) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    const count = (): number =>
      [document, ...shadows(document)].reduce((sum, root) => sum + root.querySelectorAll(wanted).length, 0);
    if (count() > 0) return ['too early'];
    while (count() === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    return [...new Set(seen)];
  }, selector);
}

describe('a late definition', () => {
  it.each(['1500', 'fields'])(
    'of he- elements shows the fields without any change: upgrade=%s',
    async (upgrade) => {
      const place = await open(`form=he&start=3&upgrade=${upgrade}`);
      expect(await place.locator('he-text-field').count()).toBe(upgrade === 'fields' ? 6 : 0);
      expect(await watchChanges(place, '[role=combobox]')).toEqual([]);
      const hand = heHand(place);
      await hand.radio('Your availability', '24x7');
      await hand.choose('Support language', 'Italian');
      await hand.type('First name', 'Giulia');
      expect(await modelValues(place)).toMatchObject({
        availability: 'around-the-clock',
        supportLanguage: 'it-it',
        firstName: 'Giulia',
      });
    },
  );

  it('of fluent- elements changes nothing but attributes', async () => {
    const place = await open('form=fast&start=3&upgrade=1500&prefilled=customer,plan');
    const seen = await watchChanges(place, '[role=combobox]');
    expect(seen).toContain('role');
    expect(seen).not.toContain('childList');
    expect(await modelValues(place)).toMatchObject({
      supportPlan: 'developer',
      country: 'US',
      firstName: /^user_/,
    });
    const hand = fastHand(place);
    await hand.choose('Support plan', 'Cloud Solution Provider');
    await hand.radio('Preferred contact method', 'Email');
    await hand.type('Last name', 'Bianchi');
    expect(await modelValues(place)).toMatchObject({
      supportPlan: 'csp',
      preferredContactMethod: 'email',
      lastName: 'Bianchi',
    });
    expect(await pressed(place)).toEqual([]);
  });
});

describe('what the components heed', () => {
  it('he- hosts heed no click, the controls inside them do', async () => {
    const place = await open('form=he&start=3');
    const plan = heField(place, 'Support plan');
    await plan.dispatchEvent('click');
    expect(await plan.locator('#control').getAttribute('aria-expanded')).toBe('false');
    const radio = heField(place, 'Your availability').locator('[value=business-hours]');
    await radio.dispatchEvent('click');
    expect((await modelValues(place)).availability).toBe('');
    await place.locator('he-button').last().dispatchEvent('click');
    expect(await pressed(place)).toEqual([]);
    await radio.locator('#control').dispatchEvent('click');
    expect((await modelValues(place)).availability).toBe('business-hours');
    await plan.locator('#control').dispatchEvent('click');
    await plan.locator('[value=csp]').dispatchEvent('click');
    expect(await plan.getAttribute('value')).toBe('csp');
    expect((await modelValues(place)).supportPlan).toBe('csp');
  });

  it('he-select fetches its options when it is first opened, and waits for the availability', async () => {
    const place = await open('form=he&start=3');
    const plan = heField(place, 'Support plan');
    const language = heField(place, 'Support language').locator('#control');
    expect(await plan.locator('[role=option]').count()).toBe(0);
    expect(await language.isDisabled()).toBe(true);
    await plan.locator('#control').click();
    expect(await plan.locator('[role=option]').count()).toBe(0);
    await plan.locator('[role=option]').first().waitFor();
    await place.getByText('Support method', { exact: true }).click();
    expect(await plan.locator('#control').getAttribute('aria-expanded')).toBe('false');
    expect(await plan.locator('[role=option]').count()).toBe(6);
    await heHand(place).radio('Your availability', '24x7');
    await expect.poll(() => language.isDisabled()).toBe(false);
  });

  it('fluent-select believes an option only while it is open, and says nothing of one pressed before', async () => {
    const place = await open('form=fast&start=3');
    const list = listRow(place, 'Support plan').locator('fluent-select');
    const option = list.locator('fluent-option[value=csp]');
    await option.dispatchEvent('click');
    await expect.poll(() => list.getAttribute('current-value')).toBe('csp');
    expect(await list.getAttribute('aria-expanded')).toBe('true');
    expect((await modelValues(place)).supportPlan).toBe('');
    await list.press('Escape');
    await fastHand(place).choose('Severity', 'B - Moderate impact');
    expect(await pressed(place)).toEqual(['toggle:severity=moderate']);
  });

  it('fast names its lists by aria-labelledby, or by nothing but the text before them', async () => {
    const named = await open('form=fast&start=3');
    expect(await named.getByRole('combobox', { name: 'Support plan' }).count()).toBe(1);
    const plain = await open('form=fast&start=3&labels=plain');
    expect(await plain.locator('[role=combobox]').count()).toBe(4);
    expect(await plain.locator('[aria-labelledby], label.row-label').count()).toBe(0);
  });
});

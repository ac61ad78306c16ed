// Proves that every kit draws the older generations of the form, and all of them every layout of the steps.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fluentChoose, koChoose, koRow, modelValues, portalUrl } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

/** Every text of a document with those in open shadow roots, and every label that is an attribute. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) words.push(node.data.trim());
      if (node instanceof Element) {
        words.push(node.getAttribute('label') ?? '');
        if (node.shadowRoot !== null) walk(node.shadowRoot);
      }
      node.childNodes.forEach(walk);
    };
    const place = document.querySelector('#web-container');
    if (place !== null) walk(place);
    return words.filter((word) => word !== '');
  });
}

const OTHER_KITS = ['fluent7', 'fluent9', 'fast', 'he', 'plain-shadow'] as const;

describe.each(OTHER_KITS)('on %s', (kit) => {
  const open = async (query: string): Promise<string[]> => {
    const { page } = session;
    await page.goto(portalUrl(`form=${kit}-top&${query}`));
    // The first page of a kit waits for its bundle.
    await page.waitForFunction(() => window.replicaState().step > 0, undefined, { timeout: 25_000 });
    await page.getByRole('tab').first().waitFor();
    return wordsOn(page);
  };

  it('generation 1 has its own fields and steps', async () => {
    const words = await open('generation=1&start=3');
    expect(words).toEqual(
      expect.arrayContaining(['Who else should we email?', 'Response', 'Language', 'Contact method']),
    );
    const { page } = session;
    expect(await page.getByRole('tab').count()).toBe(3);
    expect(await page.getByRole('button', { name: 'Create', exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Previous', exact: true }).count()).toBe(0);
  });

  it('generation 2 has its own, too, and a static plan is a text', async () => {
    const words = await open('generation=2&start=3&plan=static');
    expect(words).toEqual(
      expect.arrayContaining(['SUPPORT METHOD', 'Response hours', 'Additional contact', 'Support plan']),
    );
    const { page } = session;
    await page.locator('.static-text').getByText('Cloud Solution Provider', { exact: true }).waitFor();
    expect(await page.locator('#web-container').getByRole('combobox', { name: 'Support plan' }).count()).toBe(
      0,
    );
    expect(await page.getByRole('button', { name: 'Next: Review + create >>' }).count()).toBe(1);
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', diagnosticConsent: false });
    expect((await modelValues(page)).saveContact).toBeUndefined();
  });

  it('has the texts of another language', async () => {
    const words = await open('lang=tr&wording=second&start=3');
    const expected = ['Soyad', 'Telefon numarası', 'Ülke veya bölge', 'Destek Planı (gerekli)'];
    expect(words).toEqual(expect.arrayContaining(expected));
    expect(words).not.toContain('Soyadı');
  });
});

describe('every generation', () => {
  it('stands on one page, or comes section by section', async () => {
    const { page } = session;
    const sections = { 1: 3, 2: 4, 3: 5 };
    for (const [generation, count] of Object.entries(sections)) {
      for (const form of ['ko', 'fluent8-top']) {
        await page.goto(portalUrl(`form=${form}&generation=${generation}&steps=single`));
        const titles = page.locator('.msportalfx-form-section-title, .form-section h3');
        await titles.first().waitFor();
        expect(await titles.count()).toBe(count);
        expect(await page.getByRole('tab').count()).toBe(0);
      }
    }
    await page.goto(portalUrl('form=ko&generation=1&steps=late'));
    const titles = page.locator('.msportalfx-form-section-title');
    expect(await titles.count()).toBe(0);
    await titles.nth(2).waitFor();
  });

  it('may ask for a time zone, by the names of Windows', async () => {
    for (const generation of [1, 2, 3]) {
      const place = await session.openKo(`generation=${generation}&start=3&zone=1`);
      const rome = '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna';
      await koChoose(place, 'Time zone', rome, 'rome');
      expect((await modelValues(place)).timeZone).toBe('W. Europe Standard Time');
      expect(await koRow(await session.openKo(`generation=${generation}&start=3`), 'Time zone').count()).toBe(
        0,
      );
    }
    const frame = await session.openFluent('start=3&zone=1');
    await fluentChoose(frame, 'Time zone', '(UTC) Coordinated Universal Time');
    expect((await modelValues(frame)).timeZone).toBe('UTC');
  });
});

// The options page as a whole: its sections, how they are reached, and its appearance.

import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../src/model/settings';
import { formFields } from '../../src/ui/options/form-fields';
import { placeOf, sectionIds, sectionOfField } from '../../src/ui/options/sections';
import { leafPaths } from '../../src/store/leaves';
import { openOptions, options, viewOf } from './options-page';

const all = new Set(formFields.map(({ path }) => path));
const slots = {
  start: <h2>Begin</h2>,
  customers: (
    <section>
      <h2>Table</h2>
    </section>
  ),
  clouds: <h2>Further clouds</h2>,
  help: <h2>Save a form</h2>,
};

describe('every setting', () => {
  test('has a field with label, help and a section, but for the customers', () => {
    expect([...all].sort()).toEqual([...leafPaths].sort());
    for (const { path, label, hint, as } of formFields) {
      expect(sectionOfField(path), path).toBeDefined();
      expect(label, path).toMatch(/./);
      if (as !== 'links') expect(hint, path).toMatch(/./);
    }
  });

  test('that is a choice offers exactly what the schema takes', () => {
    const t = (key: string) => key;
    for (const { path, choices } of formFields.filter(({ choices }) => choices)) {
      const offered = choices!(t as never).map(({ value }) => value);
      for (const value of offered) {
        const settings = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        if (path !== 'contact.country' && path !== 'contact.language' && path !== 'contact.timeZone')
          expect(settingsSchema.safeParse(settings).success, `${path} ${value}`).toBe(true);
      }
      expect(new Set(offered).size, path).toBe(offered.length);
    }
  });
});

describe('the page', () => {
  test('is there before the settings are', async () => {
    const page = await openOptions(options(null));
    expect(page.text('h1')).toBe('Onbehalf options');
    expect(page.text('footer')).toBe('Not affiliated with Microsoft.');
  });

  test('shows one section, all others a link away, those without content not at all', async () => {
    const page = await openOptions(options(viewOf()));
    expect(page.shown('h2')).toBe('Profile');
    expect(page.text('nav a')).toBe(
      'Profile | Partner | Links | Filling | Warnings | Appearance | Policy | Data',
    );
    expect(page.text('nav [aria-current=page]')).toBe('Profile');
    expect(page.all('nav')[0]?.getAttribute('aria-label')).toBe('Sections');
  });

  test('opens with the start where there is one, and names the section in its title', async () => {
    const page = await openOptions(options(viewOf(), { slots }));
    expect([page.shown('h2'), page.document.title]).toEqual(['Begin', 'Start – Onbehalf options']);
    await page.goTo('#help');
    expect([page.shown('h2'), page.document.title]).toEqual(['Save a form', 'Help – Onbehalf options']);
  });

  test('has headings in order in every section', async () => {
    const page = await openOptions(options(viewOf(), { slots }));
    for (const id of sectionIds) {
      await page.goTo(`#${id}`);
      const levels = page
        .all(`[data-section="${id}"] :is(h2, h3, h4)`)
        .map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels[0], id).toBe(2);
      levels.slice(1).forEach((level, index) => expect(level - levels[index]!, id).toBeLessThanOrEqual(1));
    }
  });

  test('speaks Italian', async () => {
    const page = await openOptions(options(viewOf()), { language: 'it', hash: '#appearance' });
    expect(page.shown('h2')).toBe('Aspetto');
    expect(page.shown('label.check')).toBe('Come il browser | Chiari | Scuri');
    expect(page.document.title).toBe('Aspetto – Opzioni di Onbehalf');
  });

  test('keeps a section as it was left', async () => {
    const page = await openOptions(options(viewOf()), { hash: '#links' });
    await page.click(page.button(/Add a link/));
    await page.goTo('#data');
    await page.goTo('#links');
    expect(page.all('ol.links > li')).toHaveLength(1);
  });
});

describe('an address', () => {
  test.each([
    ['#links', { section: 'links' }],
    ['#contact.phone', { section: 'profile', field: 'contact.phone' }],
    ['#partner.ownPlan.kind', { section: 'partner', field: 'partner.ownPlan.kind' }],
    ['#fill.mode', { section: 'filling', field: 'fill.mode' }],
    ['#contact.fax', { section: 'profile' }],
    ['#contact%2Ephone', { section: 'profile', field: 'contact.phone' }],
    ['', null],
    ['#nowhere', null],
    ['#%', null],
  ])('%s leads to %j', (hash, place) => {
    expect(placeOf(hash, all)).toEqual(place);
  });

  test('of a field has the focus there, also one of radio buttons', async () => {
    const page = await openOptions(options(viewOf()), { hash: '#contact.timeZone' });
    expect(page.document.activeElement?.id).toBe('contact.timeZone');
    await page.goTo('#fill.mode');
    expect((page.document.activeElement as HTMLInputElement).value).toBe('automatic');
  });

  test('of a section puts the focus on its heading, but not when the page opens', async () => {
    const page = await openOptions(options(viewOf(), { slots }), { hash: '#filling' });
    expect(page.document.activeElement).toBe(page.document.body);
    await page.goTo('#customers');
    expect(page.document.activeElement?.textContent).toBe('Table');
    await page.goTo('#policy');
    expect(page.document.activeElement?.textContent).toBe('Policy');
  });
});

describe('the appearance', () => {
  test('is that of the settings, and changes as soon as another is chosen', async () => {
    const page = await openOptions(options(viewOf({ settings: { appearance: { theme: 'dark' } } })), {
      hash: '#appearance',
    });
    const theme = () => page.document.documentElement.getAttribute('data-theme');
    expect(theme()).toBe('dark');
    await page.tick('input[value=light]');
    expect(theme()).toBe('light');
    await page.click(page.button(/Discard/));
    expect(theme()).toBe('dark');
    await page.tick('input[value=system]');
    expect(theme()).toBeNull();
  });
});

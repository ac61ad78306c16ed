// Proves that the form stands on the page in each language of the portal, in both writings and all generations.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choicesFor } from './page/choices';
import { allFields, formTable, type Field } from './page/fields';
import { readSettings, type Settings } from './page/settings';
import { LANGS, LANGUAGES, textsOf, type Texts } from './page/texts';
import { koChoose, koRadio, modelValues, portalUrl } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

/** What a Knockout page shows, as the eye reads it. */
interface Shown {
  readonly lang: string;
  readonly title: string;
  readonly titles: string[];
  readonly labels: string[];
  readonly tabs: string[];
  readonly buttons: string[];
  readonly everything: string[];
}

function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const textOf = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const star of copy.querySelectorAll('.azc-required-balloon')) star.remove();
      return copy.textContent.trim();
    };
    const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map(textOf);
    return {
      lang: document.documentElement.lang,
      title: texts('.fxs-blade-title-titleText').join(),
      titles: texts('.msportalfx-form-section-title'),
      labels: texts('.fxc-weave-pccontrol .azc-form-label'),
      tabs: texts('[role=tab]'),
      buttons: texts('.fxs-blade-footer .fxs-button-text'),
      everything: texts(
        '.fxs-blade label, .fxs-blade [role=treeitem], .fxs-blade [role=radio], .fxs-blade h3',
      ),
    };
  });
}

/** Texts no one translates: names of things, countries and languages written alike. */
function sameInEnglish(settings: Settings): Set<string> {
  const own = new Set<string>([...Object.values(LANGUAGES[settings.lang].form), '']);
  for (const field of allFields(formTable(settings))) {
    if (['country', 'supportLanguage', 'timeZone', 'subscription', 'resource'].includes(field.key)) {
      for (const { label } of choicesFor(settings, field.key)) own.add(label);
    }
  }
  return own;
}

function labelsOf(fields: readonly Field[], texts: Texts): string[] {
  return fields.map((field) => texts[field.label]);
}

async function open(query: string): Promise<[Shown, Settings]> {
  const page = await session.openKo(query);
  return [await shownOn(page), readSettings(`?form=ko&${query}`)];
}

/** Every language meets every generation, each time in another check. */
const ROWS = LANGS.map(
  (lang, index) => [lang, 1 + (index % 3), 1 + ((index + 1) % 3), 1 + ((index + 2) % 3)] as const,
);

const ENGLISH = new Set(Object.values(LANGUAGES.en.form));

describe.each(ROWS)('in %s', (lang, here, there, elsewhere) => {
  it(`the form of generation ${here} has its own texts, no English ones, and choices that can be taken`, async () => {
    const [shown, settings] = await open(`lang=${lang}&generation=${here}&steps=single`);
    const table = formTable(settings);
    const texts = textsOf(settings);
    expect(shown.lang).toBe(lang);
    expect(shown.title).toBe(texts.newSupportRequest);
    expect(shown.labels).toEqual(labelsOf(allFields(table), texts));
    expect(shown.titles).toEqual(table.sections.map((section) => texts[section.title]));
    expect(shown.buttons).toEqual([texts.create]);
    expect(shown.everything.length).toBeGreaterThan(300);
    const same = sameInEnglish(settings);
    const foreign = shown.everything.filter((text) => ENGLISH.has(text) && !same.has(text));
    if (lang !== 'en') expect(foreign).toEqual([]);
    const { page } = session;
    const availability =
      allFields(table).find((field) => field.key === 'availability')?.label ?? 'availability';
    await koChoose(page, texts.supportPlan, texts.planCsp);
    await koRadio(page, texts[availability], texts.businessHours);
    expect(await modelValues(page)).toMatchObject({ supportPlan: 'csp', availability: 'business-hours' });
  });

  it(`generation ${there} has the other writing on its tabs, its labels and its buttons`, async () => {
    const query = `lang=${lang}&generation=${there}&wording=second&plan=basics`;
    const [shown, settings] = await open(query);
    const table = formTable(settings);
    const texts = textsOf(settings);
    const first = table.sections.filter((section) => section.step === 1);
    const fields = first.flatMap((section) => section.fields);
    expect(shown.labels).toEqual(labelsOf(fields, texts));
    expect(shown.tabs).toEqual(table.steps.map(({ name }) => texts[name]));
    expect(shown.buttons).toEqual([texts.create, texts.previous, texts[table.steps[0]?.next ?? 'next']]);
    await koChoose(session.page, texts.supportPlan, texts.planCsp);
    expect((await modelValues(session.page)).supportPlan).toBe('csp');
  });

  it(`Fluent has the labels of generation ${elsewhere}, too`, async () => {
    const { page } = session;
    const query = `form=fluent8-top&lang=${lang}&steps=single&generation=${elsewhere}&wording=second`;
    await page.goto(portalUrl(query));
    const settings = readSettings(`?${query}`);
    await page.locator('.form-section').first().waitFor();
    const labels = await page
      .locator('.form-section .ms-Label, .form-section .ms-Checkbox-text')
      .allTextContents();
    expect(labels.map(plain)).toEqual(labelsOf(allFields(formTable(settings)), textsOf(settings)).map(plain));
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

/** Without what Fluent adds to a label, and blanks of any kind. */
function plain(text: string): string {
  return text.replace(/[\s\uE946]+/g, ' ').trim();
}

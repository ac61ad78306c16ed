// Proves that every language file of the admin centers' replicas speaks its own language, whole, and tells fields apart.
import { describe, expect, it } from 'vitest';
import { ADMIN_FORMS } from './page/admin/forms';
import { flowOf } from './page/admin/flows/flow';
import { fieldsOf } from './page/admin/model';
import { readAdminSettings } from './page/admin/settings';
import { ADMIN_LANGS, ADMIN_LANGUAGES, adminTexts, type AdminLang } from './page/admin/texts';
import { LANGS } from './page/texts';
import type { TextKey } from './page/texts-admin/en';

/** Words a language really shares with English; the sign for around the clock is nobody's word. */
const SHARED: Readonly<Partial<Record<AdminLang, readonly string[]>>> = {
  de: ['Filter', 'Status', 'Support'],
  es: ['No'],
  fr: ['Description', 'Service'],
  id: ['Domain', 'Email', 'Filter', 'Status'],
  it: ['Home', 'No'],
  nl: ['Product', 'Service', 'Status'],
  'pt-BR': ['Email', 'Status'],
  sv: ['Status', 'Support'],
};
const SIGN = '24x7';

const others = ADMIN_LANGS.filter((lang) => lang !== 'en');

/** The labels of each screen of a form that stand there together, in a scenario. */
function labelsOf(search: string): TextKey[][] {
  const flow = flowOf(readAdminSettings(search));
  return flow.screens.map(({ sections }) => [
    ...new Map(fieldsOf(sections).map(({ key, label }) => [key, label])).values(),
  ]);
}

const SCENARIOS = ADMIN_FORMS.flatMap((form) => [
  `?form=${form}&extra=hours,language,files,consent&contract=premier`,
  `?form=${form}&emails=checks&name=two&phone=split&contract=unified`,
]);

describe('the texts of the admin centers', () => {
  it('are in the languages of the other replicas', () => {
    expect(ADMIN_LANGS).toEqual(LANGS);
  });

  it.each(others)('are not English in %s, but for words it shares', (lang) => {
    const english = new Set(Object.values(ADMIN_LANGUAGES.en.all));
    const same = Object.values(ADMIN_LANGUAGES[lang].all).filter(
      (text) => text !== SIGN && english.has(text),
    );
    expect([...new Set(same)].sort()).toEqual([...(SHARED[lang] ?? [])].sort());
  });

  it.each(ADMIN_LANGS)(
    'are filled in, with their holes, and have another writing that is one, in %s',
    (lang) => {
      const { all, second } = ADMIN_LANGUAGES[lang];
      const texts = [...Object.values(all), ...Object.values(second)];
      expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
      for (const [key, text] of Object.entries(ADMIN_LANGUAGES.en.all)) {
        const holes = (written: string): string[] => (written.match(/\{\d\}/g) ?? []).sort();
        expect(holes(all[key as TextKey]), key).toEqual(holes(text));
      }
      const unchanged = Object.entries(second).filter(([key, text]) => all[key as TextKey] === text);
      expect(unchanged).toEqual([]);
      const missing = Object.keys(ADMIN_LANGUAGES.en.second).filter((key) => !(key in second));
      expect(missing).toEqual([]);
    },
  );

  it.each(ADMIN_LANGS)('tell the fields of a screen apart in %s, in both writings', (lang) => {
    for (const wording of ['first', 'second'] as const) {
      const texts = adminTexts({ lang, wording });
      for (const labels of SCENARIOS.flatMap(labelsOf)) {
        const written = labels.map((label) => texts[label]);
        expect(new Set(written).size, written.join(', ')).toBe(written.length);
      }
    }
  });
});

// Proves that every language file of the replicas speaks its own language, whole, and with a second writing of labels.
import { describe, expect, it } from 'vitest';
import { allFields, formTable, type Field } from './page/fields';
import { readSettings } from './page/settings';
import { LANGS, LANGUAGES, TEXTS, textsOf, type Lang, type Texts } from './page/texts';

/** Words a language really shares with English. */
const SHARED: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  cs: ['Cloud Solution Provider', '24x7'],
  de: ['Problem', 'Details', '24x7'],
  es: ['No', '24x7'],
  fr: ['Solutions', 'Service', 'Description'],
  hu: ['Cloud Solution Provider'],
  id: ['Email', 'Cloud Solution Provider', '24x7'],
  it: ['No', 'Cloud Solution Provider', '24x7'],
  nl: ['Details', 'Service', 'Resource', 'Cloud Solution Provider', '24x7'],
  pl: ['Problem', '24x7'],
  'pt-BR': ['Email'],
  'pt-PT': ['Cloud Solution Provider'],
  sv: ['Problem'],
};

/** Every field of the support request form in all of its generations. */
function everyField(): Field[] {
  const tables = [1, 2, 3].map((generation) =>
    formTable(readSettings(`?form=ko&generation=${generation}&zone=1`)),
  );
  return tables.flatMap(allFields);
}

const others = LANGS.filter((lang) => lang !== 'en');

describe('the texts of the replicas', () => {
  it.each(others)('are not English in %s, but for words it shares', (lang) => {
    const english = new Set(Object.values(LANGUAGES.en.form));
    const same = Object.values(LANGUAGES[lang].form).filter((text) => english.has(text));
    expect([...new Set(same)].sort()).toEqual([...(SHARED[lang] ?? [])].sort());
  });

  it.each(LANGS)('are filled in and whole in %s', (lang) => {
    const { form, second } = LANGUAGES[lang];
    expect(Object.entries({ ...form, ...second }).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(form.nextTo).toMatch(/\{0\} >>$/);
    expect(TEXTS[lang].nextDetails).toContain(form.details);
  });

  it.each(LANGS)('have another writing of every label in %s', (lang) => {
    const { form, second } = LANGUAGES[lang];
    const labels = new Set(everyField().map((field) => field.label)) as Set<keyof typeof form>;
    expect([...labels].filter((label) => second[label] === undefined)).toEqual([]);
    const unchanged = Object.entries(second).filter(
      ([name, text]) => form[name as keyof Texts & keyof typeof form] === text,
    );
    expect(unchanged).toEqual([]);
    const other = textsOf({ lang, wording: 'second' });
    for (const label of labels) expect(other[label]).toBe(second[label]);
  });

  it.each(LANGS)('tell the fields of a contact apart in %s, in both writings', (lang) => {
    for (const wording of ['first', 'second'] as const) {
      for (const generation of [1, 2, 3]) {
        const table = formTable(readSettings(`?form=ko&generation=${generation}&zone=1`));
        const contact = table.sections.filter(({ step }) => step === 3).flatMap(({ fields }) => fields);
        const labels = contact.map((field) => textsOf({ lang, wording })[field.label]);
        expect(new Set(labels).size, labels.join(', ')).toBe(labels.length);
      }
    }
  });

  it('has every language of the portal, by the tags browsers know', () => {
    expect(Intl.getCanonicalLocales([...LANGS])).toEqual([...LANGS]);
    expect(new Set(LANGS.map((lang) => TEXTS[lang].newSupportRequest)).size).toBe(LANGS.length);
  });
});

// Holds the language packs: whole, without contradictions, and with everything the documentation says.

import { describe, expect, test } from 'vitest';
import { concepts, isWritten } from '../../src/model/fields';
import type { ChoiceWord, LanguagePack, Source, Writings } from '../../src/model/language';
import { allPacks } from '../../src/rules/languages/all';
import { normalise } from '../../src/text/normalise';
import { variantsOf } from '../../src/text/variants';
import { meaningsOf, vocabularyOf, writingsOf } from '../../src/text/vocabulary';
import { documented } from './documented';
import type { Documented } from './documented';

const words: readonly ChoiceWord[] = ['csp-plan', 'email', 'phone', 'business-hours', 'around-the-clock'];

/** The plan's name is documented in all languages but these. */
const withoutPlan: readonly string[] = ['id'];

const spelledOut = (patterns: readonly string[]) =>
  patterns.flatMap(variantsOf).map((text) => normalise(text));
const allOf = (writings: Writings) => spelledOut(Object.values(writings).flat());
const from = (writings: Writings | undefined, source: Source) => spelledOut(writings?.[source] ?? []);

function writingsFor(
  { labels, choices }: LanguagePack,
  meaning: Documented['meaning'],
): Writings | undefined {
  return meaning === 'csp-plan' ? choices[meaning] : labels[meaning];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** Texts that name more than one field to write. */
function contradictions(packs: readonly LanguagePack[]): string[] {
  const fields = new Map<string, Set<string>>();
  for (const [text, { concept }] of packs.flatMap(writingsOf)) {
    const key = normalise(text);
    if (isWritten(concept)) fields.set(key, (fields.get(key) ?? new Set()).add(concept));
  }
  return [...fields]
    .filter(([, named]) => named.size > 1)
    .map(([text, named]) => `${text}: ${[...named].join()}`);
}

describe.each(allPacks.map((pack) => [pack.language, pack] as const))('%s', (language, pack) => {
  test('names every concept', () => {
    expect(concepts.filter((concept) => allOf(pack.labels[concept] ?? {}).length === 0)).toEqual([]);
  });

  test('names every choice; the plan only where it is documented', () => {
    const missing = words.filter((word) => allOf(pack.choices[word]).length === 0);
    expect(missing).toEqual(withoutPlan.includes(language) ? ['csp-plan'] : []);
    expect(pack.choices['csp-plan'].guess ?? []).toEqual([]);
  });

  test('names the kinds of request, and the button that files it', () => {
    const named = { ...pack.requests, ...pack.buttons };
    const missing = Object.entries(named).filter(([, writings]) => allOf(writings).length === 0);
    expect([Object.keys(named), missing]).toEqual([
      ['technical', 'billing', 'quota', 'create', 'contact'],
      [],
    ]);
  });

  test('writes nothing twice', () => {
    const { labels, choices, requests, buttons } = pack;
    const meanings = [labels, choices, requests, buttons].flatMap((part) => Object.entries(part));
    expect(
      meanings.flatMap(([meaning, writings]) =>
        repeated(allOf(writings)).map((text) => `${meaning}: ${text}`),
      ),
    ).toEqual([]);
    expect(repeated(spelledOut(pack.placeholders))).toEqual([]);
    expect(repeated(spelledOut(pack.generic))).toEqual([]);
  });

  test('has no writing that is empty or unfinished', () => {
    const words = [pack.choices, pack.requests, pack.buttons].flatMap((part) => Object.values(part));
    const texts = [...writingsOf(pack).map(([text]) => text), ...words.flatMap(allOf)];
    expect(
      [...texts, ...pack.placeholders].filter((text) => normalise(text) === '' || /[{}|]/u.test(text)),
    ).toEqual([]);
  });

  test('gives one writing to one field', () => {
    expect(contradictions([pack])).toEqual([]);
  });

  test('calls only its own writings generic', () => {
    const own = new Set(writingsOf(pack).map(([text]) => normalise(text)));
    expect(spelledOut(pack.generic).filter((text) => !own.has(text))).toEqual([]);
  });

  test('is named by a tag that browsers know', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(new Intl.DisplayNames([language], { type: 'region' }).resolvedOptions().locale).toBe(language);
  });
});

const inFacts = allPacks.filter((pack) => documented.some(({ language }) => language === pack.language));

test.each(inFacts.map((pack) => [pack.language, pack] as const))(
  '%s has what the documentation writes',
  (language, pack) => {
    const rows = documented.filter((row) => row.language === language);
    const missing = rows.filter(
      ({ meaning, source, text }) => !from(writingsFor(pack, meaning), source).includes(normalise(text)),
    );
    expect(missing).toEqual([]);
  },
);

describe('all packs together', () => {
  const vocabulary = vocabularyOf(allPacks);

  test('give one writing to one field, whatever the language', () => {
    expect(contradictions(allPacks)).toEqual([]);
  });

  test('take no choice for an empty one', () => {
    const empty = allPacks.flatMap((pack) => spelledOut(pack.placeholders));
    const choices = allPacks.flatMap(({ choices, requests }) =>
      [...Object.values(choices), ...Object.values(requests)].flatMap(allOf),
    );
    expect(
      choices.filter((text) => empty.some((start) => text === start || text.startsWith(`${start} `))),
    ).toEqual([]);
  });

  test('mean one kind of request by one choice', () => {
    const kinds = new Map<string, Set<string>>();
    for (const [kind, writings] of allPacks.flatMap(({ requests }) => Object.entries(requests)))
      for (const text of allOf(writings)) kinds.set(text, (kinds.get(text) ?? new Set()).add(kind));
    expect([...kinds].filter(([, meant]) => meant.size > 1)).toEqual([]);
  });

  test.each([
    ['fr', 'Nom', 'lastName'],
    ['it', 'Nome', 'firstName'],
    ['es', 'Nombre', 'firstName'],
    ['pt', 'Nome', 'firstName'],
    ['pt', 'Apelido', 'lastName'],
    ['tr', 'Ad', 'firstName'],
  ])('%s: “%s” is %s', (_language, label, concept) => {
    expect(new Set(meaningsOf([label], vocabulary).map((meaning) => meaning.concept))).toEqual(
      new Set([concept]),
    );
  });

  test.each([
    [
      'en',
      'Name|Full name|Alternate email|Secondary phone|Extension|Company|Job title|State/province|Preferred time',
    ],
    [
      'de',
      'Name|Vollständiger Name|Firma|Durchwahl|Bundesland|Straße|Anrede|Gewünschte Uhrzeit|Mobiltelefon|Region',
    ],
    [
      'fr',
      'Nom complet|Nom d’utilisateur|Entreprise|Société|Poste|Adresse|Ville|Région|Heure préférée|Fonction',
    ],
    [
      'es',
      'Nombre completo|Nombre de usuario|Empresa|Extensión|Dirección|Provincia|Estado|Región|Hora preferida',
    ],
    [
      'it',
      'Nome completo|Nome utente|Società|Azienda|Interno|Indirizzo|Provincia|Regione|Area|Orario preferito',
    ],
    [
      'pt',
      'Nome completo|Nome de usuário|Empresa|Ramal|Extensão|Endereço|Morada|Estado|Região|Horário preferido',
    ],
    [
      'nl',
      'Naam|Volledige naam|Gebruikersnaam|Bedrijf|Toestelnummer|Adres|Provincie|Regio|Gewenste tijd|Mobiel',
    ],
    ['sv', 'Namn|Fullständigt namn|Användarnamn|Företag|Anknytning|Adress|Län|Region|Önskad tid|Mobilnummer'],
    [
      'id',
      'Nama|Nama lengkap|Nama pengguna|Perusahaan|Ekstensi|Alamat|Provinsi|Wilayah|Kota|Email alternatif',
    ],
    [
      'tr',
      'İsim|Ad ve soyadı|Kullanıcı adı|Şirket|Dahili numara|Adres|İl|Bölge|Tercih edilen saat|Cep telefonu',
    ],
  ])('%s: leave other questions alone', (_language, labels) => {
    const understood = labels.split('|').filter((label) => meaningsOf([label], vocabulary).length > 0);
    expect(understood).toEqual([]);
  });
});

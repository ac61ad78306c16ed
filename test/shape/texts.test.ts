// Holds the texts: both languages complete, nothing hard-coded, no key missing, none left over.

import { describe, expect, it } from 'vitest';
import { filesIn, read } from './source';
import { families, familyKeys, hardCodedInCode, hardCodedInMarkup, usedIn } from './ui-texts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const languages = ['en', 'it'] as const;
const [reference] = languages;

const messages = Object.fromEntries(
  languages.map((language) => [language, JSON.parse(read(`_locales/${language}/messages.json`)) as Messages]),
) as Record<(typeof languages)[number], Messages>;

const interfaceFiles = ['src/ui', 'src/entry', 'src/browser'].flatMap(filesIn);
const components = interfaceFiles.filter((file) => file.endsWith('.tsx'));
const pages = interfaceFiles.filter((file) => file.endsWith('.html'));
const used = usedIn(['manifest.json', ...filesIn('src').filter((file) => /\.(tsx?|html|css)$/.test(file))]);

/** What a message takes from outside, and what it makes of it. */
function placeholdersOf({ message, placeholders = {} }: Message): string[] {
  const declared = Object.entries(placeholders).map(
    ([name, { content }]) => `${name.toLowerCase()}=${content}`,
  );
  const shown = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name.toLowerCase());
  const direct = [...message.matchAll(/\$\d/g)].map(([name]) => name);
  return [...declared, ...new Set(shown), ...new Set(direct)].sort();
}

/** Placeholders that are declared and not shown, or shown and not declared. */
function looseEnds({ message, placeholders = {} }: Message): string[] {
  const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
  const shown = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [
    ...declared.filter((name) => !shown.includes(name)),
    ...shown.filter((name) => !declared.includes(name)),
  ];
}

describe.each(languages)('the texts in %s', (language) => {
  const texts = messages[language];

  it('have the same keys', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(messages[reference]).sort());
  });

  it('take the same placeholders, and show each', () => {
    for (const [key, message] of Object.entries(texts)) {
      const other = messages[reference][key];
      expect(placeholdersOf(message), key).toEqual(other ? placeholdersOf(other) : []);
      expect(looseEnds(message), key).toEqual([]);
    }
  });

  it('say something', () => {
    expect(Object.keys(texts).filter((key) => texts[key]?.message.trim() === '')).toEqual([]);
  });

  it('fit the stores, and say whom we are not affiliated with', () => {
    const description = texts['extensionDescription']?.message ?? '';
    expect(texts['extensionName']?.message).toBe('Onbehalf');
    expect(description.length).toBeLessThanOrEqual(132);
    expect(description).toMatch(/Not affiliated with Microsoft|Non affiliato a Microsoft/);
  });
});

describe('every text', () => {
  const known = Object.keys(messages[reference]);

  it('the code asks for is there', () => {
    const missing = [...used.keys].filter(([key]) => !known.includes(key));
    expect(missing.map(([key, place]) => `${place}: ${key}`)).toEqual([]);
  });

  it('of a family the code asks for is there', () => {
    const unknown = [...used.families].filter(([family]) => !(family in families));
    expect(unknown.map(([family, place]) => `${place}: ${family}_ is no family of ui-texts.ts`)).toEqual([]);
    const wanted = [...used.families.keys()].flatMap(familyKeys);
    expect(wanted.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('there is gets used', () => {
    const wanted = new Set([
      ...used.keys.keys(),
      ...used.strings,
      ...[...used.families.keys()].flatMap(familyKeys),
    ]);
    expect(known.filter((key) => !wanted.has(key))).toEqual([]);
  });

  it('a person reads comes from _locales', () => {
    expect(components.flatMap((file) => hardCodedInCode(file))).toEqual([]);
    expect(pages.flatMap((file) => hardCodedInMarkup(file))).toEqual([]);
  });
});

describe('the test of the texts', () => {
  it.each([
    'const a = <p>Hello</p>;',
    'const a = <p title="Hello" />;',
    'const a = <p aria-label={"Hello"} />;',
    'const a = <p>{"Hello"}</p>;',
    'const a = <p>{b ? "Hello" : ""}</p>;',
    'const a = <p>{`${b} rows`}</p>;',
    'const a = <input placeholder={b ?? "Hello"} />;',
  ])('finds the words in %s', (text) => {
    expect(hardCodedInCode('planted.tsx', text)).not.toEqual([]);
  });

  it.each([
    'const a = <p class="big">{text("hello")} · {n}</p>;',
    'const a = <h1>Onbehalf</h1>;',
    'const a = <p>{state === "busy" && <b />}</p>;',
    'const a = <p title={text("hello")} id="x" />;',
  ])('lets %s pass', (text) => {
    expect(hardCodedInCode('planted.tsx', text)).toEqual([]);
  });

  it('finds words in markup', () => {
    expect(hardCodedInMarkup('x.html', '<!doctype html><title>Onbehalf</title><p>Hi</p>')).toEqual([
      'x.html: Hi',
    ]);
    expect(hardCodedInMarkup('x.html', '<input placeholder="Name" />')).toEqual(['x.html: Name']);
  });

  it('sees keys, families and the manifest', () => {
    const planted = usedIn(['a.ts', 'm.json'], (file) =>
      file === 'a.ts'
        ? 'text("one"); i18n.getMessage("two"); x(`reason_${why}`); y("three");'
        : '"__MSG_four__"',
    );
    expect([...planted.keys.keys()]).toEqual(['one', 'two', 'four']);
    expect([...planted.families.keys()]).toEqual(['reason']);
    expect(planted.strings).toContain('three');
    expect(familyKeys('outcome')).toContain('outcome_prefilled_not_yours');
    expect(familyKeys('verdict')).toContain('verdict_other_customer');
    expect(familyKeys('partner')).toContain('partner_direct_bill');
    expect(familyKeys('save')).toContain('save_newer_version');
  });

  it('sees what a message takes', () => {
    const message = { message: 'Replace $COUNT$', placeholders: { count: { content: '$1' } } };
    expect(placeholdersOf(message)).toEqual(['count', 'count=$1']);
    expect(looseEnds({ ...message, message: 'Replace' })).toEqual(['count']);
    expect(looseEnds({ message: 'Replace $OTHER$' })).toEqual(['other']);
  });
});

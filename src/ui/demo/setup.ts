// What a visitor of the demo chooses: the form's language, where they are, and how the form behaves.

/** Where the demo says the user is; each opens another gate (DESIGN §3.3). */
export const wheres = ['customer', 'other-customer', 'own', 'unknown'] as const;
export type Where = (typeof wheres)[number];

export interface Setup {
  /** The tag of a language pack. */
  readonly language: string;
  readonly where: Where;
  /** The form takes back every phone number it is given. */
  readonly reverts: boolean;
  /** The form asks for the time zone, as the oldest ones did. */
  readonly asksZone: boolean;
}

export function isWhere(text: string): text is Where {
  return (wheres as readonly string[]).includes(text);
}

/** The pack for a language of the browser: the same tag, else the same base language, else the first pack. */
export function languageFor(locale: string, languages: readonly string[]): string {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  return (
    languages.find((each) => each.toLowerCase() === locale.toLowerCase()) ??
    languages.find((each) => base(each) === base(locale)) ??
    languages[0] ??
    'en'
  );
}

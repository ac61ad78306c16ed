// A form as a user hands it to the developers: the structure of a page and its labels, without anybody's data.

export const savedFormKind = 'onbehalf-form';
export const savedFormVersion = 1;

/** A page of more elements than this, after long lists were cut, is not saved. */
export const mostElements = 20_000;
/** The most bytes a file may have. */
export const mostBytes = 2_000_000;

/** What was taken out, in the words of the preview; each has a text in `_locales` as `redacted_…`. */
export const redactions = ['values', 'texts', 'emails', 'ids', 'numbers', 'addresses', 'names'] as const;
export type Redaction = (typeof redactions)[number];
export type Tally = Readonly<Record<Redaction, number>>;

/** Why a form could not be saved; each has a text in `_locales` as `snapshot_…`. */
export const snapshotTroubles = ['gone', 'refused', 'silent', 'too-large', 'nothing'] as const;
export type SnapshotTrouble = (typeof snapshotTroubles)[number];

/** The file. */
export interface SavedForm {
  readonly kind: typeof savedFormKind;
  readonly version: typeof savedFormVersion;
  /** The day it was saved, as `2026-02-03`. */
  readonly savedOn: string;
  /** The version of Onbehalf that did not recognise the form. */
  readonly onbehalf: string;
  readonly redacted: Tally;
  readonly frames: readonly SavedFrame[];
}

/** What tells one document of a tab from the others. */
export interface FramePlace {
  /** As the rules name it: `portal.azure.com`, `*.reactblade.portal.azure.net`. */
  readonly host: string;
  /** The blade of the portal's address, as `NewSupportRequestV4Blade`; '' when it names none. */
  readonly blade: string;
  /** Its number in each page around it, from the top page in; none for the top page itself. */
  readonly path: readonly number[];
}

export interface SavedFrame extends FramePlace {
  readonly language: string;
  /** Width and height of its window. */
  readonly size: readonly [number, number];
  /** Width and height of what can be scrolled to. */
  readonly page: readonly [number, number];
  readonly body: SavedElement;
}

export type SavedNode = SavedElement | string;

/** How an element looks, as far as it decides whether a person sees it. */
export const looks = ['not-displayed', 'invisible', 'faint', 'cuts', 'clipped'] as const;
export type Look = (typeof looks)[number];

export interface SavedElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Left, top, width and height in the page; absent where there is none. */
  readonly box?: readonly [number, number, number, number];
  readonly look?: readonly Look[];
  /** Of a box that scrolls: how far to the right and down it is, and the width and height of its content. */
  readonly scroll?: readonly [number, number, number, number];
  /** Something is typed or chosen here; what, is not said. */
  readonly filled?: true;
  /** How many elements below it were left out. */
  readonly cut?: number;
  readonly closed?: true;
  readonly shadow?: readonly SavedNode[];
  readonly children?: readonly SavedNode[];
}

/** What one document of a tab answers. */
export type FrameAnswer =
  | { readonly kind: 'saved'; readonly frame: SavedFrame; readonly redacted: Tally }
  | { readonly kind: 'too-large' }
  /** Not a document of ours, or one without a window. */
  | { readonly kind: 'elsewhere' };

export function emptyTally(): Record<Redaction, number> {
  return { values: 0, texts: 0, emails: 0, ids: 0, numbers: 0, addresses: 0, names: 0 };
}

export function addTally(a: Tally, b: Tally): Tally {
  const sum = emptyTally();
  for (const what of redactions) sum[what] = a[what] + b[what];
  return sum;
}

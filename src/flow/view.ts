// One look at the page: survey and detection together, and the live control behind each written field.

import { isWritten } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { LanguagePack } from '../model/language';
import type { ControlKind, Match, NoMatch, Page } from '../model/page';
import type { Control } from '../page/controls';
import type { Activity } from '../page/activity';
import { labelsOf } from '../page/labels';
import { shownBy } from '../page/reading';
import type { Layout } from '../page/visible';
import { normalise } from '../text/normalise';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import { detect } from './detect';
import { survey } from './survey';
import { placeholdersOf } from './targets';

/** All that the steps need of the world; each piece can be replaced in a test. */
export interface Hands {
  readonly document: Document;
  readonly layout: Layout;
  readonly activity: Activity;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds to wait because of what the user does in other frames of the tab. */
  readonly untilElsewhere: () => Promise<number>;
  /** Whether the frame is on screen and its tab in front (promise 8). */
  readonly isOnScreen: () => boolean;
}

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly LanguagePack[];
}

export interface View {
  readonly page: Page;
  readonly match: Match | NoMatch;
  /** The control of a field, when the form has exactly one. */
  readonly control: (field: WrittenField) => Control | undefined;
  /** What that control shows; '' when empty or absent. */
  readonly shown: (field: WrittenField) => string;
  /** What the field looks like; differs after a re-render to something else. */
  readonly signature: (field: WrittenField) => string;
  readonly fields: readonly WrittenField[];
}

function signatureOf(kind: ControlKind, labels: readonly string[]): string {
  return `${kind} ${normalise(labels[0] ?? '')}`;
}

/** The signature of a control as it is this moment, without looking at the whole page. */
export function signatureNow({ kind, element, parts }: Control): string {
  return signatureOf(kind, labelsOf(element, parts));
}

/** Looks once. Costs one query for controls and a label look-up for each; writes nothing. */
export function look(
  { document, layout }: Pick<Hands, 'document' | 'layout'>,
  { vocabulary, packs }: Knowledge,
): View {
  const seen = survey(document, { layout, knows: (labels) => meaningsOf(labels, vocabulary).length > 0 });
  const match = detect(seen.page, vocabulary);
  const idOf = (field: WrittenField) => (match.found ? match.fields[field]?.id : undefined);
  const control = (field: WrittenField) => {
    const id = idOf(field);
    return id === undefined ? undefined : seen.control(id);
  };
  const placeholders = placeholdersOf(packs);
  return {
    page: seen.page,
    match,
    control,
    shown: (field) => {
      const found = control(field);
      return found ? shownBy(found, placeholders) : '';
    },
    signature: (field) => {
      const plain = seen.page.fields.find(({ id }) => id === idOf(field));
      return plain ? signatureOf(plain.control, plain.labels) : '';
    },
    fields: match.found ? (Object.keys(match.fields) as (keyof typeof match.fields)[]).filter(isWritten) : [],
  };
}

// One look at the page: survey and detection together, and the live control behind each written field.

import { isWritten } from '../model/fields';
import type { ReadField, WrittenField } from '../model/fields';
import type { LanguagePack } from '../model/language';
import type { ControlKind, Match, NoMatch, Page } from '../model/page';
import type { Activity } from '../page/activity';
import { chipBoxOf } from '../page/chips';
import { codeBeside, phoneOf, textsOf } from '../page/composite';
import type { Control } from '../page/controls';
import { labelsOf } from '../page/labels';
import { shownBy } from '../page/reading';
import type { ShadowOf } from '../page/roots';
import { inSlices } from '../page/slices';
import type { Steps } from '../page/slices';
import type { Layout } from '../page/visible';
import { signWords } from '../text/button-words';
import { normalise } from '../text/normalise';
import { meaningsOf, vocabularySteps } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import { detect } from './detect';
import { listedAddresses } from './listed-addresses';
import { readControls } from './read-controls';
import { formOf, staticPlan } from './static-plan';
import type { ExtraField } from './static-plan';
import { survey } from './survey';
import type { Survey } from './survey';
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
  /** Lets the page work between two slices of ours. */
  readonly pause: () => Promise<void>;
  /** Milliseconds to wait because of what the user does in other frames of the tab. */
  readonly untilElsewhere: () => Promise<number>;
  /** Whether the frame is on screen and its tab in front (promise 8). */
  readonly isOnScreen: () => boolean;
}

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly LanguagePack[];
  /** First words of empty choices, normalised. */
  readonly placeholders: readonly string[];
}

/** What the packs say, made ready for looking; in steps, because there are many of them. */
export function* knowledgeOf(packs: readonly LanguagePack[]): Steps<Knowledge> {
  const vocabulary = yield* vocabularySteps(packs);
  yield;
  return { packs, vocabulary, placeholders: placeholdersOf(packs) };
}

export interface View {
  readonly page: Page;
  readonly match: Match | NoMatch;
  /** The control of a field, when the form has exactly one, or several that belong together. */
  readonly control: (field: WrittenField) => Control | undefined;
  /** What that control shows; '' when empty or absent. */
  readonly shown: (field: WrittenField) => string;
  /** What the field looks like; differs after a re-render to something else. */
  readonly signature: (field: WrittenField) => string;
  readonly fields: readonly WrittenField[];
  /** The controls of a field that is only read: one, or in their order all that could be it. */
  readonly readControls: (field: ReadField) => readonly Control[];
  /** What a control of these shows; '' when empty. */
  readonly shownBy: (control: Control) => string;
  /** The part of the page that is the form; null when none was found. */
  readonly form: () => Element | null;
  /** Whether the form is in front of the user: not scrolled out of the window, not behind another blade. */
  readonly isInFront: () => boolean;
}

function signatureOf(kind: ControlKind, labels: readonly string[]): string {
  return `${kind} ${normalise(labels[0] ?? '')}`;
}

/** The signature of a control as it is this moment, without looking at the whole page. */
export function signatureNow({ kind, element, parts }: Control, shadowOf: ShadowOf): string {
  return signatureOf(
    kind,
    labelsOf(element, { ...((kind === 'radio' || kind === 'checks') && { parts }), shadowOf }),
  );
}

/** Looks once, in slices. Costs one query for controls and a label look-up for each; writes nothing. */
export async function look(
  { document, layout, now, pause }: Pick<Hands, 'document' | 'layout' | 'now' | 'pause'>,
  { vocabulary, placeholders, packs }: Knowledge,
): Promise<View> {
  const knows = (labels: readonly string[]) => meaningsOf(labels, vocabulary).length > 0;
  const options = { layout, knows, signWords: signWords(packs) };
  const seen = await inSlices(survey(document, options), { now, pause });
  const isInFront = (id: string) => {
    const control = seen.control(id);
    return control !== undefined && layout.isInFront(control.element);
  };
  const found = detect(seen.page, vocabulary, isInFront);
  const looking = { seen, vocabulary, layout };
  const extras = [staticPlan(found, looking), listedAddresses(found, looking)].filter(
    (each) => each !== null,
  );
  const match = withExtras(found, extras);
  const page = { ...seen.page, fields: [...seen.page.fields, ...extras.map(({ field }) => field)] };
  const controls = new Map<WrittenField, Control>();
  if (match.found) {
    for (const field of Object.keys(match.fields).filter((each) => isWritten(each as WrittenField))) {
      const extra = extras.find(({ concept }) => concept === field);
      const control = extra?.control ?? controlOf(field as WrittenField, match, seen);
      if (control) controls.set(field as WrittenField, control);
    }
  }
  const reading = { placeholders, shadowOf: layout.shadowOf };
  return {
    page,
    match,
    control: (field) => controls.get(field),
    shown: (field) => {
      const control = controls.get(field);
      return control ? shownBy(control, reading) : '';
    },
    signature: (field) => {
      const plain = match.found && page.fields.find(({ id }) => id === match.fields[field]?.id);
      const kind = controls.get(field)?.kind;
      return plain && kind ? signatureOf(kind, plain.labels) : '';
    },
    fields: [...controls.keys()],
    readControls: (field) => readControls(field, { match, seen, vocabulary }),
    shownBy: (control) => shownBy(control, reading),
    form: () => formOf(match, seen),
    isInFront: () => {
      const form = formOf(match, seen);
      return form === null || layout.isInFront(form);
    },
  };
}

function withExtras(match: Match | NoMatch, extras: readonly ExtraField[]): Match | NoMatch {
  if (!match.found) return match;
  const found = extras.map(({ concept, field }) => [concept, { id: field.id, certainty: 'exact' }] as const);
  return { ...match, fields: { ...match.fields, ...Object.fromEntries(found) } };
}

/** The live control of a field, put together from several where it has a calling code, chips, or one input for each. */
function controlOf(field: WrittenField, { fields }: Match, seen: Survey): Control | undefined {
  const recognised = fields[field];
  const control = recognised && seen.control(recognised.id);
  if (!control) return undefined;
  const more = (recognised.more ?? []).flatMap((id) => seen.control(id) ?? []);
  if (field === 'additionalEmails') {
    if (more.length > 0) return textsOf([control, ...more]);
    const makesChips =
      control.kind === 'combo' || (control.kind === 'text' && chipBoxOf(control.element) !== null);
    return makesChips ? { ...control, kind: 'tags' } : control;
  }
  const code =
    field === 'phone' && control.kind === 'text' ? (more[0] ?? codeBeside(control.element)) : undefined;
  return code ? phoneOf(control, code) : control;
}

// Step 2: decides whether the page holds a support form, and which field answers to which concept.

import { isWritten } from '../model/fields';
import type { Concept } from '../model/fields';
import type { Match, NoMatch, Page, PageField, Recognised, Sign } from '../model/page';
import { aboutProblem, isSupportForm } from '../text/support-form';
import { meaningsOf } from '../text/vocabulary';
import type { Meaning, Vocabulary } from '../text/vocabulary';
import { languageOf, settle, votesOf } from '../text/vote';

interface Named {
  readonly field: PageField;
  readonly meaning: Meaning;
}

/** A pane's fields with what their labels mean there. */
interface Form {
  readonly named: readonly Named[];
  readonly language: string;
}

/**
 * Recognises a form by what it holds, never by address or frame. Each pane is judged by itself, and only fields a
 * person can see count. Of two panes that both are support forms the one with a field in front of the user counts (the
 * portal keeps older blades beside the newest); when both have one, which is meant is not ours to guess.
 */
export function detect(
  page: Page,
  vocabulary: Vocabulary,
  isInFront: (id: string) => boolean = () => true,
): Match | NoMatch {
  const shown = page.fields.filter((field) => field.shown);
  const panes = [...groupBy(shown, ({ pane }) => pane).values()].map((pane) => ({
    ...readPane(pane, vocabulary),
    signs: signsOf(pane, page.signs),
  }));
  if (panes.every(({ named }) => named.length === 0)) return { found: false, reason: 'no-fields' };
  const forms = panes.filter(({ named, signs }) => isSupportForm(weigh(named), signs));
  const near =
    forms.length > 1 ? forms.filter(({ named }) => named.some(({ field }) => isInFront(field.id))) : forms;
  const [form, second] = near.length > 0 ? near : forms;
  if (!form) return { found: false, reason: 'no-support-form' };
  return second ? { found: false, reason: 'two-forms' } : assign(form);
}

/** What a pane's own heading and button say, and those of the panes around it. */
function signsOf(pane: readonly PageField[], signs: Page['signs']): Set<Sign['kind']> {
  const around = commonPath(pane);
  const own = pane[0]?.pane ?? 0;
  return new Set(
    signs.filter((sign) => sign.pane === own || around.includes(sign.pane)).map(({ kind }) => kind),
  );
}

function readPane(pane: readonly PageField[], vocabulary: Vocabulary): Form {
  const read = pane.map((field) => ({
    field,
    meanings: meaningsOf(field.labels, vocabulary).filter(({ concept }) => canHold(field, concept)),
  }));
  const votes = votesOf(read.map(({ meanings }) => meanings));
  const named = read.flatMap(({ field, meanings }) =>
    [...groupBy(settle(meanings, votes), ({ concept }) => concept).values()].map((same) => ({
      field,
      meaning: same.reduce(surer),
    })),
  );
  return { named, language: languageOf(votes) };
}

/** A box to tick may stand first below the name of a list of addresses, but it is none. */
function canHold({ control }: PageField, concept: Concept): boolean {
  return control !== 'checkbox' || !isWritten(concept);
}

/** Of two languages that say the same of one label, the one to be trusted more; with the weight of either. */
function surer(a: Meaning, b: Meaning): Meaning {
  const best = a.source === 'guess' ? b : a;
  return { ...best, weight: Math.max(a.weight, b.weight) };
}

function weigh(pane: readonly Named[]): Map<Concept, number> {
  const found = new Map<Concept, number>();
  for (const { meaning } of pane)
    found.set(meaning.concept, Math.max(meaning.weight, found.get(meaning.concept) ?? 0));
  return found;
}

function groupBy<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function assign({ named, language }: Form): Match {
  const fields: Partial<Record<Concept, Recognised>> = {};
  const ambiguous: Concept[] = [];
  const heart = commonPath(tellingOf(named).map(({ field }) => field));
  for (const [concept, candidates] of groupBy(named, ({ meaning }) => meaning.concept)) {
    const best = nearest(surest(candidates), heart);
    const found = one(best) ?? together(concept, best, named);
    if (!found) ambiguous.push(concept);
    else fields[concept] = found;
  }
  return {
    found: true,
    fields: splitPhone(fields, named),
    ambiguous: ambiguous.filter((each) => !fields[each]),
    language,
  };
}

/** The field, when there is exactly one. */
function one([first, second]: readonly Named[]): Recognised | null {
  return first && !second ? { id: first.field.id, certainty: first.meaning.certainty } : null;
}

const mostTogether = 10;

/**
 * Fields that answer to one concept together: text fields for additional addresses that follow one another. Whatever
 * else has two fields is ambiguous.
 */
function together(concept: Concept, candidates: readonly Named[], form: readonly Named[]): Recognised | null {
  if (concept === 'phone') return partsOfPhone(candidates);
  const [first, ...more] = candidates;
  const order = [...new Set(form.map(({ field }) => field.id))];
  const at = order.indexOf(first?.field.id ?? '');
  const inARow = candidates.every(({ field }, index) => order[at + index] === field.id);
  const texts = candidates.every(({ field }) => field.control === 'text');
  const fits = concept === 'additionalEmails' && inARow && texts && candidates.length <= mostTogether;
  if (!first || !fits) return null;
  return { id: first.field.id, certainty: first.meaning.certainty, more: more.map(({ field }) => field.id) };
}

const listKinds: readonly PageField['control'][] = ['list', 'combo', 'select'];

/** A list and an input under one name “Phone” are its calling code and its number. */
function partsOfPhone(candidates: readonly Named[]): Recognised | null {
  const code = candidates.filter(({ field }) => listKinds.includes(field.control));
  const number = candidates.filter(({ field }) => field.control === 'text');
  const [first] = number;
  if (!first || candidates.length !== 2 || code.length !== 1) return null;
  return { id: first.field.id, certainty: first.meaning.certainty, more: code.map(({ field }) => field.id) };
}

/** A list of calling codes with a name of its own belongs to the number beside it. */
function splitPhone(
  { phoneCode, ...fields }: Partial<Record<Concept, Recognised>>,
  form: readonly Named[],
): Partial<Record<Concept, Recognised>> {
  const { phone } = fields;
  const isList = form.some(({ field }) => field.id === phoneCode?.id && listKinds.includes(field.control));
  if (!phone || !phoneCode || !isList || phone.more) return fields;
  return { ...fields, phone: { ...phone, more: [phoneCode.id] } };
}

/** Keeps the candidates of the highest trust: a whole documented label, a whole guess, a contained writing. */
function surest(candidates: readonly Named[]): readonly Named[] {
  const trust = ({ meaning }: Named) =>
    meaning.certainty === 'contained' ? 0 : meaning.source === 'guess' ? 1 : 2;
  const highest = Math.max(...candidates.map(trust));
  return candidates.filter((candidate) => trust(candidate) === highest);
}

/** Of several fields with one name, those that share the most of the page with the form's heart. */
function nearest(candidates: readonly Named[], heart: readonly number[]): readonly Named[] {
  const shared = ({ field }: Named) => sharedLength(field.path, heart);
  const deepest = Math.max(...candidates.map(shared));
  return candidates.filter((candidate) => shared(candidate) === deepest);
}

/** The fields that make it this form: those that can hardly stand elsewhere, else what it asks about the problem. */
function tellingOf(named: readonly Named[]): readonly Named[] {
  const weighty = named.filter(({ meaning }) => meaning.weight > 0);
  return weighty.length > 0 ? weighty : named.filter(({ meaning }) => aboutProblem.has(meaning.concept));
}

/** The ancestors that all of them have in common, outermost first. */
function commonPath(fields: readonly PageField[]): readonly number[] {
  const paths = fields.map(({ path }) => path);
  return paths.reduce((common, path) => common.slice(0, sharedLength(common, path)), paths[0] ?? []);
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, at) => number !== b[at]);
  return differs === -1 ? Math.min(a.length, b.length) : differs;
}

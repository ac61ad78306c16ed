// Step 2: decides whether the page holds a support form, and which field answers to which concept.

import type { Concept } from '../model/fields';
import type { Match, NoMatch, Page, PageField, Recognised } from '../model/page';
import { isSupportForm } from '../text/support-form';
import { meaningsOf } from '../text/vocabulary';
import type { Meaning, Vocabulary } from '../text/vocabulary';

interface Named {
  readonly field: PageField;
  readonly meaning: Meaning;
}

/**
 * Recognises a form by what it holds, never by address or frame. Each pane is judged by itself, and only fields a
 * person can see count. Two panes that both are support forms are refused: which one is meant is not ours to guess.
 */
export function detect(page: Page, vocabulary: Vocabulary): Match | NoMatch {
  const named = page.fields.filter((field) => field.shown).flatMap((field) => nameAll(field, vocabulary));
  if (named.length === 0) return { found: false, reason: 'no-fields' };
  const panes = groupBy(named, ({ field }) => field.pane);
  const forms = [...panes.values()].filter((pane) => isSupportForm(weigh(pane)));
  const [form, second] = forms;
  if (!form) return { found: false, reason: 'no-support-form' };
  return second ? { found: false, reason: 'two-forms' } : assign(form);
}

function weigh(pane: readonly Named[]): Map<Concept, number> {
  const found = new Map<Concept, number>();
  for (const { meaning } of pane)
    found.set(meaning.concept, Math.max(meaning.weight, found.get(meaning.concept) ?? 0));
  return found;
}

function groupBy<K>(named: readonly Named[], keyOf: (each: Named) => K): Map<K, Named[]> {
  const groups = new Map<K, Named[]>();
  for (const each of named) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function nameAll(field: PageField, vocabulary: Vocabulary): Named[] {
  return meaningsOf(field.labels, vocabulary).map((meaning) => ({ field, meaning }));
}

function assign(form: readonly Named[]): Match {
  const fields: Partial<Record<Concept, Recognised>> = {};
  const ambiguous: Concept[] = [];
  const heart = commonPath(form.filter(({ meaning }) => meaning.weight > 0));
  for (const [concept, candidates] of groupBy(form, ({ meaning }) => meaning.concept)) {
    const [best, second] = nearest(surest(candidates), heart);
    if (best && !second) fields[concept] = { id: best.field.id, certainty: best.meaning.certainty };
    else ambiguous.push(concept);
  }
  return { found: true, fields, ambiguous };
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

/** The ancestors that all of them have in common, outermost first. */
function commonPath(named: readonly Named[]): readonly number[] {
  const paths = named.map(({ field }) => field.path);
  return paths.reduce((common, path) => common.slice(0, sharedLength(common, path)), paths[0] ?? []);
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, at) => number !== b[at]);
  return differs === -1 ? Math.min(a.length, b.length) : differs;
}

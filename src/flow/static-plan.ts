// Finds a support plan that the form only states: some forms choose it by the subscription (facts: domain §2.1).

import type { WrittenField } from '../model/fields';
import type { Match, NoMatch, PageField } from '../model/page';
import type { Control } from '../page/controls';
import { paneOf } from '../page/panes';
import { findStatic } from '../page/statics';
import { holds, parentOf } from '../page/roots';
import type { Layout } from '../page/visible';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import type { Survey } from './survey';

/** A field of the form that no single control of the survey is. */
export interface ExtraField {
  readonly concept: WrittenField;
  readonly field: PageField;
  readonly control: Control;
}

interface Looking {
  readonly seen: Survey;
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
}

/** The plan as text, in a form without a control for it; null where there is a control, or no such text. */
export function staticPlan(match: Match | NoMatch, { seen, vocabulary, layout }: Looking): ExtraField | null {
  if (!match.found || match.fields.supportPlan || match.ambiguous.includes('supportPlan')) return null;
  const form = formOf(match, seen);
  const isPlan = (text: string) =>
    meaningsOf([text], vocabulary).some(
      ({ concept, certainty }) => concept === 'supportPlan' && certainty === 'exact',
    );
  const found = form && findStatic(form, isPlan);
  if (!found || !layout.isRendered(found.element)) return null;
  const control: Control = { kind: 'static', element: found.element, parts: [found.element] };
  const field: PageField = {
    id: 'static-plan',
    control: 'static',
    labels: [found.label],
    lock: 'read-only',
    shown: true,
    path: [],
    pane: 0,
  };
  return { concept: 'supportPlan', field, control };
}

/** The part of the page that is the form: its blade or panel, else the smallest part that holds all of its fields. */
export function formOf(match: Match | NoMatch, seen: Survey): Element | null {
  if (!match.found) return null;
  const elements = Object.values(match.fields).flatMap(({ id }) => seen.control(id)?.element ?? []);
  const [first] = elements;
  return first ? (paneOf(first) ?? around(elements)) : null;
}

/** The smallest element around all of them. */
function around(elements: readonly Element[]): Element | null {
  let outer = elements[0] ?? null;
  while (outer && !elements.every((element) => outer && holds(outer, element))) outer = parentOf(outer);
  return outer;
}

// Finds the controls of the fields that are only read, also where a label does not tell two of them apart.

import type { Concept, ReadField } from '../model/fields';
import type { Match, NoMatch, PageField } from '../model/page';
import type { Control } from '../page/controls';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import type { Survey } from './survey';

interface Seen {
  readonly match: Match | NoMatch;
  readonly seen: Survey;
  readonly vocabulary: Vocabulary;
}

/**
 * The controls that answer to a field, in their order. Most languages write “Issue type” and “Problem type” alike
 * (facts: domain §3.4): then both are given for either. Before the step with the contact nothing tells a support
 * form; what asks for the kind of issue and a subscription together is read nevertheless, for nothing is written there.
 */
export function readControls(field: ReadField, { match, seen, vocabulary }: Seen): readonly Control[] {
  const own = match.found ? match.fields[field] : undefined;
  const alike = match.found && own !== undefined && sharesIts(match, field, own.id);
  if (own && !alike) return controlsOf([own.id], seen);
  const says = (pageField: PageField, concept: Concept) => saysExactly(pageField, concept, vocabulary);
  const shown = seen.page.fields.filter((each) => each.shown);
  const panes = new Set(
    match.found
      ? shown.filter(({ id }) => Object.values(match.fields).some((each) => each.id === id)).map(paneNumber)
      : firstSteps(shown, says),
  );
  const ids = shown.filter((each) => panes.has(each.pane) && says(each, field)).map(({ id }) => id);
  return controlsOf(ids, seen);
}

function sharesIts({ fields }: Match, field: ReadField, id: string): boolean {
  return Object.entries(fields).some(([concept, each]) => concept !== field && each.id === id);
}

function saysExactly({ labels }: PageField, concept: Concept, vocabulary: Vocabulary): boolean {
  return meaningsOf(labels, vocabulary).some(
    (meaning) => meaning.concept === concept && meaning.certainty === 'exact',
  );
}

function paneNumber({ pane }: PageField): number {
  return pane;
}

/** Panes that ask for the kind of issue and for a subscription. */
function firstSteps(
  shown: readonly PageField[],
  says: (field: PageField, concept: Concept) => boolean,
): number[] {
  const panes = (concept: Concept) => shown.filter((each) => says(each, concept)).map(paneNumber);
  const kinds = new Set([...panes('issueType'), ...panes('problemType')]);
  return panes('subscription').filter((pane) => kinds.has(pane));
}

function controlsOf(ids: readonly string[], seen: Survey): readonly Control[] {
  return ids.flatMap((id) => seen.control(id) ?? []);
}

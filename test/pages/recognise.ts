// The one place where saved pages meet the recognition: survey and detection as `src/flow/view.ts` puts them together.

import { detect } from '../../src/flow/detect';
import { staticPlan } from '../../src/flow/static-plan';
import { survey } from '../../src/flow/survey';
import type { Concept } from '../../src/model/fields';
import { atOnce } from '../../src/page/slices';
import { layoutWith } from '../../src/page/visible';
import { allPacks } from '../../src/rules/languages/all';
import { signWords } from '../../src/text/button-words';
import { vocabularyOf } from '../../src/text/vocabulary';

export interface SeenControl {
  readonly element: Element;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly isShown: boolean;
  readonly concept: Concept | null;
}

export interface Recognition {
  readonly isForm: boolean;
  /** Every control the survey sees, whether it means anything or not. */
  readonly controls: readonly SeenControl[];
}

const vocabulary = vocabularyOf(allPacks);

/** What Onbehalf makes of a page. */
export function recognise(document: Document): Recognition {
  const layout = layoutWith((element) => element.shadowRoot);
  const seen = atOnce(survey(document, { layout, knows: () => true, signWords: signWords(allPacks) }));
  const match = detect(seen.page, vocabulary);
  const plan = staticPlan(match, { seen, vocabulary, layout });
  const concepts = new Map<string, Concept>();
  for (const [concept, field] of Object.entries(match.found ? match.fields : {}))
    for (const id of [field.id, ...(field.more ?? [])]) concepts.set(id, concept as Concept);
  const controls = seen.page.fields.map(({ id, control, labels, shown }) => ({
    element: seen.control(id)!.element,
    kind: control,
    labels,
    isShown: shown,
    concept: concepts.get(id) ?? null,
  }));
  const asText = plan && {
    element: plan.control.element,
    kind: plan.control.kind,
    labels: plan.field.labels,
    isShown: true,
    concept: 'supportPlan' as const,
  };
  return { isForm: match.found, controls: asText ? [...controls, asText] : controls };
}

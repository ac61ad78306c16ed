// Follows the button that files the request through the steps of a form, also where nothing else of the form is left.

import type { FormFacts } from '../model/facts';
import { findButton } from '../page/buttons';
import { watchCreate } from '../page/watch-create';
import { createWords } from '../text/button-words';
import type { Hands, Knowledge, View } from './view';

interface Following {
  readonly hands: Pick<Hands, 'document' | 'layout'>;
  readonly knowledge: Knowledge;
  /** Told when the button comes into view or leaves it between two looks. */
  readonly changed: (where: FormFacts['create']) => void;
  readonly signal: AbortSignal;
}

export interface CreateFollower {
  /** To be called after each look at a document that holds, or held, a support form: where the button is now. */
  readonly check: (view: View) => FormFacts['create'];
  readonly now: () => FormFacts['create'];
  /** The button as it is this moment, found anew; for the guard. */
  readonly find: () => Element | null;
}

/** Remembers the form's pane, so that the review step's button is not mistaken for one of another pane. */
export function followCreate({ hands, knowledge, changed, signal }: Following): CreateFollower {
  let near: Element | null = null;
  const find = () => findButton({ ...hands, names: createWords(knowledge.packs), near });
  const watch = watchCreate({ document: hands.document, find, changed, signal });
  return {
    check: (view) => {
      near = view.form() ?? near;
      return watch.check();
    },
    now: watch.now,
    find: () => find()?.element ?? null,
  };
}

// Finds boxes and switches that are only read: “Save contact changes …”, “File as a Premier support request?”.

import type { ReadField } from '../model/fields';
import type { Control } from '../page/controls';
import { labelsOf } from '../page/labels';
import { paneOf } from '../page/panes';
import { ownText } from '../page/texts';
import { drawnBoxesIn, isTicked } from '../page/tick-boxes';
import type { Layout } from '../page/visible';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import type { View } from './view';

interface Looking {
  readonly document: Document;
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
}

/** Undefined where the step has no such box; null when its state is not told. */
export function savesContact(view: View, looking: Looking): boolean | null | undefined {
  if (!view.form()) return undefined;
  const native = view.readControls('saveContact').find(({ kind }) => kind === 'checkbox');
  const box = native?.element ?? drawnBox('saveContact', view, looking);
  return box && isTicked(box, looking.layout.shadowOf);
}

/** Whether the form asks for a Premier contract, by radios, a list, or a switch. */
export function asksPremier(view: View, looking: Looking): boolean {
  return (
    view.readControls('premierRequest').length > 0 || drawnBox('premierRequest', view, looking) !== undefined
  );
}

/** A box or switch of the form that is no native control; such are no part of a survey. */
function drawnBox(
  wanted: ReadField,
  view: View,
  { document, layout, vocabulary }: Looking,
): Element | undefined {
  const form = view.form();
  if (!form) return undefined;
  return drawnBoxesIn(paneOf(form) ?? document, layout.shadowOf).find((element) => {
    const control: Control = { kind: 'checkbox', element, parts: [element] };
    const labels = [...labelsOf(element, { shadowOf: layout.shadowOf }), ownText(element)];
    return (
      meaningsOf(labels, vocabulary).some(({ concept }) => concept === wanted) && layout.isShown(control)
    );
  });
}

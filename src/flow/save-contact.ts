// Finds the box “Save contact changes for future support requests” and says whether it is ticked.

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

/** Undefined where the step has no such box; null when its state is not told. Drawn boxes are no part of a survey. */
export function savesContact(
  view: View,
  { document, layout, vocabulary }: Looking,
): boolean | null | undefined {
  const form = view.form();
  if (!form) return undefined;
  const native = view.readControls('saveContact').find(({ kind }) => kind === 'checkbox');
  if (native) return isTicked(native.element, layout.shadowOf);
  const box = drawnBoxesIn(paneOf(form) ?? document, layout.shadowOf).find((element) => {
    const control: Control = { kind: 'checkbox', element, parts: [element] };
    const labels = [...labelsOf(element, { shadowOf: layout.shadowOf }), ownText(element)];
    return (
      meaningsOf(labels, vocabulary).some(({ concept }) => concept === 'saveContact') &&
      layout.isShown(control)
    );
  });
  return box && isTicked(box, layout.shadowOf);
}

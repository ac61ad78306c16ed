// Notices which fields the user typed into, by field and not by element, so that a re-render does not lose it.

import { isWritten } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { Activity } from '../page/activity';
import { controlSelector } from '../page/controls';
import { labelsOf } from '../page/labels';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';

interface EditWatch {
  readonly activity: Activity;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal;
  readonly onEdit: (field: WrittenField) => void;
}

/**
 * Calls `onEdit` for each trusted `input` or `change` event from a field (DESIGN §3.3), unless our own press
 * caused it: `el.click()` on a radio fires trusted events, too.
 */
export function watchEdits(document: Document, { activity, vocabulary, signal, onEdit }: EditWatch): void {
  const known = new WeakMap<Element, readonly WrittenField[]>();
  const fieldsOf = (element: Element) => {
    const fields = known.get(element) ?? fieldsNamed(element, vocabulary);
    if (fields.length > 0) known.set(element, fields);
    return fields;
  };
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || activity.isOurs() || !isControl(target)) return;
    fieldsOf(target).forEach(onEdit);
  };
  for (const type of ['input', 'change'])
    document.defaultView?.addEventListener(type, note, { capture: true, passive: true, signal });
}

function isControl(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'matches' in target && (target as Element).matches(controlSelector);
}

/** The written fields an element's labels name; a radio's group is noticed by what it shows (`flow/run`). */
export function fieldsNamed(element: Element, vocabulary: Vocabulary): readonly WrittenField[] {
  if (element.matches('[type=radio], [type=checkbox]')) return [];
  return meaningsOf(labelsOf(element), vocabulary)
    .map(({ concept }) => concept)
    .filter(isWritten);
}

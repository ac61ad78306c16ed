// Notices which fields the user typed into, by field and not by element, so that a re-render does not lose it.

import { isWritten } from '../model/fields';
import type { WrittenField } from '../model/fields';
import type { Activity } from '../page/activity';
import { controlSelector } from '../page/control-selector';
import { labelsOf } from '../page/labels';
import type { Root, ShadowOf } from '../page/roots';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';

interface EditWatch {
  readonly activity: Activity;
  readonly vocabulary: Vocabulary;
  readonly shadowOf: ShadowOf;
  readonly signal: AbortSignal;
  readonly onEdit: (field: WrittenField) => void;
}

/**
 * Watches each root it is given; `change` does not leave a shadow root, and a closed one hides what `input` is from. Calls `onEdit` for each trusted `input` or `change` event from a field (DESIGN §3.3), unless our own press
 * caused it: `el.click()` on a radio fires trusted events, too.
 */
export function watchEdits(watch: EditWatch): (root: Root) => void {
  const { activity, vocabulary, shadowOf, signal, onEdit } = watch;
  const known = new WeakMap<Element, readonly WrittenField[]>();
  const fieldsOf = (element: Element) => {
    const fields = known.get(element) ?? fieldsNamed(element, { vocabulary, shadowOf });
    if (fields.length > 0) known.set(element, fields);
    return fields;
  };
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || activity.isOurs() || !isControl(target)) return;
    fieldsOf(target).forEach(onEdit);
  };
  return (root) => {
    const target = 'defaultView' in root ? (root.defaultView ?? root) : root;
    for (const type of ['input', 'change'])
      target.addEventListener(type, note, { capture: true, passive: true, signal });
  };
}

function isControl(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'matches' in target && (target as Element).matches(controlSelector);
}

/** The written fields an element's labels name; a radio's group is noticed by what it shows (`flow/run`). */
export function fieldsNamed(
  element: Element,
  { vocabulary, shadowOf }: Pick<EditWatch, 'vocabulary' | 'shadowOf'>,
): readonly WrittenField[] {
  if (element.matches('[type=radio], [type=checkbox]')) return [];
  const meant = meaningsOf(labelsOf(element, { shadowOf }), vocabulary).map(({ concept }) => concept);
  return [...new Set(meant.filter(isWritten))];
}

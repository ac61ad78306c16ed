// Follows the way down the page: what part the texts of an element play, given what stands around it.

import { readable } from '../text/normalise';
import type { TextPart } from '../text/censor';
import { holdsData } from '../text/redact';
import type { Facts } from './snapshot-facts';
import {
  fewestFields,
  isButton,
  isForeign,
  isHeading,
  isLabel,
  isList,
  isOption,
  isPane,
  isRowLabel,
  isThing,
  isValue,
} from './snapshot-kinds';

export interface Around {
  readonly part: TextPart;
  /** Whose place this is: a form's, the user's things', or of a part that speaks of the user. */
  readonly place: 'form' | 'thing' | 'foreign';
  readonly list: 'none' | 'open' | 'closed';
  /** Inside of what belongs to one field. */
  readonly inRow: boolean;
  /** The page itself says that this text stands where nothing is chosen. */
  readonly isHint: boolean;
}

export const outermost: Around = { part: 'other', place: 'form', list: 'none', inRow: false, isHint: false };

export function enter(element: Element, around: Around, facts: Facts): Around {
  const place = placeOf(element, around, facts);
  const list = isList(element) ? (facts.openLists.has(element) ? 'open' : 'closed') : around.list;
  const inRow = around.inRow || facts.rows.has(element);
  const here = { ...around, place, list, inRow };
  const part = partOf(element, here, facts);
  const isHint =
    part === 'value' && (around.isHint || /placeholder/iu.test(element.getAttribute('class') ?? ''));
  return { ...here, part, isHint };
}

function placeOf(element: Element, { place }: Around, { fields }: Facts): Around['place'] {
  if (place === 'foreign' || isForeign(element)) return 'foreign';
  const isOther = isThing(element) || (isPane(element) && (fields.get(element) ?? 0) < fewestFields);
  return place === 'thing' || isOther ? 'thing' : 'form';
}

function partOf(element: Element, around: Around, facts: Facts): TextPart {
  if (isOption(element)) return around.list === 'open' && isPlain(element) ? 'option' : 'other';
  if (isList(element)) return 'other';
  if (around.part === 'value' || isValue(element)) return 'value';
  return around.place === 'foreign' ? 'other' : namingPart(element, around, facts);
}

function namingPart(element: Element, { part, place, inRow }: Around, facts: Facts): TextPart {
  if (isLabel(element)) return element.matches('[role=radio]') && !isPlain(element) ? 'other' : 'label';
  if (part === 'label' || facts.names.has(element) || (inRow && isRowLabel(element))) return 'label';
  if (!isHeading(element) && !isButton(element)) return part;
  if (place !== 'form' || !isPlain(element)) return 'other';
  return isHeading(element) ? 'heading' : 'button';
}

/** A choice, heading or button that identifies anything as a whole is somebody's as a whole. */
function isPlain(element: Element): boolean {
  return !holdsData(readable(element.textContent));
}

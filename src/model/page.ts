// What the survey found on a page: plain data without nodes and without values.

import type { Concept } from './fields';

/**
 * How a control is driven. `list` opens a list of options from a trigger; `combo` is an input that opens one;
 * `radio` is a group of which one is chosen; `static` is text that stands where a control could be. Three are put
 * together from others: `texts` are several inputs for one list of values, `tags` an input that turns each value into
 * a chip, `phone` a list of calling codes beside an input for the number, `checks` a box to tick for each known value.
 */
export type ControlKind =
  | 'text'
  | 'list'
  | 'combo'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'static'
  | 'texts'
  | 'tags'
  | 'phone'
  | 'checks';

/** Why a control cannot be written just now, if so. */
export type Lock = 'none' | 'read-only' | 'disabled';

export interface PageField {
  /** Names the field within one survey, as `f0`, `f1`, …; meaningless in the next survey. */
  readonly id: string;
  readonly control: ControlKind;
  /** What names the field on the page, most trusted source first, as written there. */
  readonly labels: readonly string[];
  readonly lock: Lock;
  /** Whether a person can see it; what they cannot see is never written (promise 8). */
  readonly shown: boolean;
  /**
   * Where it stands: numbers of its ancestors from the outermost in, equal numbers for equal elements of one
   * survey. The last common number of two fields is the smallest part of the page that holds both.
   */
  readonly path: readonly number[];
  /** The number of the nearest blade, dialog or panel around it; 0 outside of all. */
  readonly pane: number;
}

/** What a part of the page says of itself: by its heading, or by the button at its end, a request is made in it. */
export interface Sign {
  readonly kind: 'heading' | 'contact-button';
  /** As of `PageField.pane`. */
  readonly pane: number;
}

export interface Page {
  /** `location.origin` of the document, or of the parent it inherits from. */
  readonly origin: string;
  readonly fields: readonly PageField[];
  readonly signs: readonly Sign[];
}

/** How sure a label is: the whole label, or the longest known writing inside it. */
export type Certainty = 'exact' | 'contained';

export interface Recognised {
  readonly id: string;
  readonly certainty: Certainty;
  /** Further fields that answer to the same concept together with the first, in their order on the page. */
  readonly more?: readonly string[];
}

/** A support form was found: which of its fields answer to which concept. */
export interface Match {
  readonly found: true;
  readonly fields: Readonly<Partial<Record<Concept, Recognised>>>;
  /** Concepts to which two or more fields of the form answer equally well. */
  readonly ambiguous: readonly Concept[];
  /** The form's language as its labels tell it, a BCP 47 tag of a language pack. */
  readonly language: string;
}

export interface NoMatch {
  readonly found: false;
  readonly reason: 'no-fields' | 'no-support-form' | 'two-forms';
}

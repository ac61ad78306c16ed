// Every message between page scripts, worker and pages of the extension: kinds state the direction.

import type { Context, Gate } from './context';
import type { Report } from './report';
import type { FillValues } from './values';

/** What the user asked for in the popup, or `auto` when nobody asked. */
export type Command = 'auto' | 'fill' | 'replace' | 'undo';

export type PageRequest =
  /** A form was found here: inject the fill script into this document. */
  | { readonly kind: 'page-worker:form-found' }
  /** What may be written here, and where is here? Answered with a `Brief`. */
  | { readonly kind: 'page-worker:brief'; readonly command: Command }
  /** Where is this tab? Answered with a `Context`, null when the page cannot be asked; for the top page alone. */
  | { readonly kind: 'page-worker:where' }
  /** How things stand in this document, for the popup. */
  | { readonly kind: 'page-worker:state'; readonly state: PageState }
  /** Is the user busy in the top page? Answered with milliseconds to wait. */
  | { readonly kind: 'page-worker:elsewhere' }
  /** Is this frame shown by its top page? Answered with a boolean. */
  | { readonly kind: 'page-worker:frame-shown'; readonly frame: FrameSize };

/** What a page of the extension asks of the worker, which outlives it: the popup closes when a tab opens. */
export type UiRequest =
  /** Open an https address, and remember the customer meant for that tab. Answered with whether it was opened. */
  {
    readonly kind: 'ui-worker:open';
    readonly url: string;
    /** Absent: a new tab; else this tab goes there. */
    readonly tabId?: number;
    /** The customer meant; absent: nobody, and what was meant before is forgotten. */
    readonly customerKey?: string;
  };

/** A frame as it knows itself, for the pages around it to find its iframe. */
export interface FrameSize {
  /** Its number among the frames of each page around it, outermost first; -1 where a component holds it. */
  readonly path: readonly number[];
  readonly origin: string;
  readonly width: number;
  readonly height: number;
}

export type PageOrder =
  /** Settings, policy or the chosen customer changed: decide again. */
  { readonly kind: 'worker-page:renew' } | { readonly kind: 'popup-page:command'; readonly command: Command };

export interface Brief {
  readonly gate: Gate;
  readonly context: Context;
  readonly replacePrefilled: boolean;
  readonly trouble: Trouble;
  /** Null when nothing may be written. */
  readonly values: FillValues | null;
}

/** Why a document with a form shows no result, in a word with a text in `_locales` as `trouble_…`. */
export const troubles = [
  'none',
  'no-answer',
  'no-profile',
  'no-own-tenant',
  'two-forms',
  'page-error',
] as const;
export type Trouble = (typeof troubles)[number];

/** What the popup shows of one document. Holds no value of any field. */
export interface PageState {
  readonly context: Context | null;
  readonly gate: Gate;
  readonly report: Report;
  readonly trouble: Trouble;
}

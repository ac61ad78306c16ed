// Every message between page scripts, worker and pages of the extension: kinds state the direction.

import type { Context, Gate } from './context';
import type { FormFacts } from './facts';
import type { WrittenField } from './fields';
import type { Report } from './report';
import type { StripPlace } from './strip-place';
import type { FillValues } from './values';
import type { RequestProduct, Visit, VisitKind } from './visit';
import type { WarningId } from './warning';

/** What the user asked for in popup or strip, or `auto` when nobody asked. */
export type Command = 'auto' | 'fill' | 'replace' | 'undo';

/** An order of the user's; with fields it is about those alone, all in one run. */
export interface Order {
  readonly command: Exclude<Command, 'auto'>;
  /** One or more. */
  readonly fields?: readonly WrittenField[];
}

export type PageRequest =
  /** The labels may be a support form: inject the fill script into this document. */
  | { readonly kind: 'page-worker:form-found' }
  /** The labels really are a support form: show the strip. */
  | { readonly kind: 'page-worker:form-shown' }
  /** What may be written here, and where is here? Answered with a `Brief`. */
  | { readonly kind: 'page-worker:brief'; readonly command: Command }
  /** How things stand in this document, for popup and strip. Answered with whether Create is held back. */
  | { readonly kind: 'page-worker:state'; readonly state: PageState }
  /** Is the user busy in the top page? Answered with milliseconds to wait. */
  | { readonly kind: 'page-worker:elsewhere' }
  /** Is this frame shown by its top page? Answered with a boolean. */
  | { readonly kind: 'page-worker:frame-shown'; readonly frame: FrameSize }
  /** Where the controls of this frame are, for the strip of the top page to keep off. */
  | { readonly kind: 'page-worker:boxes'; readonly frame: FrameSize; readonly boxes: readonly Box[] }
  /** The user pressed the button that files the request, and it was held back (`warnings.acknowledge`). */
  | { readonly kind: 'page-worker:held' }
  | StripRequest;

/** What only the top page may ask, for the strip in it. */
export type StripRequest =
  /** By its address this may be a page worth reading: put its reader into the top page. */
  | { readonly kind: 'page-worker:page-found'; readonly page: VisitKind }
  /** What the page is about; null when it is about nothing any more. */
  | { readonly kind: 'page-worker:visit'; readonly visit: Visit | null }
  /** Put the customer of this page into the list. Answered with `Saved`. */
  | { readonly kind: 'page-worker:save-customer' }
  /** Begin a request for the customer of this page, in a new tab. Answered with whether it was opened. */
  | { readonly kind: 'page-worker:new-request'; readonly product: RequestProduct }
  /** The directory the page shows, or its address, is another one now. */
  | { readonly kind: 'page-worker:moved' }
  /** What is there to show? Answered with a `StripView`. */
  | { readonly kind: 'page-worker:strip' }
  /** The user's order for a form. Answered with whether it was taken. */
  | { readonly kind: 'page-worker:order'; readonly documentId: string; readonly order: Order }
  /** Customers for a text of two letters or more. Answered with `StripHit`s. */
  | { readonly kind: 'page-worker:search'; readonly query: string }
  /** Mean this customer; `open` also takes this tab to a new request there. Answered with whether it was done. */
  | { readonly kind: 'page-worker:mean'; readonly customerKey: string; readonly open: boolean }
  /** Open Partner Center's service requests, the options at a setting, or the guide at a section, in a new tab. */
  | { readonly kind: 'page-worker:go'; readonly to: Goal; readonly setting?: string }
  /** The request is about the partner's own subscription, or it is not. */
  | { readonly kind: 'page-worker:own-request'; readonly isOwn: boolean }
  | { readonly kind: 'page-worker:strip-place'; readonly place: StripPlace }
  | { readonly kind: 'page-worker:snooze'; readonly isSnoozed: boolean }
  /** What this warning tells is meant so in this form. */
  | { readonly kind: 'page-worker:accept'; readonly documentId: string; readonly warning: WarningId }
  /** The user has seen what is wrong with this form, and may create the request. */
  | { readonly kind: 'page-worker:acknowledge'; readonly documentId: string };

/** Where `page-worker:go` leads. */
export type Goal = 'partner-center' | 'options' | 'guide';

/** A rectangle in CSS pixels of its window: left, top, width, height. */
export type Box = readonly [number, number, number, number];

/** What a page of the extension asks of the worker, which outlives it: the popup closes when a tab opens. */
export type UiRequest = OpenRequest | WarningsRequest | VisitRequest | SaveVisitedRequest | BeginRequest;

/** Open an https address, and remember the customer meant for that tab. Answered with whether it was opened. */
export interface OpenRequest {
  readonly kind: 'ui-worker:open';
  readonly url: string;
  /** Absent: a new tab; else this tab goes there. */
  readonly tabId?: number;
  /** The customer meant; absent: nobody, and what was meant before is forgotten. */
  readonly customerKey?: string;
}

/** What is wrong with the requests in this tab? Answered with `Warning`s. */
export interface WarningsRequest {
  readonly kind: 'ui-worker:warnings';
  readonly tabId: number;
}

/** What is the page of this tab about? Answered with a `VisitView` or null. */
export interface VisitRequest {
  readonly kind: 'ui-worker:visit';
  readonly tabId: number;
}

/** Put the customer of this tab's page into the list. Answered with `Saved`. */
export interface SaveVisitedRequest {
  readonly kind: 'ui-worker:save-customer';
  readonly tabId: number;
}

/** Begin a request for the customer of this tab's page, in a new tab. Answered with whether it was opened. */
export interface BeginRequest {
  readonly kind: 'ui-worker:new-request';
  readonly tabId: number;
  readonly product: RequestProduct;
}

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
  | { readonly kind: 'worker-page:renew' }
  /** What the strip shows changed. */
  | { readonly kind: 'worker-page:strip' }
  /** Where a frame's controls are; for the strip. */
  | { readonly kind: 'worker-page:boxes'; readonly frame: FrameSize; readonly boxes: readonly Box[] }
  | { readonly kind: 'popup-page:command'; readonly order: Order };

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

/** What popup and strip show of one document. Holds no value of any field. */
export interface PageState {
  readonly context: Context | null;
  readonly gate: Gate;
  readonly report: Report;
  readonly trouble: Trouble;
  readonly facts: FormFacts;
}

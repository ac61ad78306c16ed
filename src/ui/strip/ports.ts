// What the strip asks of whoever shows it; everything it does to a page, a tab or the settings goes through here.

import type { Goal, Order } from '../../model/message';
import type { StripHit } from '../../model/strip';
import type { StripPlace } from '../../model/strip-place';
import type { RequestProduct, Saved } from '../../model/visit';
import type { WarningId } from '../../model/warning';

export interface StripPorts {
  /** Carries out an order in a form; false when the form is gone. */
  readonly order: (documentId: string, order: Order) => Promise<boolean>;
  /** Customers for a text of two letters or more. */
  readonly search: (query: string) => Promise<readonly StripHit[]>;
  /** Means this customer in this tab; `open` also goes to a new request there. False when it was not done. */
  readonly mean: (customerKey: string, open: boolean) => Promise<boolean>;
  /** Partner Center, or a page of ours at an anchor, in a new tab. */
  readonly go: (to: Goal, setting?: string) => void;
  /** Puts the customer of this page into the list. */
  readonly saveCustomer: () => Promise<Saved>;
  /** Begins a request for the customer of this page, in a new tab; false when it could not be opened. */
  readonly newRequest: (product: RequestProduct) => Promise<boolean>;
  /** Puts a text on the clipboard; false when the browser does not let it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The request is about the partner's own subscription, or it is not. */
  readonly ownRequest: (isOwn: boolean) => void;
  /** The user has seen what is wrong with this form, and may create the request. */
  readonly acknowledge: (documentId: string) => void;
  /** What this warning is about is meant so. */
  readonly accept: (documentId: string, warning: WarningId) => void;
  readonly place: (place: StripPlace) => void;
  /** A step by the keyboard, in CSS pixels. */
  readonly move: (step: { readonly x: number; readonly y: number }) => void;
  /** The handle was pressed: the strip follows the pointer until it is let go. */
  readonly startDrag: (event: PointerEvent) => void;
  /** Away from this tab, until its key is pressed. */
  readonly snooze: () => void;
  /** The panel was unfolded or folded. */
  readonly onOpen: (isOpen: boolean) => void;
  /** A person did it, and nothing is drawn over the strip there. */
  readonly isOpenToClicks: (event: Event) => boolean;
}

// What the strip in a portal page shows, and what it asks the worker to do.

import type { Context, Product, TenantMark } from './context';
import type { PageState } from './message';
import type { Cloud, Partner, Settings } from './settings';
import type { StripPlace } from './strip-place';
import type { VisitView } from './visit';
import type { Warning } from './warning';

/** A document of the tab that holds a support form. */
export interface StripForm {
  readonly documentId: string;
  readonly state: PageState;
}

export interface StripView {
  /** Null when the top page could not be asked. */
  readonly context: Context | null;
  readonly product: Product;
  /** The cloud of the page, else of the customer, else of the partner. */
  readonly cloud: Cloud;
  readonly forms: readonly StripForm[];
  /** A portal whose pages hold no form: what the page is about is all there is to show, and the strip is away otherwise. */
  readonly isVisitPage: boolean;
  /** What the page is about; null on portals with forms, too. */
  readonly visit: VisitView | null;
  /** The tab was opened from Partner Center, the proper door to a customer's portal (facts: domain §0.5). */
  readonly isFromPartnerCenter: boolean;
  /** The gravest first. */
  readonly warnings: readonly Warning[];
  /** The customer chosen for this tab. */
  readonly meant: TenantMark | null;
  /** The user said that the request is about the partner's own subscription. */
  readonly isOwnRequest: boolean;
  readonly ownPlan: Partner['ownPlan'] | null;
  readonly theme: Settings['appearance']['theme'];
  readonly place: StripPlace;
  /** Hidden in this tab until its key is pressed. */
  readonly isSnoozed: boolean;
  /** The user pressed Create, which is held back until they have seen what is wrong (`warnings.acknowledge`). */
  readonly isCreateHeld: boolean;
}

/** A customer found by the strip's search. */
export interface StripHit {
  readonly key: string;
  readonly tenant: TenantMark;
}

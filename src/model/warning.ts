// What is wrong with a request before it is created: a closed list of warnings, each with reasons, source and what to do.

import type { TenantMark } from './context';
import type { WrittenField } from './fields';

/** Each with texts in `_locales` as `warning_…` (headline) and `warningWhy_…` (a sentence or two). */
export const warningIds = [
  'bypassed',
  'other-customer',
  'signals-disagree',
  'other-subscription',
  'customer-contact',
  'save-contact',
  'no-csp-plan',
  'cannot-file',
  'severity-a',
  'before-create',
] as const;
export type WarningId = (typeof warningIds)[number];

/** Why a warning holds here, likeliest first; each with a text in `_locales` as `because_…`. */
export const warningReasons = [
  'own-directory',
  'subscription-not-csp',
  'subscription-of-another',
  'subscription-filter',
  'needs-no-plan',
  'plan-read-only',
  'delegated-scope',
  'email-at-customer',
  'additional-email-at-customer',
  'guest-name',
  'not-the-profile',
  'no-phone',
  'language-not-english',
  'indirect-reseller',
  'advisor',
  'm365-no-fee',
  'azure-needs-plan',
] as const;
export type WarningReason = (typeof warningReasons)[number];

/** What the user can do about it, each a button with a text in `_locales` as `offer_…`. */
export const warningOffers = [
  'open-for-customer',
  'partner-center',
  'own-request',
  'replace-contact',
  'contact-is-meant',
  'back-to-meant',
  'mean-this-one',
  'acknowledge',
] as const;
export type WarningOffer = (typeof warningOffers)[number];

/** Where a rule is written, and when that was last looked at. */
export interface WarningSource {
  /** The title of the article. */
  readonly title: string;
  /** Year and month of the text the rule is from, `2023-09`. */
  readonly dated: string;
}

export interface Warning {
  readonly id: WarningId;
  /** `alarm`: the request would go wrong; `notice`: it may. */
  readonly level: 'alarm' | 'notice';
  readonly reasons: readonly WarningReason[];
  readonly offers: readonly WarningOffer[];
  readonly source: WarningSource;
  /** Fields it is about. */
  readonly fields?: readonly WrittenField[];
  /** The tenant, plan, provider or domain that its sentence names, in the order of its placeholders. */
  readonly names?: readonly string[];
  readonly tenant?: TenantMark;
  /** For `before-create`: what is still wrong. */
  readonly open?: readonly WarningId[];
  /** The document it is about; absent when it is about the tab. */
  readonly documentId?: string;
}

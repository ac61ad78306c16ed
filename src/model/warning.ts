// What is wrong with a request before it is created: a closed list of warnings, each with reasons, source and what to do.

import type { SignalSource, TenantMark } from './context';
import type { WrittenField } from './fields';
import type { Cloud, Partner } from './settings';

/** The gravest first, each with texts in `_locales` as `warning_…` (headline) and `warningWhy_…` (a sentence or two). */
export const warningIds = [
  'bypassed',
  'own-plan',
  'other-customer',
  'signals-disagree',
  'wrong-cloud',
  'other-subscription',
  'customer-contact',
  'save-contact',
  'no-csp-plan',
  'cannot-file',
  'severity-a',
  'premier-question',
  'before-create',
] as const;
export type WarningId = (typeof warningIds)[number];

/** Why a warning holds here, likeliest first; each with a text in `_locales` as `because_…`. */
export const warningReasons = [
  'own-directory',
  'portal-fell-back',
  'may-be-own-directory',
  'sources-differ',
  'portal-of-other-cloud',
  'cloud-assumed',
  'gcc-is-public',
  'azure-needs-plan',
  'm365-no-fee',
  'own-plan-set',
  'no-own-plan',
  'needs-no-plan',
  'subscription-of-another',
  'delegated-scope',
  'plan-disabled',
  'plan-read-only',
  'subscription-not-csp',
  'subscription-filter',
  'email-at-customer',
  'guest-name',
  'not-the-profile',
  'additional-email-at-customer',
  'indirect-reseller',
  'advisor',
  'entra-role',
  'ask-provider',
  'no-provider',
  'no-phone',
  'language-not-english',
  'premier-contract',
  'premier-own',
  'fields-not-right',
] as const;
export type WarningReason = (typeof warningReasons)[number];

/** What the user can do about it, each a button with a text in `_locales` as `offer_…`. */
export const warningOffers = [
  'open-for-customer',
  'partner-center',
  'own-request',
  'not-own-request',
  'enter-own-plan',
  'enter-provider',
  'replace-contact',
  'contact-is-meant',
  'back-to-meant',
  'mean-this-one',
  'check-cloud',
  'acknowledge',
] as const;
export type WarningOffer = (typeof warningOffers)[number];

/** Where a rule is written, and when that was last looked at. */
export interface WarningSource {
  /** The title of the article and, in brackets, where it stands. */
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
  /** Provider and its contact, or the domain of an e-mail address, as its sentences name them. */
  readonly names?: readonly string[];
  /** The tenant it is about: the directory shown, or the owner of the subscription. */
  readonly tenant?: TenantMark;
  /** The tenant that was meant, or that is named instead. */
  readonly other?: TenantMark;
  /** Where `tenant` and `other` were read, for `sources-differ`. */
  readonly sources?: readonly [SignalSource, SignalSource];
  /** For `wrong-cloud`: the portal's, and that of `tenant`. */
  readonly clouds?: readonly [Cloud, Cloud];
  /** For `own-plan-set`: the plan of the partner's own. */
  readonly plan?: NonNullable<Partner['ownPlan']>;
  /** For `before-create`: the warnings that are open, the gravest first. */
  readonly open?: readonly WarningId[];
  /** The document it is about; absent when it is about the tab. */
  readonly documentId?: string;
}

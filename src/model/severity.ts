// What a request's severity can be, what is asked to find it, what each promises first, and on which conditions.

/** As the portals name them (facts: domain §9), each with what it means as `severityMeans_…`. */
export const severityLevels = ['a', 'b', 'c'] as const;
export type SeverityLevel = (typeof severityLevels)[number];

/**
 * Whose response times hold, each with a text in `_locales` as `severityHours_…`: a customer's request (`csp`), the
 * partner's own under an Azure plan or under something else, and the clouds that 21Vianet operates.
 */
export const programmes = ['csp', 'own-azure-plan', 'own-other', 'vianet-m365', 'vianet-other'] as const;
export type Programme = (typeof programmes)[number];

/** What is asked, in this order, each with a text in `_locales` as `severityAsk_…`. */
export const severityQuestionIds = ['impact', 'kind', 'work'] as const;
export type SeverityQuestion = (typeof severityQuestionIds)[number];

/** The answers that can be given, each with a text in `_locales` as `severityAnswer_…`. */
export const severityQuestions = {
  impact: ['critical', 'moderate', 'minimal'],
  kind: ['break-fix', 'other'],
  work: ['around-the-clock', 'business-hours', 'other-language'],
} as const satisfies Record<SeverityQuestion, readonly string[]>;

/** Null: not answered yet. */
export type SeverityAnswers = {
  readonly [Q in SeverityQuestion]: (typeof severityQuestions)[Q][number] | null;
};

export const noAnswers: SeverityAnswers = { impact: null, kind: null, work: null };

/** How soon somebody answers for the first time. */
export interface FirstResponse {
  readonly amount: number;
  readonly unit: 'hour' | 'business-day';
  /** In less than that. */
  readonly isBelow?: true;
  /** Counted day and night. */
  readonly isAllDay?: true;
}

/** What a promise depends on, each with a text in `_locales` as `severityIf_…`. */
export const severityConditions = ['break-fix', 'english', 'continuous', 'phone', 'may-change'] as const;
export type SeverityCondition = (typeof severityConditions)[number];

/** Where a rule is written, and when that was last looked at; months are written `2023-09`. */
export interface SeveritySource {
  readonly title: string;
  /** Absent where the text has no date. */
  readonly dated?: string;
  readonly checked: string;
}

/** What a programme promises for each severity; null where no time is published. */
export interface ResponseRule {
  readonly responses: Readonly<Record<SeverityLevel, FirstResponse | null>>;
  readonly conditions: readonly SeverityCondition[];
  /** Null where no text about it is known. */
  readonly source: SeveritySource | null;
}

/** What an advice follows from, each with a text in `_locales` as `severityBecause_…`. */
export const severityReasons = [
  'impact-critical',
  'impact-moderate',
  'impact-minimal',
  'not-continuous',
  'not-break-fix',
  'other-language',
] as const;
export type SeverityReason = (typeof severityReasons)[number];

/** A published time, up to a business day, the business hours of the language, or none that is known. */
export type SeverityPromise =
  | { readonly kind: 'time'; readonly response: FirstResponse }
  | { readonly kind: 'business-day' | 'local-hours' | 'unknown' };

export interface SeverityAdvice {
  /** Null while the answers do not tell. */
  readonly level: SeverityLevel | null;
  /** The questions without which the level is not known. */
  readonly open: readonly SeverityQuestion[];
  readonly reasons: readonly SeverityReason[];
  /** Null without a level. */
  readonly promise: SeverityPromise | null;
}

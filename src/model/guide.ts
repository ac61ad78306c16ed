// The guide to filing for customers: dated facts with their source, old rules and new, in both languages.

import type { LinkId } from './link';
import type { Cloud, PartnerType } from './settings';
import type { WarningSource } from './warning';

/** In the order of the page; each is an anchor of its own and has a text `chapter_…`. */
export const chapterIds = [
  'who-may-file',
  'roles',
  'entitlement',
  'partner-center',
  'azure',
  'microsoft-365',
  'dynamics',
  'contact',
  'bypass',
  'severity',
  'phone',
  'languages',
  'plans',
  'attachments',
  'marketplace',
  'billing',
  'other-clouds',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** What a fact may be about, each with a text `product_…`. */
export const guideProducts = [
  'azure',
  'entra',
  'microsoft-365',
  'intune',
  'dynamics-365',
  'marketplace',
] as const;
export type GuideProduct = (typeof guideProducts)[number];

/** The languages of the guide: those of `_locales`. */
export const guideLanguages = ['en', 'it'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** A text in every language of the guide. */
export type Told = Readonly<Record<GuideLanguage, string>>;

/** An article, as of one date: what it said then may be gone from it now. */
export interface Article extends WarningSource {
  /** Where the article stands today; absent where that is not known, or for texts that are there no more. */
  readonly address?: string;
}

/**
 * How sure a fact is: `official`, Microsoft's own text; `secondary`, others who quote or report it; `unknown`, looked
 * for and not found. Each with a text `standing_…`.
 */
export const standings = ['official', 'secondary', 'unknown'] as const;
export type Standing = (typeof standings)[number];

interface Backed {
  readonly standing: 'official' | 'secondary';
  readonly source: Article;
}

interface Unbacked {
  readonly standing: 'unknown';
  readonly source?: undefined;
}

/** A page of the guide's own links: one of a customer's, or Partner Center's list of customers. */
export type GuideLink = LinkId | 'customer-list';

export type Fact = (Backed | Unbacked) & {
  /** Its anchor; unique among facts and chapters. */
  readonly id: string;
  /** One line. */
  readonly title: Told;
  readonly text: Told;
  /** What to do, one step after the other. */
  readonly steps?: readonly Told[];
  /** Year and month it was last looked at, `2026-08`. */
  readonly checked: string;
  /** The fact of the same chapter that took its place. */
  readonly replacedBy?: string;
  /** Absent: all of them. */
  readonly clouds?: readonly Cloud[];
  readonly partners?: readonly PartnerType[];
  readonly products?: readonly GuideProduct[];
  readonly links?: readonly GuideLink[];
};

export interface Chapter {
  readonly id: ChapterId;
  /** In any order: the page shows the newest first, and what was replaced beneath it. */
  readonly facts: readonly Fact[];
}

/** Whether a request may be filed, each with a text `may_…`. `disputed`: the articles say different things. */
export const mayAnswers = ['yes', 'no', 'disputed', 'unknown'] as const;
export type MayAnswer = (typeof mayAnswers)[number];

/** The products of the overview of who may file. */
export const mayProducts = [
  'azure',
  'microsoft-365',
  'dynamics-365',
  'entra',
] as const satisfies readonly GuideProduct[];
export type MayProduct = (typeof mayProducts)[number];

export interface May {
  readonly answer: MayAnswer;
  /** The fact behind the answer. */
  readonly fact: string;
}

/** Who may file what for a customer, by the partner's type. */
export type MayFile = Readonly<Record<PartnerType, Readonly<Record<MayProduct, May>>>>;

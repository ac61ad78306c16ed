// How Partner Center's words for a customer's facts are written down, language by language.

/** What a label of a customer's page is beside. */
export const customerLabels = ['tenantId', 'name', 'primary', 'domain', 'initial'] as const;

/** `primary`: the primary domain; `domain`: any of the customer's; `initial`: the onmicrosoft.com one. */
export type CustomerLabel = (typeof customerLabels)[number];

/** The words of one language; case, accents, spaces in Chinese, Japanese and Korean, and punctuation do not count. */
export interface CustomerWords extends Readonly<Record<CustomerLabel, readonly string[]>> {
  /** Headings of the part of the account page that is about the customer. */
  readonly account: readonly string[];
  /** Titles and menu entries of a customer's pages, which are no customer's name. */
  readonly titles: readonly string[];
}

// What the warnings are drawn from, and what several of them ask of it.

import type { Context, Evidence, Product, SignalSource, TenantMark } from '../../model/context';
import type { FormFacts } from '../../model/facts';
import type { PageState } from '../../model/message';
import type { Customer, Settings } from '../../model/settings';
import type { Warning, WarningId, WarningReason } from '../../model/warning';
import { articles, articlesOfReasons } from '../../rules/advice';

/** A document of the tab that holds a support form. */
export interface WarningForm {
  readonly documentId: string;
  readonly state: PageState;
  /** Warnings of which the user said that it is meant so in this form. */
  readonly accepted: readonly WarningId[];
}

export interface WarningInput {
  readonly context: Context;
  readonly settings: Settings;
  readonly product: Product;
  /** The customer of the list that the context is about. */
  readonly customer?: Customer;
  /** The customer who owns the subscription chosen in the form, or named by the address. */
  readonly owner?: Customer;
  /** The user said that the request is about the partner's own subscription. */
  readonly isOwnRequest: boolean;
  /** The tab was opened from Partner Center: it was not bypassed, whatever directory the portal shows. */
  readonly isFromPartnerCenter?: boolean;
  readonly forms: readonly WarningForm[];
}

/** A warning without what follows from its id and reasons. */
export type Draft = Omit<Warning, 'source'>;

export function withSource(draft: Draft): Warning {
  const [likeliest] = draft.reasons;
  const special = likeliest === undefined ? undefined : articlesOfReasons[likeliest];
  const { title, dated } = special ?? articles[draft.id];
  return { ...draft, source: { title, dated } };
}

/** Whether the forms here are certainly, or for all that is known, a customer's. */
export function isCustomers({ context: { verdict }, customer }: WarningInput): boolean {
  return verdict === 'unknown' ? customer !== undefined : verdict !== 'own';
}

/** While a fill that starts by itself is still at it: what is wrong now may be right in a second. */
export function isSettling({ state: { gate, report } }: WarningForm): boolean {
  return report.phase === 'filling' || (report.phase === 'waiting' && gate === 'fill');
}

export function factsOf({ state }: WarningForm): FormFacts {
  return state.facts;
}

/** The tenant chosen for this tab, as far as the context tells. */
export function meantIn({ because }: Context): TenantMark | undefined {
  return because.find(({ source, says }) => source === 'chosen' && says !== 'own' && says !== 'nothing')
    ?.tenant;
}

/** Where the tenant decided on and the other one were read; undefined when the evidence names only one. */
export function sourcesOf({
  tenant,
  other,
  because,
}: Context): readonly [SignalSource, SignalSource] | undefined {
  const telling = because.filter(({ says }) => says !== 'nothing');
  const first = telling.find((each) => names(each, tenant)) ?? telling[0];
  if (!first) return undefined;
  const rest = telling.filter(
    (each) =>
      each.source !== first.source &&
      !names(each, tenant) &&
      !names(each, first.tenant) &&
      !(first.says === 'own' && each.says === 'own'),
  );
  const second = rest.find((each) => names(each, other)) ?? rest[0];
  return second && [first.source, second.source];
}

function names({ tenant }: Evidence, mark: TenantMark | undefined): boolean {
  if (!mark) return false;
  return (['tenantId', 'domain', 'name'] as const).some(
    (part) => tenant[part] !== undefined && tenant[part] === mark[part],
  );
}

/** `reason` where `holds`; for lists of reasons. */
export function when<T extends WarningReason>(holds: boolean, reason: T): T[] {
  return holds ? [reason] : [];
}

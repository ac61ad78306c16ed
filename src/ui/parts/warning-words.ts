// Says warnings in words: headline, why, reasons, ways out, where the rule is written, and how a tenant is known.

import type { SignalSource, TenantMark } from '../../model/context';
import type { Warning, WarningOffer, WarningReason, WarningSource } from '../../model/warning';
import { tenantName } from './names';
import { asKey } from './text';
import type { Translate } from './text';

/** What the texts of a warning name. */
type Named = Pick<Warning, 'tenant' | 'other' | 'names' | 'plan' | 'sources' | 'fields' | 'clouds'>;

/** One line, with the shortest names of the tenants. */
export function warningHeadline(warning: Warning, t: Translate): string {
  if (fellBack(warning)) return t('warningFellBack');
  return t(`warning_${asKey(warning.id)}`, ...placesOf(warning, t, shortName));
}

/** In the own directory, but not because Partner Center was bypassed. */
export function fellBack({ reasons }: Pick<Warning, 'reasons'>): boolean {
  return reasons.includes('portal-fell-back');
}

/** The rule, and what to do: a sentence or two. */
export function warningWhy(warning: Warning, t: Translate): string {
  return t(`warningWhy_${asKey(warning.id)}`, ...placesOf(warning, t, tenantName));
}

/** A reason, as a sentence about what the warning names. */
export function reasonText(reason: WarningReason, t: Translate, warning: Named): string {
  return t(`because_${asKey(reason)}`, ...placesOf(warning, t, tenantName));
}

/** The label of a button. */
export function offerText(offer: WarningOffer, t: Translate): string {
  return t(`offer_${asKey(offer)}`);
}

/** The article the rule is from, and the month of its text in the language of the page. */
export function sourceText({ title, dated }: WarningSource, t: Translate): string {
  const month = new Date(`${dated}-01T00:00:00Z`);
  const format = new Intl.DateTimeFormat(t('locale'), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return t('warningSource', title, format.format(month));
}

/** What a signal is, for the list of what tells the tenant. */
export function signalSourceText(source: SignalSource, t: Translate): string {
  return t(`source_${asKey(source)}`);
}

/** $TENANT$ $OTHER$ $NAME$ $SOURCE$ $OTHER_SOURCE$ $FIELDS$ $PORTAL_CLOUD$ $CLOUD$: the same in every text of every warning. */
function placesOf(warning: Named, t: Translate, nameOf: (mark: TenantMark) => string | undefined): string[] {
  const { tenant = {}, other = {}, names = [], plan = {}, sources, fields = [], clouds = [] } = warning;
  const planParts = [plan.kind && t(`plan_${asKey(plan.kind)}`), plan.name, plan.reference];
  const listed = new Intl.ListFormat(t('locale')).format(fields.map((field) => t(`field_${asKey(field)}`)));
  const [source = '', otherSource = ''] = (sources ?? []).map((each) => signalSourceText(each, t));
  return [
    nameOf(tenant) ?? t('unnamedTenant'),
    nameOf(other) ?? t('unnamedTenant'),
    [...names, ...planParts].filter(Boolean).join(' · '),
    source,
    otherSource,
    listed,
    ...clouds.map((cloud) => t(`cloud_${asKey(cloud)}`)),
  ];
}

function shortName({ name, domain, tenantId }: TenantMark): string | undefined {
  return name ?? domain ?? tenantId;
}

// Puts together what one document may write: the gate that context and settings leave open, and the values.

import type { Context, Gate } from '../model/context';
import type { Brief, Trouble } from '../model/message';
import type { Customer, Settings } from '../model/settings';
import type { FillValues, TimeZone } from '../model/values';
import { phonePartsOf } from '../text/phone';
import type { Decision } from './decide';
import { isSetUp } from './set-up';

/**
 * DESIGN §3.3: which context lets `automatic` fill, which makes it ask, and the one in which nothing is written until
 * the user says that the request is the partner's own. A portal of another cloud than the customer's makes it ask. A page that shows some directory, while no own tenant is set, may
 * be the own one: that is asked, too.
 */
export function gateOf(context: Context, settings: Settings, isOwnRequest: boolean): Gate {
  const { mode } = settings.fill;
  if (context.verdict === 'own' && !isOwnRequest) return 'never';
  if (mode === 'off') return 'off';
  const unsure =
    context.verdict === 'other-customer' ||
    context.verdict === 'conflict' ||
    context.clouds !== undefined ||
    mayBeOwn(context, settings);
  return mode === 'ask' || unsure ? 'ask' : 'fill';
}

function mayBeOwn({ verdict, tenant }: Context, { partner }: Settings): boolean {
  return verdict === 'unknown' && tenant !== undefined && partner.tenants.length === 0;
}

export interface BriefInput {
  readonly decision: Decision;
  readonly settings: Settings;
  /** The user said that the request is about the partner's own subscription. */
  readonly isOwnRequest: boolean;
  /** The user asked for this in the popup. */
  readonly asked: boolean;
  /** Microsoft's names of an IANA time zone. */
  readonly zoneNames: (iana: string) => readonly string[];
}

/** Values leave the worker only where they may be written: not in the own directory, and with `off` only when asked. */
export function briefOf({ decision, settings, isOwnRequest, asked, zoneNames }: BriefInput): Brief {
  const gate = gateOf(decision.context, settings, isOwnRequest);
  const isOwn = decision.context.verdict === 'own';
  const open = gate !== 'never' && (gate !== 'off' || asked) && isSetUp(settings);
  return {
    gate,
    context: decision.context,
    replacePrefilled: settings.fill.prefilled === 'replace',
    trouble: gate === 'never' ? 'none' : troubleOf(decision.context, settings),
    values: open ? { ...valuesFor(settings, decision.customer, zoneNames), ...(isOwn && ownPlan) } : null,
  };
}

/** The CSP entitlement does not cover the partner's own subscriptions (facts: domain §1.2): no plan is chosen there. */
const ownPlan: Pick<FillValues, 'supportPlan'> = { supportPlan: null };

function troubleOf(context: Context, settings: Settings): Trouble {
  if (!isSetUp(settings)) return 'no-profile';
  return mayBeOwn(context, settings) ? 'no-own-tenant' : 'none';
}

function valuesFor(
  settings: Settings,
  customer: Customer | undefined,
  zoneNames: BriefInput['zoneNames'],
): FillValues {
  const { timeZone, ...contact } = { ...settings.contact, ...customer?.contact };
  const zone: TimeZone | undefined =
    timeZone === undefined ? undefined : { iana: timeZone, names: zoneNames(timeZone) };
  const parts = contact.phone === undefined ? undefined : phonePartsOf(contact.phone, contact.country);
  return {
    ...contact,
    supportPlan: settings.supportPlan,
    ...(zone && { timeZone: zone }),
    ...(parts && { phoneParts: parts }),
  };
}

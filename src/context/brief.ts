// Puts together what one document may write: the gate that context and settings leave open, and the values.

import type { Context, Gate } from '../model/context';
import type { Brief } from '../model/message';
import type { Customer, FillMode, Settings } from '../model/settings';
import type { FillValues, TimeZone } from '../model/values';
import type { Decision } from './decide';

/** DESIGN §3.3: which context lets `automatic` fill, which makes it ask, and the one in which nothing is written. */
export function gateOf({ verdict }: Context, mode: FillMode): Gate {
  if (verdict === 'own') return 'never';
  if (mode === 'off') return 'off';
  return mode === 'ask' || verdict === 'other-customer' || verdict === 'conflict' ? 'ask' : 'fill';
}

export interface BriefInput {
  readonly decision: Decision;
  readonly settings: Settings;
  /** The user asked for this in the popup. */
  readonly asked: boolean;
  /** Microsoft's names of an IANA time zone. */
  readonly zoneNames: (iana: string) => readonly string[];
}

/** Values leave the worker only where they may be written: not in the own directory, and with `off` only when asked. */
export function briefOf({ decision, settings, asked, zoneNames }: BriefInput): Brief {
  const gate = gateOf(decision.context, settings.fill.mode);
  const open = gate !== 'never' && (gate !== 'off' || asked) && isSetUp(settings);
  return {
    gate,
    context: decision.context,
    replacePrefilled: settings.fill.prefilled === 'replace',
    values: open ? valuesFor(settings, decision.customer, zoneNames) : null,
  };
}

/** Without the partner's own contact and tenant nothing is known to be right. */
export function isSetUp({ contact }: Settings): boolean {
  return [contact.email, contact.firstName, contact.lastName, contact.phone].some(Boolean);
}

function valuesFor(
  settings: Settings,
  customer: Customer | undefined,
  zoneNames: BriefInput['zoneNames'],
): FillValues {
  const { timeZone, ...contact } = { ...settings.contact, ...customer?.contact };
  const zone: TimeZone | undefined =
    timeZone === undefined ? undefined : { iana: timeZone, names: zoneNames(timeZone) };
  return { ...contact, supportPlan: settings.supportPlan, ...(zone && { timeZone: zone }) };
}

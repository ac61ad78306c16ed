// Takes one signal for what it is: the own tenant, a customer, certainly not the own one, or nothing.

import type { Signal, SubscriptionMark, TenantMark } from '../model/context';
import type { Cloud, Customer, Settings } from '../model/settings';
import { normalise } from '../text/normalise';
import { isIdentified, isSameMark } from './marks';

/** What is known of tenants: the settings, a look-up of customers, and what was chosen for this tab. */
export interface Known {
  readonly settings: Settings;
  readonly find: (mark: TenantMark) => Customer | undefined;
  /** The one customer who has a subscription. */
  readonly bySubscription: (mark: SubscriptionMark) => Customer | undefined;
  readonly meant: Customer | undefined;
  /** The one meant is in no list: of its cloud nothing is known but what its domain tells. */
  readonly isMeantUnlisted?: boolean;
  /** The cloud of the portal; undefined where it serves several. */
  readonly portalCloud?: Cloud | undefined;
  /** The subscription chosen in the form; it is newer than the one of the address. */
  readonly formSubscription?: SubscriptionMark | undefined;
}

/** A signal and what it says; `foreign`: certainly not the own tenant, and in no list. */
export type Heard =
  | { readonly signal: Signal; readonly says: 'customer'; readonly customer: Customer }
  | { readonly signal: Signal; readonly says: 'own' | 'foreign' | 'nothing' };

/** A granular delegated admin is never at home, so that what is not known is foreign, whatever the settings lack. */
export function hear(signal: Signal, known: Known, isGuest: boolean): Heard {
  const { source, tenant } = signal;
  if (source === 'account-name') return { signal, says: 'foreign' };
  if (isListedOwn(tenant, known.settings)) return { signal, says: 'own' };
  const customer = known.find(tenant) ?? meantBy(tenant, known.meant);
  if (customer) return { signal, says: 'customer', customer };
  if (isOwnByName(tenant, known.settings)) return { signal, says: 'own' };
  const isForeign = isIdentified(tenant) && (isGuest || knowsOwn(tenant, known.settings));
  return { signal, says: isForeign ? 'foreign' : 'nothing' };
}

/** A tenant can be meant without being in the list. */
function meantBy(mark: TenantMark, meant: Customer | undefined): Customer | undefined {
  return meant && isSameMark(mark, meant) ? meant : undefined;
}

/** A domain or id that the settings list as the partner's own; stronger than any customer list. */
export function isListedOwn({ domain, tenantId }: TenantMark, { partner }: Settings): boolean {
  const own = new Set(partner.tenants.map((each) => each.toLowerCase()));
  return (domain !== undefined && own.has(domain)) || (tenantId !== undefined && own.has(tenantId));
}

/** The domain of the partner's own e-mail address, or the partner's name; weaker than the customer list. */
function isOwnByName({ domain, name }: TenantMark, { partner, contact }: Settings): boolean {
  if (domain !== undefined && domain === mailDomain(contact.email)) return true;
  return Boolean(name && partner.name && normalise(name) === normalise(partner.name));
}

function mailDomain(email: string | undefined): string {
  return email?.split('@')[1]?.toLowerCase() ?? '';
}

/** An unlisted tenant is foreign only when the own one could have been recognised by the same kind of mark. */
function knowsOwn({ domain, tenantId }: TenantMark, { partner }: Settings): boolean {
  const isDomain = (each: string) => each.includes('.');
  const byDomain = domain !== undefined && partner.tenants.some(isDomain);
  return byDomain || (tenantId !== undefined && !partner.tenants.every(isDomain));
}

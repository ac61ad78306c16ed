// Sets the scene of the demo: the user's settings, completed where they are empty, and what the page tells of the tenant.

import type { Signals, TenantMark } from '../../model/context';
import type { Customer, Settings } from '../../model/settings';
import { tenantMarkOf } from '../../text/tenant';
import { otherCustomer, sampleContact, sampleCustomer, samplePartner } from './sample';
import type { Where } from './setup';

export interface Scene {
  /** The settings in force, with made-up customers, and made-up details where the user has none. */
  readonly settings: Settings;
  readonly signals: Signals;
  /** The customer the demo is about. */
  readonly meant: Customer;
  readonly isSampleContact: boolean;
  readonly isSampleTenant: boolean;
}

export interface SceneInput {
  readonly settings: Settings;
  readonly where: Where;
  /** Whether the settings hold contact details at all. */
  readonly isSetUp: boolean;
}

/** The same rules decide as in a portal; only what they are given is made up. */
export function sceneOf({ settings, where, isSetUp }: SceneInput): Scene {
  const { partner } = settings;
  const isSampleTenant = partner.tenants.length === 0;
  const filled: Settings = {
    ...settings,
    contact: isSetUp ? settings.contact : sampleContact,
    partner: isSampleTenant ? { ...partner, tenants: [samplePartner.tenant] } : partner,
    customers: [sampleCustomer, otherCustomer],
  };
  const directory = directoryOf(filled, where);
  return {
    settings: filled,
    signals: {
      tenants: directory ? [{ source: 'directory-line', strength: 'strong', tenant: directory }] : [],
      isGuest: false,
    },
    meant: where === 'other-customer' ? otherCustomer : sampleCustomer,
    isSampleContact: !isSetUp,
    isSampleTenant,
  };
}

function directoryOf({ partner }: Settings, where: Where): TenantMark | undefined {
  if (where === 'unknown') return undefined;
  if (where !== 'own') return sampleCustomer;
  const [own = samplePartner.tenant] = partner.tenants;
  return { name: partner.name ?? samplePartner.name, ...tenantMarkOf(own) };
}

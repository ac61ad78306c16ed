// A partner, customers and strangers for the rules by which signals are decided on.

import { decide } from '../../src/context/decide';
import { findIn } from '../../src/context/marks';
import type { TenantMark } from '../../src/model/context';
import { defaultSettings } from '../../src/model/settings';
import type { Customer, Settings } from '../../src/model/settings';
import { signal, signalsOf } from './signals-of';
import type { Said } from './signals-of';

export const ownId = '11111111-2222-4333-8444-555555555555';
export const contosoId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
export const strangerId = '77777777-2222-4333-8444-555555555555';
export const first = '99999999-2222-4333-8444-555555555555';

export const contoso: Customer = { name: 'Contoso Ltd', tenantId: contosoId, domain: 'contoso.example' };
export const wingtip: Customer = { name: 'Wingtip Toys', domain: 'wingtip.example' };
export const initialOnly: Customer = { name: 'Adatum', initialDomain: 'adatum.onmicrosoft.com' };
export const customers = [contoso, wingtip, initialOnly];
export const settings: Settings = {
  ...defaultSettings,
  partner: { cloud: 'public', name: 'Fabrikam Cloud', tenants: ['fabrikam.onmicrosoft.com', ownId] },
  contact: { email: 'giulia@fabrikam.example' },
};
export const noTenants: Settings = { ...settings, partner: { cloud: 'public', tenants: [] }, contact: {} };

export interface Case extends Said {
  readonly meant?: Customer | undefined;
  readonly settings?: Settings;
}

export function decided({ meant, settings: used = settings, ...said }: Case) {
  return decide(signalsOf(said), {
    settings: used,
    find: (mark) => findIn(customers, mark),
    bySubscription: () => undefined,
    meant,
  });
}

export const own = { name: 'Fabrikam', domain: 'fabrikam.onmicrosoft.com' };
export const stranger = { name: 'Stranger', domain: 'stranger.example' };
export const byId: Customer = { tenantId: strangerId };
export const byDomain: Customer = { domain: 'stranger.example' };
export const load = (tenant: TenantMark) => signal('url-at-load', tenant);
export const menu = (tenant: TenantMark) => signal('account-menu', tenant);

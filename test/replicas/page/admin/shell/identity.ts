// Who the header of an admin center says is signed in, and in which organisation.
import type { AdminSettings } from '../settings';

export interface Identity {
  readonly organization: string;
  readonly name: string;
  readonly mail: string;
}

const GUEST = 'user_8f3c2a51d0b94e7f';
const CUSTOMER = 'Contoso Ltd (contoso.onmicrosoft.com)';
const OWN = 'Fabrikam Cloud (fabrikam.onmicrosoft.com)';

/** An organisation as "Name (domain)", or what the scenario says instead. */
function directory({ directory: given, tenant }: AdminSettings): string {
  if (given !== '') return given;
  if (tenant === 'none') return '';
  return tenant === 'own' ? OWN : CUSTOMER;
}

/** The identity; a delegated admin is a guest by a number, or keeps the account of the partner (account=partner). */
export function identity(settings: AdminSettings): Identity {
  const whole = directory(settings);
  const [, name = whole, domain = ''] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(whole) ?? [];
  if (settings.user !== '') return { organization: name, name: settings.user, mail: settings.user };
  const partner = settings.account === 'partner' || settings.tenant === 'own';
  if (partner) return { organization: name, name: 'Technician', mail: 'technician@fabrikam.onmicrosoft.com' };
  return { organization: name, name: GUEST, mail: domain === '' ? GUEST : `${GUEST}@${domain}` };
}

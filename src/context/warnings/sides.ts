// Tells whose a mail domain is: the customer's, the partner's own, or nobody's in particular.

import type { Customer, Settings } from '../../model/settings';
import { publicMail } from '../../rules/public-mail';
import { isPublicMail } from '../../text/address-mark';
import { initialDomainOf } from '../../text/domain';
import { domainOfAddress } from '../../text/mail-domains';
import type { WarningInput } from './input';

export type Side = 'customer' | 'own' | 'neither';

/** Domains in lower-case ASCII; each stands for its subdomains, too. */
export interface Sides {
  readonly customer: readonly string[];
  readonly own: readonly string[];
}

/** Whose domains are known here. The profile's own addresses make their domain the partner's, whoever else has it. */
export function sidesOf(input: WarningInput): Sides {
  const { context, customer, owner, settings } = input;
  const said = (wanted: readonly string[]) =>
    context.because
      // The account may be the partner's everywhere, known as such or not.
      .filter(({ source, says }) => wanted.includes(says) && source !== 'account-menu')
      .map(({ tenant }) => tenant.domain);
  const ofCustomer = [
    ...domainsOf(customer),
    ...domainsOf(owner),
    context.tenant?.domain,
    context.other?.domain,
    ...said(['customer', 'foreign']),
  ];
  const ofOwn = [
    ...settings.partner.tenants,
    mailDomain(settings.contact.email),
    mailDomain(customer?.contact?.email),
    // In a delegated context `other` is the partner's own directory.
    ...(context.verdict === 'delegated' ? [context.other?.domain] : []),
    ...said(['own']),
  ];
  return { customer: telling(ofCustomer), own: telling(ofOwn) };
}

/** Domains of every address the profile gives for this customer, the additional ones, too. */
export function profileDomains({ contact }: Settings, customer: Customer | undefined): string[] {
  const addresses = [contact, customer?.contact].flatMap((each) => [
    each?.email,
    ...(each?.additionalEmails ?? []),
  ]);
  return addresses.map(mailDomain).filter((each) => each !== undefined);
}

/** The side with the longest domain that this one is, or is below; the partner's where both have the same. */
export function sideOf(domain: string, { customer, own }: Sides): Side {
  if (isPublicMail(domain, publicMail)) return 'neither';
  const [ofCustomer, ofOwn] = [customer, own].map((known) => longest(domain, known));
  if (!ofCustomer && !ofOwn) return 'neither';
  return (ofCustomer ?? 0) > (ofOwn ?? 0) ? 'customer' : 'own';
}

/** Whether a domain is one of these, or below one. */
export function isAmong(domain: string, known: readonly string[]): boolean {
  return longest(domain, known) > 0;
}

/** Mail of `contoso.mail.onmicrosoft.com` is that of `contoso.onmicrosoft.com`. */
function longest(domain: string, known: readonly string[]): number {
  const plain = initialDomainOf(domain)?.domain ?? domain;
  const lengths = known
    .filter((each) => plain === each || plain.endsWith(`.${each}`))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}

function domainsOf(customer: Customer | undefined): (string | undefined)[] {
  return [customer?.domain, customer?.initialDomain];
}

function mailDomain(address: string | undefined): string | undefined {
  return address === undefined ? undefined : domainOfAddress(address);
}

/** In their one writing, without those of mail providers; the tenant ids of the settings match no mail. */
function telling(domains: readonly (string | undefined)[]): string[] {
  return domains
    .filter((each) => each !== undefined)
    .map((each) => initialDomainOf(each)?.domain ?? each)
    .filter((each) => !isPublicMail(each, publicMail));
}

// Cuts what was read from a page down to what the worker takes: a page can hold texts and contacts of any length.

import type { CustomerVisit, PublisherContact, Visit } from '../model/visit';
import { domainOf } from './domain';
import { readable } from './normalise';
import { isReachable } from './reachable';
import { guidPattern } from './tenant';

/** As `request-schema.ts` has it. */
export const visitLimits = { name: 300, contact: 2000, contacts: 20 } as const;

const guid = new RegExp(`^${guidPattern}$`, 'u');

/** Null when nothing is left of a customer: a product's page is one by its address alone. */
export function sendable(visit: Visit): Visit | null {
  if (visit.kind === 'customer') return sendableCustomer(visit);
  const name = shortened(visit.name);
  const publisher = shortened(visit.publisher);
  return {
    kind: 'product',
    ...(name && { name }),
    ...(publisher && { publisher }),
    contacts: visit.contacts.filter(isSendable).slice(0, visitLimits.contacts),
  };
}

function sendableCustomer({ tenantId, name, domain, initialDomain }: CustomerVisit): Visit | null {
  const title = shortened(name);
  const known = {
    ...(tenantId !== undefined && guid.test(tenantId) && { tenantId }),
    ...(title && { name: title }),
    ...(isDomain(domain) && { domain }),
    ...(isDomain(initialDomain) && { initialDomain }),
  };
  return Object.keys(known).length > 0 ? { kind: 'customer', ...known } : null;
}

function isSendable(contact: PublisherContact): boolean {
  return contact.value.length <= visitLimits.contact && isReachable(contact);
}

function isDomain(text: string | undefined): text is string {
  return text !== undefined && domainOf(text) === text;
}

/** On one line, whole characters only. */
function shortened(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = readable(text);
  const cut = clean.length <= visitLimits.name ? clean : clean.slice(0, visitLimits.name);
  return cut.replace(/[\uD800-\uDBFF]$/u, '').trim();
}

// Knows the addresses that went out of use, and writes what took their place.

import type { LinkRefusal, LinkTemplate, RetiredPattern, SlotValues } from '../model/link';
import type { Customer } from '../model/settings';
import { domainOf, initialDomainOf } from './domain';
import { decoded, tenantIn } from './portal-url';
import { slotValues } from './slot-values';
import { fillTemplate } from './template';
import type { Filled } from './template';

export interface RetiredRules {
  readonly templates: readonly LinkTemplate[];
  readonly retired: readonly RetiredPattern[];
}

export type Successor =
  /** The same page under another host; slots stay as they are. */
  | { readonly kind: 'moved'; readonly url: string }
  /** Another page, for the tenant that the address named; a slot in its place names none. */
  | { readonly kind: 'replaced'; readonly template: LinkTemplate; readonly tenant: Customer | undefined }
  /** Nothing took its place. */
  | { readonly kind: 'gone' };

/** What took the place of an address, which may have slots in it; undefined when it is not known to be out of use. */
export function successorOf(address: string, { templates, retired }: RetiredRules): Successor | undefined {
  for (const { from, to, host } of retired) {
    const match = from.exec(address);
    if (!match) continue;
    if (host !== undefined)
      return { kind: 'moved', url: address.replace(/^(https:\/\/)[^/?#]+/iu, `$1${host}`) };
    const template = templates.find(({ id }) => id === to);
    return template
      ? { kind: 'replaced', template, tenant: tenantNamed(match.groups ?? {}) }
      : { kind: 'gone' };
  }
  return undefined;
}

export type Rewritten = { readonly url: string } | { readonly refusal: LinkRefusal };

/**
 * The address of today for one that went out of use, for the same tenant; null when the address is none of those.
 * All addresses that went out of use are of the public cloud.
 */
export function rewriteRetired(address: string, rules: RetiredRules): Rewritten | null {
  const successor = successorOf(address, rules);
  if (!successor) return null;
  if (successor.kind === 'gone') return { refusal: { why: 'retired' } };
  if (successor.kind === 'moved') return { url: successor.url };
  return fillOrRefuse(successor.template.urls.public, slotValues(successor.tenant ?? {}));
}

/** A filled template as the lists of links show it. */
export function fillOrRefuse(template: string | undefined, values: SlotValues): Rewritten {
  const filled: Filled = template === undefined ? { kind: 'malformed' } : fillTemplate(template, values);
  if (filled.kind === 'filled') return { url: filled.url };
  const [slot] = filled.kind === 'missing' ? filled.slots : [];
  return { refusal: slot === undefined ? { why: 'malformed' } : { why: 'missing', slot } };
}

/** The tenant in the groups of a pattern, by whichever of its names each group holds; undefined when they name none. */
function tenantNamed(groups: Readonly<Record<string, string | undefined>>): Customer | undefined {
  const named: { tenantId?: string; domain?: string; initialDomain?: string } = {};
  for (const text of Object.values(groups)) {
    const mark = tenantIn(decoded(text ?? ''));
    const domain = domainOf(mark?.domain ?? '');
    const initial = initialDomainOf(domain ?? '');
    if (mark?.tenantId !== undefined) named.tenantId ??= mark.tenantId;
    if (initial) named.initialDomain ??= initial.domain;
    else if (domain !== undefined) named.domain ??= domain;
  }
  return Object.keys(named).length > 0 ? named : undefined;
}

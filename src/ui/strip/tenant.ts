// How the strip calls the directory a page shows, and which colour it has.

import type { Context, TenantMark, Verdict } from '../../model/context';
import type { StripView } from '../../model/strip';
import { tenantColour } from '../../text/tenant-colour';
import type { TextKey, Translate } from '../parts/text';

/** What stands on the chip when the page names no tenant. */
const unnamed: Readonly<Record<Verdict, TextKey>> = {
  own: 'stripOwnDirectory',
  customer: 'stripUnnamedCustomer',
  'other-customer': 'stripUnnamedCustomer',
  delegated: 'stripUnnamedCustomer',
  conflict: 'stripUnknownDirectory',
  unknown: 'stripUnknownDirectory',
};

/** What the directory is to the user; nothing where the chip says so already. */
const relations: Readonly<Record<Verdict, TextKey | null>> = {
  own: 'stripIsOwn',
  customer: 'stripIsCustomer',
  'other-customer': 'stripIsOther',
  delegated: 'stripIsDelegated',
  conflict: 'stripIsConflict',
  unknown: null,
};

export interface TenantWords {
  readonly name: string;
  /** The name is the page's, in whatever language, and not ours. */
  readonly isNamed: boolean;
  readonly relation: string;
  /** All of it, for a tooltip and for screen readers. */
  readonly full: string;
}

export function tenantWords(context: Context | null, t: Translate): TenantWords {
  const verdict = context?.verdict ?? 'unknown';
  const tenant = verdict === 'unknown' ? {} : (context?.tenant ?? {});
  const named = tenant.name ?? tenant.domain;
  const name = named ?? t(unnamed[verdict]);
  const key = relations[verdict];
  const isSaid = named === undefined && (verdict === 'own' || verdict === 'customer');
  const relation = key === null || isSaid ? '' : t(key);
  const domain = named === tenant.domain ? undefined : tenant.domain;
  const full = [name, domain, relation].filter((part) => part !== undefined && part !== '').join(', ');
  return { name, isNamed: named !== undefined, relation, full };
}

/** What tells a tenant from others: its id, else a domain, else a name. */
function keyOf({ tenantId, domain, name }: TenantMark): string | undefined {
  return tenantId ?? domain ?? name;
}

/**
 * The colours of the tenant as properties for `strip.css`, which picks by theme and contrast; none while it is not
 * known, and none when the signs disagree: no colour may then stand for a tenant.
 */
export function tenantStyle(context: StripView['context']): Record<string, string> | undefined {
  if (!context || context.verdict === 'unknown' || context.verdict === 'conflict') return undefined;
  const key = context.tenant && keyOf(context.tenant);
  if (key === undefined) return undefined;
  const style: Record<string, string> = {};
  for (const theme of ['light', 'dark'] as const)
    for (const [name, contrast] of [
      ['', 4.5],
      ['-more', 7],
    ] as const) {
      const { background, ink } = tenantColour(key, { theme, contrast });
      style[`--tenant-${theme}${name}`] = background;
      style[`--tenant-ink-${theme}${name}`] = ink;
    }
  return style;
}

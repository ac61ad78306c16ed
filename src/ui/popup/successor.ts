// Makes the link that took the place of an address out of use.

import type { CustomerLink } from '../../model/link';
import { linkTemplates } from '../../rules/links';
import { retiredPatterns } from '../../rules/retired';
import { rewriteRetired, successorOf } from '../../text/retired';

const rules = { templates: linkTemplates, retired: retiredPatterns };

/** The address of today, or the reason why there is none; undefined for an address that is not known to be out of use. */
export function successorLink(url: string): CustomerLink | undefined {
  const successor = successorOf(url, rules);
  const rewritten = rewriteRetired(url, rules);
  if (!successor || !rewritten) return undefined;
  if (successor.kind === 'replaced')
    return { id: successor.template.id, group: successor.template.group, ...rewritten };
  return { id: 'successor', name: new URL(url).host, group: 'support', ...rewritten };
}

// Shows where a link of the team would lead for one customer, or why it would lead nowhere.

import { slots } from '../../model/link';
import type { CustomerLink, LinkRefusal } from '../../model/link';
import type { Customer } from '../../model/settings';
import { linkTemplates } from '../../rules/links';
import { retiredPatterns } from '../../rules/retired';
import { linksFor } from '../../text/links';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { linksOf } from './links-text';
import type { LinkRow } from './links-text';
import { Doubt } from './notes';

/** Somebody to try links with while there are no customers. */
export const inventedCustomer: Customer = {
  name: 'Contoso Ltd',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};

export interface LinkPreviewProps {
  /** A row without errors. */
  readonly row: LinkRow;
  readonly customer: Customer;
}

export function LinkPreview({ row, customer }: LinkPreviewProps) {
  const t = useText();
  const link = linkOf(row, customer);
  if (!link) return null;
  if (link.url === undefined)
    return <Doubt>{refusalWords(link.refusal, { url: row.url, customer }, t)}</Doubt>;
  return (
    <p class="quiet leads">
      {t('linkLeads', nameIn(customer))} <code>{link.url}</code>
      {link.isRewritten && ` ${t('linkRewritten')}`}
    </p>
  );
}

function linkOf(row: LinkRow, customer: Customer): CustomerLink | undefined {
  const [link] = linksOf([row]);
  if (!link) return undefined;
  // A link for one cloud is tried as for a customer of that cloud.
  const cloud = link.cloud ?? 'public';
  const rules = { templates: linkTemplates, retired: retiredPatterns, cloud };
  return linksFor({ ...customer, cloud }, rules, [link]).find(({ group }) => group === 'team');
}

interface Tried {
  readonly url: string;
  readonly customer: Customer;
}

function refusalWords(refusal: LinkRefusal | undefined, { url, customer }: Tried, t: Translate): string {
  if (refusal?.why === 'missing') {
    const { slot } = refusal;
    return t('linkMissing', nameIn(customer), `{${slot}}`, t(`slot_${asKey(slot)}`));
  }
  if (refusal?.why === 'retired') return t('linkRetired');
  const unknown = unknownSlots(url);
  return unknown.length > 0 ? t('linkUnknownSlot', unknown.join(', ')) : t('linkMalformed');
}

function nameIn({ name, domain, initialDomain, tenantId }: Customer): string {
  return name ?? domain ?? initialDomain ?? tenantId ?? '';
}

function unknownSlots(url: string): string[] {
  const known: readonly string[] = slots;
  return [...url.matchAll(/\{([^{}]*)\}/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name))
    .map((name) => `{${name}}`);
}

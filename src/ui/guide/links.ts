// The addresses beside a fact: Partner Center's own, and those into a customer's tenant, which begin with the customer.

import type { Fact, GuideLink } from '../../model/guide';
import type { Cloud } from '../../model/settings';
import { clouds } from '../../rules/clouds';
import { linkTemplates } from '../../rules/links';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';

export interface FactLink {
  readonly id: GuideLink;
  readonly label: string;
  readonly href: string;
}

/**
 * The links of a fact that there are in the reader's cloud, or in the fact's own when it is about another.
 * @param popupPage where the customer is chosen, for links into a tenant
 */
export function linksOf(fact: Fact, reader: Cloud, popupPage: string, t: Translate): FactLink[] {
  const cloud = cloudOf(fact, reader);
  return (fact.links ?? []).flatMap((id): FactLink[] => {
    if (id === 'customer-list') {
      const href = clouds[cloud].customerList;
      return href === undefined ? [] : [{ id, label: t('guideCustomerList'), href }];
    }
    const isThere = linkTemplates.some(
      (template) => template.id === id && template.urls[cloud] !== undefined,
    );
    const label = t('guideForCustomer', t(`link_${asKey(id)}`));
    return isThere ? [{ id, label, href: popupPage }] : [];
  });
}

function cloudOf({ clouds: own = [] }: Fact, reader: Cloud): Cloud {
  return own.length === 0 || own.includes(reader) ? reader : (own[0] ?? reader);
}

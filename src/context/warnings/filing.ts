// Warnings of what may be filed: by whom on Azure, what severity A asks for, and under whose contract.

import type { PartnerType } from '../../model/settings';
import type { WarningReason } from '../../model/warning';
import { factsOf, isSettling, when } from './input';
import type { Draft, WarningInput } from './input';

/**
 * Only the provider of an Azure subscription can file for it, no indirect reseller and no advisor; an Entra question
 * goes through the same form, but a role can be enough for it (facts: domain §1.3).
 */
export function cannotFile(input: WarningInput): Draft[] {
  const { context, settings, product } = input;
  const type = barred(settings.partner.type);
  if (!type || !isAzureForm(input)) return [];
  const { name, contact } = settings.partner.provider ?? {};
  const names = [name, contact].filter((each) => each !== undefined).filter((each) => each !== '');
  const isKnown = names.length > 0;
  const isCertain = product === 'azure' && context.verdict !== 'unknown' && context.verdict !== 'conflict';
  return [
    {
      id: 'cannot-file',
      level: isCertain ? 'alarm' : 'notice',
      reasons: [...when(product === 'entra', 'entra-role'), type, isKnown ? 'ask-provider' : 'no-provider'],
      offers: isKnown ? [] : ['enter-provider'],
      ...(isKnown && { names }),
      ...(context.tenant && { tenant: context.tenant }),
    },
  ];
}

function barred(type: PartnerType | undefined): 'indirect-reseller' | 'advisor' | undefined {
  return type === 'indirect-reseller' || type === 'advisor' ? type : undefined;
}

/** A form for a customer; in the own directory the request is the partner's own. */
function isAzureForm({ context, product, forms }: WarningInput): boolean {
  return (product === 'azure' || product === 'entra') && context.verdict !== 'own' && forms.length > 0;
}

/** A critical request needs a number, and its two hours hold for English alone (facts: domain §2.6, §9). */
export function severityA({ context, forms }: WarningInput): Draft[] {
  return forms.flatMap((form): Draft[] => {
    const { severity, contact, language } = factsOf(form);
    if (severity !== 'a') return [];
    const reasons: WarningReason[] = [
      ...when(contact.phone === 'empty' && !isSettling(form), 'no-phone'),
      // The hours are those of the program for customers; a plan of the partner's own has others.
      ...when(language === 'other' && context.verdict !== 'own' && !isSettling(form), 'language-not-english'),
    ];
    if (reasons.length === 0) return [];
    return [
      {
        id: 'severity-a',
        level: 'alarm',
        reasons,
        offers: [],
        fields: reasons.map((reason) => (reason === 'no-phone' ? 'phone' : 'supportLanguage')),
        documentId: form.documentId,
      },
    ];
  });
}

/**
 * The Power Platform admin center asks whether to file under a Premier contract: that is not ours to answer, and no
 * request of a customer needs it (facts: domain §4, §1.5).
 */
export function premierQuestion({ settings, isOwnRequest, context, forms }: WarningInput): Draft[] {
  const { ownPlan } = settings.partner;
  const isOwn = context.verdict === 'own' && isOwnRequest;
  const hasContract = isOwn && (ownPlan?.kind === 'premier' || ownPlan?.kind === 'contract');
  return forms
    .filter((form) => factsOf(form).asksPremier)
    .map(({ documentId }) => ({
      id: 'premier-question',
      level: 'notice',
      reasons: hasContract ? ['premier-own'] : ['premier-contract'],
      offers: [],
      ...(hasContract && { plan: ownPlan }),
      documentId,
    }));
}

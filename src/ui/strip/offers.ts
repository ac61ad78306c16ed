// What each offer of a warning does; an offer that nothing could be done with is not made.

import type { Order } from '../../model/message';
import type { StripView } from '../../model/strip';
import type { Warning, WarningOffer } from '../../model/warning';
import type { StripPorts } from './ports';

export type Deed =
  | { readonly orders: readonly (readonly [documentId: string, order: Order])[] }
  /** False: it was not done. */
  | { readonly act: (ports: StripPorts) => Promise<boolean> | undefined };

/** The offers of a warning as buttons, and whether a search field stands before them. */
export function offersOf(
  warning: Warning,
  view: StripView,
): { readonly searches: boolean; readonly buttons: readonly WarningOffer[] } {
  return {
    searches: warning.offers.includes('open-for-customer'),
    buttons: warning.offers.filter((offer) => deedOf(offer, warning, view) !== null),
  };
}

type Maker = (warning: Warning, view: StripView) => Deed | null;

const makers: Readonly<Record<WarningOffer, Maker>> = {
  // The search field.
  'open-for-customer': () => null,
  'partner-center': () => told(({ go }) => go('partner-center')),
  'own-request': () => told(({ ownRequest }) => ownRequest(true)),
  'not-own-request': () => told(({ ownRequest }) => ownRequest(false)),
  'enter-own-plan': () => told(({ go }) => go('options', 'partner.ownPlan.kind')),
  'enter-provider': () => told(({ go }) => go('options', 'partner.provider.name')),
  'replace-contact': replaceContact,
  'contact-is-meant': ({ documentId, id }) =>
    documentId === undefined ? null : told(({ accept }) => accept(documentId, id)),
  'back-to-meant': (_warning, { meant }) => meanTenant(meant, true),
  'mean-this-one': ({ tenant }, { context }) => meanTenant(context?.tenant ?? tenant ?? null, false),
  'check-cloud': () => told(({ go }) => go('options', 'customers')),
  acknowledge: ({ documentId }) =>
    documentId === undefined ? null : told(({ acknowledge }) => acknowledge(documentId)),
};

/** Null for what is no button, or has nobody to act on. */
export function deedOf(offer: WarningOffer, warning: Warning, view: StripView): Deed | null {
  return makers[offer](warning, view);
}

function told(tell: (ports: StripPorts) => void): Deed {
  return {
    act: (ports) => {
      tell(ports);
      return undefined;
    },
  };
}

/** A name alone is no key of the list: several customers may have it. */
function meanTenant(tenant: StripView['meant'], open: boolean): Deed | null {
  const key = tenant?.tenantId ?? tenant?.domain;
  if (key === undefined) return null;
  return { act: ({ mean }) => mean(key, open).catch(() => false) };
}

/** The fields the warning is about: others that the user wanted stay as they are. */
function replaceContact({ documentId, fields = [] }: Warning, { forms }: StripView): Deed | null {
  const form = forms.find((each) => each.documentId === documentId) ?? forms[0];
  if (!form) return null;
  const id = form.documentId;
  return { orders: [[id, { command: 'replace', ...(fields.length > 0 && { fields }) }]] };
}

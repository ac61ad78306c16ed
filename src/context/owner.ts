// Finds out whose subscription a request is about: the one chosen in the form, else the one the address names.

import type { Signals, SubscriptionMark } from '../model/context';
import type { Customer } from '../model/settings';
import { normalise } from '../text/normalise';
import type { Known } from './hear';

export interface NamedSubscription {
  readonly source: 'subscription-form' | 'subscription-url';
  readonly owner: Customer | undefined;
  /** The address named this one before another was chosen in the form. */
  readonly isOutdated: boolean;
}

/** The subscriptions that are named, the form's first. */
export function namedSubscriptions({ subscription }: Signals, known: Known): readonly NamedSubscription[] {
  const { formSubscription } = known;
  const ofForm = formSubscription && known.bySubscription(formSubscription);
  const ofUrl = subscription && known.bySubscription(subscription);
  const isOutdated = isOther(formSubscription, subscription, ofUrl);
  return [
    ...(formSubscription ? [{ source: 'subscription-form', owner: ofForm, isOutdated: false } as const] : []),
    ...(subscription ? [{ source: 'subscription-url', owner: ofUrl, isOutdated } as const] : []),
  ];
}

/** Whose request it is, as far as the list knows the subscription. */
export function ownerIn(subscriptions: readonly NamedSubscription[]): Customer | undefined {
  return subscriptions.find(({ owner, isOutdated }) => owner !== undefined && !isOutdated)?.owner;
}

/** Whether the form's subscription is certainly not the one of the address: by its id, else by its name in the list. */
function isOther(
  form: SubscriptionMark | undefined,
  url: SubscriptionMark | undefined,
  owner: Customer | undefined,
): boolean {
  if (!form || !url) return false;
  if (form.id !== undefined && url.id !== undefined) return form.id !== url.id;
  const listed = owner?.subscriptions?.find(({ id }) => id === url.id)?.name;
  return form.name !== undefined && listed !== undefined && normalise(form.name) !== normalise(listed);
}

// Says why a verdict was given: every signal and what it was taken for, those that decided first.

import type { Evidence, SignalSource } from '../model/context';
import type { Heard, Known } from './hear';
import { markOf } from './marks';
import type { NamedSubscription } from './owner';

interface Sources {
  readonly heard: readonly Heard[];
  readonly isGuest: boolean;
  readonly known: Known;
  readonly subscriptions: readonly NamedSubscription[];
}

/** `by`: the signals that decided; `also`: what else did. Every other signal follows in its order. */
export function evidenceOf(
  { heard, isGuest, known, subscriptions }: Sources,
  by: readonly Heard[],
  also: readonly SignalSource[],
): readonly Evidence[] {
  const hasGuest = heard.some(({ signal }) => signal.source === 'account-name');
  const guest: readonly Evidence[] =
    isGuest && !hasGuest ? [{ source: 'account-name', says: 'foreign', tenant: {} }] : [];
  const further: readonly Evidence[] = [
    ...subscriptions.map(({ source, owner }): Evidence => {
      return { source, says: owner ? 'customer' : 'nothing', tenant: owner ? markOf(owner) : {} };
    }),
    ...(known.meant ? [{ source: 'chosen', says: 'customer', tenant: markOf(known.meant) } as const] : []),
  ];
  return [
    ...by.map(ofSignal),
    ...further.filter(({ source }) => also.includes(source)),
    ...heard.filter((each) => !by.includes(each)).map(ofSignal),
    ...guest,
    ...further.filter(({ source }) => !also.includes(source)),
  ];
}

function ofSignal({ signal: { source, tenant }, says }: Heard): Evidence {
  return { source, says, tenant };
}

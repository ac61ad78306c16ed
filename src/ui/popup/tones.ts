// Gives every outcome and verdict a tone: a symbol and a colour class that say the same.

import type { Verdict } from '../../model/context';
import type { Outcome } from '../../model/report';

export type Tone = 'good' | 'yours' | 'ask' | 'bad' | 'none';

export const symbols: Readonly<Record<Tone, string>> = {
  good: '✓',
  yours: '•',
  ask: '?',
  bad: '!',
  none: '–',
};

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  set: 'good',
  'already right': 'good',
  'kept yours': 'yours',
  'prefilled, not yours': 'ask',
  'reverted by the page': 'bad',
  'option missing': 'bad',
  ambiguous: 'bad',
  'read-only': 'none',
  'cannot be emptied here': 'bad',
  'not on this page': 'none',
};

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  own: 'yours',
  customer: 'good',
  'other-customer': 'bad',
  delegated: 'good',
  conflict: 'bad',
  unknown: 'none',
};

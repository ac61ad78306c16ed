// Step 5: reads back what the page holds some time after writing, because pages validate late and revert.

import type { WrittenField } from '../model/fields';
import type { FieldResult } from '../model/report';
import { isInvalid } from '../page/reading';
import type { Target } from './targets';
import type { View } from './view';

/** How long a page may take to reformat, reject or revert: validation 500 ms, projection 50–300 ms (portal-dom §1.1). */
export const settleMs = 650;

/** What really became of a written field, judged by what the page shows now. */
export function verify(field: WrittenField, view: View, target: Target): FieldResult {
  const control = view.control(field);
  if (!control) return { field, outcome: 'not on this page', reason: 'vanished' };
  if (!target.fits(view.shown(field)))
    return { field, outcome: 'reverted by the page', reason: 'page-changed-it' };
  if (isInvalid(control)) return { field, outcome: 'reverted by the page', reason: 'page-calls-it-invalid' };
  return { field, outcome: 'set', reason: 'read-back' };
}

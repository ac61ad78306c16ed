// Which orders make sense for one field, by what came of it.

import type { Order, PageState } from '../../model/message';
import type { FieldResult } from '../../model/report';

export type FieldCommand = Order['command'];

/** None or one; none at all where nothing may be written. */
export function fieldCommand(
  { outcome, reason }: FieldResult,
  { gate, trouble }: Pick<PageState, 'gate' | 'trouble'>,
): FieldCommand | null {
  if (gate === 'never' || trouble === 'no-profile') return null;
  switch (outcome) {
    case 'set':
      return reason === 'undone' ? 'fill' : 'undo';
    case 'prefilled, not yours':
    case 'kept yours':
      return 'replace';
    case 'option missing':
    case 'reverted by the page':
    case 'ambiguous':
      return 'fill';
    case 'already right':
    case 'read-only':
    case 'cannot be emptied here':
    case 'not on this page':
      return null;
  }
}

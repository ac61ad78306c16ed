// Words the warning about facts of the guide that a look is due for.

import type { Chapter } from '../src/model/guide';
import { staleAfterMonths, staleFacts } from '../src/text/guide';

/** A line that says how many, and one for each; none when none is due. A warning for whoever reads it, never a failure. */
export function dueReport(chapters: readonly Chapter[], today: Date): string[] {
  const due = staleFacts(chapters, today);
  if (due.length === 0) return [];
  const what = due.length === 1 ? '1 fact of the guide was' : `${String(due.length)} facts of the guide were`;
  return [
    `! ${what} last looked at more than ${String(staleAfterMonths)} months ago. Look at the article and set "checked" anew:`,
    ...due.map(
      ({ id, checked, source }) => `  ${id}: ${checked}, ${source ? source.title : 'was not found then'}`,
    ),
  ];
}

// Where the guide is, and which of its parts tells the rule behind a warning.

import type { Warning } from '../../model/warning';
import { guideSections, guideSectionsOfReasons } from '../../rules/advice';

/** As the other pages of the extension see it. */
export const guidePage = 'guide.html';

/** The anchor of the rule behind a warning; its likeliest reason may have one of its own. */
export function guideSectionOf({ id, reasons }: Pick<Warning, 'id' | 'reasons'>): string {
  const [likeliest] = reasons;
  return (likeliest && guideSectionsOfReasons[likeliest]) ?? guideSections[id];
}

// Finds the address that is asked for by a box to tick for each known one, in a form without a field for it.

import type { Match, NoMatch, PageField } from '../model/page';
import { checksIn } from '../page/checks';
import type { Control } from '../page/controls';
import type { Layout } from '../page/visible';
import { addressesIn } from '../text/mail-domains';
import { meaningsOf } from '../text/vocabulary';
import type { Vocabulary } from '../text/vocabulary';
import { formOf } from './static-plan';
import type { ExtraField } from './static-plan';
import type { Survey } from './survey';

interface Looking {
  readonly seen: Survey;
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
}

/** The boxes as one field; null where the form has a field for the address, or no such boxes. */
export function listedAddresses(match: Match | NoMatch, looking: Looking): ExtraField | null {
  const { seen, vocabulary, layout } = looking;
  if (!match.found || match.fields.email || match.ambiguous.includes('email')) return null;
  const form = formOf(match, seen);
  const isAddress = (text: string) => addressesIn(text).length === 1;
  const found = form && checksIn(form, { isValue: isAddress, shadowOf: layout.shadowOf });
  const isMail = meaningsOf(found?.labels ?? [], vocabulary).some(
    ({ concept, certainty }) => concept === 'email' && certainty === 'exact',
  );
  if (!found || !isMail) return null;
  const { control, labels } = found;
  return { concept: 'email', field: fieldOf(control, labels, layout), control };
}

function fieldOf(control: Control, labels: readonly string[], layout: Layout): PageField {
  return {
    id: 'listed-addresses',
    control: 'checks',
    labels,
    lock: 'none',
    shown: layout.isShown(control),
    path: [],
    pane: 0,
  };
}

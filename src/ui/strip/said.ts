// What changed between two views, in short, for the strip's live region.

import type { StripView } from '../../model/strip';
import type { Warning } from '../../model/warning';
import type { Translate } from '../parts/text';
import { warningHeadline } from '../parts/warning-words';
import { supportText, visitWords } from '../parts/visit-words';
import { standingOf } from './standing';
import { tenantWords } from './tenant';

/** One sentence for each change that matters; empty when there is none. */
export function changesSaid(before: StripView | null, now: StripView, t: Translate): string {
  return [placeSaid(before, now, t), warningsSaid(before, now, t), standingSaid(before, now, t)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Whether something that was said of the earlier view is no longer so: another directory, or a warning less. */
export function isOutdated(before: StripView | null, now: StripView, t: Translate): boolean {
  if (!before) return false;
  const open = new Set(now.warnings.map((warning) => identity(warning, t)));
  return (
    placeWords(before, t) !== placeWords(now, t) ||
    before.warnings.some((warning) => !open.has(identity(warning, t)))
  );
}

/** Whose directory it is, or what the page is about. */
export function placeWords({ context, visit }: StripView, t: Translate): string {
  if (visit?.visit.kind === 'product') {
    const { full } = visitWords(visit.visit, t);
    return `${full}. ${supportText(visit.visit.publisher, t)}`;
  }
  return visit ? visitWords(visit.visit, t).full : tenantWords(context, t).full;
}

function placeSaid(before: StripView | null, now: StripView, t: Translate): string {
  const words = placeWords(now, t);
  if (before && placeWords(before, t) === words) return '';
  return t('stripSaidPlace', words);
}

function warningsSaid(before: StripView | null, { warnings }: StripView, t: Translate): string {
  const known = new Set(before?.warnings.map((warning) => identity(warning, t)));
  const fresh = warnings.filter((warning) => !known.has(identity(warning, t)));
  const [first] = fresh;
  if (!first) return '';
  const headline = warningHeadline(first, t);
  return fresh.length === 1
    ? t('stripSaidWarning', headline)
    : t('stripSaidWarnings', fresh.length, headline);
}

/** A warning whose sentence names another tenant now is another warning. */
export function identity(warning: Warning, t: Translate): string {
  return `${warning.documentId ?? ''} ${warning.id} ${warningHeadline(warning, t)}`;
}

/** That Create is held back, a trouble, or what came of a fill; how a fill gets on is not told. */
function standingSaid(before: StripView | null, now: StripView, t: Translate): string {
  if (now.visit) return '';
  const { kind, text } = standingOf(now, t);
  if (kind === 'busy' || kind === 'quiet') {
    const isUndone = now.forms.some(({ state }) => state.report.phase === 'undone');
    if (kind === 'busy' || !isUndone) return '';
  }
  if (before && standingOf(before, t).text === text) return '';
  return kind === 'done' ? t('stripSaidDone', text) : text;
}

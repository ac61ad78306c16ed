// What the strip says of the forms in one short line: trouble first, then what is held back, then what came of a fill.

import type { Gate } from '../../model/context';
import type { Trouble } from '../../model/message';
import type { StripForm, StripView } from '../../model/strip';
import type { TextKey, Translate } from '../parts/text';
import { isOurs, offerOf } from '../popup/view';
import { countsText, tallyOf } from './counts';

const troubles: Readonly<Record<Trouble, TextKey | null>> = {
  none: null,
  'no-answer': 'stripNoAnswer',
  'no-profile': 'stripNoProfile',
  'no-own-tenant': 'stripNoOwnTenant',
  'two-forms': 'stripTwoForms',
  'page-error': 'stripPageError',
};

/** Where the options page mends a trouble. */
export const mendedAt: Readonly<Partial<Record<Trouble, string>>> = {
  'no-profile': 'contact.firstName',
  'no-own-tenant': 'partner.tenants',
};

const gates: Readonly<Record<Gate, TextKey>> = {
  fill: 'stripGateFill',
  ask: 'stripGateAsk',
  off: 'stripGateOff',
  never: 'stripGateNever',
};

/** As many kinds of outcomes as a short line has room for. */
const mostKinds = 2;

export interface Standing {
  readonly kind: 'quiet' | 'busy' | 'done' | 'trouble' | 'held';
  readonly text: string;
  /** The setting that mends it. */
  readonly setting?: string;
}

export function standingOf({ forms, isCreateHeld }: StripView, t: Translate): Standing {
  if (isCreateHeld) return { kind: 'held', text: t('stripHeld') };
  if (forms.length === 0) return { kind: 'quiet', text: t('stripNoForm') };
  return troubleOf(forms, t) ?? progressOf(forms, t);
}

function troubleOf(forms: readonly StripForm[], t: Translate): Standing | undefined {
  for (const { state } of forms) {
    const key = troubles[state.trouble];
    const setting = mendedAt[state.trouble];
    // The own tenant is not needed to fill on a click; once that was done, what came of it is the news.
    const isOld = state.trouble === 'no-own-tenant' && hasCome({ state });
    if (key !== null && !isOld)
      return { kind: 'trouble', text: t(key), ...(setting !== undefined && { setting }) };
  }
  return undefined;
}

function progressOf(forms: readonly StripForm[], t: Translate): Standing {
  const phases = forms.map(({ state }) => state.report.phase);
  if (phases.includes('filling')) return { kind: 'busy', text: t('phase_filling') };
  if (phases.includes('waiting')) return { kind: 'busy', text: t('stripWaiting') };
  const come = forms.filter(hasCome);
  const counts = countsText(tallyOf(come), t, mostKinds);
  if (counts !== '') return { kind: 'done', text: counts };
  if (phases.includes('undone')) return { kind: 'quiet', text: t('stripAllUndone') };
  const gate = forms.find(({ state }) => state.gate !== 'never')?.state.gate ?? 'never';
  return { kind: 'quiet', text: t(gates[gate]) };
}

/** Something came of a fill here, and it was not taken back as a whole. */
function hasCome({ state: { report } }: Pick<StripForm, 'state'>): boolean {
  return report.phase === 'done' || report.results.some(isOurs);
}

/** The forms that wait for a click before anything is written. */
export function waitingForms(forms: readonly StripForm[]): readonly StripForm[] {
  return forms.filter((form) => {
    const { gate, report } = form.state;
    const asks = gate === 'ask' || gate === 'off';
    const isBusy = report.phase === 'filling' || report.phase === 'waiting';
    return asks && !isBusy && !hasCome(form) && offerOf(form.state).fill;
  });
}

// States of a support form as the popup shows them, and the popup for a tab with one.

import { noFacts } from '../../src/model/facts';
import type { PageState } from '../../src/model/message';
import type { FieldResult } from '../../src/model/report';
import type { PopupPorts } from '../../src/ui/popup/ports';
import { onStage, portalView } from './popup-stage';

export const plan: FieldResult = { field: 'supportPlan', outcome: 'set', reason: 'read-back' };
export const phone: FieldResult = {
  field: 'phone',
  outcome: 'prefilled, not yours',
  reason: 'prefilled-by-portal',
};

export function stateOf(results: readonly FieldResult[], rest: Partial<PageState> = {}): PageState {
  const report = { phase: 'done' as const, results, missing: [], at: 1 };
  const tenant = { name: 'Contoso Ltd', domain: 'contoso.example' };
  return {
    context: { because: [], verdict: 'customer', tenant },
    gate: 'fill',
    trouble: 'none',
    facts: noFacts,
    report,
    ...rest,
  };
}

export const oneForm = (state: PageState) => ({ ...portalView, documents: [{ id: 'A', state }] });

export const stageOf = (state: PageState, ports: Partial<PopupPorts> = {}) =>
  onStage({ view: oneForm(state), ports });

// The warning that gathers what is still wrong when the button that creates the request comes into view.

import { contactFields } from '../../model/facts';
import type { WrittenField } from '../../model/fields';
import type { Outcome } from '../../model/report';
import { warningIds } from '../../model/warning';
import { factsOf, isSettling, when } from './input';
import type { Draft, WarningForm, WarningInput } from './input';

const failed: ReadonlySet<Outcome> = new Set([
  'reverted by the page',
  'option missing',
  'ambiguous',
  'prefilled, not yours',
]);

/** `found`: the other warnings that hold, whatever their level. Silent when none is an alarm and every field is right. */
export function beforeCreate(input: WarningInput, found: readonly Draft[]): Draft[] {
  return input.forms.flatMap((form): Draft[] => {
    if (factsOf(form).create !== 'in-view' || isSettling(form)) return [];
    const here = found.filter(({ documentId }) => documentId === undefined || documentId === form.documentId);
    const alarms = new Set(here.filter(({ level }) => level === 'alarm').map(({ id }) => id));
    const fields = failedIn(form, input, here);
    if (alarms.size === 0 && fields.length === 0) return [];
    return [
      {
        id: 'before-create',
        level: 'alarm',
        reasons: when(fields.length > 0, 'fields-not-right'),
        offers: input.settings.warnings.acknowledge ? ['acknowledge'] : [],
        fields,
        open: warningIds.filter((id) => alarms.has(id)),
        documentId: form.documentId,
      },
    ];
  });
}

/** Plan and contact fields that are not as they should be, without those that may be so, or that a warning names. */
function failedIn(form: WarningForm, { context }: WarningInput, here: readonly Draft[]): WrittenField[] {
  const named = new Set(here.flatMap(({ fields = [] }) => fields));
  const watched: readonly WrittenField[] = [
    ...(context.verdict === 'own' ? [] : (['supportPlan'] as const)),
    ...(form.accepted.includes('customer-contact') ? [] : contactFields),
  ];
  return form.state.report.results
    .filter(({ field, outcome }) => failed.has(outcome) && watched.includes(field) && !named.has(field))
    .map(({ field }) => field);
}

// Saves a change to a customer, and says in one word what came of it.

import type { CustomerEdit, CustomerRecord, EditOutcome } from '../../model/customer';
import type { CustomerList } from '../../model/list';
import { errorText } from '../options/field';
import type { FieldError } from '../options/draft';
import type { Translate } from '../parts/text';
import { isolated, labelOf } from './columns';
import { fieldOf, isEditableText } from './customer-fields';

/** Why nothing was saved. */
export type EditProblem =
  | Exclude<EditOutcome, { readonly kind: 'saved' }>
  | { readonly kind: 'invalid'; readonly error: FieldError }
  /** The list did not answer. */
  | { readonly kind: 'failed' };

export type Saved = EditProblem | { readonly kind: 'saved'; readonly record: CustomerRecord };

/** Never rejects. */
export async function saveEdit(list: CustomerList, edit: CustomerEdit): Promise<Saved> {
  try {
    return await list.save(edit);
  } catch {
    return { kind: 'failed' };
  }
}

/** Says why nothing was saved, and what to do. */
export function problemText(problem: EditProblem, t: Translate): string {
  switch (problem.kind) {
    case 'invalid':
      return errorText(problem.error, t);
    case 'malformed':
      return isEditableText(problem.path) ? t(fieldOf(problem.path).error) : t('customersMalformed');
    case 'taken':
      return t('customersTaken', isolated(labelOf(problem.record)));
    case 'nameless':
      return t('customersNameless');
    case 'gone':
      return t('customersGone');
    case 'changed-meanwhile':
      return t('customersChangedMeanwhile');
    case 'failed':
      return t('customersNotSaved');
  }
}

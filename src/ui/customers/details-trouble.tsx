// Says why the details of a customer were not saved, and offers the way on.

import type { CustomerRecord } from '../../model/customer';
import { useText } from '../parts/text';
import { Clash } from './clash';
import { isolated, labelOf } from './columns';
import { editOf } from './details-draft';
import type { Details } from './details-state';
import { problemText } from './saving';

export interface DetailsTroubleProps {
  readonly details: Details;
  readonly onOpen: (record: CustomerRecord) => void;
}

export function DetailsTrouble({ details, onOpen }: DetailsTroubleProps) {
  const t = useText();
  const { problem, errors, draft } = details;
  if (!problem && errors.size === 0) return null;
  if (problem?.kind === 'changed-meanwhile') {
    const { record } = problem;
    const { change } = editOf(draft, details.base);
    return (
      <div class="trouble note bad" role="alert">
        <Clash
          base={details.base}
          theirs={record}
          mine={change}
          onChoose={(isMine) => details.settle(record, isMine)}
        />
      </div>
    );
  }
  return (
    <div class="trouble note bad" role="alert">
      <p>
        {problem
          ? problemText(problem, t)
          : errors.size === 1
            ? t('notSavedErrorsOne')
            : t('notSavedErrorsMany', errors.size)}
      </p>
      {problem?.kind === 'taken' && (
        <button type="button" onClick={() => onOpen(problem.record)}>
          {t('customersOpen', isolated(labelOf(problem.record)))}
        </button>
      )}
      {problem?.kind === 'gone' && (
        <button type="button" onClick={details.saveAsNew}>
          {t('customersAddAgain')}
        </button>
      )}
    </div>
  );
}

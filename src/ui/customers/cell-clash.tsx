// Another window saved the value that is edited in the table: shows both, and lets the user choose.

import { Dialog } from '../parts/dialog';
import type { CellEdit } from './cell-edit';
import { Clash } from './clash';
import { isolated, labelOf } from './columns';
import { customerPart } from './customer-fields';

export function CellClash({ edit }: { readonly edit: CellEdit }) {
  const { cell, problem, text } = edit;
  if (!cell || problem?.kind !== 'changed-meanwhile') return null;
  const { record } = problem;
  const choose = (isMine: boolean) => (isMine ? void edit.saveOver(record) : edit.take(record));
  return (
    <Dialog title={isolated(labelOf(record))} onClose={edit.back}>
      <Clash
        base={cell.record}
        theirs={record}
        mine={customerPart([[cell.column, text]])}
        onChoose={choose}
      />
    </Dialog>
  );
}

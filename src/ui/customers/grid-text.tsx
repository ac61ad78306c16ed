// A text of the customer table that can be edited in place, or says why it cannot.

import type { CustomerRecord, EditableText as EditablePath } from '../../model/customer';
import { Icon } from '../parts/icons';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { CellEditor } from './cell-editor';
import { cloudName } from './columns';
import { isLocked, textIn } from './customer-fields';
import type { GridHands } from './grid-hands';

export interface EditableTextProps {
  readonly column: EditablePath;
  readonly record: CustomerRecord;
  readonly index: number;
  readonly hands: GridHands;
  readonly isActive: boolean;
}

export function EditableText({ column, record, index, hands, isActive }: EditableTextProps) {
  const t = useText();
  const { cell } = hands.edit;
  if (cell?.column === column && cell.record.key === record.key)
    return <CellEditor column={column} hands={hands} />;
  const text = shownText(record, column, t);
  const locked = isLocked(record, column);
  return (
    <>
      {column === 'tenantId' ? <code class="text">{text}</code> : <bdi class="text">{text}</bdi>}
      {locked && <Locked />}
      {isActive && !locked && <EditButton {...{ column, record, index, hands }} />}
    </>
  );
}

/** A value as the table shows it. */
export function shownText(record: CustomerRecord, column: EditablePath, t: Translate): string {
  return column === 'cloud' ? cloudName(record.customer.cloud, t) : textIn(record.customer, column);
}

function Locked() {
  const t = useText();
  return (
    <span class="locked">
      <Icon name="lock" />
      <span class="visually-hidden">{t('setByPolicy')}</span>
    </span>
  );
}

/** For the mouse; the keyboard has Enter and F2. */
function EditButton({ column, record, index, hands }: Omit<EditableTextProps, 'isActive'>) {
  const t = useText();
  return (
    <button
      type="button"
      class="bare edit"
      tabIndex={-1}
      title={t('customersEdit')}
      aria-label={t('customersEdit')}
      onClick={() => hands.edit.begin({ index, record, column })}
    >
      <Icon name="pencil" />
    </button>
  );
}

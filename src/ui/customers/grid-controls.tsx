// The controls in a row of the customer table: the box that selects it, the star, and the way to its details.

import { Icon } from '../parts/icons';
import { useText } from '../parts/text';
import { isolated, labelOf } from './columns';
import type { CustomerRecord } from '../../model/customer';
import type { GridHands } from './grid-hands';

export interface ControlProps {
  readonly record: CustomerRecord;
  readonly index: number;
  readonly hands: GridHands;
  /** The keyboard stops here. */
  readonly stop: Readonly<Record<string, string | number>>;
}

export function SelectBox({ record, index, hands: { selection }, stop }: ControlProps) {
  const t = useText();
  const press = ({ shiftKey }: MouseEvent) =>
    shiftKey ? selection.extendTo(record.key, index) : selection.toggle(record.key, index);
  return (
    <input
      type="checkbox"
      {...stop}
      aria-label={t('customersSelect', isolated(labelOf(record)))}
      checked={selection.keys.has(record.key)}
      onClick={press}
    />
  );
}

export function FavouriteButton({ record, index, hands, stop }: ControlProps) {
  const t = useText();
  const isFavourite = record.customer.favourite === true;
  const isSet = record.policy?.favourite !== undefined;
  return (
    <button
      type="button"
      class="bare star"
      {...stop}
      aria-pressed={isFavourite}
      aria-disabled={isSet}
      title={isSet ? t('setByPolicy') : undefined}
      aria-label={t('customersFavourite', isolated(labelOf(record)))}
      onClick={() => !isSet && hands.onFavourite(record, index)}
    >
      <Icon name="star" isFull={isFavourite} />
    </button>
  );
}

export function DetailsButton({ record, hands, stop }: ControlProps) {
  const t = useText();
  return (
    <button
      type="button"
      class="bare"
      {...stop}
      title={t('customersDetails')}
      aria-label={t('customersDetailsOf', isolated(labelOf(record)))}
      onClick={() => hands.onOpen(record)}
    >
      <Icon name="next" />
    </button>
  );
}

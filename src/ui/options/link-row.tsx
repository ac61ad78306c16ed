// One link of the team in the editor: name, address, cloud, and where it leads.

import type { Customer } from '../../model/settings';
import { Icon } from '../parts/icons';
import type { TextKey } from '../parts/text';
import { useText } from '../parts/text';
import { cloudChoices } from './choices';
import { ErrorText } from './field';
import { LinkPreview } from './link-preview';
import { errorInRow, isBlank } from './links-text';
import type { LinkRow as Row } from './links-text';

export type RowMove = 'up' | 'down' | 'remove';

export interface LinkRowProps {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly customer: Customer;
  /** Whether what is wrong is said by now. */
  readonly isTold: boolean;
  readonly onChange: (row: Row) => void;
  /** The focus has left a part that is wrong. */
  readonly onLeave: () => void;
  readonly onMove: (move: RowMove) => void;
}

export function LinkRow(props: LinkRowProps) {
  const t = useText();
  const { row, index, customer, isTold } = props;
  const found = errorInRow(row);
  const error = isTold ? found : null;
  const id = `link-${String(index)}`;
  return (
    <li>
      <fieldset class="link">
        <legend>{t('linkNumber', index + 1)}</legend>
        <Parts {...props} id={id} wrong={error?.part} />
        <Moves {...props} />
      </fieldset>
      {error && <ErrorText id={`${id}-error`} error={error} />}
      {!found && !isBlank(row) && <LinkPreview row={row} customer={customer} />}
    </li>
  );
}

interface PartsProps extends LinkRowProps {
  readonly id: string;
  readonly wrong: 'name' | 'url' | undefined;
}

function Parts({ row, id, wrong, onChange, onLeave }: PartsProps) {
  const t = useText();
  const box = (part: 'name' | 'url', label: TextKey) => (
    <div class={`field ${part}`}>
      <label for={`${id}-${part}`}>{t(label)}</label>
      <input
        id={`${id}-${part}`}
        type="text"
        inputMode={part === 'url' ? 'url' : 'text'}
        autocomplete="off"
        spellcheck={false}
        value={row[part]}
        aria-invalid={wrong === part}
        aria-describedby={wrong === part ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => onChange({ ...row, [part]: currentTarget.value })}
        onBlur={() => errorInRow(row)?.part === part && onLeave()}
      />
    </div>
  );
  return (
    <>
      {box('name', 'linkName')}
      {box('url', 'linkUrl')}
      <div class="field cloud">
        <label for={`${id}-cloud`}>{t('linkCloud')}</label>
        <select
          id={`${id}-cloud`}
          value={row.cloud}
          onInput={({ currentTarget }) => onChange({ ...row, cloud: currentTarget.value })}
        >
          <option value="">{t('linkEveryCloud')}</option>
          {cloudChoices(t).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

function Moves({ row, index, count, onMove }: LinkRowProps) {
  const t = useText();
  const name = row.name.trim() === '' ? t('linkNumber', index + 1) : row.name;
  const button = (move: RowMove, label: TextKey, isOff = false) => (
    <button
      type="button"
      class={`icon-button ${move}`}
      title={t(label, name)}
      aria-label={t(label, name)}
      aria-disabled={isOff}
      onClick={() => !isOff && onMove(move)}
    >
      <Icon name={move === 'remove' ? 'clear' : 'down'} />
    </button>
  );
  return (
    <div class="moves">
      {button('up', 'linkUp', index === 0)}
      {button('down', 'linkDown', index === count - 1)}
      {button('remove', 'linkRemove')}
    </div>
  );
}

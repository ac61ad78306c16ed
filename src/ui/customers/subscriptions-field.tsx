// The subscriptions of a customer as rows of id and name that can be added, changed and taken away.

import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { errorText } from '../options/field';
import type { FieldError } from '../options/draft';
import { Icon } from '../parts/icons';
import { useText } from '../parts/text';
import type { SubscriptionRow } from './details-draft';

export interface SubscriptionsProps {
  readonly rows: readonly SubscriptionRow[];
  readonly isLocked: boolean;
  /** By `subscriptions.<row>`. */
  readonly errors: ReadonlyMap<string, FieldError>;
  readonly onChange: (rows: readonly SubscriptionRow[]) => void;
}

export function SubscriptionsField({ rows, isLocked, errors, onChange }: SubscriptionsProps) {
  const t = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) group.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const put = (index: number, row: SubscriptionRow) =>
    onChange(rows.map((each, at) => (at === index ? row : each)));
  const remove = (index: number) => {
    wanted.current =
      rows.length > 1 ? `[data-row="${Math.min(index, rows.length - 2)}"] button` : '[data-add]';
    onChange(rows.filter((_, at) => at !== index));
  };
  const add = () => {
    wanted.current = `[data-row="${rows.length}"] input`;
    onChange([...rows, { id: '', name: '' }]);
  };
  return (
    <fieldset class="subscriptions" ref={group}>
      <legend>{t('column_subscriptions')}</legend>
      {rows.length === 0 && <p class="quiet">{t('subscriptionsNone')}</p>}
      {rows.map((row, index) => (
        <Row
          key={index}
          {...{ row, index, isLocked }}
          error={errors.get(`subscriptions.${index}`)}
          put={put}
          remove={remove}
        />
      ))}
      {isLocked ? (
        <p class="locked">{t('setByPolicy')}</p>
      ) : (
        <button type="button" data-add onClick={add}>
          {t('subscriptionsAdd')}
        </button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly row: SubscriptionRow;
  readonly index: number;
  readonly isLocked: boolean;
  readonly error: FieldError | undefined;
  readonly put: (index: number, row: SubscriptionRow) => void;
  readonly remove: (index: number) => void;
}

function Row({ row, index, isLocked, error, put, remove }: RowProps) {
  const t = useText();
  const errorId = `${useId()}-error`;
  const shared = { type: 'text', disabled: isLocked, autocomplete: 'off', spellcheck: false } as const;
  return (
    <div class="subscription" data-row={index}>
      <input
        {...shared}
        class="id"
        aria-label={t('subscriptionId', index + 1)}
        placeholder={t('subscriptionIdShort')}
        aria-invalid={error !== undefined}
        aria-describedby={error && errorId}
        value={row.id}
        onInput={({ currentTarget }) => put(index, { ...row, id: currentTarget.value })}
      />
      <input
        {...shared}
        dir="auto"
        aria-label={t('subscriptionName', index + 1)}
        placeholder={t('subscriptionNameShort')}
        value={row.name}
        onInput={({ currentTarget }) => put(index, { ...row, name: currentTarget.value })}
      />
      {!isLocked && (
        <button
          type="button"
          class="bare"
          aria-label={t('subscriptionRemove', index + 1)}
          onClick={() => remove(index)}
        >
          <Icon name="clear" />
        </button>
      )}
      {error && (
        <p class="error" id={errorId}>
          {errorText(error, t)}
        </p>
      )}
    </div>
  );
}

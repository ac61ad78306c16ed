// What the foot of the details asks before something is thrown away.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CustomerRecord } from '../../model/customer';
import { useText } from '../parts/text';
import { isolated, labelOf } from './columns';

export function Leaving({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const t = useText();
  return (
    <Question text={t('customersUnsaved')} stay={t('customersKeepEditing')} onStay={onStay}>
      <button type="button" class="danger" onClick={onLeave}>
        {t('customersDiscard')}
      </button>
    </Question>
  );
}

export interface DeletingProps {
  readonly record: CustomerRecord;
  readonly onStay: () => void;
  readonly onDelete: () => void;
}

export function Deleting({ record, onStay, onDelete }: DeletingProps) {
  const t = useText();
  const ask = t('customersDeleteAskName', isolated(labelOf(record)));
  return (
    <Question text={ask} stay={t('cancelButton')} onStay={onStay}>
      <button type="button" class="danger" onClick={onDelete}>
        {t('customersDeleteOne')}
      </button>
    </Question>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly stay: string;
  readonly onStay: () => void;
  readonly children: ComponentChildren;
}

function Question({ text, stay, onStay, children }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="foot asking" role="group" aria-label={text}>
      <p>{text}</p>
      <button ref={first} type="button" onClick={onStay}>
        {stay}
      </button>
      {children}
    </div>
  );
}

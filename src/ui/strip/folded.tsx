// The strip as one round button: the tenant's colour, the verdict's icon, and how many warnings are open.

import type { ComponentChildren } from 'preact';
import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import { standingOf } from './standing';
import { LevelIcon, VerdictIcon } from './strip-icons';
import { tenantStyle, tenantWords } from './tenant';
import { useGuard } from './tools';

export interface FoldedButtonProps {
  /** What the strip would say. */
  readonly told: string;
  /** The tenant's colour. */
  readonly style: ReturnType<typeof tenantStyle>;
  readonly onUnfold: () => void;
  readonly children: ComponentChildren;
}

export function FoldedButton({ told, style, onUnfold, children }: FoldedButtonProps) {
  const t = useText();
  const on = useGuard();
  const name = t('stripUnfold', told);
  return (
    <button
      type="button"
      class={style ? 'folded tenant' : 'folded'}
      style={style}
      data-home
      aria-expanded={false}
      aria-label={name}
      title={name}
      onClick={on(onUnfold)}
    >
      {children}
    </button>
  );
}

export interface FoldedProps {
  readonly view: StripView;
  readonly onUnfold: () => void;
}

export function Folded({ view, onUnfold }: FoldedProps) {
  const t = useText();
  const { context, warnings } = view;
  const [gravest] = warnings;
  const count = warnings.length;
  const told = [
    tenantWords(context, t).full,
    standingOf(view, t).text,
    ...(count === 0 ? [] : [count === 1 ? t('stripWarningOne') : t('stripWarningMany', count)]),
  ].join('. ');
  return (
    <FoldedButton told={told} style={tenantStyle(context)} onUnfold={onUnfold}>
      <VerdictIcon verdict={context?.verdict ?? 'unknown'} />
      {gravest && (
        <span class={`badge ${gravest.level}`} aria-hidden="true">
          {count === 1 ? <LevelIcon level={gravest.level} /> : count}
        </span>
      )}
    </FoldedButton>
  );
}

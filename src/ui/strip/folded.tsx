// The strip as one round button: the tenant's colour, the verdict's icon, and how many warnings are open.

import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import { standingOf } from './standing';
import { LevelIcon, VerdictIcon } from './strip-icons';
import { tenantStyle, tenantWords } from './tenant';
import { useGuard } from './tools';

export interface FoldedProps {
  readonly view: StripView;
  readonly onUnfold: () => void;
}

export function Folded({ view, onUnfold }: FoldedProps) {
  const t = useText();
  const on = useGuard();
  const { context, warnings } = view;
  const style = tenantStyle(context);
  const [gravest] = warnings;
  const count = warnings.length;
  const told = [
    tenantWords(context, t).full,
    standingOf(view, t).text,
    ...(count === 0 ? [] : [count === 1 ? t('stripWarningOne') : t('stripWarningMany', count)]),
  ].join('. ');
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
      <VerdictIcon verdict={context?.verdict ?? 'unknown'} />
      {gravest && (
        <span class={`badge ${gravest.level}`} aria-hidden="true">
          {count === 1 ? <LevelIcon level={gravest.level} /> : count}
        </span>
      )}
    </button>
  );
}

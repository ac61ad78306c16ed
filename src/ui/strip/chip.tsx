// Whose directory this is: an icon for the verdict and the tenant's name, in the tenant's colour.

import type { Context } from '../../model/context';
import { useText } from '../parts/text';
import { VerdictIcon } from './strip-icons';
import { tenantStyle, tenantWords } from './tenant';

export interface ChipProps {
  readonly context: Context | null;
  /** A headline beside it says what this directory is to the user. */
  readonly isExplained: boolean;
}

export function Chip({ context, isExplained }: ChipProps) {
  const t = useText();
  const { name, isNamed, relation, full } = tenantWords(context, t);
  const style = tenantStyle(context);
  return (
    <p class="where" title={full}>
      <span class={style ? 'chip tenant' : 'chip'} style={style}>
        <VerdictIcon verdict={context?.verdict ?? 'unknown'} />
        {isNamed ? <bdi dir="auto">{name}</bdi> : <span>{name}</span>}
      </span>
      {relation !== '' && <span class={isExplained ? 'unseen' : 'relation'}>{relation}</span>}
    </p>
  );
}

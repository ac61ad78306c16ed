// What every control of the admin centers in Fluent 8 and 7 is given alike.
import { given } from '../../../react/kit';
import { ariaOf, type RowProps } from '../kit';

/** The properties every control takes alike: its own label or none, its automation ids. */
export function common(row: RowProps) {
  return {
    id: row.id,
    ...given({
      label: row.named === 'own' ? row.label : undefined,
      ariaLabel: ariaOf(row),
      'data-automation-id': row.automation,
    }),
  };
}

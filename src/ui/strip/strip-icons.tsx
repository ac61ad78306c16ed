// The strip's drawings: one shape for each verdict and level, so that none is told by its colour alone.

import type { Verdict } from '../../model/context';
import type { Warning } from '../../model/warning';

const verdicts: Readonly<Record<Verdict, string>> = {
  /** A house: at home. */
  own: 'M2.5 7.5 8 2.8l5.5 4.7M4 6.5V13h8V6.5M6.7 13V9.3h2.6V13',
  /** A person. */
  customer: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM3 13.6c.3-2.6 2.3-4 5-4s4.7 1.4 5 4',
  /** Two arrows that pass one another: somebody else. */
  'other-customer': 'M2.5 5.5h10M9.7 2.5l3 3-3 3M13.5 11H3.5M6.3 8l-3 3 3 3',
  /** A key that was handed over. */
  delegated: 'M5.3 13.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM7.3 8.5l5.7-5.7M10.3 5.5l2.2 2.2',
  /** Not equal. */
  conflict: 'M3 6h10M3 10h10M10.8 2.5 5.2 13.5',
  /** A question mark. */
  unknown: 'M5.3 5.8a2.7 2.7 0 1 1 4.1 2.3c-.9.6-1.4 1-1.4 2M8 12.7v.4',
};

const levels: Readonly<Record<Warning['level'], string>> = {
  /** A triangle. */
  alarm: 'M8 2.2 14.3 13.3H1.7ZM8 6.3v3.4M8 11.4v.4',
  /** A circle. */
  notice: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3v4M8 4.8v.4',
};

const marks = {
  /** Six dots to take hold of. */
  grip: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  fold: 'M3.5 8h9',
  close: 'm4 4 8 8m0-8-8 8',
  down: 'm4 6 4 4 4-4',
  copy: 'M6 5.5h6.5V13H6zM10 3H3.5v7.5',
  /** An arrow out of a frame: opens elsewhere. */
  out: 'M9 3H4.5A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13h7a1.5 1.5 0 0 0 1.5-1.5V9M10 2.5h3.5V6M13 3 8 8',
  /** A box. */
  product: 'M2.5 5 8 2.3 13.5 5v6L8 13.7 2.5 11ZM2.5 5 8 7.7 13.5 5M8 7.7v6',
  /** A pencil and a line. */
  form: 'M9.8 3.2 12.5 6 6 12.5H3.3V9.7ZM8.5 13.5h5',
} as const;

function Drawing({ path, kind }: { readonly path: string; readonly kind: string }) {
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return <Drawing path={verdicts[verdict]} kind="of-verdict" />;
}

export function LevelIcon({ level }: Pick<Warning, 'level'>) {
  return <Drawing path={levels[level]} kind={level} />;
}

export function Mark({ name }: { readonly name: keyof typeof marks }) {
  return <Drawing path={marks[name]} kind={name} />;
}

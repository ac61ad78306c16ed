// Draws the accuracy table for people: one line a language with every kit, one line a scenario, then the sums.

import type { Judged, Mark } from './cells';

function count(judged: readonly Judged[], mark: Mark): number {
  return judged.flatMap(({ marks }) => Object.values(marks)).filter((each) => each === mark).length;
}

/** The fields of a page that are not right, as `field mark`. */
export function failuresOf({ marks }: Judged): string[] {
  return Object.entries(marks)
    .filter(([, mark]) => mark !== 'right')
    .map(([field, mark]) => `${field} ${mark}`);
}

function line(judged: Judged): string {
  const all = Object.keys(judged.marks).length;
  return `  ${judged.cell.name.padEnd(52)} ${String(count([judged], 'right')).padStart(2)}/${String(all)}  ${failuresOf(judged).join(', ')}`.trimEnd();
}

/** The table of all pages, and how many fields of them are right, wrong and refused. */
export function drawTable(judged: readonly Judged[]): string {
  const sums = (['right', 'wrong', 'refused'] as const).map(
    (mark) => `${String(count(judged, mark))} ${mark}`,
  );
  return ['Accuracy, by the pages’ own models:', ...judged.map(line), `  ${sums.join(', ')}`].join('\n');
}

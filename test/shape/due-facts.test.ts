// Tests the warning about facts of the guide that a look is due for.

import { describe, expect, it } from 'vitest';
import { dueReport } from '../../scripts/due-facts';
import { chapters } from '../../src/rules/guide/all';

const [first] = chapters;
const [fact] = first?.facts ?? [];
const only = (checked: string) => [{ id: 'azure', facts: fact ? [{ ...fact, checked }] : [] } as const];

describe('the warning about old facts', () => {
  it('is silent while none is due', () => {
    expect(dueReport(only('2026-08'), new Date(2028, 1, 28))).toEqual([]);
  });

  it('names each, where it is written, and what to do', () => {
    const [head, ...rest] = dueReport(only('2026-08'), new Date(2028, 2, 1));
    expect(head).toMatch(/^! 1 fact of the guide was last looked at more than 18 months ago\. Look at/u);
    expect(rest).toEqual([`  ${fact?.id ?? ''}: 2026-08, ${fact?.source?.title ?? ''}`]);
  });

  it('counts them all', () => {
    const all = chapters.flatMap(({ facts }) => facts).length;
    const [head, ...rest] = dueReport(chapters, new Date(2040, 0, 1));
    expect(head).toContain(`${String(all)} facts of the guide were`);
    expect(rest).toHaveLength(all);
  });
});

// Which button each outcome of a field gets.

import { describe, expect, it } from 'vitest';
import { fieldCommand } from '../../../src/ui/strip/field-orders';
import { result } from './forms';

const free = { gate: 'fill', trouble: 'none' } as const;

describe('the button of a field', () => {
  it.each([
    [result('email', 'set', 'read-back'), 'undo'],
    [result('email', 'set', 'undone'), 'fill'],
    [result('email', 'already right', 'same-value'), null],
    [result('email', 'kept yours', 'typed-by-you'), 'replace'],
    [result('email', 'prefilled, not yours', 'prefilled-by-portal'), 'replace'],
    [result('email', 'reverted by the page', 'page-changed-it'), 'fill'],
    [result('email', 'option missing', 'no-such-option'), 'fill'],
    [result('email', 'ambiguous', 'two-options'), 'fill'],
    [result('email', 'read-only', 'locked'), null],
    [result('email', 'cannot be emptied here', 'no-empty-choice'), null],
    [result('email', 'not on this page', 'no-field'), null],
    [result('email', 'not on this page', 'hidden'), null],
  ])('$outcome, $reason: %s', (field, command) => {
    expect(fieldCommand(field, free)).toBe(command);
  });

  it.each([
    { gate: 'never', trouble: 'none' },
    { gate: 'ask', trouble: 'no-profile' },
  ] as const)('is not there with gate $gate and $trouble', (state) => {
    expect(fieldCommand(result('email'), state)).toBeNull();
  });

  it.each(['ask', 'off'] as const)('is there with gate %s', (gate) => {
    expect(fieldCommand(result('email'), { ...free, gate })).toBe('undo');
  });
});

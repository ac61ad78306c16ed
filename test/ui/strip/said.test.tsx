// What the strip's live region says: changes in short, each once, and never all of it again.

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StripView } from '../../../src/model/strip';
import { changesSaid } from '../../../src/ui/strip/said';
import { textsIn } from '../mount';
import { adatum, atHome, formOf, idleForm, inPhase, kept, filled, quiet, result } from './forms';
import { onStrip } from './stage';
import { warnings } from './warnings';

const t = textsIn('en');
const withForm = (form: StripView['forms'][number]): StripView => ({ ...quiet, forms: [form] });
const atAdatum: StripView = { ...quiet, context: { verdict: 'customer', tenant: adatum, because: [] } };

describe('a change', () => {
  it.each([
    ['the first view', null, quiet, 'Contoso Ltd, contoso.example, customer.'],
    ['another tenant', quiet, atAdatum, 'Adatum Corporation, adatum.example, customer.'],
    [
      'a warning',
      quiet,
      { ...quiet, warnings: [warnings.customerContact] },
      'Warning: The contact should be you, not the customer',
    ],
    [
      'several warnings',
      { ...quiet, warnings: [warnings.saveContact] },
      { ...quiet, warnings: [warnings.customerContact, warnings.severityA, warnings.saveContact] },
      '2 new warnings. The first: The contact should be you, not the customer',
    ],
    [
      'a warning that names another now',
      { ...quiet, warnings: [warnings.otherCustomer] },
      { ...quiet, warnings: [{ ...warnings.otherCustomer, other: { name: 'Litware' } }] },
      'Warning: This is Adatum Corporation, but the tab is about Litware',
    ],
    [
      'the end of a fill',
      withForm(formOf([], inPhase('filling'))),
      withForm(formOf(kept)),
      'Filled: 7 of 8 set · 1 kept yours.',
    ],
    ['a field that was replaced', withForm(formOf(kept)), withForm(formOf(filled)), 'Filled: 8 of 8 set.'],
    [
      'an undo',
      withForm(formOf(filled)),
      withForm(formOf([], inPhase('undone', [result('email', 'set', 'undone')]))),
      'Undone',
    ],
    ['a trouble', quiet, withForm(idleForm({ trouble: 'no-profile' })), 'Enter your contact details'],
    [
      'Create held back',
      withForm(formOf(kept)),
      { ...withForm(formOf(kept)), isCreateHeld: true },
      'Create is held back',
    ],
  ] as const)('%s is said', (_what, before, now, words) => {
    expect(changesSaid(before, now, t)).toBe(words);
  });

  it.each([
    ['nothing new', withForm(formOf(kept)), withForm(formOf(kept))],
    ['a fill that goes on', withForm(idleForm()), withForm(formOf([], inPhase('filling')))],
    ['a form that was found', quiet, withForm(idleForm())],
    ['a warning that went', { ...quiet, warnings: [warnings.saveContact] }, quiet],
  ] as const)('is not %s', (_what, before, now) => {
    expect(changesSaid(before, now, t)).toBe('');
  });

  it('is said with others that come with it', () => {
    const now = { ...quiet, context: atHome, warnings: [warnings.bypassed] };
    expect(changesSaid(quiet, now, t)).toBe(
      'Fabrikam Cloud, fabrikam.onmicrosoft.com, your own directory. ' +
        'Warning: Your own directory: Partner Center was bypassed',
    );
  });
});

describe('the live region', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is one, polite even for an alarm, and reads what is added alone', async () => {
    const strip = await onStrip('panel held');
    const [region, ...others] = strip.all('[role="status"], [role="alert"], [aria-live]');
    expect(others).toEqual([]);
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(region?.getAttribute('aria-atomic')).toBe('false');
  });

  it('stays the same element in every shape, so that it is heard', async () => {
    const strip = await onStrip('filled');
    const region = strip.one('[role="status"]');
    await strip.click(strip.one('.details'));
    await strip.click(strip.named('Fold to an icon'));
    expect(strip.one('[role="status"]')).toBe(region);
  });

  it('says each change once, keeps what may still be read, and then forgets it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const strip = await onStrip({ view: quiet, room: 'bar', isOpen: false });
    const warned = { ...quiet, warnings: [warnings.saveContact] };
    await strip.change({ view: warned });
    await strip.change({ view: { ...warned } });
    expect(strip.said()).toBe(
      'Contoso Ltd, contoso.example, customer. | Warning: Contact changes will be saved for other requests',
    );
    await act(() => vi.advanceTimersByTimeAsync(20_000).then(() => undefined));
    expect(strip.said()).toBe('');
  });

  it('drops at once what is no longer so', async () => {
    const strip = await onStrip({ view: quiet, room: 'bar', isOpen: false });
    await strip.change({ view: atAdatum });
    expect(strip.said()).toBe('Adatum Corporation, adatum.example, customer.');
    await strip.change({ view: { ...atAdatum, warnings: [warnings.customerContact] } });
    await strip.change({ view: atAdatum });
    expect(strip.said()).toBe('');
  });
});

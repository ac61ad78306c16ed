// The search in the strip: by keyboard and mouse, a pause before it asks, late and failed answers.

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StripHit } from '../../../src/model/strip';
import { promised } from '../mount';
import { formOf, kept, quiet } from './forms';
import { onStrip } from './stage';
import type { OnStrip } from './stage';
import { hits } from './states';
import { warnings } from './warnings';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));

async function searching(text: string, answer?: Promise<readonly StripHit[]>): Promise<OnStrip> {
  const strip = await onStrip('panel bypassed');
  if (answer) strip.ports.search.mockReturnValue(answer);
  strip.one('input').focus();
  await strip.enter('input', text);
  await pass(200);
  return strip;
}

const chosen = (strip: OnStrip) => strip.text('[aria-selected="true"] > :first-child');

describe('the search', () => {
  it('is a combobox that names its list, its status and the highlighted customer', async () => {
    const strip = await searching('co');
    const field = strip.one('[role="combobox"]');
    expect(strip.text('label')).toBe('Open this form for a customer');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(strip.one('[role="listbox"]').id);
    expect(field.getAttribute('aria-activedescendant')).toBe(strip.one('[aria-selected="true"]').id);
    expect(field.getAttribute('aria-describedby')).toBe(strip.one('.status').id);
    expect(strip.text('[role="option"]')).toBe(
      'Contoso Ltdcontoso.example | Adatum Corporationadatum.example | ' +
        'Coho Vineyard & Winerycoho.example | woodgrove.example',
    );
  });

  it('asks after a pause, once, for the trimmed text', async () => {
    const strip = await onStrip('panel bypassed');
    for (const text of ['c', 'co', ' con ']) await strip.enter('input', text);
    expect(strip.ports.search).not.toHaveBeenCalled();
    expect(strip.text('.status')).toBe('Searching…');
    await pass(200);
    expect(strip.ports.search).toHaveBeenCalledExactlyOnceWith('con');
  });

  it('asks nothing for one letter', async () => {
    const strip = await searching('c');
    expect(strip.ports.search).not.toHaveBeenCalled();
    expect(strip.text('.status')).toBe('Type two letters or more.');
    expect(strip.one('input').getAttribute('aria-expanded')).toBe('false');
  });

  it('says how many fit, in the one live region, too', async () => {
    const strip = await searching('co');
    expect(strip.text('.status')).toBe('4 customers fit.');
    expect(strip.said()).toContain('4 customers fit.');
    expect(strip.all('[role="status"], [aria-live]')).toHaveLength(1);
  });

  it.each([
    [0, 'No customer fits.'],
    [1, '1 customer fits.'],
    [9, 'The first 8 customers. Type more to narrow them down.'],
  ])('shows %i', async (count, words) => {
    const many = Array.from({ length: count }, (_none, at) => ({
      key: String(at),
      tenant: { name: `Customer ${String(at)}` },
    }));
    const strip = await searching('cu', Promise.resolve(many));
    expect(strip.text('.status')).toBe(words);
    expect(strip.all('[role="option"]')).toHaveLength(Math.min(count, 8));
  });

  it('goes through the list by arrow keys, round and round', async () => {
    const strip = await searching('co');
    expect(chosen(strip)).toBe('Contoso Ltd');
    expect((await strip.press('ArrowDown')).defaultPrevented).toBe(true);
    expect(chosen(strip)).toBe('Adatum Corporation');
    await strip.press('ArrowUp');
    await strip.press('ArrowUp');
    expect(chosen(strip)).toBe('woodgrove.example');
    await strip.press('ArrowDown');
    expect(chosen(strip)).toBe('Contoso Ltd');
  });

  it('opens the highlighted customer by Enter', async () => {
    const strip = await searching('co');
    await strip.press('ArrowDown');
    await strip.press('Enter');
    expect(strip.ports.mean).toHaveBeenCalledExactlyOnceWith(hits[1]?.key, true);
  });

  it('opens a customer by a click, and no second one meanwhile', async () => {
    const strip = await searching('co');
    strip.ports.mean.mockReturnValue(new Promise(() => undefined));
    const [, , third, fourth] = strip.all('[role="option"]');
    await strip.click(third!);
    await strip.click(fourth!);
    expect(strip.ports.mean).toHaveBeenCalledExactlyOnceWith('coho.example', true);
    expect(strip.text('.status')).toBe('Opening a new request for Coho Vineyard & Winery…');
  });

  it('says when it could not be opened', async () => {
    const strip = await searching('co');
    strip.ports.mean.mockResolvedValue(false);
    await strip.press('Enter');
    await pass(1);
    expect(strip.text('.status')).toContain('could not be opened');
    expect(strip.said()).toContain('could not be opened');
  });

  it('opens nothing by Enter while the hits are those of an earlier text', async () => {
    const strip = await searching('co');
    await strip.enter('input', 'cont');
    expect(strip.all('[role="option"]')).toEqual([]);
    await strip.press('Enter');
    expect(strip.ports.mean).not.toHaveBeenCalled();
  });

  it('lets a text be composed', async () => {
    const strip = await searching('co');
    await strip.press('Enter', { isComposing: true });
    await strip.press('ArrowDown', { isComposing: true });
    expect(strip.ports.mean).not.toHaveBeenCalled();
    expect(chosen(strip)).toBe('Contoso Ltd');
  });

  it('never takes a late answer for a newer text', async () => {
    const late = promised<readonly StripHit[]>();
    const strip = await searching('ad', late.promise);
    strip.ports.search.mockResolvedValue(hits.slice(0, 1));
    await strip.enter('input', 'con');
    await pass(200);
    await late.settle(hits.slice(1, 2));
    expect(strip.text('[role="option"]')).toBe('Contoso Ltdcontoso.example');
  });

  it('says when the list does not answer', async () => {
    const failing = Promise.reject(new Error('no list'));
    failing.catch(() => undefined);
    const strip = await searching('co', failing);
    expect(strip.text('.status')).toBe('The customer list did not answer. Try again.');
  });

  it('is emptied by the first Escape, and the panel closed by the second', async () => {
    const strip = await searching('co');
    await strip.press('Escape');
    expect(strip.one('input').value).toBe('');
    expect(strip.all('[role="option"]')).toEqual([]);
    expect(strip.all('.panel')).toHaveLength(1);
    await strip.press('Escape');
    expect(strip.all('.panel')).toEqual([]);
  });

  it('begins with the owner of the subscription, and says nothing of it', async () => {
    const view = { ...quiet, forms: [formOf(kept)], warnings: [warnings.otherSubscription] };
    const strip = await onStrip({ view, room: 'panel', isOpen: true });
    expect(strip.one('input').value).toBe('Adatum Corporation');
    await pass(200);
    expect(strip.ports.search).toHaveBeenCalledExactlyOnceWith('Adatum Corporation');
    expect(strip.all('[role="option"]')).toHaveLength(4);
    expect(strip.said()).not.toContain('customers fit');
  });
});

// The strip on pages about a customer or a product: what it says, what its buttons do, and only for a person.

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { StripView } from '../../../src/model/strip';
import type { RequestProduct, Saved, VisitView } from '../../../src/model/visit';
import { promised } from '../mount';
import { quiet } from './forms';
import { onStrip } from './stage';
import type { OnStrip } from './stage';
import { stripStates } from './states';
import { product, visits } from './visits';

/** The state of another visit, on the same strip. */
const viewOf = (visit: VisitView): StripView => ({ ...quiet, context: null, isVisitPage: true, visit });

/** Presses a button and lets the answer arrive. */
async function pressed(strip: OnStrip, name: string): Promise<void> {
  await strip.click(strip.named(name));
  await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
}

const contactsOf = (strip: OnStrip) =>
  strip.all('.panel .marks a').map((link) => [link.getAttribute('href'), link.getAttribute('target')]);

describe('a customer', () => {
  it('is called by name in the line and as the region, in the colour of the tenant', async () => {
    const strip = await onStrip('new customer');
    expect(strip.text('.chip')).toBe('Contoso Ltd');
    expect(strip.all('.chip.tenant')).toHaveLength(1);
    expect(strip.one('section').getAttribute('aria-label')).toBe(
      'Onbehalf: Contoso Ltd, customer in Partner Center',
    );
    expect(strip.said()).toBe('Contoso Ltd, customer in Partner Center.');
    expect(strip.text('section')).not.toMatch(/support form|directory/iu);
  });

  it('has its marks in the panel, each to be copied', async () => {
    const strip = await onStrip('panel of a new customer');
    expect(strip.text('.marks code')).toBe(
      'contoso.example | contoso.onmicrosoft.com | 6babcaad-604b-40ac-a9d7-9fd97c0b779f',
    );
    await pressed(strip, 'Copy: Tenant ID');
    expect(strip.ports.copy).toHaveBeenCalledWith('6babcaad-604b-40ac-a9d7-9fd97c0b779f');
    expect(strip.text('.came')).toBe('Copied.');
  });

  it('is saved, and it is said what came of it', async () => {
    const strip = await onStrip('panel of a new customer');
    await pressed(strip, 'Save customer');
    expect(strip.ports.saveCustomer).toHaveBeenCalledTimes(1);
    expect(strip.text('.came')).toBe('Contoso Ltd is in your list now.');
    expect(strip.said()).toContain('Contoso Ltd is in your list now.');
    await strip.change({ view: viewOf(visits.listed) });
    expect(strip.names()).not.toContain('Save customer');
    expect(strip.text('.panel')).toContain('In your list');
  });

  it('of which the list lacks something is completed', async () => {
    const strip = await onStrip('panel of a customer listed in part');
    strip.ports.saveCustomer.mockResolvedValue('completed');
    await pressed(strip, 'Complete the list entry');
    expect(strip.text('.came')).toBe('What your list lacked of Contoso Ltd was added; nothing else changed.');
  });

  it.each([
    ['taken', /^Not saved: another customer in your list/],
    ['failed', /^Not saved: the customer list did not answer/],
  ] as const)('that could not be saved (%s) is told with what to do', async (outcome: Saved, text) => {
    const strip = await onStrip('new customer');
    strip.ports.saveCustomer.mockResolvedValue(outcome);
    await pressed(strip, 'Save customer');
    expect(strip.all('.panel')).toHaveLength(1);
    expect(strip.text('.came.lost')).toMatch(text);
  });

  it.each([
    ['New Azure request', 'azure'],
    ['New Microsoft 365 request', 'm365'],
  ] as const)('gets a %s', async (name, wanted: RequestProduct) => {
    const strip = await onStrip('new customer');
    await pressed(strip, name);
    expect(strip.ports.newRequest.mock.calls).toEqual([[wanted]]);
  });

  it('whose request could not be opened is told so', async () => {
    const strip = await onStrip('panel of a new customer');
    strip.ports.newRequest.mockResolvedValue(false);
    await pressed(strip, 'New Azure request');
    expect(strip.text('.came.lost')).toMatch(/^It could not be opened/);
    expect(strip.said()).toMatch(/It could not be opened/);
  });

  it('gets one thing done at a time, also by a double click', async () => {
    const strip = await onStrip('new customer');
    strip.ports.newRequest.mockReturnValue(new Promise(() => undefined));
    await pressed(strip, 'New Azure request');
    await pressed(strip, 'New Azure request');
    await pressed(strip, 'Save customer');
    expect(strip.ports.newRequest).toHaveBeenCalledTimes(1);
    expect(strip.ports.saveCustomer).not.toHaveBeenCalled();
    expect(strip.named('New Azure request').getAttribute('aria-busy')).toBe('true');
  });

  it('is offered only what its cloud has, and told what it has not', async () => {
    const strip = await onStrip('panel of a customer in another cloud');
    expect(strip.names()).toContain('New Azure request');
    expect(strip.names()).not.toContain('New Microsoft 365 request');
    expect(strip.text('.panel')).toMatch(/New Microsoft 365 request: .*cloud \(.*US Government/i);
  });

  it('known by a name alone is offered nothing, with the reason', async () => {
    const strip = await onStrip('panel of a customer without tenant');
    expect(strip.names().join()).not.toMatch(/request|save/i);
    expect(strip.text('.missing')).toMatch(/neither a tenant ID nor a domain/);
    expect(strip.text('.panel')).not.toMatch(/in your list/i);
  });

  it('does nothing for a script', async () => {
    const strip = await onStrip('panel of a new customer');
    for (const button of strip.all('.panel button')) button.click();
    expect(strip.ports.newRequest).not.toHaveBeenCalled();
    expect(strip.ports.saveCustomer).not.toHaveBeenCalled();
    expect(strip.ports.copy).not.toHaveBeenCalled();
  });

  it('of another page starts anew: what came of the last one is not told there', async () => {
    const strip = await onStrip('panel of a new customer');
    const late = promised<Saved>();
    strip.ports.saveCustomer.mockReturnValue(late.promise);
    await pressed(strip, 'Save customer');
    await strip.change({ view: viewOf(visits.product) });
    await late.settle('saved');
    expect(strip.text('.came')).toBe('');
    expect(strip.said()).not.toContain('is in your list now');
    expect(strip.said()).toContain('Northwind Backup for Azure, product in the marketplace.');
  });
});

describe('a product', () => {
  it('says first who supports it', async () => {
    const strip = await onStrip('product of a publisher');
    expect(strip.text('.gravest')).toContain(
      'Microsoft does not support this product; contact its publisher.',
    );
    expect(strip.text('.acts a')).toContain('support.northwind.example');
  });

  it('lists every contact with its host, and those from the description as such', async () => {
    const strip = await onStrip('panel of a product');
    expect(contactsOf(strip)).toEqual([
      ['https://support.northwind.example/help?product=backup', '_blank'],
      ['mailto:support@northwind.example', null],
      ['tel:+498955500199', null],
      ['https://files.example/manual.pdf', '_blank'],
    ]);
    expect(strip.text('.marks strong')).toBe('support.northwind.example | files.example');
    const [, , , fromDescription] = strip.all('.marks > div');
    expect(fromDescription?.textContent).toContain('from the publisher’s own description');
    expect(strip.text('.marks .origin')).toBe('from the publisher’s own description');
    expect(
      strip.all('.marks a').every((link) => /noopener noreferrer/.test(link.getAttribute('rel') ?? '')),
    ).toBe(true);
  });

  it('copies an e-mail address', async () => {
    const strip = await onStrip('panel of a product');
    await pressed(strip, 'Copy: support@northwind.example');
    expect(strip.ports.copy).toHaveBeenCalledWith('support@northwind.example');
  });

  it('opens a link for a person alone', async () => {
    const strip = await onStrip('panel of a product');
    const [link] = strip.all('.marks a');
    const byScript = new strip.window.MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(byScript);
    expect(byScript.defaultPrevented).toBe(true);
    const middle = new strip.window.MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 });
    link?.dispatchEvent(middle);
    expect(middle.defaultPrevented).toBe(true);
  });

  it('without contacts says so, and where partners find them', async () => {
    const strip = await onStrip('panel of a product without contacts');
    expect(strip.text('.missing')).toMatch(/names no link, e-mail address or phone number/);
    expect(strip.text('.panel')).toMatch(/Partner Center: Pricing › Marketplace › the offer › Overview/);
    await pressed(strip, 'Marketplace products in the guide');
    expect(strip.ports.go).toHaveBeenCalledWith('guide', 'marketplace');
  });

  it('of Microsoft is not said to be unsupported', async () => {
    const strip = await onStrip('panel of a product of Microsoft');
    expect(strip.text('section')).not.toContain('does not support');
    expect(strip.text('.support')).toMatch(/Microsoft publishes this product itself/);
  });

  it('whose contacts the description alone names offers none of them in the line', async () => {
    const state = stripStates['product of a publisher'];
    const strip = await onStrip({ ...state, view: viewOf(visits.fromDescription) });
    expect(strip.all('.acts a')).toEqual([]);
  });

  it('shows an international host in the letters it is looked up with, and no markup of the page', async () => {
    const state = stripStates['panel of a product'];
    const visit = {
      ...product,
      name: '<img src=x onerror=alert(1)>',
      contacts: [{ kind: 'link', value: 'https://miсrosoft.example/', where: 'details' } as const],
    };
    const strip = await onStrip({ ...state, view: viewOf({ ...visits.product, visit }) });
    expect(strip.text('.marks strong')).toMatch(/^xn--/);
    expect(strip.all('img')).toEqual([]);
    expect(strip.text('.panel h2')).toBe('<img src=x onerror=alert(1)>');
  });
});

it('folds to an icon that says what it is about', async () => {
  const strip = await onStrip('folded product');
  expect(strip.names()).toEqual([
    'Open the Onbehalf strip. Northwind Backup for Azure, product in the marketplace. Microsoft does not support this product; contact its publisher.',
  ]);
});

it('speaks Italian', async () => {
  const strip = await onStrip('panel of a listed customer', { language: 'it' });
  expect(strip.text('.outcome.good')).toContain('È nel tuo elenco');
  expect(strip.names()).toContain('Nuova richiesta Microsoft 365');
});

it('tells how the tab was opened, beside what tells the directory', async () => {
  const strip = await onStrip('panel from Partner Center');
  expect(strip.text('.evidence dl')).toContain('How this tab was openedOpened from Partner Center');
  expect((await onStrip('panel filled')).text('.evidence dl')).not.toContain('Partner Center');
});

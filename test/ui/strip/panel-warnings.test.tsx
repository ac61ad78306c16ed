// The panel’s warnings with their ways out and their order, and how it is known where this is.

import { describe, expect, it, vi } from 'vitest';
import type { StripView } from '../../../src/model/strip';
import type { Warning, WarningOffer } from '../../../src/model/warning';
import { adatum, atHome, contoso, formOf, kept, quiet } from './forms';
import { onStrip } from './stage';
import { warnings } from './warnings';

const open = (change: Partial<StripView>) =>
  onStrip({ view: { ...quiet, ...change }, room: 'panel', isOpen: true });

describe('a warning', () => {
  const offering = (offer: WarningOffer, change: Partial<Warning> = {}): Warning => ({
    ...warnings.customerContact,
    offers: [offer],
    ...change,
  });
  const press = async (warning: Warning, change: Partial<StripView> = {}) => {
    const strip = await open({ forms: [formOf(kept)], warnings: [warning], ...change });
    const [button] = strip.all('.warning .actions button');
    if (button) await strip.click(button);
    return { strip, isThere: button !== undefined };
  };

  it('says what, why, for which reasons, and where that is written', async () => {
    const strip = await open({ forms: [formOf(kept)], warnings: [warnings.customerContact] });
    expect(strip.text('article h2')).toBe('Warning: The contact should be you, not the customer');
    expect(strip.text('article > p:not(.source)')).toMatch(/^In a customer’s request the contact is your/u);
    expect(strip.text('.reasons li')).toContain('contoso.example');
    expect(strip.text('.source')).toContain('June 2025');
    const article = strip.one('article');
    expect(strip.text(`#${plainId(article.getAttribute('aria-labelledby') ?? '')}`)).toContain('The contact');
  });

  it('replaces the fields it is about, all by one order', async () => {
    const { strip } = await press(warnings.customerContact);
    const order = { command: 'replace', fields: ['email', 'phone'] };
    expect(strip.ports.order).toHaveBeenCalledExactlyOnceWith('A', order);
  });

  it('replaces all that is prefilled when it is about no field', async () => {
    const { strip } = await press(offering('replace-contact', { fields: [] }));
    expect(strip.ports.order).toHaveBeenCalledExactlyOnceWith('A', { command: 'replace' });
  });

  it('is accepted for its form', async () => {
    const { strip } = await press(offering('contact-is-meant'));
    expect(strip.ports.accept).toHaveBeenCalledExactlyOnceWith('A', 'customer-contact');
  });

  it('leads back to the customer that was chosen', async () => {
    const { strip } = await press(warnings.otherCustomer);
    expect(strip.ports.mean).toHaveBeenCalledExactlyOnceWith(contoso.tenantId, true);
  });

  it('says when it could not lead there', async () => {
    const strip = await open({ warnings: [warnings.otherCustomer] });
    strip.ports.mean.mockRejectedValueOnce(new Error('no'));
    await strip.click(strip.named('Go to the customer you chose'));
    await vi.waitFor(() => expect(strip.text('.lost')).toContain('could not be opened'));
    expect(strip.said()).toContain('could not be opened');
  });

  it('leads nowhere when nobody was chosen, or by a name alone', async () => {
    for (const meant of [null, { name: 'Contoso Ltd' }])
      expect((await press(offering('back-to-meant'), { meant })).isThere).toBe(false);
  });

  it('takes the customer shown for the one meant', async () => {
    const context = { verdict: 'other-customer', tenant: adatum, other: contoso, because: [] } as const;
    const { strip } = await press(offering('mean-this-one'), { context });
    expect(strip.ports.mean).toHaveBeenCalledExactlyOnceWith(adatum.tenantId, false);
  });

  it.each([
    ['partner-center', 'go', ['partner-center']],
    ['enter-own-plan', 'go', ['options', 'partner.ownPlan.kind']],
    ['enter-provider', 'go', ['options', 'partner.provider.name']],
    ['own-request', 'ownRequest', [true]],
    ['not-own-request', 'ownRequest', [false]],
    ['acknowledge', 'acknowledge', ['A']],
  ] as const)('%s', async (offer, port, asked) => {
    const { strip } = await press(offering(offer));
    expect(strip.ports[port]).toHaveBeenCalledExactlyOnceWith(...(asked as unknown as [never]));
  });

  it('makes no offer about a form it does not name', async () => {
    const { documentId, ...nowhere } = warnings.beforeCreate;
    expect(documentId).toBe('A');
    expect((await press(nowhere)).isThere).toBe(false);
  });
});

describe('the order of warnings', () => {
  const shown = [warnings.customerContact, warnings.severityA, warnings.beforeCreate];

  it('is as they came, the gravest first', async () => {
    const strip = await open({ forms: [formOf(kept)], warnings: shown });
    expect(strip.all('article h2')[0]?.textContent).toContain('The contact should be you');
  });

  it('has what must be seen before Create on top while it is held back, with what is open', async () => {
    const strip = await open({ forms: [formOf(kept)], warnings: shown, isCreateHeld: true });
    expect(strip.all('article h2')[0]?.textContent).toContain('Before you create the request');
    expect(strip.text('article .open li')).toBe(
      'The contact should be you, not the customer | Severity A needs a phone number and English',
    );
    await strip.click(strip.named('I have seen it: let me create the request'));
    expect(strip.ports.acknowledge).toHaveBeenCalledExactlyOnceWith('A');
  });
});

describe('where it is', () => {
  it('is said in a sentence, unless a warning does', async () => {
    expect((await open({})).text('.panel .verdict')).toContain('You are in the directory of Contoso Ltd');
    const strip = await open({ context: atHome, warnings: [warnings.bypassed] });
    expect(strip.all('.panel .verdict')).toEqual([]);
  });

  it('is known by signs, each with what it was taken for', async () => {
    const strip = await open({});
    expect(strip.text('.evidence dt')).toBe(
      'Directory line in the page header | Address, after the # | Customer chosen for this tab',
    );
    expect(strip.all('.evidence dd')[0]?.textContent).toBe(
      'Contoso Ltd (contoso.example) a customer of your list',
    );
  });

  it('is the own subscription when the user said so, with the plan set for it and a way back', async () => {
    const strip = await onStrip('panel own request without a form');
    expect(strip.text('.own')).toContain('Azure support plan: Standard');
    expect(strip.text('.panel')).not.toContain('This is your own directory');
    await strip.click(strip.named('This is not about our own subscription'));
    expect(strip.ports.ownRequest).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('could not be asked', async () => {
    expect((await open({ context: null })).text('.panel')).toContain('could not be asked');
  });
});

/** `useId` writes only letters, digits and hyphens; jsdom has no `CSS.escape`. */
function plainId(id: string): string {
  expect(id).toMatch(/^[\w-]+$/u);
  return id;
}

// The popup on a tab whose page is about a customer or a product.

import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../src/ui/popup/view';
import { onStage, portalView } from './popup-stage';
import type { Stage } from './popup-stage';
import { visits } from './strip/visits';

const about = (visit: PopupView['visit']): Partial<PopupView> => ({ ...portalView, visit });

function named(stage: Stage, name: string): HTMLElement {
  const found = stage
    .all('.visit button')
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`No button “${name}” in: ${stage.text('.visit')}`);
  return found;
}

describe('a customer', () => {
  it('is shown with its marks, saved and begun for', async () => {
    const stage = await onStage({ view: about(visits.newCustomer), customers: [] });
    expect(stage.text('.visit h2')).toBe('Contoso Ltd');
    expect(stage.text('.visit')).toContain('Customer in Partner Center');
    await stage.click(named(stage, 'Copy: Tenant ID'));
    expect(stage.asked.copied).toEqual(['6babcaad-604b-40ac-a9d7-9fd97c0b779f']);
    await stage.click(named(stage, 'Save customer'));
    expect(stage.asked.saved).toEqual([true]);
    expect(stage.text('.said')).toBe('Contoso Ltd is in your list now.');
    await stage.click(named(stage, 'New Microsoft 365 request, in a new tab'));
    expect(stage.asked.begun).toEqual(['m365']);
  });

  it('in the list is not saved again; one of which it lacks something is completed', async () => {
    const listed = await onStage({ view: about(visits.listed) });
    expect(listed.text('.visit .listing')).toBe('✓In your list');
    expect(listed.all('.visit button')).toEqual([]);
    expect(listed.text('.jump .card')).toContain('New Azure request');
    const partly = await onStage({ view: about(visits.partlyListed) });
    expect(named(partly, 'Complete the list entry')).toBeDefined();
  });

  it('comes first among the customers to jump to', async () => {
    const stage = await onStage({ view: about(visits.listed) });
    expect(stage.highlighted()).toBe('Contoso Ltd');
  });

  it('that could not be saved, or opened for, is told so', async () => {
    const ports = { saveVisited: async () => 'failed' as const, newRequest: async () => false };
    const stage = await onStage({ view: about(visits.newCustomer), ports });
    await stage.click(named(stage, 'Save customer'));
    expect(stage.text('.said')).toMatch(/^Not saved/);
    await stage.click(named(stage, 'New Azure request, in a new tab'));
    expect(stage.text('.said')).toMatch(/could not be opened/);
  });

  it('known by a name alone is offered nothing, with the reason', async () => {
    const stage = await onStage({ view: about(visits.nameAlone), customers: [] });
    expect(stage.text('.visit .note')).toMatch(/neither a tenant ID nor a domain/);
    expect(stage.all('.visit button')).toEqual([]);
  });

  it('does nothing for a script', async () => {
    const stage = await onStage({ view: about(visits.newCustomer) });
    for (const button of stage.all('.visit button')) button.click();
    expect(stage.asked).toMatchObject({ saved: [], begun: [], copied: [] });
  });
});

describe('a product', () => {
  it('says who supports it and how that is reached; nothing is said of forms', async () => {
    const stage = await onStage({ view: about(visits.product) });
    expect(stage.text('.visit')).toContain('Microsoft does not support this product; contact its publisher.');
    expect(stage.all('.visit .contacts a').map((link) => link.getAttribute('href'))).toEqual([
      'https://support.northwind.example/help?product=backup',
      'mailto:support@northwind.example',
      'tel:+498955500199',
      'https://files.example/manual.pdf',
    ]);
    expect(stage.text('.contacts .reason')).toBe('from the publisher’s own description');
    expect(stage.one('.visit > p a').getAttribute('href')).toBe('guide.html#marketplace');
    expect(stage.text('main')).not.toContain('No support form');
  });

  it('without contacts says so, in Italian, too', async () => {
    const stage = await onStage({ view: about(visits.withoutContacts), language: 'it' });
    expect(stage.text('.visit .note')).toMatch(/non indica link/);
  });
});

it('a page about nothing is told as before', async () => {
  const stage = await onStage({ view: portalView });
  expect(stage.all('.visit')).toEqual([]);
  expect(stage.text('main')).toMatch(/form/);
});

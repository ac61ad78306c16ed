// The card of the highlighted customer: every link, what can be copied, favourite, and the customer of this tab.

import { describe, expect, test } from 'vitest';
import { adatum, contoso, onStage, portalView } from './popup-stage';

describe('the card', () => {
  test('opens every link here and there, and copies it', async () => {
    const page = await onStage({
      links: [{ name: 'Our wiki', url: 'https://wiki.fabrikam.example/{domain}' }],
    });
    await page.type('conto');
    const byName = (name: string) =>
      page.all('button').find((each) => each.ariaLabel === name || each.getAttribute('aria-label') === name)!;
    await page.click(byName('Entra, in a new tab'));
    await page.click(byName('Our wiki, in this tab'));
    await page.click(byName('Copy the address: Intune'));
    expect(page.asked.open).toEqual([
      ['https://entra.microsoft.com/contoso.example', 'new', contoso.tenantId],
      ['https://wiki.fabrikam.example/contoso.example', 'this', contoso.tenantId],
    ]);
    expect(page.asked.copied).toEqual(['https://intune.microsoft.com/contoso.example']);
    expect(page.text('.said')).toBe('Copied.');
  });

  test('acts on a person’s click, and on no script’s', async () => {
    const page = await onStage();
    for (const button of page.all('.card button')) button.click();
    await page.settle();
    expect(page.asked).toEqual({ open: [], mean: [], order: [], copied: [], saved: [], begun: [] });
  });

  test('names what has no address, its reason, and where to complete the customer', async () => {
    const page = await onStage({ customers: [{ name: 'Bare', domain: 'bare.example' }] });
    expect(page.text('.closed')).toContain('Not known for this customer: tenant ID');
    expect(page.one('.closed a').getAttribute('href')).toBe('options.html#customers');
    expect(page.text('.closed')).toMatch(/Defender, Purview, Power Platform, Dynamics 365/);
  });

  test('says which link was written anew', async () => {
    const url = 'https://portal.office.com/Partner/BeginClientSession.aspx?CTID={tenantId}&CSDEST=Exchange';
    const page = await onStage({ links: [{ name: 'Old', url }] });
    expect(page.text('.link .reason')).toContain('the address in your settings is out of use');
  });

  test('copies what is known, each by itself and together', async () => {
    const page = await onStage();
    await page.type('conto');
    await page.click(page.one('[aria-label="Copy: Tenant ID"]'));
    await page.click(page.button(/Copy details/));
    expect(page.asked.copied).toEqual([
      contoso.tenantId,
      'Name: Contoso Ltd\nPrimary domain: contoso.example\nInitial domain: contoso.onmicrosoft.com\nTenant ID: 6babcaad-604b-40ac-a9d7-9fd97c0b779f',
    ]);
  });

  test('says when copying or opening is not allowed', async () => {
    const page = await onStage({ ports: { copy: async () => false, open: async () => false } });
    await page.click(page.button(/Copy details/));
    expect(page.text('.said')).toContain('The browser did not allow copying.');
    await page.press('Enter');
    expect(page.text('.said')).toContain('That could not be opened.');
  });

  test('shows a short note, and folds up a long one', async () => {
    const page = await onStage({ customers: [{ ...contoso, note: 'Speaks German' }] });
    expect(page.text('.customer-note')).toBe('Speaks German');
    await page.showView(portalView);
    const long = await onStage({ customers: [{ ...contoso, note: 'x'.repeat(200) }] });
    expect(long.text('.details summary')).toBe('Note');
  });

  test('makes a favourite and takes it back, and stays with the customer', async () => {
    const page = await onStage();
    await page.type('conto');
    const star = () => page.one('[aria-label=Favourite]');
    expect(star().getAttribute('aria-pressed')).toBe('false');
    await page.click(star());
    expect([star().getAttribute('aria-pressed'), page.text('.said')]).toEqual([
      'true',
      'Contoso Ltd is a favourite now.',
    ]);
    await page.click(star());
    expect(page.list.customers.get(contoso.tenantId!)?.own?.favourite).toBeUndefined();
  });

  test('chooses the customer of a portal’s tab, and takes it back', async () => {
    const page = await onStage({ view: portalView });
    expect(page.button(/Use for this tab/).getAttribute('aria-pressed')).toBe('false');
    await page.click(page.button(/Use for this tab/));
    await page.showView({ ...portalView, meant: adatum.tenantId });
    expect(page.text('.about')).toContain('This tab is about Adatum');
    await page.click(page.button(/Use for this tab/));
    await page.click(page.button(/Forget/));
    expect(page.asked.mean).toEqual([adatum.tenantId, undefined, undefined]);
    expect(page.document.activeElement).toBe(page.one('[role=combobox]'));
  });

  test('of a page that is no portal has nothing to choose', async () => {
    const page = await onStage();
    expect(page.text('button')).not.toContain('Use for this tab');
  });

  test('keeps a customer that is meant and no longer listed by its key', async () => {
    const page = await onStage({ view: { ...portalView, meant: 'gone.example' } });
    expect(page.text('.about bdi')).toBe('gone.example');
  });
});

// What was pasted into the popup: explained, matched, offered as a new customer, and never opened without a tenant unasked.

import { describe, expect, test } from 'vitest';
import { azureRequest, onStage, contoso } from './popup-stage';

describe('what was pasted', () => {
  test('is explained, with the customer it means', async () => {
    const page = await onStage();
    await page.type('JOE@contoso.example');
    expect(page.text('.pasted')).toBe('E-mail address or user name contoso.example → Contoso Ltd');
    expect(page.highlighted()).toBe('Contoso Ltd');
  });

  test('keeps its lines apart', async () => {
    const page = await onStage();
    const event = new page.window.Event('paste', { bubbles: true, cancelable: true });
    const getData = () => 'Tenant ID\n6babcaad-604b-40ac-a9d7-9fd97c0b779f';
    Object.assign(event, { clipboardData: { getData } });
    page.one('[role=combobox]').dispatchEvent(event);
    await page.settle();
    expect([event.defaultPrevented, page.highlighted()]).toEqual([true, 'Contoso Ltd']);
  });

  test('as a tenant that is not listed can be opened, and added', async () => {
    const page = await onStage();
    await page.type('new.onmicrosoft.com');
    expect(page.text('.pasted')).toContain('This tenant is not in your list.');
    expect(page.text('[role=option] .badge')).toBe('not in your list');
    await page.press('Enter');
    expect(page.asked.open).toEqual([[azureRequest('new.onmicrosoft.com'), 'new', 'new.onmicrosoft.com']]);
    await page.click(page.button(/Add as customer/));
    expect(page.text('.said')).toBe('new.onmicrosoft.com was added to your customers.');
    expect(page.list.customers.get('new.onmicrosoft.com')?.own).toMatchObject({
      initialDomain: 'new.onmicrosoft.com',
    });
    expect(page.text('.pasted')).not.toContain('not in your list');
    expect(page.document.activeElement).toBe(page.one('[role=combobox]'));
  });

  test('that another customer has meanwhile is not added twice', async () => {
    const page = await onStage();
    await page.type('new.example');
    const taken = { kind: 'taken' as const, record: { key: 'x', customer: { name: 'Other' } } };
    page.list.save = async () => taken;
    await page.click(page.button(/Add as customer/));
    expect(page.text('.said')).toContain('Other already has this tenant ID or domain.');
  });

  test('as a bare portal leads to choosing a customer, and to the own context only when asked', async () => {
    const page = await onStage();
    await page.type('portal.azure.com/#home');
    expect(page.text('.pasted.warn')).toContain('it shows your own directory');
    expect(await page.press('Enter')).toBe(true);
    expect(page.asked.open).toEqual([]);
    page.button(/my own context/).click();
    await page.click(page.button(/my own context/));
    expect(page.asked.open).toEqual([['https://portal.azure.com/#home', 'new', undefined]]);
    await page.click(page.button(/Choose a customer/));
    expect(page.one('[role=combobox]').value).toBe('');
    expect(page.document.activeElement).toBe(page.one('[role=combobox]'));
  });

  test('as an address out of use shows what took its place', async () => {
    const page = await onStage();
    await page.type(
      'https://portal.office.com/Partner/BeginClientSession.aspx?CTID=6babcaad-604b-40ac-a9d7-9fd97c0b779f&CSDEST=Exchange',
    );
    expect(page.text('.pasted')).toContain('This address is out of use.');
    await page.click(page.one('.pasted .open'));
    expect(page.asked.open).toEqual([
      [
        expect.stringMatching(/^https:\/\/admin\.cloud\.microsoft\/exchange\?.*6babcaad/),
        'new',
        contoso.tenantId,
      ],
    ]);
  });

  test('of a stranger is explained and never opened', async () => {
    const page = await onStage();
    await page.type('https://evil.example/login');
    await page.press('Enter');
    expect(page.text('.pasted')).toContain('Not the address of a Microsoft portal');
    expect(page.all('.pasted button, .card')).toEqual([]);
    expect(page.asked.open).toEqual([]);
  });
});

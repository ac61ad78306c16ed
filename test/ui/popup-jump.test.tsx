// Finding a customer in the popup and going there, by keyboard alone and by mouse alone.

import { describe, expect, test, vi } from 'vitest';
import { FakeList } from './fake-list';
import { azureRequest, contoso, gov, onStage, portalView } from './popup-stage';

describe('at first', () => {
  test('the field has the focus and the list is asked, before anything else is known', async () => {
    const list = new FakeList([contoso]);
    list.shut();
    const page = await onStage({ view: null, list });
    expect(page.document.activeElement).toBe(page.one('[role=combobox]'));
    expect(list.asked).toEqual(['search ']);
    expect(page.text('main')).toContain('Loading…');
  });

  test('it searches for what its address asks', async () => {
    const page = await onStage({ query: 'north' });
    expect([page.one('[role=combobox]').value, page.highlighted()]).toEqual(['north', 'Northwind Federal']);
  });

  test('the customer of this tab stands on top, and both marks are shown', async () => {
    const view = { ...portalView, addressed: { domain: 'northwind.example' }, meant: contoso.tenantId };
    const page = await onStage({ view });
    expect(page.text('[role=option] .name bdi')).toBe('Contoso Ltd | Northwind Federal | Adatum');
    expect(page.text('[role=option] .badges')).toBe('this tab | US Governmentyou are here | ');
  });

  test('a list without customers says how to fill it', async () => {
    const page = await onStage({ customers: [] });
    expect(page.text('.note')).toContain('There are no customers in your list yet.');
    expect(page.one('.note a').getAttribute('href')).toBe('options.html#customers');
    expect(page.one('[role=combobox]').getAttribute('aria-expanded')).toBe('false');
  });

  test('a list that cannot be read is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const list = new FakeList([contoso]);
    list.break();
    const page = await onStage({ list });
    expect(page.text('#search-status')).toContain('The customer list cannot be read.');
  });

  test('what is missing in the settings is said once, with the way there', async () => {
    const page = await onStage({ view: { lacks: ['profile', 'own-tenant'] } });
    expect(page.all('.setup a').map((link) => link.getAttribute('href'))).toEqual([
      'options.html#contact.firstName',
      'options.html#partner.tenants',
    ]);
  });
});

describe('the keyboard', () => {
  test('moves through the list, which the field names', async () => {
    const page = await onStage();
    const field = page.one('[role=combobox]');
    const active = () => page.text(`#${field.getAttribute('aria-activedescendant') ?? ''} .name bdi`);
    expect(active()).toBe('Adatum');
    expect(await page.press('ArrowDown')).toBe(true);
    expect(active()).toBe('Contoso Ltd');
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    expect(active()).toBe('Northwind Federal');
    await page.press('Home');
    expect(active()).toBe('Adatum');
    await page.press('End');
    expect(active()).toBe('Northwind Federal');
  });

  test('leaves Home and End to a text', async () => {
    const page = await onStage();
    await page.type('o');
    expect([await page.press('Home'), await page.press('End')]).toEqual([false, false]);
  });

  test.each<[KeyboardEventInit, string, string]>([
    [{}, azureRequest('contoso.example'), 'new'],
    [{ shiftKey: true }, azureRequest('contoso.example'), 'this'],
    [
      { ctrlKey: true },
      'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support',
      'new',
    ],
    [
      { metaKey: true },
      'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.onmicrosoft.com#/support',
      'new',
    ],
    [
      { altKey: true },
      'https://portal.azure.com/contoso.example#blade/Microsoft_Azure_Support/HelpAndSupportBlade/managesupportrequest',
      'new',
    ],
  ])('opens with Enter and %o', async (held, url, place) => {
    const page = await onStage();
    await page.type('conto');
    expect(await page.press('Enter', held)).toBe(true);
    expect(page.asked.open).toEqual([[url, place, contoso.tenantId]]);
  });

  test('says why when the link has no address', async () => {
    const page = await onStage();
    await page.type('north');
    await page.press('Enter', { ctrlKey: true });
    expect(page.asked.open).toEqual([]);
    expect(page.text('.said')).toBe(
      'New Microsoft 365 request: No such page is known in this customer’s cloud (US Government).',
    );
  });

  test('opens nothing while letters are composed, and nothing for a script', async () => {
    const page = await onStage();
    await page.press('Enter', { isComposing: true });
    const event = new page.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    page.one('[role=combobox]').dispatchEvent(event);
    await page.settle();
    expect(page.asked.open).toEqual([]);
  });

  test('clears with Escape, and then leaves Escape to the browser', async () => {
    const page = await onStage();
    await page.type('north');
    expect(await page.press('Escape')).toBe(true);
    expect([page.one('[role=combobox]').value, page.highlighted()]).toEqual(['', 'Adatum']);
    expect(await page.press('Escape')).toBe(false);
  });

  test('goes from the field to the links', async () => {
    const page = await onStage();
    const reachable = [...page.document.querySelectorAll('input, button, a, [tabindex]')].filter(
      (each) => each.getAttribute('tabindex') !== '-1',
    );
    const field = reachable.indexOf(page.one('[role=combobox]'));
    expect(reachable[field + 1]).toBe(page.one('.links.main button'));
  });

  test('is explained', async () => {
    const page = await onStage();
    expect(page.text('.legend li')).toBe(
      '↵Enter Azure request | Shift↵Enter in this tab | Ctrl↵Enter Microsoft 365 | Alt↵Enter manage requests',
    );
  });
});

describe('the mouse', () => {
  test('chooses a customer, and does not take the focus from the field', async () => {
    const page = await onStage();
    const option = page.all('[role=option]')[2]!;
    const down = new page.window.MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    await page.click(option);
    expect(page.highlighted()).toBe('Northwind Federal');
    expect(page.text('.card h2')).toBe('Northwind Federal');
  });

  test('clears the field', async () => {
    const page = await onStage();
    await page.type('north');
    await page.click(page.one('.search button'));
    expect(page.one('[role=combobox]').value).toBe('');
    expect(page.document.activeElement).toBe(page.one('[role=combobox]'));
  });
});

describe('the status', () => {
  test.each([
    ['conto', '1 customer fits.'],
    ['o', '3 customers fit.'],
    ['zzz', 'No customer fits.'],
    ['', 'Favourites and recent customers first'],
  ])('of “%s”', async (text, said) => {
    const page = await onStage();
    await page.type(text);
    expect(page.text('#search-status')).toBe(said);
  });

  test('says that there are more than are shown', async () => {
    const customers = Array.from({ length: 60 }, (_, index) => ({
      domain: `c${index}.example`,
      name: 'Many',
    }));
    const page = await onStage({ customers });
    await page.type('many');
    expect(page.all('[role=option]')).toHaveLength(50);
    expect(page.text('#search-status')).toBe('50 of 60 shown: keep typing.');
  });

  test('says that they are guesses', async () => {
    const list = new FakeList([contoso]);
    const near = await list.search('contoso', 9);
    list.search = async () => ({ ...near, isGuess: true });
    const page = await onStage({ list });
    await page.type('contosso');
    expect(page.text('#search-status')).toContain('Did you mean one of these?');
  });
});

describe('the side panel', () => {
  test('is opened by a person’s click', async () => {
    const openPanel = vi.fn();
    const page = await onStage({ ports: { openPanel } });
    const button = page.one('header button');
    button.click();
    expect(openPanel).not.toHaveBeenCalled();
    await page.click(button);
    expect(openPanel).toHaveBeenCalledTimes(1);
  });

  test('is not offered where there is none', async () => {
    const page = await onStage({ ports: { openPanel: undefined } });
    expect(page.all('header button')).toEqual([]);
  });
});

test('a customer of another cloud opens in that cloud', async () => {
  const page = await onStage({ customers: [gov] });
  await page.press('Enter');
  expect(page.asked.open[0]?.[0]).toMatch(/^https:\/\/portal\.azure\.us\/northwind\.example#/);
});

test.each(['en', 'it'] as const)('every word is there in %s', async (language) => {
  const page = await onStage({
    language,
    view: { ...portalView, meant: contoso.tenantId, lacks: ['profile'] },
  });
  for (const text of ['', 'zzz', 'a@new.example', 'https://portal.azure.com', 'north']) {
    await page.type(text);
    expect(page.text('main, .top, footer')).not.toMatch(/[$_]\w|undefined/);
  }
});

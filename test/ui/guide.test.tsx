// The guide: old rules beneath new ones, the reader's own first, its search, what is old, and what can be quoted.

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/rules/guide/all';
import { factLines } from '../../src/text/guide';
import { openGuide } from './guide-page';

const facts = chapters.flatMap((chapter) => chapter.facts);

describe('the guide', () => {
  it.each(['en', 'it'] as const)('tells everything, in %s', async (language) => {
    const { all, text, topics } = await openGuide({ language });
    expect(all('h2')).toHaveLength(chapters.length);
    expect(all('article')).toHaveLength(facts.length);
    expect(topics()).toBe(chapters.flatMap(factLines).length);
    const titles = new Map(all('h3[id], h4[id]').map((each) => [each.id, each.textContent]));
    const whole = text('main');
    for (const fact of facts) {
      expect(titles.get(fact.id)).toBe(fact.title[language]);
      expect(whole).toContain(fact.text[language]);
    }
  });

  it('says whose it is not, and that the article rules', async () => {
    const { text } = await openGuide();
    expect(text('header')).toContain('the article’s own text rules. Not affiliated with Microsoft.');
    expect(text('.guide > footer')).toContain('Not affiliated with Microsoft.');
  });

  it('puts what was replaced beneath what replaced it, dated, and linked', async () => {
    const { part, text } = await openGuide();
    const newer = part('path-2025');
    expect(newer.contains(part('path-2019'))).toBe(true);
    expect(newer.querySelectorAll('.earlier h4')).toHaveLength(4);
    const older = part('path-2019');
    expect(older.querySelector('.badge')?.textContent).toBe('Replaced');
    expect(older.querySelector('.replacement a')?.getAttribute('href')).toBe('#path-2021');
    expect(older.querySelector('.source')?.textContent).toMatch(
      /^Microsoft’s own text: “Report problems on behalf of a customer \(Partner Center\)”, August 2019 Last checked: August 2026$/u,
    );
    expect(text('[id="path-2025"]')).not.toContain('Replaced');
  });

  it('says plainly what is not known, and what others report', async () => {
    const { part } = await openGuide();
    const unknown = part('plan-options');
    expect(unknown.querySelector('.badge')?.textContent).toBe('Not known');
    expect(unknown.querySelector('.source')?.textContent).toContain('Looked for and not found.');
    expect(part('unified-for-partners').querySelector('.badge')?.textContent).toBe('Reported by others');
  });

  it('takes the response times from the rules of severity', async () => {
    const { part } = await openGuide();
    const rows = [...part('severity').querySelectorAll('.times tbody')][0]?.textContent;
    expect(rows).toMatch(/A.*2 hours.*B.*4 hours.*C.*8 hours/su);
  });
});

describe('who reads it', () => {
  const rows = ['Direct-bill partner', 'Indirect provider', 'Indirect reseller', 'Advisor'];

  it('comes first, and is marked', async () => {
    const { all, text, part } = await openGuide({ reader: { type: 'indirect-reseller' } });
    const order = all('.glance h4').map((each) => each.textContent.trim());
    expect(order).toEqual(['Indirect reseller you', ...rows.filter((row) => row !== 'Indirect reseller')]);
    expect(text('.glance li:first-child dd')).toBe(
      '✕No | ?The articles disagree | ?The articles disagree | ?Not known',
    );
    expect(all('.glance li:first-child a').map((link) => link.getAttribute('href'))).toEqual([
      '#azure-provider-only',
      '#resellers-microsoft-365',
      '#resellers-microsoft-365',
      '#resellers-entra',
    ]);
    expect(part('azure-provider-only').querySelector('.badge.yours')?.textContent).toBe('Applies to you');
    expect(part('direct-and-providers').querySelector('.badge.yours')).toBeNull();
    expect(text('.glance')).not.toContain('not set');
  });

  it('is asked for the type when it is not known', async () => {
    const { all, text } = await openGuide();
    expect(all('.glance h4').map((each) => each.textContent.trim())).toEqual(rows);
    expect(text('.glance')).toContain('Your partner type is not set.');
    expect(all('.glance p a')[0]?.getAttribute('href')).toBe('options.html#partner.type');
  });

  it('gets the links that there are in its cloud', async () => {
    const links = (page: Awaited<ReturnType<typeof openGuide>>, id: string) =>
      [...page.part(id).querySelectorAll('.button')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]);
    const open = await openGuide();
    expect(links(open, 'through-partner-center')).toEqual([
      ['Partner Center: customers', 'https://partner.microsoft.com/dashboard/v2/customers/list'],
      ['Partner Center: this customer’s service requests: choose the customer', 'popup.html'],
    ]);
    const usgov = await openGuide({ reader: { cloud: 'usgov' } });
    expect(links(usgov, 'through-partner-center')).toEqual([]);
    expect(links(usgov, 'azure-plan')).toHaveLength(1);
    expect(usgov.part('usgov-sign-in').querySelector('.badge.yours')).not.toBeNull();
    expect(links(await openGuide({ reader: { cloud: 'china' } }), 'azure-plan')).toEqual([]);
  });
});

describe('what nobody has looked at for 18 months', () => {
  it('is said calmly, and marked', async () => {
    const { all, text } = await openGuide({ today: new Date(2028, 2, 1) });
    expect(text('.note.due summary')).toBe(
      `${String(facts.length)} topics were last checked more than 18 months ago and may have changed since:`,
    );
    expect(all('.badge.due')).toHaveLength(facts.length);
    expect(all('[role=alert]')).toEqual([]);
  });

  it('is not said a day earlier', async () => {
    const { all } = await openGuide({ today: new Date(2028, 1, 29) });
    expect(all('.due')).toEqual([]);
  });
});

describe('a fact', () => {
  it('is copied with steps, source and dates', async () => {
    const { part, click, copy, text } = await openGuide();
    const button = part('path-2023').querySelector('.copy') as HTMLElement;
    await click(button);
    const copied = copy.mock.calls[0]?.[0];
    expect(copied?.split('\n')).toEqual([
      'The way of 2023: Service management',
      'The text gave no steps for a new request any more, only the way to a service’s portal.',
      '1. Partner Center menu, “Customers”, choose the customer.',
      '2. In the customer’s menu, “Service management”.',
      '3. Under “Administer services”, the service to work in: its portal opens.',
      '',
      'Microsoft’s own text: “Report problems on behalf of a customer (Partner Center)”, September 2023',
      'Last checked: August 2026',
      'Replaced by: The way: customer, service request, product',
      'Collected by Onbehalf, which is not affiliated with Microsoft. The article’s own text rules.',
    ]);
    expect(button.textContent).toBe('Copied');
    expect(text('.guide > [role=status]')).toBe('Copied: The way of 2023: Service management');
  });

  it('says when the browser did not let it copy', async () => {
    const { part, click, copy, text } = await openGuide();
    copy.mockResolvedValue(false);
    const button = part('own-tenant').querySelector('.copy') as HTMLElement;
    await click(button);
    expect(button.textContent).toBe('Copy with source');
    expect(text('.guide > [role=status]')).toContain('did not allow copying');
  });

  it('is copied for a person only', async () => {
    const { part, copy } = await openGuide();
    await act(() => (part('own-tenant').querySelector('.copy') as HTMLElement).click());
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('on paper', () => {
  it('everything is open, and closed again afterwards', async () => {
    const { window, all, button, click, print } = await openGuide();
    const open = () => all('details').map((each) => (each as HTMLDetailsElement).open);
    const before = open();
    expect(before).toContain(false);
    window.dispatchEvent(new window.Event('beforeprint'));
    expect(open()).not.toContain(false);
    window.dispatchEvent(new window.Event('afterprint'));
    expect(open()).toEqual(before);
    await click(button(/^Print$/u));
    expect(print).toHaveBeenCalledOnce();
  });
});

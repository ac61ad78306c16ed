// The guide's addresses and its search: what is brought into view, where the focus is, and what is left out.

import { describe, expect, it } from 'vitest';
import { chapterIds } from '../../src/model/guide';
import { openGuide } from './guide-page';

type Page = Awaited<ReturnType<typeof openGuide>>;

const focused = ({ document }: Page) => document.activeElement?.id;
const marked = ({ all }: Page) => all('.arrived').map((each) => each.getAttribute('aria-labelledby'));

describe('an address', () => {
  it('leads to a fact, with the focus on its heading', async () => {
    const page = await openGuide({ hash: '#azure-provider-only' });
    expect(focused(page)).toBe('azure-provider-only');
    expect(marked(page)).toEqual(['azure-provider-only']);
    expect(page.scrolled).toHaveBeenCalledOnce();
  });

  it('leads to a chapter, and to a rule that was replaced', async () => {
    const page = await openGuide({ hash: '#who-may-file' });
    expect(focused(page)).toBe('who-may-file');
    await page.goTo('#path-2016');
    expect(focused(page)).toBe('path-2016');
    expect(marked(page)).toEqual(['path-2016']);
  });

  it.each([
    ['#no-such-part', 'no-such-part'],
    ['#%', '%'],
    ['#%3Cb%3E', '<b>'],
    ['#azure"]', 'azure"]'],
  ])('of nothing, %s, says so', async (hash, name) => {
    const page = await openGuide({ hash });
    expect(page.text('main .note')).toBe(`The guide has no part called “${name}”; it begins here.`);
    expect(marked(page)).toEqual([]);
    await page.goTo('#roles');
    expect(page.all('main .note')).toEqual([]);
  });

  it('without a part says nothing and takes no focus', async () => {
    const page = await openGuide();
    expect(focused(page)).toBe('');
    expect(page.all('main .note')).toEqual([]);
    expect(page.scrolled).not.toHaveBeenCalled();
  });

  it('can be gone to twice', async () => {
    const page = await openGuide({ hash: '#roles' });
    page.one('[type=search]').focus();
    await page.click(page.one('nav a[href="#roles"]'));
    expect(focused(page)).toBe('roles');
    expect(page.scrolled).toHaveBeenCalledTimes(2);
  });

  it('shows what a search hides, and leaves a search that does not', async () => {
    const page = await openGuide();
    await page.enter('[type=search]', 'marketplace publisher');
    await page.goTo('#marketplace-roles');
    expect(page.one('[type=search]').value).toBe('marketplace publisher');
    await page.goTo('#own-tenant');
    expect(page.one('[type=search]').value).toBe('');
    expect(focused(page)).toBe('own-tenant');
  });
});

describe('the search', () => {
  const status = ({ text }: Page) => text('.status [role=status]');

  it('leaves what fits, in either language, and counts it', async () => {
    const page = await openGuide();
    const all = page.topics();
    expect(status(page)).toBe('');
    await page.enter('[type=search]', 'gravita');
    const found = page.topics();
    expect(found).toBeGreaterThan(1);
    expect(found).toBeLessThan(all / 2);
    expect(status(page)).toBe(`${String(found)} of ${String(all)} topics`);
    const counts = page.all('nav .count').map((each) => Number(each.textContent));
    expect(counts.reduce((sum, count) => sum + count)).toBe(found);
    expect(page.all('nav li')).toHaveLength(page.all('h2').length);
  });

  it('puts chapters first that are called so, with their overviews', async () => {
    const page = await openGuide();
    await page.enter('[type=search]', 'severity');
    expect(page.all('h2')[0]?.id).toBe('severity');
    expect(page.all('.times')).toHaveLength(1);
    expect(page.all('.glance')).toEqual([]);
    await page.enter('[type=search]', 'who may file');
    expect(page.all('h2')[0]?.id).toBe('who-may-file');
    expect(page.all('.glance')).toHaveLength(1);
  });

  it('says when it guesses, and when there is nothing', async () => {
    const page = await openGuide();
    await page.enter('[type=search]', 'entitelment');
    expect(status(page)).toMatch(/^Nothing fits exactly; similar topics: \d+$/u);
    await page.enter('[type=search]', 'xylophone');
    expect(status(page)).toBe('Nothing fits. Try another word, or all products.');
    expect(page.topics()).toBe(0);
  });

  it('goes together with a product, and is taken back', async () => {
    const page = await openGuide();
    await page.enter('select', 'marketplace');
    const ofProduct = page.topics();
    expect(page.all('[id="azure-form"]')).toEqual([]);
    expect(page.all('[id="relationship-alone"]')).toHaveLength(1);
    await page.enter('[type=search]', 'publisher');
    expect(page.topics()).toBeLessThan(ofProduct);
    await page.click(page.button(/^Show everything$/u));
    expect(page.one('[type=search]').value).toBe('');
    expect(page.one('select').value).toBe('');
    expect(page.document.activeElement).toBe(page.one('[type=search]'));
    expect(page.all('h2').map(({ id }) => id)).toEqual(chapterIds);
  });
});

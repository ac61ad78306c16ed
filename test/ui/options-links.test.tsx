// The editor of the team's links: rows, order, undo, where each leads, and those of the policy.

import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/model/settings';
import { openOptions, options, saves, viewOf } from './options-page';
import type { Given, OpenedPage } from './options-page';

const wiki: Link = { name: 'Wiki', url: 'https://wiki.example/{domain}' };
const desk: Link = { name: 'Desk', url: 'https://desk.example/' };
const gov: Link = { url: 'https://gov.example/{tenantId}', cloud: 'usgov' };

const open = (links: readonly Link[], given: Given = {}, onSave = saves()) =>
  openOptions(options(viewOf({ ownLinks: links, ...given }), { onSave }), { hash: '#links' });
const names = (page: OpenedPage) =>
  page.all('.link .name input').map((each) => (each as HTMLInputElement).value);
const focused = (page: OpenedPage) => page.document.activeElement;
const labelled = (page: OpenedPage, label: string) => page.one(`button[aria-label="${label}"]`);

describe('the editor', () => {
  test('shows each link with its parts under labels', async () => {
    const page = await open([wiki, gov]);
    expect(page.text('.link legend')).toBe('Link 1 | Link 2');
    expect(page.text('.link label')).toBe('Name | Address | Cloud | Name | Address | Cloud');
    expect(page.one('[id="link-0-url"]').value).toBe('https://wiki.example/{domain}');
    expect(page.one('[id="link-1-cloud"]').value).toBe('usgov');
  });

  test('adds one, with the focus in its name, and saves all', async () => {
    const onSave = saves();
    const page = await open([wiki], {}, onSave);
    await page.click(page.button(/Add a link/));
    expect(focused(page)?.id).toBe('link-1-name');
    await page.enter('[id="link-1-name"]', ' Desk ');
    await page.enter('[id="link-1-url"]', 'https://desk.example/');
    await page.enter('[id="link-0-cloud"]', 'china');
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      { links: [{ ...wiki, cloud: 'china' }, desk] },
      { links: [wiki] },
    );
  });

  test('leaves a blank row out, and counts an added and removed one as no change', async () => {
    const onSave = saves();
    const page = await open([wiki], {}, onSave);
    await page.click(page.button(/Add a link/));
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ links: [wiki] }, { links: [wiki] });
    const other = await open([wiki]);
    await other.click(other.button(/Add a link/));
    await other.click(labelled(other, 'Remove Link 2'));
    expect(other.all('nav .nav-mark')).toEqual([]);
  });

  test('changes the order, and keeps the focus on the link that moves', async () => {
    const page = await open([wiki, desk, gov]);
    await page.click(labelled(page, 'Move Wiki down'));
    expect([names(page), focused(page)?.getAttribute('aria-label')]).toEqual([
      ['Desk', 'Wiki', ''],
      'Move Wiki down',
    ]);
    await page.click(labelled(page, 'Move Link 3 up'));
    expect(names(page)).toEqual(['Desk', '', 'Wiki']);
    expect(labelled(page, 'Move Desk up').getAttribute('aria-disabled')).toBe('true');
    await page.click(labelled(page, 'Move Desk up'));
    expect(names(page)).toEqual(['Desk', '', 'Wiki']);
  });

  test('removes one, says so, and brings it back to its place', async () => {
    const page = await open([wiki, desk]);
    await page.click(labelled(page, 'Remove Wiki'));
    expect(names(page)).toEqual(['Desk']);
    expect(page.text('.links-editor [role=status]')).toBe('Removed: Wiki');
    expect(focused(page)?.textContent).toBe('Bring it back');
    await page.click(page.button(/Bring it back/));
    expect([names(page), focused(page)?.id]).toEqual([['Wiki', 'Desk'], 'link-0-name']);
    expect(page.all('nav .nav-mark')).toEqual([]);
  });

  test('says what is wrong when a row is left, and leads there when it cannot be saved', async () => {
    const onSave = saves();
    const page = await open([], {}, onSave);
    await page.click(page.button(/Add a link/));
    await page.enter('[id="link-0-name"]', 'Wiki');
    await page.leave('[id="link-0-name"]');
    expect(page.all('.error')).toEqual([]);
    await page.enter('[id="link-0-url"]', 'wiki.example');
    await page.leave('[id="link-0-url"]');
    expect(page.text('.error')).toContain('begins with https://');
    await page.goTo('#data');
    await page.submit();
    expect([page.shown('h2'), focused(page)?.id]).toEqual(['Links', 'link-0-url']);
    expect(onSave).not.toHaveBeenCalled();
    await page.enter('[id="link-0-url"]', 'https://wiki.example');
    expect(page.all('.error')).toEqual([]);
  });
});

describe('where a link leads', () => {
  test.each([
    [
      'https://wiki.example/{domain}?c={name}',
      'For Contoso Ltd: https://wiki.example/contoso.example?c=Contoso%20Ltd',
    ],
    ['https://{sharepointPrefix}.sharepoint.com/', 'For Contoso Ltd: https://contoso.sharepoint.com/'],
    ['https://wiki.example/{customer}/{domain}', 'There is no {customer}'],
    ['https://wiki.{name}.example/', 'no address that can be opened'],
    ['https://portal.azure.com/{tenant}', 'For Contoso Ltd: https://portal.azure.com/contoso.example'],
  ])('%s', async (url, words) => {
    const page = await open([{ url }]);
    expect(page.text('ol.links > li')).toContain(words);
  });

  test('is shown for a customer of the list, and what that one lacks is named', async () => {
    const page = await open([wiki, { url: 'https://x.example/{tenantId}' }], {
      sample: { name: 'Wingtip', domain: 'wingtip.example' },
    });
    expect(page.text('.leads')).toBe('For Wingtip: https://wiki.example/wingtip.example');
    expect(page.text('.doubt')).toContain('Wingtip has no {tenantId} (tenant ID)');
    expect(page.text('.slots td')).toContain('wingtip.example');
  });
});

describe('links of the policy', () => {
  test('are shown and cannot be changed', async () => {
    const view = { settings: { links: [wiki, desk, gov] }, locked: ['links[1].url', 'links[2].url'] };
    const page = await open([wiki], view);
    expect(names(page)).toEqual(['Wiki']);
    expect(page.text('.fixed-links li')).toBe(
      'Desk https://desk.example/ | https://gov.example/{tenantId} · US Government',
    );
  });

  test('in Italian', async () => {
    const page = await openOptions(options(viewOf({ ownLinks: [wiki] })), { hash: '#links', language: 'it' });
    expect(page.text('.leads')).toContain('Per Contoso Ltd: https://wiki.example/contoso.example');
    expect(labelled(page, 'Rimuovi Wiki')).toBeTruthy();
  });
});

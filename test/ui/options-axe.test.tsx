// Accessibility of every section by axe, as far as a page without layout allows it (no colours, no sizes).

import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { sectionIds } from '../../src/ui/options/sections';
import { storedKinds } from '../../src/model/ledger';
import { openOptions, options, portsOf, viewOf } from './options-page';

const data = portsOf({
  ledger: () =>
    Promise.resolve({
      entries: storedKinds.map((kind) => ({ area: 'local', key: kind, kind, bytes: 1 })),
      unread: [],
    }),
  undoOffer: () => Promise.resolve({ what: 'import', at: 1, count: 2 }),
  syncStatus: () => Promise.resolve({ isOn: true, at: 1, withheld: ['links'], trouble: 'refused' }),
  readFile: () =>
    Promise.resolve({
      ok: true,
      leaves: [
        {
          path: 'links',
          fate: 'new',
          before: undefined,
          after: [{ url: 'https://x.example' }],
          isLocked: true,
        },
      ],
      problems: [{ path: 'x', problem: 'unknown-key' }],
    }),
});
const view = viewOf({
  locked: ['contact.firstName', 'fill.mode', 'links[1].url'],
  ownLinks: [{ name: 'Wiki', url: 'https://wiki.example/{nothing}' }],
  settings: { links: [{ url: 'https://a.example' }, { url: 'https://b.example' }] },
  problems: [{ path: 'contact.phone', problem: 'malformed', detail: 'e-mail address' }],
  policy: { hasAnyKey: true, keys: [{ path: 'contact.firstName', origin: 'key', state: 'locked' }] },
});

async function violationsIn(page: Awaited<ReturnType<typeof openOptions>>): Promise<string[]> {
  const names = ['window', 'Node', 'NodeList', 'Element', 'HTMLElement', 'Document'] as const;
  for (const name of names) vi.stubGlobal(name, page.window[name]);
  const { violations } = await axe.run(page.document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(sectionIds.filter((id) => !['start', 'customers', 'clouds', 'help'].includes(id)))(
  'axe finds nothing in %s',
  async (id) => {
    const page = await openOptions(options(view, { data }), { hash: `#${id}` });
    if (id === 'profile') {
      await page.enter('[id="contact.email"]', 'x');
      await page.leave('[id="contact.email"]');
    }
    if (id === 'data') {
      await page.enter('[id="import-paste"]', '{}');
      await page.click(page.button(/Show what would change/));
      await page.click(page.button(/Erase settings/));
      await page.rest();
    }
    expect(await violationsIn(page)).toEqual([]);
  },
);

test('axe finds a planted defect', async () => {
  const page = await openOptions(options(view, { data }));
  await act(() => page.one('label[for="contact.email"]').remove());
  expect((await violationsIn(page)).filter((each) => each.startsWith('label:'))).toHaveLength(1);
});

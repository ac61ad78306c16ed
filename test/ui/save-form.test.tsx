// Saving a form that was not recognised: which tab, what is shown of it, what is downloaded, what is told when it fails.

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { emptyTally, snapshotTroubles } from '../../src/model/snapshot';
import type { SavedForm, SnapshotTrouble } from '../../src/model/snapshot';
import { SaveForm } from '../../src/ui/options/save-form';
import type { SaveFormPorts, TabChoice } from '../../src/ui/options/saving';
import { mount, promised } from './mount';
import type { Mounted } from './mount';

const tab = (id: number, over: Partial<TabChoice> = {}): TabChoice => ({
  id,
  host: 'portal.azure.com',
  blade: 'NewSupportRequestV4Blade',
  path: '',
  usedAt: Date.now(),
  ...over,
});
const form: SavedForm = {
  kind: 'onbehalf-form',
  version: 1,
  savedOn: '2026-02-03',
  onbehalf: '0.1.0',
  redacted: { ...emptyTally(), emails: 3 },
  frames: [
    {
      host: 'portal.azure.com',
      blade: 'B',
      path: [],
      language: 'en',
      size: [800, 600],
      page: [800, 600],
      body: { tag: 'body', children: ['Name at Contoso', 'xxx', { tag: 'b', children: ['Support plan'] }] },
    },
  ],
};

/** Lets what was begun come to its end, and show. */
const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

async function shown(over: Partial<SaveFormPorts> = {}) {
  const ports = {
    tabs: vi.fn(async () => [tab(7), tab(8, { host: 'admin.microsoft.com', blade: '', path: 'support' })]),
    save: vi.fn(async (): Promise<SavedForm | SnapshotTrouble> => form),
    download: vi.fn(),
    ...over,
  };
  const page = await mount(<SaveForm ports={ports} />);
  await rest();
  return { page, ports };
}

const save = async (page: Mounted) => {
  await page.click(page.button(/Save this form/));
  await rest();
};
const statuses = (page: Mounted) => page.text('[role=status]');

describe('the tabs', () => {
  test('are told by host and place, without a title, the last used one chosen', async () => {
    const { page } = await shown();
    expect(page.text('.tabs label')).toBe(
      'portal.azure.com · NewSupportRequestV4Blade used this minute | admin.microsoft.com · support used this minute',
    );
    expect(page.all('input').map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false]);
  });

  test('may be none: then it is said what to do', async () => {
    const { page, ports } = await shown({ tabs: async () => [] });
    expect(page.text('.note')).toContain('Open the form in the portal');
    expect(page.button(/Save this form/).getAttribute('aria-disabled')).toBe('true');
    await save(page);
    expect(ports.save).not.toHaveBeenCalled();
  });

  test('are looked for again when the user comes back; a choice stays while its tab is there', async () => {
    let open = [tab(7), tab(8)];
    const { page, ports } = await shown({ tabs: async () => open });
    await page.enter('.tabs label:last-of-type input', 'on');
    open = [tab(9), tab(8), tab(7)];
    page.window.dispatchEvent(new page.window.Event('focus'));
    await rest();
    expect(page.all('.tabs input').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      false,
      true,
      false,
    ]);
    await save(page);
    expect(ports.save).toHaveBeenCalledExactlyOnceWith(8);
  });
});

describe('a click on save', () => {
  test('by a script does nothing', async () => {
    const { page, ports } = await shown();
    page.button(/Save this form/).click();
    expect(ports.save).not.toHaveBeenCalled();
  });

  test('reads once at a time', async () => {
    const { promise, settle } = promised<SavedForm>();
    const { page, ports } = await shown({ save: vi.fn(() => promise) });
    await save(page);
    expect(statuses(page)).toBe('Reading the page…');
    await save(page);
    expect(ports.save).toHaveBeenCalledExactlyOnceWith(7);
    await settle(form);
    expect(statuses(page)).toContain('Look through the file');
  });

  test.each(snapshotTroubles)('that ends with “%s” says what to do, and shows no file', async (trouble) => {
    const { page } = await shown({ save: async () => trouble });
    await save(page);
    expect(statuses(page)).toMatch(/[.] ?.*(Choose|try|Reload|Open|Bring|Close)/);
    expect(page.all('.preview')).toEqual([]);
  });

  test('that fails in an unknown way says so, too', async () => {
    const { page } = await shown({ save: () => Promise.reject(new Error('broken')) });
    await save(page);
    expect(statuses(page)).toContain('does not let Onbehalf read');
  });
});

describe('the preview', () => {
  test('shows the words of the file, and how much was taken out', async () => {
    const { page } = await shown();
    await save(page);
    expect(page.text('.words li')).toBe('Name at Contoso | Support plan');
    expect(page.text('.preview dl')).toBe('E-mail addresses3');
    const words = page.one('.words');
    expect([words.tabIndex, page.text(`[id="${words.getAttribute('aria-labelledby')!}"]`)]).toEqual([
      0,
      'Words in the file',
    ]);
  });

  test('takes out what the user names, in what is shown and downloaded', async () => {
    const download = vi.fn<SaveFormPorts['download']>();
    const { page } = await shown({ download });
    await save(page);
    await page.enter('#preview-more', 'contoso\n\n');
    expect(page.text('.words li')).toBe('Name at xxxxxxx | Support plan');
    await page.click(page.button(/Download/));
    const [name, text] = download.mock.calls[0]!;
    expect(name).toBe('onbehalf-form-2026-02-03.json');
    expect(JSON.parse(text)).toMatchObject({ kind: 'onbehalf-form', redacted: { names: 1 } });
    expect(text).not.toMatch(/contoso/iu);
    expect(statuses(page)).toContain('Downloaded as onbehalf-form-2026-02-03.json');
  });

  test('downloads for a person only', async () => {
    const { page, ports } = await shown();
    await save(page);
    page.button(/Download/).click();
    expect(ports.download).not.toHaveBeenCalled();
  });

  test('goes when another tab is chosen', async () => {
    const { page } = await shown();
    await save(page);
    await page.enter('.tabs label:last-of-type input', 'on');
    expect([page.all('.preview'), statuses(page)]).toEqual([[], '']);
  });
});

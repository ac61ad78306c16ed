// Shows the guide in a page of its own, with what its tests do to it.

import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Guide } from '../../src/ui/guide/guide';
import type { GuidePorts, Reader } from '../../src/ui/guide/view';
import { mount } from './mount';

export interface GuideOptions {
  readonly reader?: Partial<Reader>;
  readonly today?: Date;
  readonly hash?: string;
  readonly language?: 'en' | 'it';
}

/** A day on which no fact is due for a look. */
const lately = new Date(2026, 10, 23);

export async function openGuide({ reader, today = lately, hash = '', language = 'en' }: GuideOptions = {}) {
  const page = await mount(<p />, { hash, language });
  const scrolled = vi.fn();
  // jsdom has no layout to scroll.
  page.window.HTMLElement.prototype.scrollIntoView = scrolled;
  const copy = vi.fn<GuidePorts['copy']>().mockResolvedValue(true);
  const print = vi.fn();
  const ports: GuidePorts = { copy, print, optionsPage: 'options.html', popupPage: 'popup.html' };
  await page.show(<Guide reader={{ cloud: 'public', ...reader }} today={today} ports={ports} />);
  const part = (id: string) => page.one(`[id="${id}"]`).closest('article, section') as HTMLElement;
  const goTo = (anchor: string) =>
    act(() => {
      page.window.history.replaceState(null, '', anchor);
      page.window.dispatchEvent(new page.window.Event('hashchange'));
    });
  const topics = () => page.all('section > article').length;
  return { ...page, copy, print, scrolled, part, goTo, topics };
}

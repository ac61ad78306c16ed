// The options page as its tests open it: settings, policy, ports that remember, and a person's hands.

import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import type { Contact, Link, Settings } from '../../src/model/settings';
import type { DataPorts } from '../../src/ui/options/data-ports';
import type { Save } from '../../src/ui/options/form';
import { Options } from '../../src/ui/options/options';
import type { OptionsProps } from '../../src/ui/options/options';
import type { OptionsView } from '../../src/ui/options/view';
import { mount } from './mount';
import type { Mounted } from './mount';

export const contact: Contact = { firstName: 'Giulia', email: 'giulia@fabrikam.example', country: 'IT' };

export interface Given extends Partial<Omit<OptionsView, 'settings'>> {
  readonly settings?: Partial<Settings>;
}

export function viewOf({ settings = {}, ...given }: Given = {}): OptionsView {
  const ownLinks: readonly Link[] = given.ownLinks ?? settings.links ?? [];
  return {
    settings: { ...defaultSettings, contact, links: [...ownLinks], ...settings },
    locked: [],
    problems: [],
    policy: { hasAnyKey: false, keys: [] },
    isWritable: true,
    isPolicyPending: false,
    ...given,
    ownLinks,
  };
}

/** Ports of somebody who has nothing; each can be replaced. */
export function portsOf(over: Partial<DataPorts> = {}): DataPorts {
  return {
    copy: () => Promise.resolve(true),
    download: () => undefined,
    exportFile: () => Promise.resolve({ name: 'onbehalf-settings-2026-02-03.json', text: '{}' }),
    readFile: () => Promise.resolve({ ok: false, trouble: 'empty' }),
    applyFile: () => Promise.resolve({ trouble: null }),
    stop: () => undefined,
    undoOffer: () => Promise.resolve(null),
    undo: () => Promise.resolve({ kept: 0 }),
    ledger: () => Promise.resolve({ entries: [], unread: [] }),
    erase: () => Promise.resolve(),
    syncStatus: () => Promise.resolve({ isOn: false, withheld: [] }),
    turnSync: () => Promise.resolve({ taken: 0 }),
    ...over,
  };
}

export const saves = (): Save & ReturnType<typeof vi.fn<Save>> => vi.fn<Save>(() => Promise.resolve(null));

export function options(view: OptionsView | null, over: Partial<OptionsProps> = {}) {
  return <Options view={view} onSave={saves()} data={portsOf()} {...over} />;
}

export const at = (path: string) => `[id="${path}"]`;

export interface OpenedPage extends Mounted {
  /** Follows a link of the navigation, as the browser does. */
  readonly goTo: (hash: string) => Promise<void>;
  readonly submit: () => Promise<void>;
  /** Ticks a box or chooses a radio button. */
  readonly tick: (selector: string) => Promise<void>;
  /** Tabs into a field and out of it again. */
  readonly leave: (selector: string) => Promise<void>;
  /** Lets what was begun come to its end, and show. */
  readonly rest: () => Promise<void>;
  /** The texts of what is not hidden. */
  readonly shown: (selector: string) => string;
}

type Place = NonNullable<Parameters<typeof mount>[1]>;

export async function openOptions(node: ReturnType<typeof options>, place: Place = {}): Promise<OpenedPage> {
  const page = await mount(node, place);
  page.window.HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  page.window.HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  page.window.scrollTo = () => undefined;
  const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  const squeezed = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  await rest();
  return {
    ...page,
    rest,
    goTo: async (hash) => {
      page.window.location.hash = hash;
      await rest();
    },
    submit: async () => {
      await act(() => {
        const submit = new page.window.Event('submit', { bubbles: true, cancelable: true });
        page.one('form').dispatchEvent(submit);
      });
      await rest();
    },
    tick: async (selector) => {
      await act(() => page.one(selector).click());
      await rest();
    },
    leave: (selector) =>
      act(() => {
        page.one(selector).focus();
        page.one(selector).blur();
      }),
    shown: (selector) =>
      page
        .all(selector)
        .filter((each) => each.closest('[hidden]') === null)
        .map(squeezed)
        .join(' | '),
  };
}

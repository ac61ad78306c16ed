// The popup on a stage: a list in memory, ports that remember what was asked of them, and a person at the keyboard.

import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { CustomerLink } from '../../src/model/link';
import type { Customer } from '../../src/model/settings';
import { addressRules } from '../../src/rules/addresses';
import { linkTemplates } from '../../src/rules/links';
import { retiredPatterns } from '../../src/rules/retired';
import { readAddress } from '../../src/text/address';
import { linksFor } from '../../src/text/links';
import { Popup } from '../../src/ui/popup/popup';
import type { PopupPorts } from '../../src/ui/popup/ports';
import type { PopupView } from '../../src/ui/popup/view';
import { sendTrusted } from '../page/dom';
import { FakeList } from './fake-list';
import { mount } from './mount';
import type { Mounted } from './mount';

export const contoso: Customer = {
  name: 'Contoso Ltd',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  subscriptions: [{ id: '0f3a1b2c-1111-4222-8333-444455556666' }],
};
export const adatum: Customer = {
  name: 'Adatum',
  tenantId: '0b7f1d2c-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
  initialDomain: 'adatum.onmicrosoft.com',
  favourite: true,
};
export const gov: Customer = {
  name: 'Northwind Federal',
  tenantId: '22222222-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
  domain: 'northwind.example',
  cloud: 'usgov',
};

export const azureRequest = (tenant: string) =>
  `https://portal.azure.com/${tenant}#view/Microsoft_Azure_Support/NewSupportRequestV3Blade`;

/** A page that is no portal, of somebody who has set everything. */
export const plainView: PopupView = {
  isAlone: false,
  address: null,
  documents: [],
  warnings: [],
  visit: null,
  meant: undefined,
  lacks: [],
  problems: [],
  isPolicyPending: false,
};
export const portalView: PopupView = {
  ...plainView,
  address: { host: 'portal.azure.com', blade: 'NewSupportRequestV4Blade', path: '' },
};

export interface Asked {
  readonly open: unknown[][];
  readonly mean: unknown[];
  readonly order: unknown[][];
  readonly copied: string[];
  readonly saved: true[];
  readonly begun: string[];
}

export interface Stage extends Mounted {
  readonly list: FakeList;
  readonly asked: Asked;
  readonly showView: (view: PopupView | null) => Promise<void>;
  /** What a person types, letter by letter or in one go. */
  readonly type: (text: string) => Promise<void>;
  /** A key in the search field; whether the popup used it. */
  readonly press: (key: string, held?: KeyboardEventInit) => Promise<boolean>;
  /** Lets every answer arrive. */
  readonly settle: () => Promise<void>;
  readonly highlighted: () => string;
}

interface Given {
  readonly view?: Partial<PopupView> | null;
  readonly customers?: readonly Customer[];
  readonly ports?: Partial<PopupPorts>;
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly language?: 'en' | 'it';
  readonly query?: string;
  readonly list?: FakeList;
}

export async function onStage(given: Given = {}): Promise<Stage> {
  const list = given.list ?? new FakeList(given.customers ?? [contoso, adatum, gov]);
  const asked: Asked = { open: [], mean: [], order: [], copied: [], saved: [], begun: [] };
  const ports: PopupPorts = { ...portsOn(list, asked, given.links ?? []), ...given.ports };
  const popup = (view: PopupView | null) => (
    <Popup view={view} ports={ports} query={given.query ?? ''} isMac={false} />
  );
  const view = given.view === null ? null : { ...plainView, ...given.view };
  const page = await mount(popup(view), { language: given.language ?? 'en' });
  const settle = () =>
    act(async () => {
      await new Promise((resolve) => setImmediate(resolve));
    });
  await settle();
  const press = async (key: string, held: KeyboardEventInit = {}) => {
    const init = { key, bubbles: true, cancelable: true, ...held };
    const event = new page.window.KeyboardEvent('keydown', init);
    await act(() => sendTrusted(page.one('[role=combobox]'), event));
    await settle();
    return event.defaultPrevented;
  };
  const type = async (text: string) => {
    await page.enter('[role=combobox]', text);
    await settle();
  };
  const highlighted = () => page.text('[role=option][aria-selected=true] .name bdi');
  const showView = async (next: PopupView | null) => {
    await page.show(popup(next));
    await settle();
  };
  const click = async (element: Element) => {
    await page.click(element);
    await settle();
  };
  return { ...page, click, list, asked, showView, type, press, settle, highlighted };
}

function portsOn(list: FakeList, asked: Asked, team: readonly { name: string; url: string }[]): PopupPorts {
  const rules = { templates: linkTemplates, retired: retiredPatterns, cloud: 'public' as const };
  return {
    list,
    read: (text) => readAddress(text, addressRules),
    linksOf: (customer): readonly CustomerLink[] => linksFor(customer, rules, team),
    open: async (...request) => {
      asked.open.push(request);
      return true;
    },
    mean: (key) => void asked.mean.push(key),
    order: async (...order) => {
      asked.order.push(order);
      return true;
    },
    copy: async (text) => {
      asked.copied.push(text);
      return true;
    },
    saveVisited: async () => {
      asked.saved.push(true);
      return 'saved';
    },
    newRequest: async (product) => {
      asked.begun.push(product);
      return true;
    },
    openPanel: vi.fn(),
    optionsPage: 'options.html',
    guidePage: 'guide.html',
    version: '0.1.0',
  };
}

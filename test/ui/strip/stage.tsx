// The strip in a page of its own, with ports that note what was asked of them, and keys that a person presses.

import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Mock } from 'vitest';
import type { Saved } from '../../../src/model/visit';
import type { StripPorts } from '../../../src/ui/strip/ports';
import { Strip } from '../../../src/ui/strip/strip';
import type { StripProps } from '../../../src/ui/strip/strip';
import { sendTrusted } from '../../page/dom';
import { mount } from '../mount';
import type { Mounted } from '../mount';
import { hits, stripStates } from './states';
import type { StateName, StripState } from './states';

export type NotedPorts = { readonly [K in keyof StripPorts]: Mock<StripPorts[K]> };

export function notedPorts(): NotedPorts {
  return {
    order: vi.fn(() => Promise.resolve(true)),
    search: vi.fn(() => Promise.resolve(hits)),
    mean: vi.fn(() => Promise.resolve(true)),
    go: vi.fn(),
    saveCustomer: vi.fn((): Promise<Saved> => Promise.resolve('saved')),
    newRequest: vi.fn(() => Promise.resolve(true)),
    copy: vi.fn(() => Promise.resolve(true)),
    ownRequest: vi.fn(),
    acknowledge: vi.fn(),
    accept: vi.fn(),
    place: vi.fn(),
    move: vi.fn(),
    startDrag: vi.fn(),
    snooze: vi.fn(),
    onOpen: vi.fn(),
    isOpenToClicks: vi.fn((event: Event) => event.isTrusted),
  };
}

export interface OnStrip extends Mounted {
  readonly ports: NotedPorts;
  /** Another view or room. */
  readonly change: (props: Partial<Pick<StripProps, 'view' | 'room' | 'refused'>>) => Promise<void>;
  /** A button by its whole name, as assistive technology has it. */
  readonly named: (name: string) => HTMLButtonElement;
  readonly names: () => string[];
  /** A key of a person, where the focus is. */
  readonly press: (key: string, more?: KeyboardEventInit) => Promise<KeyboardEvent>;
  /** A person’s choice among radio buttons. */
  readonly choose: (value: string) => Promise<void>;
  readonly said: () => string;
  readonly focus: () => Element | null;
}

/** The name of a button: its label, else its text without what screen readers skip. */
function nameOf(button: Element): string {
  const label = button.getAttribute('aria-label');
  return label ?? button.textContent.trim();
}

/** Shows a state; where it is one with a panel, Details is pressed. */
export async function onStrip(
  state: StateName | StripState,
  { ports = notedPorts(), language = 'en' }: { ports?: NotedPorts; language?: 'en' | 'it' } = {},
): Promise<OnStrip> {
  const start: StripState = typeof state === 'string' ? stripStates[state] : state;
  let props: Pick<StripProps, 'view' | 'room' | 'refused'> = { view: start.view, room: start.room };
  const page = await mount(<Strip {...props} ports={ports} />, { language });
  const named = (name: string) => {
    const found = page.all('button').find((each) => nameOf(each) === name);
    if (!found) throw new Error(`No button “${name}” among: ${page.all('button').map(nameOf).join(' | ')}`);
    return found as HTMLButtonElement;
  };
  const strip: OnStrip = {
    ...page,
    ports,
    change: async (next) => {
      props = { ...props, ...next };
      await page.show(<Strip {...props} ports={ports} />);
    },
    named,
    names: () => page.all('button').map(nameOf),
    press: async (key, more = {}) => {
      const event = new page.window.KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...more,
      });
      const target = page.document.activeElement;
      if (!target) throw new Error('Nothing has the focus.');
      await act(() => {
        sendTrusted(target, event);
      });
      return event;
    },
    choose: async (value) => {
      const radio = page.one(`[type=radio][value="${value}"]`);
      radio.focus();
      await act(() => {
        sendTrusted(radio, new page.window.Event('change', { bubbles: true }));
      });
    },
    said: () => page.text('[role="status"] > p'),
    focus: () => page.document.activeElement,
  };
  if (start.isOpen && page.all('.panel').length === 0)
    await page.click(page.one('button[aria-expanded="false"]'));
  if (start.answers) await page.click(named('Help me choose: Severity'));
  for (const answer of start.answers ?? []) await strip.choose(answer);
  return strip;
}

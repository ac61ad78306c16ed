// The section of other clouds as its tests open it: a browser that answers as told, and a person's hands.

import { act } from 'preact/test-utils';
import type { AskOutcome, Hosts } from '../../src/model/portal';
import type { Cloud } from '../../src/model/settings';
import { defaultSettings } from '../../src/model/settings';
import { optional } from '../../src/rules/clouds';
import { Clouds } from '../../src/ui/options/clouds';
import type { CloudsPorts } from '../../src/ui/options/clouds-ports';
import { mount } from './mount';
import type { Mounted } from './mount';

export const of = (group: string): string[] =>
  optional.filter((each) => each.group === group).map(({ host }) => host);
export const usgov = of('usgov');

interface Given {
  readonly granted?: Hosts;
  readonly answer?: AskOutcome;
  readonly gives?: boolean;
  readonly cloud?: Cloud;
  readonly customers?: Awaited<ReturnType<CloudsPorts['customersIn']>>;
  readonly language?: 'en' | 'it';
}

/** A browser that answers as told, and remembers what it was asked. */
export async function open({
  granted = [],
  answer = 'allowed',
  gives = true,
  cloud = 'public',
  customers = {},
  language = 'en',
}: Given = {}) {
  const browser = { allowed: new Set(granted), listeners: new Set<() => void>() };
  const asked: Hosts[] = [];
  const givenBack: Hosts[] = [];
  const tell = () => browser.listeners.forEach((listener) => listener());
  const wait: { answer: Promise<void> } = { answer: Promise.resolve() };
  const ports: CloudsPorts = {
    granted: async () => [...browser.allowed],
    ask: (hosts) => {
      asked.push(hosts);
      return wait.answer.then(() => {
        if (answer === 'allowed') hosts.forEach((host) => browser.allowed.add(host));
        if (answer === 'allowed') tell();
        return answer;
      });
    },
    giveBack: async (hosts) => {
      givenBack.push(hosts);
      if (gives) hosts.forEach((host) => browser.allowed.delete(host));
      if (gives) tell();
      return gives;
    },
    onChange: (changed) => {
      browser.listeners.add(changed);
      return () => browser.listeners.delete(changed);
    },
    customersIn: async () => customers,
  };
  const settings = { ...defaultSettings, partner: { ...defaultSettings.partner, cloud } };
  const page = await mount(<Clouds ports={ports} settings={settings} revision={0} />, { language });
  const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  await rest();
  const elsewhere = async (hosts: Hosts) => {
    browser.allowed = new Set(hosts);
    await act(tell);
    await rest();
  };
  const press = async (of: RegExp, name: RegExp) => {
    await page.click(buttonIn(page, of, name));
    await rest();
  };
  return { ...page, asked, givenBack, rest, elsewhere, press, wait, listeners: browser.listeners };
}

/** A button of the group with this heading. */
export function buttonIn(page: Mounted, of: RegExp, name: RegExp): HTMLElement {
  const found = [...group(page, of).all.querySelectorAll('button')].find((each) =>
    name.test(each.textContent),
  );
  if (!found) throw new Error(`No button ${String(name)} in: ${group(page, of).all.textContent}`);
  return found;
}

export const group = (page: Mounted, name: RegExp) => {
  const found = page
    .all('.cloud-group')
    .find((each) => name.test(each.querySelector('h3')?.textContent ?? ''));
  if (!found) throw new Error(`There is no group ${String(name)}.`);
  const text = (selector: string) => found.querySelector(selector)?.textContent ?? '';
  return {
    state: () => text('.cloud-state'),
    said: () => text('[role=status]'),
    note: () => text('.note'),
    all: found,
  };
};

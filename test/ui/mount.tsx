// Renders a component into a page of its own, with the real texts of a language.

import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { TextContext } from '../../src/ui/parts/text';
import type { TextKey, Translate } from '../../src/ui/parts/text';
import { pageOf, sendTrusted } from '../page/dom';
import type { TestPage } from '../page/dom';
import en from '../../_locales/en/messages.json';
import it from '../../_locales/it/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const languages: Readonly<Record<'en' | 'it', Readonly<Record<TextKey, Message>>>> = { en, it };

/** What `chrome.i18n.getMessage` makes of a message. */
export function textsIn(language: keyof typeof languages): Translate {
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = languages[language][key];
    return message.replaceAll(/\$(\w+)\$/g, (_all, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return String(substitutions[place - 1] ?? '');
    });
  };
}

export interface Mounted extends TestPage {
  readonly all: (selector: string) => HTMLElement[];
  readonly text: (selector: string) => string;
  readonly button: (name: RegExp) => HTMLButtonElement;
  readonly show: (next: ComponentChild) => Promise<void>;
  /** A click of a person. */
  readonly click: (element: Element) => Promise<void>;
  /** A person's typing or choosing. */
  readonly enter: (selector: string, value: string) => Promise<void>;
}

const squeezed = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

export async function mount(
  node: ComponentChild,
  { language = 'en', hash = '' }: { language?: keyof typeof languages; hash?: string } = {},
): Promise<Mounted> {
  const page = pageOf('<div id="root"></div>', `https://extension.example/${hash}`);
  vi.stubGlobal('document', page.document);
  const root = page.one('#root');
  const texts = textsIn(language);
  const show = (next: ComponentChild) =>
    act(() => {
      render(<TextContext.Provider value={texts}>{next}</TextContext.Provider>, root);
    });
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string) => all(selector).map(squeezed).join(' | ');
  const button = (name: RegExp) => {
    const found = all('button').find((each) => name.test(squeezed(each)));
    if (!found) throw new Error(`No button ${String(name)} among: ${text('button')}`);
    return found as HTMLButtonElement;
  };
  const send = (target: Element, type: string) =>
    act(() => {
      sendTrusted(target, new page.window.Event(type, { bubbles: true, cancelable: true }));
    });
  const enter = async (selector: string, value: string) => {
    const control = page.one(selector);
    control.value = value;
    await send(control, 'input');
    await send(control, 'change');
  };
  const click = async (element: Element) => {
    if (element instanceof page.window.HTMLElement) element.focus();
    await send(element, 'click');
  };
  await show(node);
  return { ...page, all, text, button, show, click, enter };
}

/** A promise and what settles it. */
export function promised<T>(): { promise: Promise<T>; settle: (value: T) => Promise<void> } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return {
    promise,
    settle: (value) =>
      act(async () => {
        resolve(value);
        await promise;
      }),
  };
}

// Writes text so that pages of every framework take notice, and takes no focus doing so.

import { describe, expect, test } from 'vitest';
import { setText, typeText } from '../../src/page/set-text';
import { eventsOn, pageOf } from './dom';

const every = [
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
  'submit',
  'blur',
];

/** React replaces the field's own `value` to notice what scripts of the page set; only then `input` counts. */
function reactLike(field: HTMLInputElement): () => string {
  const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value') as {
    get: () => string;
    set: (v: string) => void;
  };
  let tracked = field.value;
  let state = '';
  Object.defineProperty(field, 'value', {
    get: () => get.call(field),
    set: (text: string) => {
      tracked = text;
      set.call(field, text);
    },
  });
  field.ownerDocument.addEventListener('input', () => {
    const now = get.call(field);
    if (now !== tracked) state = now;
    tracked = now;
  });
  return () => state;
}

describe('setText', () => {
  test.each(['<input id=x>', '<input id=x type=email>', '<textarea id=x></textarea>'])(
    'writes into %s',
    (markup) => {
      const page = pageOf(markup);
      const seen = eventsOn(page.document, every);
      setText(page.one('#x'), 'Giulia');
      expect(page.one('#x').value).toBe('Giulia');
      expect(seen).toEqual(['input', 'change', 'focusout']);
    },
  );

  test('is noticed by React', () => {
    const page = pageOf('<input id=x>');
    const state = reactLike(page.one('#x'));
    setText(page.one('#x'), 'Giulia');
    expect(state()).toBe('Giulia');
  });

  test('is noticed by Knockout, which hears only `change`', () => {
    const page = pageOf('<input id=x>');
    const heard: string[] = [];
    page.one('#x').addEventListener('change', () => heard.push(page.one('#x').value));
    setText(page.one('#x'), 'Giulia');
    expect(heard).toEqual(['Giulia']);
  });

  test('can empty a field', () => {
    const page = pageOf('<input id=x value=old>');
    setText(page.one('#x'), '');
    expect(page.one('#x').value).toBe('');
  });

  test('leaves the focus where it was', () => {
    const page = pageOf('<input id=x><input id=y>');
    page.one('#y').focus();
    setText(page.one('#x'), 'Giulia');
    expect(page.document.activeElement?.id).toBe('y');
  });

  test('says what was inserted, across shadow roots', () => {
    const page = pageOf('<div id=host></div>');
    const root = page.one('#host').attachShadow({ mode: 'open' });
    const field = page.document.createElement('input');
    root.append(field);
    const events: InputEvent[] = [];
    page.document.addEventListener('input', (event) => events.push(event));
    setText(field, 'Giulia');
    expect(events.map(({ inputType, data, bubbles }) => [inputType, data, bubbles])).toEqual([
      ['insertText', 'Giulia', true],
    ]);
  });
});

describe('typeText', () => {
  /** Stands for the browser's editing, which jsdom lacks. */
  function editing(page: ReturnType<typeof pageOf>, works = true): [string, string | undefined][] {
    const asked: [string, string | undefined][] = [];
    page.document.execCommand = (command, _ui, text) => {
      asked.push([command, text]);
      const field = page.document.activeElement as HTMLInputElement;
      if (works)
        field.setRangeText(
          command === 'delete' ? '' : (text ?? ''),
          field.selectionStart ?? 0,
          field.selectionEnd ?? 0,
        );
      return works;
    };
    return asked;
  }

  test('replaces all of the text by the browser’s editing and leaves the field', () => {
    const page = pageOf('<input id=x value="old text">');
    const asked = editing(page);
    const seen = eventsOn(page.window, ['change']);
    typeText(page.one('#x'), 'Giulia');
    expect(page.one('#x').value).toBe('Giulia');
    expect(asked).toEqual([['insertText', 'Giulia']]);
    expect(seen).toEqual(['change']);
    expect(page.document.activeElement).toBe(page.document.body);
  });

  test('deletes when there is nothing to type', () => {
    const page = pageOf('<input id=x value="old text">');
    expect(editing(page)).toEqual([]);
    typeText(page.one('#x'), '');
    expect(page.one('#x').value).toBe('');
  });

  test('writes the first way where there is no editing', () => {
    const page = pageOf('<textarea id=x>old</textarea>');
    editing(page, false);
    typeText(page.one('#x'), 'Giulia');
    expect(page.one('#x').value).toBe('Giulia');
  });
});

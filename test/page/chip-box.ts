// A box for tests that makes a chip of its input's text in one of the ways that pages know.

import type { Clock } from './clock';
import type { TestPage } from './dom';

/** How a page makes a chip of what was typed. */
export type Way =
  'typing' | 'suggestion' | 'tab' | 'semicolon key' | 'semicolon text' | 'comma key' | 'blur' | 'never';

/** A box that makes a chip of its input's text in one way; `accepts` says of which texts. */
export function box(
  { document, window, one }: TestPage,
  clock: Clock,
  way: Way,
  accepts = (_text: string) => true,
) {
  const input = one('#i');
  const make = (text: string) => {
    if (!accepts(text)) return;
    const chip = document.createElement('span');
    chip.textContent = `${text} ×`;
    input.before(chip);
    input.value = '';
  };
  const on = (type: string, test: (event: KeyboardEvent) => boolean, text = () => input.value) =>
    input.addEventListener(type, (event) => {
      if (input.value === '' || !test(event as KeyboardEvent)) return;
      event.preventDefault();
      make(text());
    });
  if (way === 'typing') on('input', () => true);
  if (way === 'tab') on('keydown', (event) => keyCodeOf(event) === 9);
  if (way === 'semicolon key') on('keydown', ({ key }) => key === ';');
  if (way === 'comma key') on('keydown', ({ key }) => key === ',');
  if (way === 'semicolon text')
    on(
      'input',
      () => input.value.endsWith(';'),
      () => input.value.slice(0, -1),
    );
  if (way === 'blur') on('blur', () => true);
  if (way === 'suggestion') suggest({ document, input, clock, make });
  return {
    input,
    chips: () => [...document.querySelectorAll('span')].map((chip) => chip.textContent),
    window,
  };
}

/** Deprecated, and what older pages read. */
export const keyCodeOf = (event: KeyboardEvent) => Reflect.get(event, 'keyCode');

interface Suggesting {
  readonly document: Document;
  readonly input: HTMLInputElement;
  readonly clock: Clock;
  readonly make: (text: string) => void;
}

/** A list of suggestions that comes some time after typing: the address itself and one that only begins so. */
function suggest({ document, input, clock, make }: Suggesting): void {
  const list = document.createElement('ul');
  list.id = 'list';
  document.body.append(list);
  input.setAttribute('aria-controls', 'list');
  input.addEventListener('input', () => {
    const { value } = input;
    clock.after(100, () =>
      list.replaceChildren(
        ...(value === '' ? [] : [`${value}.other`, value]).map((text) => {
          const option = document.createElement('li');
          option.setAttribute('role', 'option');
          option.textContent = text;
          option.addEventListener('click', () => make(text));
          return option;
        }),
      ),
    );
  });
}

// Holds promise 1 at its root: only triggers, options and radios are pressed, each with one whole sequence.

import { describe, expect, test } from 'vitest';
import { assertPressable, NotPressable, press } from '../../src/page/press';
import { eventsOn, pageOf } from './dom';

const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('presses', () => {
  test.each([
    '<div id=x role=combobox></div>',
    '<div id=x aria-haspopup=listbox></div>',
    '<div id=x role=option></div>',
    '<button id=x role=option></button>',
    '<button id=x type=button role=combobox></button>',
    '<form><button id=x type=button role=combobox></button></form>',
    '<div id=x role=treeitem></div>',
    '<li id=x role=radio></li>',
    '<input id=x type=radio>',
  ])('%s once, with the whole sequence', (markup) => {
    const page = pageOf(markup);
    const seen = eventsOn(page.document, sequence);
    press(page.one('#x'));
    expect(seen).toEqual(sequence);
  });
});

describe('refuses', () => {
  test.each([
    '<button id=x>Create</button>',
    '<button id=x type=button>Next</button>',
    '<form><button id=x>Create</button></form>',
    '<form><button id=x role=combobox>Create</button></form>',
    '<form><button id=x type=submit role=option>Create</button></form>',
    '<form id=f></form><button id=x form=f role=combobox>Create</button>',
    '<input id=x type=submit value=Create>',
    '<input id=x type=submit role=option>',
    '<input id=x type=image role=combobox>',
    '<input id=x type=reset role=option>',
    '<input id=x type=button>',
    '<a id=x href="#">Review</a>',
    '<a id=x href="#" role=option>Search result</a>',
    '<div id=x role=button class="fxs-button">Create</div>',
    '<div id=x role=tab>Review + create</div>',
    '<div id=x role=tab aria-haspopup=listbox></div>',
    '<div id=x role=link></div>',
    '<div id=x role=menuitem aria-haspopup=listbox></div>',
    '<button id=x aria-haspopup=menu></button>',
    '<div id=x></div>',
    '<input id=x>',
    '<input id=x type=checkbox>',
    '<label id=x>Email</label>',
  ])('%s, and sends nothing', (markup) => {
    const page = pageOf(markup);
    const seen = eventsOn(page.document, [...sequence, 'submit']);
    expect(() => press(page.one('#x'))).toThrow(NotPressable);
    expect(() => assertPressable(page.one('#x'))).toThrow(NotPressable);
    expect(seen).toEqual([]);
  });
});

test('the events bubble, cross shadow roots, can be cancelled and come from the first button', () => {
  const page = pageOf('<div id=host></div>');
  const root = page.one('#host').attachShadow({ mode: 'open' });
  const trigger = page.document.createElement('div');
  trigger.setAttribute('role', 'combobox');
  root.append(trigger);
  const events: MouseEvent[] = [];
  for (const type of sequence)
    page.document.addEventListener(type, (event) => events.push(event as MouseEvent));
  press(trigger);
  expect(
    events.map(({ bubbles, composed, cancelable, button }) => [bubbles, composed, cancelable, button]),
  ).toEqual(sequence.map(() => [true, true, true, 0]));
  expect(events.map(({ buttons }) => buttons)).toEqual([1, 1, 0, 0, 0]);
});

test('the events start at the innermost part that has a box and does nothing by itself', () => {
  const page = pageOf(
    `<div id=x role=option><i id=flat></i><b id=b><u id=u></u><button id=own></button></b></div>`,
  );
  const wide = { width: 10, height: 10, left: 20, top: 30 } as DOMRect;
  for (const id of ['#b', '#u', '#own']) page.one(id).getBoundingClientRect = () => wide;
  const targets: [string, number, number][] = [];
  page.document.addEventListener('click', (event) =>
    targets.push([(event.target as Element).id, event.clientX, event.clientY]),
  );
  press(page.one('#x'));
  page.one('#u').remove();
  press(page.one('#x'));
  expect(targets).toEqual([
    ['u', 25, 35],
    ['b', 25, 35],
  ]);
});

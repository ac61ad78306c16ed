// Carries what the user typed before the fill script came; scripted events do not count.

import { expect, test } from 'vitest';
import { noteTouched, wasTouched } from '../../src/page/touched';
import { act, pageOf } from './dom';

const page = () => {
  const made = pageOf('<input id=x><input id=y><div id=host></div>');
  noteTouched()(made.document);
  return made;
};

test.each(['input', 'change'])('a field that got a trusted %s is touched, the others are not', (type) => {
  const { one } = page();
  act(one('#x'), type);
  expect([wasTouched(one('#x')), wasTouched(one('#y'))]).toEqual([true, false]);
});

test('what the page sends, or stops, makes no difference', () => {
  const { window, one } = page();
  one('#x').dispatchEvent(new window.Event('input', { bubbles: true }));
  one('#y').addEventListener('input', (event) => event.stopImmediatePropagation());
  act(one('#y'), 'input');
  expect([wasTouched(one('#x')), wasTouched(one('#y'))]).toEqual([false, true]);
});

test('clicks and keys touch nothing', () => {
  const { one } = page();
  for (const type of ['click', 'keydown', 'focus']) act(one('#x'), type);
  expect(wasTouched(one('#x'))).toBe(false);
});

test('a field inside a shadow root is touched itself', () => {
  const { document, one } = page();
  const field = document.createElement('input');
  one('#host').attachShadow({ mode: 'open' }).append(field);
  act(field, 'input');
  expect([wasTouched(field), wasTouched(one('#host'))]).toEqual([true, false]);
});

test('without a detector nothing was touched', () => {
  const { one } = page();
  act(one('#x'), 'input');
  globalThis.onbehalfTouched = undefined;
  expect(wasTouched(one('#x'))).toBe(false);
});

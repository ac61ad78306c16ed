// Finds what ids point to, in the element's own root.

import { expect, test } from 'vitest';
import { referenced, rootOf, viewOf } from '../../src/page/roots';
import { pageOf } from './dom';

test('ids are looked up in their order, unknown and empty ones left out', () => {
  const { one } = pageOf('<i id=a></i><i id=b></i><i id=x aria-controls=" b  gone a\n"></i>');
  expect(referenced(one('#x'), 'aria-controls').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(referenced(one('#x'), 'aria-owns')).toEqual([]);
});

test('an element in a shadow root sees its root, not the document', () => {
  const { document, one } = pageOf('<i id=a class=outer></i><div id=host></div>');
  const root = one('#host').attachShadow({ mode: 'open' });
  const inner = ['a', 'x'].map((id) => Object.assign(document.createElement('i'), { id }));
  inner[1]!.setAttribute('aria-owns', 'a');
  root.append(...inner);
  expect(rootOf(inner[1]!)).toBe(root);
  expect(referenced(inner[1]!, 'aria-owns')).toEqual([inner[0]]);
  expect(rootOf(one('#a'))).toBe(document);
});

test('the window is the document’s own; a document without one throws', () => {
  const { window, one } = pageOf('<i id=a></i>');
  expect(viewOf(one('#a'))).toBe(window);
  const thrownAway = one('#a').ownerDocument.implementation.createHTMLDocument();
  expect(() => viewOf(thrownAway.body)).toThrow('gone');
});

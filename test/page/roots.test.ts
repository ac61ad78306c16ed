// Finds shadow roots and the way between them: ids in the element's own root, parents, ancestors and focus across.

import { describe, expect, test } from 'vitest';
import {
  closestAcross,
  flatParentOf,
  focusedIn,
  holds,
  hostOf,
  openShadowOf,
  parentOf,
  possibleHosts,
  referenced,
  rootOf,
  rootsIn,
  viewOf,
} from '../../src/page/roots';
import { pageOf } from './dom';
import { shadowPage } from './shadow';

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

const nested = `<section id=s><x-form id=outer><template shadow=open><div id=d><slot id=slot></slot>
  <x-field id=inner><template shadow=closed><p id=p><input id=deep></p></template></x-field></div></template>
  <b id=slotted></b></x-form></section>`;

describe('the way out of a shadow root', () => {
  test('the host of a root, none in the document, and the host’s own after it', () => {
    const { deep } = shadowPage(nested);
    expect([hostOf(deep('#deep'))?.id, hostOf(deep('#inner'))?.id, hostOf(deep('#s'))]).toEqual([
      'inner',
      'outer',
      null,
    ]);
  });

  test('the parent at the top of a root is its host; nothing is above the document', () => {
    const { document, deep } = shadowPage(nested);
    expect([parentOf(deep('#deep'))?.id, parentOf(deep('#p'))?.id, parentOf(deep('#d'))?.id]).toEqual([
      'p',
      'inner',
      'outer',
    ]);
    expect(parentOf(document.documentElement)).toBeNull();
  });

  test('on screen what is slotted stands in its slot, else where the source has it', () => {
    const { deep } = shadowPage(nested);
    expect([flatParentOf(deep('#slotted'))?.id, parentOf(deep('#slotted'))?.id]).toEqual(['slot', 'outer']);
    expect([flatParentOf(deep('#d'))?.id, flatParentOf(deep('#outer'))?.id]).toEqual(['outer', 's']);
  });

  test('the nearest ancestor of a kind, itself included, across every border', () => {
    const { deep } = shadowPage(nested);
    const from = deep('#deep');
    expect([closestAcross(from, 'input')?.id, closestAcross(from, 'p, div')?.id]).toEqual(['deep', 'p']);
    expect([closestAcross(from, 'div')?.id, closestAcross(from, 'section')?.id]).toEqual(['d', 's']);
    expect(closestAcross(from, 'form')).toBeNull();
  });

  test('what holds an element, however deep; not what stands beside it', () => {
    const { deep } = shadowPage(nested);
    const holders = ['#s', '#outer', '#d', '#inner', '#p', '#deep'].map((id) =>
      holds(deep(id), deep('#deep')),
    );
    expect(holders).toEqual([true, true, true, true, true, true]);
    expect([holds(deep('#slotted'), deep('#deep')), holds(deep('#p'), deep('#inner'))]).toEqual([
      false,
      false,
    ]);
  });
});

describe('what may carry a shadow root', () => {
  const hostsIn = (part: Document | Element | ShadowRoot) =>
    possibleHosts(part)
      .map(({ id }) => id)
      .sort();

  test('custom elements and empty boxes; not full boxes, nor other empty elements', () => {
    const { document } = pageOf(
      `<x-a id=a><x-b id=b></x-b></x-a><div id=c></div><div id=d><i></i></div><section id=e></section>
      <p id=f></p><i id=g></i>`,
    );
    expect(hostsIn(document)).toEqual(['a', 'b', 'c', 'e']);
  });

  test('in a subtree itself and what is below, in a shadow root everything in it', () => {
    const { deep, shadowOf } = shadowPage(nested);
    expect(hostsIn(deep('#outer'))).toEqual(['outer']);
    expect(hostsIn(shadowOf(deep('#outer'))!)).toEqual(['inner']);
  });

  test('an empty box that is asked about itself', () => {
    const { one } = pageOf('<div id=a></div><div id=b><div id=c></div></div>');
    expect([hostsIn(one('#a')), hostsIn(one('#b'))]).toEqual([['a'], ['c']]);
  });
});

describe('the roots of a page', () => {
  test('outer ones first, closed ones where they can be seen', () => {
    const { document, deep, shadowOf } = shadowPage(nested);
    const [outer, inner] = [deep('#outer'), deep('#inner')].map(shadowOf);
    expect(rootsIn(document, shadowOf)).toEqual([document, outer, inner]);
    expect(rootsIn(document, openShadowOf)).toEqual([document, outer]);
  });

  test('of an element are those below it, without the document', () => {
    const { deep, shadowOf } = shadowPage(`${nested}<x-other><template shadow=open>x</template></x-other>`);
    expect(rootsIn(deep('#s'), shadowOf)).toEqual([deep('#outer'), deep('#inner')].map(shadowOf));
    expect(rootsIn(shadowOf(deep('#outer'))!, shadowOf)).toHaveLength(2);
  });

  test('of empty boxes count, too; each is there once', () => {
    const { document, shadowOf } = shadowPage(
      '<div><template shadow=open><i></i></template></div><x-a></x-a>',
    );
    expect(rootsIn(document, shadowOf)).toHaveLength(2);
  });
});

test('the focused element is the innermost one', () => {
  const { document, deep, shadowOf } = shadowPage(nested);
  expect(focusedIn(document, shadowOf)).toBe(document.body);
  deep('#deep').focus();
  expect(focusedIn(document, shadowOf)?.id).toBe('deep');
  expect(focusedIn(document, openShadowOf)?.id).toBe('inner');
});

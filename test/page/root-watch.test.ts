// Follows shadow roots as they come: each once, the late ones by looking again, and no longer than asked.

import { describe, expect, test, vi } from 'vitest';
import { watchRoots } from '../../src/page/root-watch';
import type { Root } from '../../src/page/roots';
import { Clock } from './clock';
import { shadowPage } from './shadow';

/** A watched page whose time is the test's; roots are told by the id of their host. */
function watched(markup = '') {
  const page = shadowPage(markup);
  const clock = new Clock();
  const stopper = new AbortController();
  vi.stubGlobal('setTimeout', (act: () => void, ms: number) => clock.after(ms, act));
  const roots: Root[] = [];
  const asked: Element[] = [];
  const shadowOf = (element: Element) => {
    asked.push(element);
    return page.shadowOf(element);
  };
  const onRoot = (root: Root) => roots.push(root);
  const watch = watchRoots(page.document, { shadowOf, onRoot, signal: stopper.signal });
  const names = () =>
    roots.map((root) => (root === page.document ? 'document' : (root as ShadowRoot).host.id));
  const put = (markup: string) => {
    const { document } = shadowPage(markup);
    const added = page.document.importNode(document.body.firstElementChild!, true);
    page.document.body.append(added);
    return added;
  };
  const upgrade = (host: Element, inner = '') => {
    const shadow = host.attachShadow({ mode: 'open' });
    const parts = shadowPage(inner).document.body.children;
    shadow.append(...[...parts].map((part) => page.document.importNode(part, true)));
  };
  return { page, clock, stopper, watch, names, put, upgrade, asked };
}

describe('at the start', () => {
  test('the document comes first, then every root there is, also closed and nested ones', () => {
    const inner = '<x-b id=b><template shadow=closed><i></i></template></x-b>';
    const { names } = watched(`<x-a id=a><template shadow=open>${inner}</template></x-a><x-c></x-c>`);
    expect(names()).toEqual(['document', 'a', 'b']);
  });
});

describe('a node that is added', () => {
  test('brings its roots, those inside of them too', () => {
    const { names, put, upgrade, watch } = watched();
    const added = put('<p><x-a id=a></x-a></p>');
    const host = added.querySelector('#a')!;
    upgrade(host, '<x-b id=b></x-b>');
    upgrade(host.shadowRoot!.querySelector('#b')!);
    watch.add(added);
    expect(names()).toEqual(['document', 'a', 'b']);
  });

  test('an empty box with a root by itself', () => {
    const { names, put, upgrade, watch } = watched();
    const added = put('<div id=a></div>');
    upgrade(added);
    watch.add(added);
    expect(names()).toEqual(['document', 'a']);
  });

  test('that was moved brings no root twice', async () => {
    const { page, names, clock, watch } = watched('<x-a id=a><template shadow=open></template></x-a>');
    watch.add(page.deep('#a'));
    watch.add(page.document.body);
    await clock.pass(20_000);
    expect(names()).toEqual(['document', 'a']);
  });
});

describe('a custom element that gets its root late', () => {
  test.each([50, 1400, 12_000])('after %s ms is found within as much again', async (ms) => {
    const { names, clock, page, upgrade } = watched('<p><x-a id=a></x-a></p>');
    clock.after(ms, () => upgrade(page.one('#a')));
    await clock.pass(ms);
    expect(names()).toEqual(['document']);
    await clock.pass(Math.max(ms, 100));
    expect(names()).toEqual(['document', 'a']);
  });

  test('is followed inwards: what its root holds may be late, too', async () => {
    const { names, clock, page, upgrade } = watched('<x-a id=a></x-a>');
    upgrade(page.one('#a'), '<x-b id=b></x-b>');
    await clock.pass(150);
    expect(names()).toEqual(['document', 'a']);
    upgrade(page.one('#a').shadowRoot!.querySelector('#b')!);
    await clock.pass(300);
    expect(names()).toEqual(['document', 'a', 'b']);
  });

  test('is waited for anew when another comes, after the looks were over', async () => {
    const { names, clock, put, upgrade, watch } = watched('<x-never></x-never>');
    await clock.pass(60_000);
    const added = put('<x-a id=a></x-a>');
    watch.add(added);
    upgrade(added);
    expect(names()).toEqual(['document']);
    await clock.pass(150);
    expect(names()).toEqual(['document', 'a']);
  });

  test('is looked at no more than seven times', async () => {
    const { clock, asked } = watched('<x-never></x-never>');
    await clock.pass(600_000);
    expect(asked).toHaveLength(1 + 7);
  });

  test('is not looked at any more once it has left, or has its root', async () => {
    const { clock, page, asked, names, upgrade } = watched('<x-a id=a></x-a><x-b id=b></x-b>');
    const left = page.one('#a');
    left.remove();
    upgrade(page.one('#b'));
    await clock.pass(150);
    upgrade(left);
    await clock.pass(600_000);
    expect(asked.filter(({ id }) => id === 'a').length).toBeLessThanOrEqual(2);
    expect(asked.filter(({ id }) => id === 'b')).toHaveLength(2);
    expect(names()).toEqual(['document', 'b']);
  });

  test('ordinary boxes are not waited for', async () => {
    const { clock, asked } = watched('<div id=a></div>');
    await clock.pass(600_000);
    expect(asked.map(({ id }) => id)).toEqual(['a']);
  });

  test('is not looked for after the end', async () => {
    const { names, clock, page, stopper, upgrade } = watched('<x-a id=a></x-a>');
    await clock.pass(150);
    stopper.abort();
    upgrade(page.one('#a'));
    await clock.pass(60_000);
    expect(names()).toEqual(['document']);
  });
});

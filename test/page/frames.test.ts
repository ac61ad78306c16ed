// Says for a frame whether its iframe is shown; a twin it could be confused with makes the answer no.

import { describe, expect, test } from 'vitest';
import type { FrameSize } from '../../src/model/message';
import { isFrameShown } from '../../src/page/frames';
import { pageOf } from './dom';

const blade = 'https://sandbox-1.reactblade.portal.azure.net';
const frame = { origin: blade, width: 700, height: 600 };

interface Made {
  readonly src?: string | null;
  readonly size?: readonly [number, number];
  readonly seen?: boolean;
  /** Something opaque lies over all of it. */
  readonly covered?: boolean;
  readonly attributes?: string;
}

/** jsdom has no layout: each iframe is given its size, its place, and whether the browser would call it visible. */
function shown(asked: Partial<FrameSize>, ...iframes: Made[]): boolean | null {
  const markup = iframes.map(
    ({ src = `${blade}/x`, attributes = '' }) =>
      `<iframe ${src === null ? '' : `src="${src}"`} ${attributes}></iframe>`,
  );
  const page = pageOf(`<div>${markup.join('')}</div>`);
  page.document.querySelectorAll('iframe').forEach((iframe, index) => {
    const { size = [700, 600], seen = true } = iframes[index] ?? {};
    Object.defineProperty(iframe, 'clientWidth', { value: size[0] });
    Object.defineProperty(iframe, 'clientHeight', { value: size[1] });
    iframe.checkVisibility = () => seen;
    iframe.getBoundingClientRect = () => new page.window.DOMRect(0, index * 100, 200, 50);
  });
  page.document.elementFromPoint = (_x, y) => {
    const index = Math.floor(y / 100);
    const iframe = page.document.querySelectorAll('iframe')[index];
    return iframe && !iframes[index]?.covered ? iframe : page.document.body;
  };
  return isFrameShown(page.document, { path: [-1], ...frame, ...asked }, []);
}

describe('shown', () => {
  test.each<[string, Partial<FrameSize>, Made[]]>([
    ['the only iframe', {}, [{}]],
    ['a size that differs by rounding', { width: 702, height: 598 }, [{}]],
    ['beside a hidden iframe of another origin', {}, [{}, { src: 'https://other.example/', seen: false }]],
    ['beside a hidden iframe of another size', {}, [{}, { size: [0, 0], seen: false }]],
    ['two that are both shown', {}, [{}, {}]],
    ['a relative address', { origin: 'https://portal.azure.com' }, [{ src: '/frame' }]],
    ['no address', { origin: 'https://portal.azure.com' }, [{ src: null }]],
    ['about:blank', { origin: 'https://portal.azure.com' }, [{ src: 'about:blank' }]],
    [
      'srcdoc',
      { origin: 'https://portal.azure.com' },
      [{ src: 'https://other.example', attributes: 'srcdoc="x"' }],
    ],
  ])('%s', (_what, asked, iframes) => {
    expect(shown(asked, ...iframes)).toBe(true);
  });
});

describe('not shown', () => {
  test.each<[string, Partial<FrameSize>, Made[]]>([
    ['no iframe at all', {}, []],
    ['a hidden one', {}, [{ seen: false }]],
    ['one that is covered', {}, [{ covered: true }]],
    ['one that is nearly transparent', {}, [{ attributes: 'style="opacity: 0.05"' }]],
    ['one behind a filter', {}, [{ attributes: 'style="filter: blur(1px) opacity(0)"' }]],
    ['a hidden twin before', {}, [{ seen: false }, {}]],
    ['a hidden twin after', {}, [{}, { seen: false }]],
    ['another origin', { origin: 'https://sandbox-2.reactblade.portal.azure.net' }, [{}]],
    ['another width', { width: 703 }, [{}]],
    ['another height', { height: 590 }, [{}]],
    ['hidden from readers', {}, [{ attributes: 'aria-hidden=true' }]],
    ['inert', {}, [{ attributes: 'inert' }]],
    ['an opaque asker', { origin: 'null' }, [{}]],
  ])('%s', (_what, asked, iframes) => {
    expect(shown(asked, ...iframes)).toBe(false);
  });

  test.each(['aria-hidden=true', 'inert'])('inside an element that is %s', (attribute) => {
    const page = pageOf(`<div ${attribute}><iframe src="${blade}"></iframe></div>`);
    const iframe = page.one('iframe');
    iframe.checkVisibility = () => true;
    page.document.elementFromPoint = () => iframe;
    expect(isFrameShown(page.document, { path: [-1], origin: blade, width: 0, height: 0 }, [])).toBe(false);
    iframe.parentElement?.removeAttribute(attribute.split('=')[0] ?? '');
    expect(isFrameShown(page.document, { path: [-1], origin: blade, width: 0, height: 0 }, [])).toBe(true);
  });

  test('known by its number, a frame is no longer taken for its twin', () => {
    expect(shown({ path: [1] }, { seen: false }, {})).toBe(true);
    expect(shown({ path: [0] }, { seen: false }, {})).toBe(false);
  });

  test.each([
    ['itself', [0], [0]],
    ['a frame of another one', [1, 0], [0]],
    ['the page around it', [], [0]],
  ])('a page says nothing of %s', (_what, path, own) => {
    const page = pageOf(`<iframe src="${blade}"></iframe>`);
    expect(isFrameShown(page.document, { path, origin: blade, width: 0, height: 0 }, own)).toBeNull();
  });

  test('the browser is asked for opacity and visibility, too', () => {
    const page = pageOf(`<iframe src="${blade}"></iframe>`);
    const asked: unknown[] = [];
    page.one('iframe').checkVisibility = (options) => asked.push(options) === 0;
    isFrameShown(page.document, { path: [-1], origin: blade, width: 0, height: 0 }, []);
    expect(asked).toEqual([{ opacityProperty: true, visibilityProperty: true }]);
  });
});

// Gives a jsdom page a layout: each element lies where its attribute `at` says, later ones over earlier ones.

import { pageOf } from './dom';
import type { TestPage } from './dom';

/** `at="left top width height"` in pixels of a window of 800 × 600; without it an element has no box. `hidden` hides. */
export function laidOut(markup: string): TestPage {
  const page = pageOf(markup);
  const { window, document } = page;
  Object.assign(window, { innerWidth: 800, innerHeight: 600 });
  const boxOf = (element: Element) => {
    const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('at') ?? '')
      .split(' ')
      .map(Number);
    return { left, top, width, height, right: left + width, bottom: top + height };
  };
  const { prototype } = window.Element;
  Object.assign(prototype, {
    getBoundingClientRect(this: Element) {
      return boxOf(this);
    },
    checkVisibility(this: Element) {
      return this.isConnected && this.closest('[hidden]') === null;
    },
  });
  const all = (x: number, y: number) =>
    [...document.querySelectorAll('[at]')].reverse().filter((element) => {
      const { left, top, right, bottom } = boxOf(element);
      return element.checkVisibility() && x >= left && x < right && y >= top && y < bottom;
    });
  Object.assign(window.ShadowRoot.prototype, {
    elementFromPoint(this: ShadowRoot, x: number, y: number) {
      const isThere = (element: Element) => {
        const { left, top, right, bottom } = boxOf(element);
        return x >= left && x < right && y >= top && y < bottom;
      };
      return [...this.querySelectorAll('[at]')].findLast(isThere) ?? this.host;
    },
  });
  Object.assign(document, {
    elementsFromPoint: all,
    elementFromPoint: (x: number, y: number) => all(x, y)[0] ?? document.body,
  });
  return page;
}

/** Gives an element so much to scroll, and what of it is above or to the left of the box. */
export function scrolling(element: Element, sizes: Partial<Record<ScrollSize, number>>): void {
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(element, name, { value });
}

type ScrollSize =
  'scrollHeight' | 'clientHeight' | 'scrollTop' | 'scrollWidth' | 'clientWidth' | 'scrollLeft';

// Makes the strip's element: a closed root in a box that no style of the page can hide, stretch or see through.

import type { Theme } from '../model/settings';
import type { Point } from './box';
import { rooms } from './stand-choice';
import type { Room } from './stand-choice';
import { stripName } from './strip-name';

/**
 * All that decides whether and how it is seen. Rules in the closed root are weaker than the page's, so they stand on the
 * element itself, and no rule of the page is stronger than that. `all` undoes what is not named, transitions too.
 */
const fixed: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'max-content',
  'max-height': 'none',
  'box-sizing': 'border-box',
  overflow: 'visible',
  background: 'none',
  opacity: '1',
  'pointer-events': 'auto',
  'z-index': '2147483647',
  font: "13px/1.45 'Segoe UI', system-ui, sans-serif",
  direction: 'ltr',
  'forced-color-adjust': 'auto',
};

/** Pixels of the window that it leaves free in width. */
const rim = 16;

export interface Dress {
  readonly corner: Point;
  readonly isHidden: boolean;
  readonly theme: Theme;
  /** As high as it may be, in pixels; null: as it likes. */
  readonly limit: number | null;
}

/** An element that is not in the document yet; its root cannot be reached by the page. */
export function makeHost(document: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(stripName);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Puts all styles of the element in force; what was there before is gone. */
export function dress({ style }: HTMLElement, { corner, isHidden, theme, limit }: Dress): void {
  style.cssText = '';
  const set = (name: string, value: string) => {
    style.setProperty(name, value, 'important');
  };
  for (const [name, value] of Object.entries(fixed)) set(name, value);
  set('max-width', `calc(100vw - ${String(rim)}px)`);
  set('left', `${String(Math.round(corner.x))}px`);
  set('top', `${String(Math.round(corner.y))}px`);
  set('visibility', isHidden ? 'hidden' : 'visible');
  set('--most-height', limit === null ? '100vh' : `${String(Math.round(limit))}px`);
  set('color-scheme', theme === 'system' ? 'light dark' : theme);
}

/** Takes away what an earlier version of the extension left; its script is cut off, and cannot do it. */
export function removeOld(document: Document): void {
  for (const old of document.querySelectorAll(stripName)) old.remove();
}

/** What the strip shows of itself at this moment, by the class of its section. */
export function shapeIn(root: ShadowRoot): Room {
  const section = [...root.children].find(({ localName }) => localName === 'section');
  return rooms.find((room) => section?.classList.contains(`is-${room}`)) ?? 'bar';
}

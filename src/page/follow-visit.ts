// Reads a page again as it grows, upgrades its components late and moves on without loading anew; tells what is new.

import { watchRoots } from './root-watch';
import type { RootWatch } from './root-watch';
import type { Root, ShadowOf } from './roots';

/** Milliseconds between two looks at a page that was just loaded, moved on or shown, … */
const youngLookMs = 250;
/** … for so long after that (components are defined up to 3 s late: facts, portal-dom §3.1, §7.4), … */
const youngMs = 15_000;
/** … for so long after elements were added later, which may be defined late in their turn, … */
const grownMs = 5000;
/** … and between two at a page at rest, where nothing is read but its address and undefined components. */
const restLookMs = 1000;
/** What is added in one go is read in one go. */
const gatherMs = 40;
/** Between two readings lies so many times what the last one took: at most 5 % of the page's time … */
const restPerCost = 20;
/** … but never less and never more than this, in milliseconds. */
const gap = { least: 100, most: 2000 };

interface Following<T> {
  readonly window: Window & typeof globalThis;
  readonly shadowOf: ShadowOf;
  /** What page and address say now, as plain data; null for nothing. Called again and again: at once after a move. */
  readonly read: () => T | null;
  /** Called with what was read whenever it differs from the last time; null when the page says nothing any more. */
  readonly tell: (said: T | null) => void;
  /** False when the extension was replaced: then everything stops. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads now, after every change of the page (open shadow roots included), after every navigation, and when the tab is
 * shown again; calls `tell` within 500 ms of the page showing something else, nothing being told until something is
 * read. For any page and reader: `followVisit({ window, shadowOf, read, tell, isAlive, signal })`.
 *
 * Cost: readings take at most 5 % of the page's time; a page at rest costs a look at its address and at components
 * without a shadow root each second, a hidden one nothing.
 */
export function followVisit<T>(following: Following<T>): void {
  new VisitFollower(following).start();
}

class VisitFollower<T> {
  private readonly stopper = new AbortController();
  private readonly observer: MutationObserver;
  private roots: RootWatch | undefined;
  private known = 'null';
  private href = '';
  private isStale = true;
  private youngUntil = 0;
  private readAt = -Infinity;
  private gapMs = 0;
  private due = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly following: Following<T>) {
    this.observer = new following.window.MutationObserver((records) => {
      this.onChanges(records);
    });
  }

  start(): void {
    const { window, shadowOf, signal } = this.following;
    const { signal: stopped } = this.stopper;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => {
      this.stop();
    });
    const renew = () => {
      this.rejuvenate(youngMs);
      this.look();
    };
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', renew, { signal: stopped });
    for (const type of ['hashchange', 'popstate', 'pageshow', 'load'])
      window.addEventListener(type, renew, { signal: stopped });
    window.document.addEventListener('visibilitychange', renew, { signal: stopped });
    const onRoot = (root: Root) => {
      this.enter(root);
    };
    this.roots = watchRoots(window.document, { shadowOf, onRoot, signal: stopped });
    renew();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.stopper.abort();
  }

  private enter(root: Root): void {
    this.observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['value', 'label', 'href'],
    });
    // The value of a field changes without the page's text changing.
    root.addEventListener('change', () => this.readSoon(), {
      capture: true,
      passive: true,
      signal: this.stopper.signal,
    });
    this.readSoon();
  }

  private onChanges(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
    for (const element of added) if (element.isConnected) this.roots?.add(element);
    if (added.length > 0) this.rejuvenate(grownMs);
    this.readSoon();
  }

  private rejuvenate(ms: number): void {
    this.youngUntil = Math.max(this.youngUntil, now() + ms);
  }

  private readSoon(): void {
    this.isStale = true;
    this.lookAt(Math.max(now() + gatherMs, this.readAt + this.gapMs));
  }

  /** Brings the next look forward to this time, never back. */
  private lookAt(time: number): void {
    if (this.stopper.signal.aborted || this.isHidden() || time >= this.due) return;
    clearTimeout(this.timer);
    this.due = time;
    this.timer = setTimeout(() => {
      this.look();
    }, time - now());
  }

  private look(): void {
    clearTimeout(this.timer);
    this.due = Infinity;
    if (!this.following.isAlive()) return this.stop();
    if (this.isHidden()) return;
    const { href } = this.following.window.location;
    const hasMoved = href !== this.href;
    this.href = href;
    if (hasMoved) this.rejuvenate(youngMs);
    this.roots?.look();
    const isYoung = now() < this.youngUntil;
    const isRested = now() >= this.readAt + this.gapMs;
    this.lookAt(now() + (isYoung ? youngLookMs : restLookMs));
    if (hasMoved || (isRested && (this.isStale || isYoung))) this.read();
  }

  private read(): void {
    const startedAt = now();
    this.isStale = false;
    const said = this.following.read();
    this.readAt = now();
    this.gapMs = Math.min(gap.most, Math.max(gap.least, (this.readAt - startedAt) * restPerCost));
    const text = JSON.stringify(said);
    if (text === this.known) return;
    this.known = text;
    this.following.tell(said);
  }

  private isHidden(): boolean {
    return this.following.window.document.visibilityState === 'hidden';
  }
}

function now(): number {
  return performance.now();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

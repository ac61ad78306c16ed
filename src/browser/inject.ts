// Puts scripts into documents that asked, and asks the top page of a tab where it is.

import type { Signals } from '../model/context';
import type { FrameSize } from '../model/message';

/** What `where.iife` leaves in the top page's isolated world; no script of the page can reach it. */
export interface Where {
  /** Waits up to `waitMs` for a directory line; the tab's signals as of then. */
  readonly signals: (waitMs: number) => Promise<Signals>;
  /** Milliseconds until the user, typing or clicking in the top page, counts as resting. */
  readonly untilRest: () => number;
  /** Whether the frame is one that a person can see in this page; null when it is no child of this page. */
  readonly isFrameShown: (frame: FrameSize) => boolean | null;
}

declare global {
  var onbehalfWhere: Where | undefined;
}

/** Runs built scripts, one after the other, in exactly the document that asked; false when that document is gone. */
export async function injectInto(tabId: number, documentId: string, files: string[]): Promise<boolean> {
  return chrome.scripting.executeScript({ target: { tabId, documentIds: [documentId] }, files }).then(
    () => true,
    () => false,
  );
}

/** Runs a built script in the top page of a tab; false where the browser does not let us in. */
export async function injectTop(tabId: number, file: string): Promise<boolean> {
  return chrome.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    () => true,
    () => false,
  );
}

/** Shows the strip that is in the top page of a tab, or takes it away; false where there is none yet. */
export async function toggleStripIn(tabId: number): Promise<boolean> {
  const func = () => {
    // Named as `entry/strip.iife` leaves it in the isolated world.
    const strip = (globalThis as { onbehalfStrip?: { toggle: () => unknown } }).onbehalfStrip;
    void strip?.toggle();
    return strip !== undefined;
  };
  const answers = await chrome.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return answers[0]?.result === true;
}

/** A question to the top page of a tab; null when it cannot be asked (gone, or no portal of ours). */
export class TopPage {
  constructor(
    private readonly tabId: number,
    private readonly file: string,
  ) {}

  async signals(waitMs: number): Promise<Signals | null> {
    return this.evaluate((ms: number) => globalThis.onbehalfWhere?.signals(ms) ?? null, [waitMs]);
  }

  async untilRest(): Promise<number | null> {
    return this.evaluate(() => globalThis.onbehalfWhere?.untilRest() ?? null, []);
  }

  /** Whether every page around the frame shows it; null when the top page cannot be asked. */
  async isFrameShown(frame: FrameSize): Promise<boolean | null> {
    const question = (asked: FrameSize) => globalThis.onbehalfWhere?.isFrameShown(asked) ?? null;
    if (frame.path.length < 2) return this.evaluate(question, [frame]);
    const answers = (await this.evaluateIn({ tabId: this.tabId, allFrames: true }, question, [frame])) ?? [];
    return answers.filter((shown) => shown === true).length === frame.path.length && !answers.includes(false);
  }

  /** `question` is sent as text: it may use its arguments and globals of the top page, nothing else. */
  private async evaluate<A extends unknown[], T>(
    question: (...args: A) => T | Promise<T>,
    args: A,
  ): Promise<T | null> {
    const answers = await this.evaluateIn({ tabId: this.tabId, frameIds: [0] }, question, args);
    return answers?.[0] ?? null;
  }

  private async evaluateIn<A extends unknown[], T>(
    target: chrome.scripting.InjectionTarget,
    question: (...args: A) => T | Promise<T>,
    args: A,
  ): Promise<(T | null)[] | null> {
    try {
      await chrome.scripting.executeScript({ target, files: [this.file] });
      const answers = await chrome.scripting.executeScript({ target, func: question, args });
      return answers.map(({ result }) => (result ?? null) as T | null);
    } catch {
      return null;
    }
  }
}

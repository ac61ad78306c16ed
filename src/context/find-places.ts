// Finds the elements in which a portal's top page says whose directory it shows; cheap enough for several looks a second.

import { accountPlaces, directoryBar, directoryLines, directoryTexts, likelyLines } from '../rules/directory';

export interface Places {
  /** With a title or name of several lines; best first. */
  readonly lines: readonly Element[];
  /** What may be such, where there are none that surely are. */
  readonly likely: () => readonly Element[];
  /** With the directory for a text, by the selector they were found with; best first. */
  readonly texts: readonly (readonly Element[])[];
  readonly accounts: readonly Element[];
}

/** Milliseconds between two searches of the whole page by a part of a class name. */
const wideSearchMs = 2000;

/**
 * Looks up single classes and ids, 0.2 ms each in 50,000 elements; a list of selectors or a part of a class name costs
 * many times that (facts: performance, single operations), and is asked for in the bar alone, or now and then.
 */
export class PlaceFinder {
  private likely: readonly Element[] = [];
  private searchedAt = -Infinity;

  /** `now`: a monotonic clock in milliseconds. */
  constructor(
    private readonly document: Document,
    private readonly now: () => number,
  ) {}

  find(): Places {
    const all = (selector: string) => [...this.document.querySelectorAll(selector)];
    return {
      lines: directoryLines.flatMap(all),
      likely: () => this.findLikely(),
      texts: directoryTexts.map(all),
      accounts: accountPlaces.flatMap(all),
    };
  }

  private findLikely(): readonly Element[] {
    const bar = this.document.querySelector(directoryBar);
    if (bar) return [...bar.querySelectorAll(likelyLines)];
    this.likely = this.likely.filter(({ isConnected }) => isConnected);
    if (this.now() - this.searchedAt >= wideSearchMs) {
      this.searchedAt = this.now();
      this.likely = [...this.document.querySelectorAll(likelyLines)];
    }
    return this.likely;
  }
}

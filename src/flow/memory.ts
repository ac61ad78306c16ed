// What one document remembers between passes: whose value a field holds, what was there before, what came of it.

import type { WrittenField } from '../model/fields';
import type { FieldResult } from '../model/report';

/** How often we tried to write this very element; a new element is a new try. */
export interface Tries {
  readonly element: Element;
  readonly count: number;
}

/** Kept by field, not by element, so that a re-render loses nothing. Lives in the page and dies with it. */
export interface Memory {
  /** Fields the user typed into or chose. */
  readonly users: Set<WrittenField>;
  /** Fields the user told us to replace, whoever wrote what stands there. */
  readonly told: Set<WrittenField>;
  /** Fields the user took back from us: they stay as they are until the user asks again. */
  readonly takenBack: Set<WrittenField>;
  /** Fields that hold our value, with what they showed before (for undo). */
  readonly written: Map<WrittenField, string>;
  readonly tries: Map<WrittenField, Tries>;
  /** The last result of each field ever seen, so that a step the user left stays in the report. */
  readonly results: Map<WrittenField, FieldResult>;
  /** What each choice showed at the end of the last look, to notice the user's own choices. */
  readonly lastShown: Map<WrittenField, string>;
  /** Monotonic time of that look; -Infinity before the first. */
  lookedAt: number;
}

export function newMemory(): Memory {
  return {
    users: new Set(),
    told: new Set(),
    takenBack: new Set(),
    written: new Map(),
    tries: new Map(),
    results: new Map(),
    lastShown: new Map(),
    lookedAt: -Infinity,
  };
}

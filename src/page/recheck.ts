// Looks whether a box still lies over nothing but what it may, in a time that every frame has.

import type { Box } from '../model/message';
import type { Level } from './free-place';
import { frontOf } from './front';
import { groundOf, stepX, stepY } from './ground';
import type { ShadowOf } from './roots';

interface Rechecking {
  readonly document: Document;
  readonly host: Element;
  readonly shadowOf: ShadowOf;
  readonly allowed: Level;
  /** Another number each time: a large box is looked at in turns. */
  readonly phase: number;
}

/** So many points at most are looked at. */
const mostPoints = 40;

/** Whether there is something under it now that was not there when its place was chosen. */
export function isWorse([left, top, width, height]: Box, looking: Rechecking): boolean {
  const { document, host, shadowOf, allowed, phase } = looking;
  const groundAt = groundOf(document, frontOf(document, shadowOf, host));
  const columns = Math.ceil(width / stepX);
  const rows = Math.ceil(height / stepY);
  const every = Math.max(1, Math.ceil((columns * rows) / mostPoints));
  for (let at = phase % every; at < columns * rows; at += every) {
    const x = left + Math.min(width - 1, (at % columns) * stepX + 1);
    const y = top + Math.min(height - 1, Math.floor(at / columns) * stepY + 1);
    const ground = groundAt(x, y);
    if (ground === 'control') return true;
    if (ground === 'frame' && allowed.frame !== true) return true;
    if (ground === 'text' && allowed.text === undefined) return true;
  }
  return false;
}

// Guesses in which encoding of the time before Unicode a file was written, by the column names it then shows.

import { encodings } from '../../model/import';
import type { TextEncodingLabel } from '../../model/import';
import { conceptOf } from './header-names';

/** Column names stand in the first lines. */
const headBytes = 8_000;
const headLines = 10;

/**
 * The encoding in which most column names beyond ASCII are known ones, as “会社名” is in Shift_JIS alone; Windows-1252,
 * Excel's in most of Europe and America, when none or several are.
 */
export function likeliestLegacy(bytes: Uint8Array): TextEncodingLabel {
  const head = bytes.subarray(0, headBytes);
  let best: TextEncodingLabel = 'windows-1252';
  let most = knownNames(head, best);
  for (const encoding of encodings) {
    if (encoding.startsWith('utf-')) continue;
    const known = knownNames(head, encoding);
    if (known > most) [best, most] = [encoding, known];
  }
  return best;
}

function knownNames(head: Uint8Array, encoding: TextEncodingLabel): number {
  const lines = new TextDecoder(encoding).decode(head).split(/\r\n|\n|\r/, headLines);
  const cells = lines.flatMap((line) => line.split(/[,;|\t]/));
  return cells.filter((cell) => /[^\0-\x7f]/.test(cell) && conceptOf(cell) !== undefined).length;
}

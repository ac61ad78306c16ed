// Writes texts in the encodings of files, which the platform only reads.

import type { TextEncodingLabel } from '../../../src/model/import';

/** The bytes of a text; throws when the encoding lacks a character. `isMarked` puts the byte order mark before it. */
export function bytesIn(text: string, encoding: TextEncodingLabel, isMarked = false): ArrayBuffer {
  const whole = isMarked ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new Uint8Array(new TextEncoder().encode(whole)).buffer;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const view = new DataView(new ArrayBuffer(whole.length * 2));
    for (let at = 0; at < whole.length; at += 1)
      view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
    return view.buffer;
  }
  const table = tableOf(encoding);
  const bytes = Array.from(whole).flatMap((letter) => {
    const found = letter < '\x80' ? [letter.charCodeAt(0)] : table.get(letter);
    if (!found) throw new Error(`${encoding} has no ${letter}`);
    return found;
  });
  return new Uint8Array(bytes).buffer;
}

const tables = new Map<string, Map<string, readonly number[]>>();

/** Each letter with the one or two bytes that a decoder makes it of. */
function tableOf(encoding: TextEncodingLabel): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]): void => {
    try {
      const letter = decoder.decode(new Uint8Array(bytes));
      if (Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // No letter is written so.
    }
  };
  for (let first = 0x80; first < 0x100; first += 1) add(first);
  const isDouble = /shift_jis|gb18030|big5|euc-kr/.test(encoding);
  for (let first = 0x81; isDouble && first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  tables.set(encoding, table);
  return table;
}

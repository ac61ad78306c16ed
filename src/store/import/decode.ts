// Makes text of a file's bytes, or says why they are none and what the file is instead.

import type { ImportTrouble, TextEncodingLabel } from '../../model/import';
import { binaryTrouble, isMostlyControls, unmarkedUtf16 } from './binary';
import { likeliestLegacy } from './legacy';

/** 200 MB: ten times the list of a partner with 100,000 customers. */
const maxBytes = 200_000_000;

/** How much of a broken file is tried. */
const triedBytes = 1_000_000;

export interface FileText {
  readonly text: string;
  readonly encoding: TextEncodingLabel;
  /** The bytes are in no Unicode encoding, or not wholly: letters beyond ASCII may be wrong. */
  readonly isGuess: boolean;
}

export interface Refusal {
  readonly ok: false;
  readonly trouble: ImportTrouble;
  /** For `too-large` the size in megabytes; for `not-json` the place, as in `line 3, column 7`. */
  readonly detail?: string;
}

type Read = { readonly ok: true } & FileText;

export type Decoded = Read | Refusal;

/**
 * Decodes a file: by its mark, as UTF-16 without one, as UTF-8, else in the legacy encoding that its column names speak
 * for, else as Windows-1252. `chosen` is the user's word and is not questioned, unless most of what is beyond ASCII
 * cannot be read in it (`broken-encoding`). Never throws.
 */
export function decodeFile(bytes: ArrayBuffer, chosen?: TextEncodingLabel): Decoded {
  if (bytes.byteLength > maxBytes)
    return { ok: false, trouble: 'too-large', detail: `${Math.round(bytes.byteLength / 1_000_000)} MB` };
  const view = new Uint8Array(bytes);
  const binary = binaryTrouble(view);
  if (binary) return { ok: false, trouble: binary };
  const decoded = chosen === undefined ? detected(view) : inChosen(view, chosen);
  if (!decoded.ok) return decoded;
  if (isMostlyControls(codesOf(decoded.text))) return { ok: false, trouble: 'not-text' };
  return decoded.text.trim() === '' ? { ok: false, trouble: 'empty' } : decoded;
}

function detected(view: Uint8Array): Decoded {
  const utf16 = markedUtf16(view) ?? unmarkedUtf16(view);
  if (utf16) return whole(view, utf16) ?? { ...lossy(view, utf16), isGuess: true };
  if (isMostlyControls(view)) return { ok: false, trouble: 'not-text' };
  const utf8 = whole(view, 'utf-8');
  if (utf8) return utf8;
  // A lone broken byte in UTF-8 leaves the rest readable; in a legacy text hardly two bytes ever make a letter of UTF-8.
  const first = view.findIndex((byte) => byte > 127);
  const isUtf8 = isMostlyRight(lossy(view.subarray(first, first + triedBytes), 'utf-8').text);
  return { ...lossy(view, isUtf8 ? 'utf-8' : likeliestLegacy(view)), isGuess: true };
}

function inChosen(view: Uint8Array, chosen: TextEncodingLabel): Decoded {
  const read = whole(view, chosen) ?? lossy(view, chosen);
  return isMostlyRight(read.text) ? read : { ok: false, trouble: 'broken-encoding' };
}

function markedUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Undefined when a byte does not fit the encoding. */
function whole(view: Uint8Array, encoding: TextEncodingLabel): Read | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(view);
    return { ok: true, text, encoding, isGuess: false };
  } catch {
    return undefined;
  }
}

/** With `\uFFFD` for what does not fit. */
function lossy(view: Uint8Array, encoding: TextEncodingLabel): Read {
  return { ok: true, text: new TextDecoder(encoding).decode(view), encoding, isGuess: false };
}

/** Whether at least half of what is beyond ASCII could be read. */
function isMostlyRight(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) balance += code === 0xfffd ? -1 : 1;
  }
  return balance >= 0;
}

function* codesOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

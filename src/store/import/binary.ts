// Tells by their first bytes files that are no text: workbooks, archives, documents and pictures.

import type { ImportTrouble } from '../../model/import';

/** Where a zip names its files: at its start, and in the directory at its end. */
const zipEnds = 65_536;

/** As much of a file as is looked at for control characters. */
const sampled = 1_000_000;

type Signature = readonly [start: string, trouble: ImportTrouble];

/** First bytes as text, one character a byte. */
const signatures: readonly Signature[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'workbook'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['\xfd7zXZ\x00', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['MSCF\x00\x00\x00\x00', 'archive'],
  ['%PDF-', 'not-text'],
  ['{\\rtf', 'not-text'],
  ['\x89PNG\r\n\x1a\n', 'not-text'],
  ['\xff\xd8\xff', 'not-text'],
  ['GIF87a', 'not-text'],
  ['GIF89a', 'not-text'],
  ['SQLite format 3\x00', 'not-text'],
];

const zips = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** What a file is, when its first bytes tell that it is no text; undefined for everything else. */
export function binaryTrouble(bytes: Uint8Array): ImportTrouble | undefined {
  const start = asLetters(bytes.subarray(0, 16));
  if (zips.some((zip) => start.startsWith(zip))) return isWorkbook(bytes) ? 'workbook' : 'archive';
  if (asLetters(bytes.subarray(257, 262)) === 'ustar') return 'archive';
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}

/** Excel's own formats, OpenDocument spreadsheets and Numbers are zips that hold these. */
function isWorkbook(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('latin1');
  const names = decoder.decode(bytes.subarray(0, zipEnds)) + decoder.decode(bytes.subarray(-zipEnds));
  return /xl\/|opendocument\.spreadsheet|Index\/(?:Document|Tables)/.test(names);
}

/** Whether control characters are more than a stray one: 0.5 %. Tab, line breaks and the old end mark are text. */
export function isMostlyControls(codes: Iterable<number>): boolean {
  let [controls, all] = [0, 0];
  for (const code of codes) {
    all += 1;
    if (code < 32 ? !(code >= 9 && code <= 13) && code !== 26 : code === 127) controls += 1;
    if (all === sampled) break;
  }
  return controls > Math.max(2, all / 200);
}

/** The UTF-16 that bytes without mark are in: then every second byte of plain letters is zero, and few others are. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, zipEnds) / 2);
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  if (second > pairs / 5 && first <= pairs / 100) return 'utf-16le';
  return first > pairs / 5 && second <= pairs / 100 ? 'utf-16be' : undefined;
}

/** One character a byte; for few bytes. */
function asLetters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

// A small hash of normalised labels, and a tight writing of many, so that the detector carries nineteen languages.

/** 32-bit FNV-1a over UTF-16 code units; two writings of one label have one hash after `normalise`. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Bits of a hash that are kept: a page with 1,000 labels meets one of 600 words by chance in one of seven cases, and two must meet. */
const range = 2 ** 22;

export function shortHash(text: string): number {
  return hash(text) % range;
}

/** Three characters of these 85, from `(` to `~` without backslash and backtick, hold a gap of up to 614,123. */
const base = 85;
const widest = base ** 3 - 1;

/** Words by class: the gaps between the sorted numbers `class × 2²² + hash`, three characters each; the widest gap is only a step. */
export function packWords(words: Iterable<readonly [hash: number, group: number]>): string {
  const numbers = [...new Set([...words].map(([value, group]) => group * range + value))].sort(
    (a, b) => a - b,
  );
  let last = 0;
  return numbers
    .flatMap((number) => {
      const gap = number - last;
      last = number;
      return [...Array<number>(Math.floor(gap / widest)).fill(widest), gap % widest];
    })
    .map((gap) =>
      [gap / base ** 2, gap / base, gap].map((digit) => letter(Math.floor(digit) % base)).join(''),
    )
    .join('');
}

function letter(digit: number): string {
  const code = digit + 40;
  return String.fromCharCode(code + (code > 91 ? 1 : 0) + (code > 94 ? 1 : 0));
}

/** The class of each packed hash. */
export function unpackWords(packed: string): Map<number, number> {
  const words = new Map<number, number>();
  let number = 0;
  let gap = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    gap = gap * base + code - 40 - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
    if (at % 3 < 2) continue;
    number += gap;
    if (gap < widest) words.set(number % range, Math.floor(number / range));
    gap = 0;
  }
  return words;
}

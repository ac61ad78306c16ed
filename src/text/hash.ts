// A small hash of normalised labels, so that the detector carries numbers instead of nineteen languages.

/** 32-bit FNV-1a over UTF-16 code units; two writings of one label have one hash after `normalise`. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The hash as four letters of 6 bits each: 24 bits are plenty for a few hundred labels, two of which must meet. */
export function codeOf(text: string): string {
  const value = hash(text);
  return [18, 12, 6, 0].map((shift) => letters[(value >>> shift) & 63]).join('');
}

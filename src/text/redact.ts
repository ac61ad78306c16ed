// Takes out of a text what could name a person, a company or a thing of theirs; rather too much than too little.

import type { Redaction } from '../model/snapshot';

/** The most specific first: what one has replaced, the next does not see. */
const patterns: readonly (readonly [Redaction, RegExp])[] = [
  ['addresses', /\p{L}[\p{L}\p{N}+.-]*:\/\/\S+/gu],
  ['emails', /\S+@[\p{L}\p{N}]\S*/gu],
  ['ids', /\{?[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?/giu],
  ['names', /user_\S+/giu],
  // Names of hosts, with what follows in an address; then paths.
  ['addresses', /(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])(?:[:/?#]\S*)?/gu],
  ['addresses', /\S*\/\S*\/\S*/gu],
  // Five digits, whatever stands between them, can be a phone number; four together, any number of theirs.
  ['numbers', /[+(]?\p{Nd}(?:[\p{P}\p{S}\p{Z}\s]*\p{Nd}){4,}/gu],
  ['numbers', /\p{Nd}{4,}/gu],
  ['ids', /(?<![\p{L}\p{N}])(?=[a-f]*[0-9])[0-9a-f]{6,}(?![\p{L}\p{N}])/giu],
  // Names of resources: four digits among letters, or letters, a hyphen and a digit (`vm-web-01`, not `24-hour`).
  ['ids', /(?<![\p{L}\p{N}_-])(?=[\p{L}\p{N}_-]*\p{L})(?:[\p{L}_-]*\p{Nd}){4,}[\p{L}\p{N}_-]*/gu],
  ['ids', /(?<![\p{L}\p{N}_-])\p{L}[\p{L}\p{N}]*[-_][\p{L}\p{N}_-]*\p{Nd}[\p{L}\p{N}_-]*/gu],
];

/** Every word as so many `x`; spaces stay. */
export function masked(text: string): string {
  return text.replace(/\S/gu, 'x');
}

/** Replaces what looks like data of somebody; tells of each hit what it was. */
export function redacted(text: string, onHit: (what: Redaction) => void = () => undefined): string {
  return patterns.reduce(
    (rest, [what, pattern]) =>
      rest.replace(pattern, (hit) => {
        onHit(what);
        return masked(hit);
      }),
    text,
  );
}

/** A text of more characters is no label or choice, and would take long to search. */
const longest = 2000;

/** Whether a text holds anything that `redacted` would replace, or is too long to tell. */
export function holdsData(text: string): boolean {
  return text.length > longest || patterns.some(([, pattern]) => text.search(pattern) !== -1);
}

/** A class without its numbers and generated parts; '' when it is no class a stylesheet would use. */
export function plainClass(name: string): string {
  if (!/^[a-z_-][\w-]*$/iu.test(name)) return '';
  return name
    .replace(/(?<![a-z0-9])(?=[a-f]*[0-9])[0-9a-f]{4,}(?![a-z0-9])/giu, '0')
    .replace(/user_\w+/giu, 'user_0')
    .replace(/[0-9]{2,}/gu, '0');
}

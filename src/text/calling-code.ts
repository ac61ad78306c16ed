// Finds the calling code of a phone number in a list, as “Italy (+39)”, “IT +39”, “0039” or “Italy”.

import type { PhoneParts } from '../model/values';
import { pickOption } from './meaning';
import type { Tiers } from './meaning';
import { normalise } from './normalise';

/** `+39`, `+1-242`, `0039`, or a text that is nothing but digits. */
const written = /\+\s?(?<plus>\d[\d\s-]*)|\b00(?<zeros>[1-9]\d*)|^\D{0,2}(?<bare>\d{1,4})\D{0,2}$/u;

function codeIn(text: string): string {
  const { plus, zeros, bare } = written.exec(text)?.groups ?? {};
  return (plus ?? zeros ?? bare ?? '').replace(/\D/gu, '');
}

/**
 * The index of the one option with this calling code; of several (the United States and Canada are both +1) the one
 * that names the number's country. Lists without codes are read as countries.
 */
export function pickCallingCode(
  texts: readonly string[],
  { code, country = '' }: PhoneParts,
  countryNames: Tiers,
): number | 'missing' | 'ambiguous' {
  const codes = texts.map(codeIn);
  if (codes.every((each) => each === '')) return pickOption(texts, countryNames);
  const fitting = [...texts.keys()].filter((index) => codes[index] === code);
  const [only, second] = fitting;
  if (second === undefined) return only ?? 'missing';
  const names = fitting.map((index) => nameIn(texts[index] ?? ''));
  const named = pickOption(names, [...countryNames, new Set([normalise(country)])]);
  return typeof named === 'number' ? (fitting[named] ?? 'ambiguous') : 'ambiguous';
}

function nameIn(text: string): string {
  return text.replace(written, ' ').replace(/[()[\]]/gu, ' ');
}

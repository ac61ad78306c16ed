// The texts of `_locales` as components use them: typed keys, handed down by context.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../../../_locales/en/messages.json';

export type TextKey = keyof typeof en;

/** The text of a key, with its placeholders filled in. */
export type Translate = (key: TextKey, ...substitutions: readonly (string | number)[]) => string;

type Joined<S extends string, Gap extends string> = S extends `${infer A}${Gap}${infer B}`
  ? `${A}_${Joined<B, Gap>}`
  : S;

/** `prefilled, not yours` → `prefilled_not_yours`: a key may hold letters, digits and `_` only. */
export type KeyWord<S extends string> = Joined<Joined<Joined<Joined<S, ', '>, ' '>, '-'>, '.'>;

/** A word of the model as the last part of a text key. */
export function asKey<W extends string>(word: W): KeyWord<W> {
  return word.replaceAll(/[^A-Za-z0-9]+/g, '_') as KeyWord<W>;
}

export const TextContext = createContext<Translate>((key) => key);

export function useText(): Translate {
  return useContext(TextContext);
}

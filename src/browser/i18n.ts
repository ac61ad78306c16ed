// Hands out the texts of `_locales` in the browser's language.

import type en from '../../_locales/en/messages.json';

/** The text of a key, with `$1`, `$2`, … replaced. */
export function text(key: keyof typeof en, ...substitutions: readonly (string | number)[]): string {
  return chrome.i18n.getMessage(key, substitutions.map(String));
}

// Lays the language packs before the scripts that need them: they are most of what is in the package, and so are in it once.

import type { LanguagePack } from '../model/language';
import { allPacks } from '../rules/languages/all';

declare global {
  /** What this file leaves in the world it runs in, which pages cannot reach. */
  var onbehalfPacks: readonly LanguagePack[] | undefined;
}

globalThis.onbehalfPacks ??= allPacks;

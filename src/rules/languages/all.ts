// Every language pack, in one list: all are matched at once.

import type { LanguagePack } from '../../model/language';
import { en } from './en';
import { it } from './it';

export const allPacks: readonly LanguagePack[] = [en, it];

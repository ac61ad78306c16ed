// Every language pack, in one list: all are matched at once.

import type { LanguagePack } from '../../model/language';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ptPt } from './pt-pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export const allPacks: readonly LanguagePack[] = [
  en,
  cs,
  de,
  es,
  fr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  ptBr,
  ptPt,
  ru,
  sv,
  tr,
  zhHans,
  zhHant,
];

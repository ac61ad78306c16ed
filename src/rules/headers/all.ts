// The column names of every language and of programs, in one list: all are matched at once.

import type { HeaderPack } from '../../model/import-headers';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ptPt } from './pt-pt';
import { ru } from './ru';
import { sv } from './sv';
import { tools } from './tools';
import { tr } from './tr';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export const headerPacks: readonly HeaderPack[] = [
  tools,
  en,
  it,
  de,
  fr,
  es,
  ptBr,
  ptPt,
  ja,
  ko,
  zhHans,
  zhHant,
  nl,
  sv,
  pl,
  ru,
  cs,
  tr,
  hu,
  id,
  da,
  nb,
  fi,
];

// What Partner Center calls a customer's facts, in all languages: its language is not the browser's.

import type { CustomerWords } from '../../model/customer-words';
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
import { tr } from './tr';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export const customerWords: readonly CustomerWords[] = [
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
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

// Every language pack, in one list: all are matched at once.

import type { LanguagePack } from '../../model/language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { nl } from './nl';
import { ptBr } from './pt-br';
import { ptPt } from './pt-pt';
import { sv } from './sv';
import { tr } from './tr';

export const allPacks: readonly LanguagePack[] = [en, de, es, fr, id, it, nl, ptBr, ptPt, sv, tr];

// The few words that only the wider scenarios need, in every language of the portal; translations of our own.
import type { Lang } from './texts';

/** The words of one language. */
export interface Words {
  readonly expired: string;
  readonly remove: string;
}

function words(expired: string, remove: string): Words {
  return { expired, remove };
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: words('Expired', 'Remove'),
  cs: words('Platnost vypršela', 'Odebrat'),
  de: words('Abgelaufen', 'Entfernen'),
  es: words('Expirado', 'Quitar'),
  fr: words('Expiré', 'Supprimer'),
  hu: words('Lejárt', 'Eltávolítás'),
  id: words('Kedaluwarsa', 'Hapus'),
  it: words('Scaduto', 'Rimuovi'),
  ja: words('期限切れ', '削除'),
  ko: words('만료됨', '제거'),
  nl: words('Verlopen', 'Verwijderen'),
  pl: words('Wygasł', 'Usuń'),
  'pt-BR': words('Expirado', 'Remover'),
  'pt-PT': words('Expirado', 'Remover'),
  ru: words('Срок действия истек', 'Удалить'),
  sv: words('Har upphört', 'Ta bort'),
  tr: words('Süresi doldu', 'Kaldır'),
  'zh-Hans': words('已过期', '删除'),
  'zh-Hant': words('已過期', '移除'),
};

/** The words of a page. */
export function wordsOf(settings: { readonly lang: Lang }): Words {
  return WORDS[settings.lang];
}

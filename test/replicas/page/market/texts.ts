// The words of the marketplace pages in the nineteen languages, as Microsoft's sites and our own hand write them.
import type { Lang } from '../texts';

export interface MarketTexts {
  readonly support: string;
  readonly help: string;
  readonly legal: string;
  readonly license: string;
  readonly privacy: string;
  readonly overview: string;
  readonly reviews: string;
  readonly related: string;
}

function words(line: string): MarketTexts {
  const [
    support = '',
    help = '',
    legal = '',
    license = '',
    privacy = '',
    overview = '',
    reviews = '',
    related = '',
  ] = line.split(' | ');
  return { support, help, legal, license, privacy, overview, reviews, related };
}

export const MARKET_TEXTS: Readonly<Record<Lang, MarketTexts>> = {
  en: words(
    'Support | Help | Legal | License agreement | Privacy policy | Overview | Ratings + reviews | Related products',
  ),
  cs: words(
    'Podpora | Nápověda | Právní informace | Licenční smlouva | Zásady ochrany osobních údajů | Přehled | Hodnocení | Související produkty',
  ),
  de: words(
    'Support | Hilfe | Rechtliches | Lizenzvertrag | Datenschutzrichtlinie | Übersicht | Bewertungen | Verwandte Produkte',
  ),
  es: words(
    'Soporte técnico | Ayuda | Legal | Contrato de licencia | Directiva de privacidad | Información general | Valoraciones | Productos relacionados',
  ),
  fr: words(
    'Support | Aide | Mentions légales | Contrat de licence | Politique de confidentialité | Vue d’ensemble | Évaluations | Produits associés',
  ),
  hu: words(
    'Támogatás | Súgó | Jogi információk | Licencszerződés | Adatvédelmi szabályzat | Áttekintés | Értékelések | Kapcsolódó termékek',
  ),
  id: words(
    'Dukungan | Bantuan | Hukum | Perjanjian lisensi | Kebijakan privasi | Ikhtisar | Ulasan | Produk terkait',
  ),
  it: words(
    'Supporto | Guida | Note legali | Contratto di licenza | Informativa sulla privacy | Panoramica | Valutazioni | Prodotti correlati',
  ),
  ja: words(
    'サポート | ヘルプ | 法的情報 | 使用許諾契約 | プライバシー ポリシー | 概要 | 評価とレビュー | 関連製品',
  ),
  ko: words(
    '지원 | 도움말 | 법적 정보 | 사용 조건 계약 | 개인정보처리방침 | 개요 | 평점 및 리뷰 | 관련 제품',
  ),
  nl: words(
    'Ondersteuning | Help | Juridisch | Licentieovereenkomst | Privacybeleid | Overzicht | Beoordelingen | Verwante producten',
  ),
  pl: words(
    'Pomoc techniczna | Pomoc | Informacje prawne | Umowa licencyjna | Zasady ochrony prywatności | Przegląd | Oceny | Powiązane produkty',
  ),
  'pt-BR': words(
    'Suporte | Ajuda | Informações legais | Contrato de licença | Política de privacidade | Visão geral | Avaliações | Produtos relacionados',
  ),
  'pt-PT': words(
    'Suporte | Ajuda | Informações legais | Contrato de licença | Política de privacidade | Descrição geral | Classificações | Produtos relacionados',
  ),
  ru: words(
    'Поддержка | Справка | Юридическая информация | Лицензионное соглашение | Политика конфиденциальности | Обзор | Отзывы | Похожие продукты',
  ),
  sv: words(
    'Support | Hjälp | Juridisk information | Licensavtal | Sekretesspolicy | Översikt | Omdömen | Relaterade produkter',
  ),
  tr: words(
    'Destek | Yardım | Yasal | Lisans sözleşmesi | Gizlilik ilkesi | Genel bakış | İncelemeler | İlgili ürünler',
  ),
  'zh-Hans': words('支持 | 帮助 | 法律 | 许可协议 | 隐私策略 | 概述 | 评分和评论 | 相关产品'),
  'zh-Hant': words('支援 | 說明 | 法律 | 授權合約 | 隱私權原則 | 概觀 | 評分與評論 | 相關產品'),
};

// What on a customer’s page of Partner Center is about somebody else, or is no value yet.

/** Partner Center's own names, normalised: they head every page, and are not about a partner. */
export const brand =
  /partner ?cent(?:er|re)|centro (?:per i|de|de los) partners?|espace partenaires|partnercent(?:rum|er)|centrum partnerskie|центр партнеров|partnerske centrum|is ortagi merkezi|パートナーセンター?|파트너센터|合作(?:伙伴|夥伴)中心/gu;

/**
 * In normalised headings: parts of a page that are about the partner, a reseller or a provider, whose ids and names are
 * not the customer's. Our own words, without their endings.
 */
export const othersHeading = new RegExp(
  [
    'partner|partenaire|socios?\\b|parceir|mitra\\b|ortag|партнер|パートナー?|파트너|合作伙伴|合作夥伴',
    'reseller|rivenditor|handler|wiederverkauf|revend|distribuidor|wederverkop|aterforsalj|odsprzed|посредник',
    'prodejc|satici|bayi\\b|viszontelad|forhandler|jalleenmyy|リセラー?|再販|리셀러|대리점|经销商|转售商|經銷商|轉銷商',
    'provider|fornitor|anbieter|fournisseur|proveedor|provedor|fornecedor|leverancier|aanbieder|leverantor|dostawc',
    'поставщик|poskytovatel|saglayici|szolgaltato|penyedia|プロバイダー?|공급자|提供商|提供者|提供程序',
  ].join('|'),
  'u',
);

/** What stands where a value is still to come, or where there is none. */
export const placeholder =
  /^(?:[-–—.…\s]*|n\/?a|null|undefined|none|unknown|(?:loading|caricamento|wird geladen|chargement|cargando|carregando|a carregar|laden|bezig met laden|läser in|laddar|ładowanie|trwa ładowanie|загрузка|načítání|yükleniyor|betöltés|memuat|indlæser|laster|ladataan)\b.*|読み込み.*|로드.*|正在加载.*|正在載入.*)$/iu;

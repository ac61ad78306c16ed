// What on a customer’s page of Partner Center is about somebody else, or is no value yet.

/**
 * In normalised headings: parts of a page that are about the partner, a reseller, a provider or another contact, whose
 * ids and names are not the customer's. Our own words; “Partner Center” itself heads every page.
 */
export const othersHeading =
  /(?:partner|partenaire|socio|parceiro|parceiro|mitra|ortag|partneri?|партнер|パートナー|파트너|合作伙伴|合作夥伴)(?!\s?(?:center|centre|centrum|centrum|sky|センター|센터|中心|merkezi))|reseller|rivenditor|handler|wiederverkaufer|revendeur|revendedor|distribuidor|リセラー|再販|리셀러|대리점|经销商|轉銷商|经销商|經銷商|wederverkoper|aterforsaljar|odsprzedaw|посредник|prodejc|satici|bayi|viszontelado|forhandler|jalleenmyy|provider|fornitor|anbieter|fournisseur|proveedor|provedor|fornecedor|プロバイダー|공급자|提供商|提供者|提供程序|leverancier|aanbieder|leverantor|dostawc|поставщик|poskytovatel|saglayici|szolgaltato|penyedia/u;

/** What stands where a value is still to come, or where there is none. */
export const placeholder =
  /^(?:[-–—.…\s]*|n\/?a|null|undefined|none|unknown|(?:loading|caricamento|wird geladen|chargement|cargando|carregando|a carregar|laden|bezig met laden|läser in|laddar|ładowanie|trwa ładowanie|загрузка|načítání|yükleniyor|betöltés|memuat|indlæser|laster|ladataan)\b.*|読み込み.*|로드.*|正在加载.*|正在載入.*)$/iu;

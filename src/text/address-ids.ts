// Finds GUIDs in pasted text and tells by the words before them which are tenant ids and which are subscriptions.

/** A GUID with any dashes between its parts, which mail programs also break; or without any. */
const dash = String.raw`\s{0,3}[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\s{0,3}`;
const written = `[0-9a-f]{8}${[4, 4, 4, 12].map((size) => `${dash}[0-9a-f]{${String(size)}}`).join('')}`;
/** Not inside a longer number, word, e-mail address or host. */
const before = String.raw`(?<![\w@.-])`;
const after = String.raw`(?![\w@-]|\.\w)`;
const guids = new RegExp(`${before}(?:${written}|[0-9a-f]{32})${after}`, 'giu');

/** Words for a tenant's id in the portals' languages and in their tools (facts: domain §8.1). */
const tenantWords =
  /tenant|\bc?tid\b|director(?:y|io)|diret[óo]rio|direktori|annuaire|verzeichnis|mandant|locataire|inquilino|locat[áa]rio|katalog|dzierżaw|adresář|bérlő|címtár|kiracı|dizin|klientorganisation|penyewa|каталог|арендатор|テナント|ディレクトリ|테넌트|디렉터리|租户|租用戶|目录|目錄|microsoft|майкрософт|customer|kunden/giu;
const subscriptionWords =
  /subscription|sottoscrizione|abonnement|suscripci[óo]n|assinatura|subscrição|abonelik|подписк|předplatné|előfizetés|langganan|prenumeration|subskrypcj|サブスクリプション|구독|订阅|訂用|訂閱/giu;
/** Things of Microsoft that have a GUID and are neither. */
const otherWords =
  /\bapp|anwendung|applica|aplica|aplikac|alkalmaz|uygulama|toepassing|приложени|アプリ|애플리케이션|应用|應用|client|\bobje[ck]t|oggetto|objeto|objet\b|correl|korrel|session|request|anforderung|richiesta|activity|trace|\buser|benutzer|utente|usuario|device|gerät|group|principal|relationship|order|ticket|case|sku|product|policy|\bkey\b|secret|home.?tenant|managed.?by|partner.?tenant/giu;

/** Of everybody with a personal account; and of nobody. */
const nobodys = new Set(['9188040d-6c67-4c5b-b112-36a304b66dad', '00000000-0000-0000-0000-000000000000']);

/** Whether an id is that of no organisation: of all personal accounts, or of nobody. */
export function isNobodys(id: string): boolean {
  return nobodys.has(id);
}

export interface FoundIds {
  /** Ids that words before them call a tenant's. */
  readonly tenants: readonly string[];
  readonly subscriptions: readonly string[];
  /** Ids without words that tell what they are. */
  readonly unnamed: readonly string[];
}

/** The GUIDs of a text in their one writing, each once. */
export function idsIn(text: string): FoundIds {
  const found = { tenants: new Set<string>(), subscriptions: new Set<string>(), unnamed: new Set<string>() };
  let end = 0;
  for (const match of text.matchAll(guids)) {
    const id = oneWriting(match[0]);
    const label = text.slice(Math.max(end, match.index - 80), match.index);
    end = match.index + match[0].length;
    const what = isNobodys(id) ? 'other' : meant(label);
    if (what !== 'other') found[what].add(id);
  }
  return {
    tenants: [...found.tenants],
    subscriptions: [...found.subscriptions],
    unnamed: [...found.unnamed],
  };
}

/** `6BABCAAD604B40ACA9D79FD97C0B779F` → `6babcaad-604b-40ac-a9d7-9fd97c0b779f`. */
function oneWriting(guid: string): string {
  const digits = guid.replace(/[^0-9a-f]/giu, '').toLowerCase();
  return [0, 8, 12, 16, 20].map((from, at) => digits.slice(from, [8, 12, 16, 20, 32][at])).join('-');
}

type Meant = keyof FoundIds | 'other';

/** The words nearest before the id decide; of two that are as near, the longer. */
function meant(label: string): Meant {
  const ends: readonly (readonly [Meant, number])[] = [
    ['tenants', lastEnd(label, tenantWords)],
    ['subscriptions', lastEnd(label, subscriptionWords)],
    ['other', lastEnd(label, otherWords)],
  ];
  const [what, end] = ends.reduce((best, each) => (each[1] >= best[1] ? each : best));
  return end < 0 ? 'unnamed' : what;
}

function lastEnd(label: string, words: RegExp): number {
  let end = -1;
  for (const match of label.matchAll(words)) end = match.index + match[0].length;
  return end;
}

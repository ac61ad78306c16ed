// Labels found in Microsoft's localized documentation (facts: domain §3), to hold the language packs against.

import type { Source } from '../../src/model/language';
import type { Concept } from '../../src/model/fields';

type Meaning = Concept | 'csp-plan';

/** One table of the facts: a row a language, ` / ` between writings that sources disagree on, `-` for none found. */
interface Table {
  readonly columns: readonly Meaning[];
  readonly source: Source;
  readonly rows: string;
}

export interface Documented {
  readonly language: string;
  readonly meaning: Meaning;
  readonly source: Source;
  readonly text: string;
}

const plans: Table = {
  columns: ['supportPlan', 'csp-plan', 'severity'],
  source: 'docs-mt',
  rows: `
it | Piano di supporto | Cloud Solution Provider | Gravità
de | Supportplan | Cloud-Lösungsanbieter | Schweregrad
fr | Plan de support / Formule d'assistance | Fournisseur de solutions Cloud | Gravité
es | Plan de soporte técnico | Proveedor de soluciones en la nube | Gravedad
pt-BR | Plano de suporte | Provedor de Soluções na Nuvem | Severidade
ja | サポート プラン | クラウド ソリューション プロバイダー | 重大度
ko | 지원 플랜 / 지원 계획 | 클라우드 솔루션 공급자 | 심각도
zh-Hans | 支持计划 | 云解决方案提供商 | 严重性
zh-Hant | 支援方案 | 雲端解決方案提供者 | 嚴重性
nl | Ondersteuningsplan | Cloud Solution Provider | Ernst
sv | Supportplan | Molnlösningsleverantör | Allvarlighetsgrad
pl | Plan pomocy technicznej | Dostawca rozwiązań w chmurze | Ważność
ru | План поддержки | Поставщик облачных решений | Серьезность
cs | Plán podpory | Cloud Solution Provider | Závažnost
tr | Destek planı | Bulut Çözümü Sağlayıcısı | Önem derecesi`,
};

const contact: Table = {
  columns: ['firstName', 'lastName', 'email', 'phone', 'country', 'preferredContactMethod', 'availability'],
  source: 'docs-mt',
  rows: `
it | Nome | Cognome | Indirizzo e-mail / E-mail | Numero di telefono | Paese | Metodo di contatto preferito | Ore per la risposta
de | Vorname | Nachname | E-Mail-Adresse / E-Mail | Telefonnummer | Land bzw. Region | Bevorzugte Kontaktmethode | Reaktionszeit in Stunden
fr | Prénom | Nom | Adresse e-mail / Courrier | Numéro de téléphone | pays/région | Méthode de contact préférée | Heures de réponse
es | Nombre | Apellidos / Apellido | Dirección de correo electrónico / Correo electrónico | Número de teléfono | país o región | Método de contacto preferido | Horas de respuesta
pt-BR | Nome | Sobrenome | Endereço de email / Email | Número de telefone | país/região | Método de contato preferencial | Tempo de resposta
ja | 名 | 姓 | メール アドレス / 電子メール | 電話番号 | 国や地域 | ご希望の連絡方法 | 応答時間
ko | 이름 | 성 | 이메일 주소 / 메일 | 전화 번호 | 국가/지역 | 기본 연락 방법 | 응답 시간
zh-Hans | 名字 | 姓氏 | 电子邮件地址 / 电子邮件 | 电话号码 | 国家/地区 | 首选联系方法 | 响应时间
zh-Hant | 名字 | 姓氏 | 電子郵件 | 電話 | 國家/區域 | 偏好的連絡方式 | 回應時間
nl | Voornaam | Achternaam | E-mailadres / E-mail | Telefoon / Telefoonnummer | land/regio | Voorkeursmethode voor contact persoon | Responsuren
sv | Förnamn | Efternamn | E-postadress / E-post | Telefon / Telefonnummer | land/region | Önskad kontaktmetod | Svarstid
pl | Imię | Nazwisko | Adres e-mail / E-mail | Telefon / Numer telefonu | kraj/region | Preferowana metoda kontaktu | Godziny odpowiedzi
ru | Имя | Фамилия | Адрес электронной почты / Email | Номер телефона | страна или регион | Предпочтительный способ связи | Время ответа
cs | Jméno | Příjmení | E-mailová adresa / E-mail | Telefonní číslo | země nebo oblast | Preferovaná metoda kontaktu | Hodiny odezvy
tr | Ad | Soyadı | E-posta | Telefon | ülke/bölge | Tercih edilen iletişim yöntemi | Yanıt saatleri`,
};

/** Without zh-cn 颁发类型 for the kind of issue, which the facts call an error. */
const problem: Table = {
  columns: ['issueType', 'problemType', 'subscription', 'title', 'description'],
  source: 'docs-mt',
  rows: `
it | Tipo di problema | Tipo di problema | Sottoscrizione | Riepilogo | Descrizione
de | Problemtyp | Problemtyp | Abonnement | Zusammenfassung | Beschreibung
fr | Type de problème | Type de problème | Abonnement | Résumé | Description
es | Tipo de problema | Tipo de problema | Suscripción | Resumen | Descripción
pt-BR | Tipo de problema | Tipo de problema | Assinatura | Resumo | Descrição
ja | 問題の種類 | 問題の種類 | サブスクリプション | 概要 | 説明
ko | 문제점 유형 | 문제 유형 | 구독 | 요약 | 설명
zh-Hans | - | 问题类型 | 订阅 | 摘要 | 说明
zh-Hant | 問題類型 | 問題類型 | 訂用帳戶 | 摘要 | 描述
nl | Probleemtype | Probleemtype | Abonnement | Samenvatting | Beschrijving
sv | Ärendetyp | Problemtyp | Prenumeration | Sammanfattning | Beskrivning
pl | Typ problemu | Typ problemu | Subskrypcja | Podsumowanie | Opis
ru | Тип проблемы | Тип проблемы | Подписка | Описание | Описание
cs | Typ problému | Typ problému | Předplatné | Shrnutí | Popis
tr | Sorun türü | Sorun türü | Abonelik | Özet | Açıklama`,
};

const sharedDiagnostics: Table = {
  columns: ['diagnosticConsent'],
  source: 'docs-mt',
  rows: `
it | Condividi informazioni di diagnostica
de | Diagnoseinformationen freigeben
fr | Partager les informations de diagnostic
es | Compartir información de diagnóstico
pt-BR | Compartilhar informações de diagnóstico
ja | 診断情報の共有
ko | 진단 정보 공유
zh-Hans | 共享诊断信息
zh-Hant | 共用診斷資訊
nl | Diagnostische gegevens delen
sv | Delning av diagnostikinformation
pl | Udostępnij informacje diagnostyczne
ru | Предоставить диагностическую информацию
cs | Sdílet diagnostické informace
tr | Tanılama bilgilerini paylaşma`,
};

/** From pages that people edited. */
const allowedDiagnostics: Table = {
  columns: ['diagnosticConsent'],
  source: 'docs',
  rows: `
it | Consenti la raccolta di informazioni di diagnostica avanzate
de | Sammlung erweiterter Diagnoseinformationen zulassen / Erfassung erweiterter Diagnoseinformationen zulassen
ja | 高度な診断情報の収集を許可 / 詳細診断情報の収集を許可
sv | Tillåt insamling av avancerad diagnostikinformation
pl | Zezwalaj na zbieranie zaawansowanych informacji diagnostycznych`,
};

function read({ columns, source, rows }: Table): Documented[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .flatMap(([language = '', ...cells]) =>
      columns.flatMap((meaning, column) =>
        (cells[column] ?? '-')
          .split(' / ')
          .filter((text) => text !== '-')
          .map((text) => ({ language, meaning, source, text })),
      ),
    );
}

export const documented: readonly Documented[] = [
  plans,
  contact,
  problem,
  sharedDiagnostics,
  allowedDiagnostics,
].flatMap(read);

// Swedish: facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours, surest first.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Språk',
  'Ditt språk',
  '{Önskat|Föredraget} språk',
  '{|Önskat} {kontaktspråk|kommunikationsspråk}',
  'Språk för {kommunikation|kontakt}',
  'Svarsspråk',
];
const anyAdditional = [
  '{Ytterligare|Extra} {e-post|e-postadress|e-postadresser|epost|epostadress|epostadresser|mejladress|mejladresser}',
  '{Fler|Övriga} {e-postadresser|epostadresser|mejladresser}',
];
const anyRecipient = [
  '{Ytterligare|Extra} {kontakt|kontakter|kontaktperson|kontaktpersoner|mottagare}',
  '{Fler|Övriga} {kontakter|kontaktpersoner|mottagare}',
  'Kopia till',
  'Kopiemottagare',
];
const toNotify =
  'för {avisering|aviseringar|meddelande|meddelanden|notifiering|notifieringar|notiser|uppdateringar}';

export const sv: LanguagePack = {
  language: 'sv',
  labels: {
    supportPlan: {
      'docs-mt': ['Supportplan'],
      guess: ['Azure-supportplan', 'Din supportplan', 'Plan för support', 'Supportavtal'],
    },
    preferredContactMethod: {
      'docs-mt': ['Önskad kontaktmetod'],
      guess: [
        '{Kontaktmetod|Kontaktsätt|Kontaktväg}',
        '{Föredragen|Prioriterad} kontaktmetod',
        '{Önskat|Föredraget} kontaktsätt',
        '{Önskad|Föredragen} {kontaktväg|kommunikationsmetod|kommunikationskanal|metod för kontakt}',
        'Föredraget sätt att {kontakta dig|bli kontaktad}',
        'Hur vill du {bli kontaktad|att vi kontaktar dig|att vi ska kontakta dig}?',
        'Hur {ska|kan} vi kontakta dig?',
        '{Välj|Ange} {|din} {önskad|önskade|föredragen} kontaktmetod',
      ],
    },
    availability: {
      'docs-mt': ['Svarstid', 'Din tillgänglighet'],
      guess: [
        '{|Er|Min} tillgänglighet',
        'Svar',
        '{Svarstider|Svarstimmar|Supporttider|Supporttimmar}',
        'Tillgängliga {tider|timmar}',
        'Tider {då|när} du är tillgänglig',
        '{Tid|Timmar} för svar',
        'Supportens tillgänglighet',
        'Svar från supporten',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Supportspråk'],
      guess: [
        'Språk för {support|supporten|supportärendet|supportbegäran|teknisk support}',
        '{Önskat|Föredraget} {supportspråk|språk för support|språk för supporten}',
        'Supportens språk',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Förnamn'],
      guess: ['Ditt förnamn', 'Tilltalsnamn', '{Kontaktens|Kontaktpersonens} förnamn'],
    },
    lastName: {
      'docs-mt': ['Efternamn'],
      guess: ['Ditt efternamn', 'Familjenamn', 'Släktnamn', '{Kontaktens|Kontaktpersonens} efternamn'],
    },
    email: {
      'docs-mt': ['E-postadress', 'E-post'],
      guess: [
        '{Epost|Epostadress|Email|E-mail|E-mailadress|Mailadress|Mail|Mejl|Mejladress}',
        'Din {e-post|e-postadress|epost|epostadress|mejladress}',
        'Primär {e-post|e-postadress}',
        '{Kontaktens|Kontaktpersonens} {e-post|e-postadress}',
        'E-postadress {för kontakt|till kontakt|till kontaktperson}',
        '{Kontakt-e-post|Kontakt-e-postadress}',
        'Bekräfta {|din} {e-post|e-postadress|mejladress}',
        '{E-postadresser|E-postlista}',
        'Skicka uppdateringar till',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        '{Ytterligare|Extra|Fler} {e-postmottagare|aviseringsadresser}',
        'Andra e-postadresser {för avisering|för aviseringar|för meddelanden|som ska meddelas}',
        'Vem {mer|annars} {ska|bör|kan} vi {skicka e-post till|e-posta|e-posta till|mejla|mejla till|meddela via e-post|kontakta via e-post}?',
        'Vilka {fler|andra|mer} {ska|bör} vi {skicka e-post till|e-posta|mejla|meddela via e-post}?',
        '{Vem mer|Vilka fler} {ska|bör} {få e-post|meddelas via e-post|få e-postmeddelanden}?',
        '{Andra|Fler} personer {att meddela|som ska meddelas}',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Telefon', 'Telefonnummer', 'Kontaktnummer'],
      guess: [
        '{Tel.|Tfn|Telefonnr|Tel.nr}',
        'Ditt {telefonnummer|telefonnr}',
        'Primärt telefonnummer',
        '{Kontakttelefon|Kontakttelefonnummer}',
        'Telefonnummer {för kontakt|till kontakt|till kontaktperson}',
        '{Kontaktens|Kontaktpersonens} telefonnummer',
        'Bekräfta {|ditt} {nummer|telefonnummer|kontaktnummer}',
        'Ditt {nummer|kontaktnummer}',
        'Ring {mig på|upp mig på}',
      ],
    },
    country: {
      'docs-mt': ['Land/region'],
      guess: [
        'Land eller region',
        'Land',
        'Land och region',
        'Land{/| eller }område',
        'Ditt {land|land/din region}',
      ],
    },
    timeZone: { guess: ['{|Din|Önskad|Föredragen|Lokal} tidszon'] },
    severity: {
      'docs-mt': ['Allvarlighetsgrad'],
      guess: ['Allvarsgrad', '{Problemets|Ärendets} allvarlighetsgrad', 'Allvarlighetsnivå'],
    },
    subscription: { 'docs-mt': ['Prenumeration'], guess: ['Azure-prenumeration'] },
    title: {
      'docs-mt': ['Sammanfattning', 'Titel', 'Rubrik', 'Ämne'],
      guess: ['Sammanfattning av problemet', 'Sammanfatta {|ditt} {problem|problemet}'],
    },
    description: {
      'docs-mt': ['Beskrivning', 'Beskriv problemet kort'],
      guess: [
        'Detaljer',
        'Problembeskrivning',
        'Beskrivning av problemet',
        'Probleminformation',
        'Beskriv {ditt problem|problemet|kortfattat problemet}',
        'Beskrivning av ditt problem',
        'Berätta {|mer} om {ditt problem|problemet}',
      ],
    },
    saveContact: {
      'docs-mt': ['Spara kontaktändringar för framtida {supportbegäranden|supportförfrågningar}'],
      guess: [
        'Spara kontaktändringar för framtida supportärenden',
        'Spara kontaktuppgifter för framtida {supportbegäranden|supportärenden|supportförfrågningar}',
        'Spara ändringar {av|i} {kontaktuppgifter|kontaktuppgifterna|kontaktinformation} för framtida {supportbegäranden|supportärenden}',
      ],
    },
    diagnosticConsent: {
      docs: ['Tillåt insamling av avancerad diagnostikinformation'],
      'docs-mt': ['Delning av diagnostikinformation'],
      guess: [
        'Tillåt insamling av {avancerade diagnostikdata|avancerad diagnostisk information|avancerad diagnosinformation}',
        'Tillåt att avancerad diagnostikinformation samlas in',
        'Vill du tillåta insamling av avancerad diagnostikinformation?',
        'Avancerad {diagnostikinformation|diagnosinformation}',
        'Dela {diagnostikinformation|diagnostikdata|diagnosinformation|diagnostisk information}',
      ],
    },
    issueType: { 'docs-mt': ['Ärendetyp'], guess: ['Typ av {ärende|problem}'] },
    problemType: { 'docs-mt': ['Problemtyp'], guess: ['Typ av problem'] },
    phoneCode: {
      guess: [
        'Landskod',
        '{Landsnummer|Landsprefix|Lands-/regionskod|Land-/regionskod}',
        'Landskod för {telefon|telefonnummer|telefonnumret}',
        'Internationell {landskod|landsprefix}',
        'Telefonlandskod',
      ],
    },
    premierRequest: {
      guess: [
        '{Skicka|Registrera|Skicka in} som {Premier|Unified|Premier-/Unified|Unified-/Premier}-{supportbegäran|begäran|supportärende}?',
        '{Premier|Unified}-{supportbegäran|supportärende}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Molnlösningsleverantör'] },
    email: {
      guess: [
        'E-post',
        'Epost',
        'Email',
        'E-mail',
        'Mejl',
        'Mail',
        '{Via|Per} {e-post|mejl}',
        'E-postadress',
        '{Mejla mig|E-posta mig|Skicka e-post till mig}',
      ],
    },
    phone: {
      guess: [
        'Telefon',
        '{Via|Per|På} telefon',
        'Telefonsamtal',
        'Samtal',
        'Telefonnummer',
        '{Ring mig|Ring upp mig|Bli uppringd}',
      ],
    },
    'business-hours': {
      guess: [
        'Kontorstid',
        '{Kontorstider|Arbetstid|Arbetstider|Öppettider|Affärstid|Affärstider}',
        '{|Endast|Bara} {under|inom} {kontorstid|arbetstid}',
        '{Endast|Bara|Ordinarie|Normal|Vanlig} {kontorstid|arbetstid}',
      ],
    },
    'around-the-clock': {
      guess: [
        'Dygnet runt',
        '24x7',
        '24/7',
        '24 x 7',
        'Dygnet runt, {året runt|alla dagar|alla dagar i veckan|alla veckans dagar|veckans alla dagar|hela veckan}',
        'Dygnet runt, {7|sju} dagar i veckan',
        '24 timmar {om dygnet|per dygn|om dagen}, {7|sju} dagar i veckan',
        '24 timmar om dygnet',
        '24 timmar om dygnet, {alla dagar i veckan|året runt}',
      ],
    },
  },
  requests: {
    technical: {
      'docs-mt': ['Teknisk'],
      guess: ['Tekniskt', '{Tekniskt problem|Tekniska problem|Teknisk support}'],
    },
    billing: {
      guess: [
        'Fakturering',
        '{Prenumerationshantering|Hantering av prenumerationer|Hantera prenumerationer}',
        'Fakturering och prenumerationer',
      ],
    },
    quota: {
      'docs-mt': [
        'Tjänst- och prenumerationsgränser (kvoter)',
        'Service- och prenumerationsgränser (kvoter)',
      ],
      guess: ['Gränser för tjänster och prenumerationer (kvoter)', 'Kvot', 'Kvoter', 'Kvotökning'],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Skapa', 'Skicka'],
      guess: ['Skicka in', 'Skicka {|in} {begäran|förfrågan|ärende|ärendet}'],
    },
    contact: { 'docs-mt': ['Kontakta mig'] },
  },
  headings: {
    request: {
      'docs-mt': ['Kontakta support', 'Ny {tjänstbegäran|supportbegäran}', 'Skapa en tjänstbegäran'],
      guess: [
        'Kontakta supporten',
        'Ny tjänstförfrågan',
        'Ny {Microsoft-tjänstbegäran|Microsoft-tjänstförfrågan|supportförfrågan}',
        'Nytt supportärende',
        'Skapa {en|ny|en ny|} supportbegäran',
        'Skapa {tjänstbegäran|en tjänstförfrågan|supportärende|ett supportärende}',
      ],
    },
  },
  generic: [
    '{Kontaktmetod|Kontaktsätt|Kontaktväg}',
    '{Tillgänglighet|Svar|Svarstid|Svarstider}',
    'Tillgängliga {tider|timmar}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Delning av diagnostikinformation',
    'Dela {diagnostikinformation|diagnostikdata|diagnosinformation|diagnostisk information}',
    'Avancerad {diagnostikinformation|diagnosinformation}',
  ],
  placeholders: [
    'Välj',
    'Välja',
    'Markera',
    'Gör ett val',
    'Inget valt',
    'Ingen vald',
    'Inga valda',
    'Inget val',
    'Inte valt',
    'Inget alternativ',
  ],
};

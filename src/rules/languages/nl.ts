// Dutch (with Belgium): facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours, surest first.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Taal',
  '{Uw|Je} taal',
  'Voorkeurstaal',
  'Gewenste taal',
  'Taal van voorkeur',
  '{|Gewenste} {contacttaal|communicatietaal}',
  'Taal voor {communicatie|contact|correspondentie}',
];
const anyAdditional = [
  'Extra {e-mailadres|e-mailadressen|e-mail|e-mails|emailadres|emailadressen|mailadres|mailadressen}',
  '{Aanvullend|Bijkomend} {e-mailadres|emailadres}',
  '{Aanvullende|Bijkomende} {e-mailadressen|emailadressen}',
  'Aanvullende e-mail',
];
const anyRecipient = [
  'Extra {contact|contacten|contactpersoon|contactpersonen|ontvangers}',
  'Aanvullend contact',
  'Aanvullende {contactpersoon|contactpersonen|contacten|ontvangers}',
  'Overige {contactpersonen|ontvangers}',
  'CC-{adres|adressen|ontvangers}',
];
const toNotify =
  'voor {melding|meldingen|de melding|kennisgeving|kennisgevingen|notificatie|notificaties|updates}';

export const nl: LanguagePack = {
  language: 'nl',
  labels: {
    supportPlan: {
      'docs-mt': ['Ondersteuningsplan'],
      guess: [
        'Supportplan',
        'Azure-ondersteuningsplan',
        'Uw ondersteuningsplan',
        'Plan voor ondersteuning',
        '{Ondersteuningscontract|Supportcontract}',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Voorkeursmethode voor contact persoon', 'Voorkeursmethode voor contact'],
      guess: [
        'Voorkeursmethode voor {contact opnemen|communicatie}',
        '{Contactmethode|Voorkeurscontactmethode|Contactvoorkeur|Contactwijze}',
        '{Gewenste|Geprefereerde} {contactmethode|manier van contact|wijze van contact}',
        '{Contactmethode|Manier van contact} van voorkeur',
        '{Voorkeur voor contactmethode|Voorkeursmanier van contact|Manier van contact|Wijze van contact}',
        'Hoe wilt u dat we contact {|met u} opnemen?',
        'Hoe wil je dat we contact met je opnemen?',
        'Hoe {kunnen|moeten|zullen} we contact met {u|je} opnemen?',
        'Hoe wilt u {gecontacteerd|benaderd} worden?',
        '{Selecteer|Kies} {uw|je|de} {voorkeursmethode voor contact|gewenste contactmethode}',
      ],
    },
    availability: {
      'docs-mt': ['Responsuren'],
      guess: [
        '{|Uw|Je|Jouw|Mijn} beschikbaarheid',
        '{|Uw|Je} bereikbaarheid',
        '{Respons|Reactie|Antwoord|Responstijden|Responstijd|Reactietijden|Reactietijd|Antwoorduren}',
        '{Ondersteuningsuren|Supporturen|Reactie-uren|Antwoordtijden}',
        'Beschikbare {uren|tijden}',
        'Uren van beschikbaarheid',
        '{Beschikbaarheid|Reactie} van ondersteuning',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Taal van de ondersteuning'],
      guess: [
        '{Ondersteuningstaal|Supporttaal}',
        'Taal {voor|van|voor de} ondersteuning',
        'Taal voor {technische ondersteuning|support}',
        'Taal van de ondersteuningsaanvraag',
        '{Gewenste|Geprefereerde} {ondersteuningstaal|supporttaal}',
        '{Voorkeurstaal|Gewenste taal} voor {ondersteuning|de ondersteuning|technische ondersteuning|support}',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Voornaam'],
      guess: [
        '{Uw|Je} voornaam',
        'Voornaam {contactpersoon|van contactpersoon|van de contactpersoon}',
        'Voornamen',
      ],
    },
    lastName: {
      'docs-mt': ['Achternaam'],
      guess: [
        'Familienaam',
        '{Uw|Je} {achternaam|familienaam}',
        'Achternaam {contactpersoon|van contactpersoon|van de contactpersoon}',
      ],
    },
    email: {
      'docs-mt': ['E-mailadres', 'E-mail'],
      guess: [
        'Email',
        '{Emailadres|E-mail adres|Email adres|Mailadres|Mail}',
        '{Uw|Je|Jouw} {e-mailadres|e-mail|emailadres}',
        '{Primair|Zakelijk} {e-mailadres|emailadres}',
        'Contact-{e-mail|e-mailadres}',
        'E-mailadres {contactpersoon|van contactpersoon|van de contactpersoon|voor contact}',
        '{Bevestig|Controleer} {uw|je} {e-mailadres|e-mail}',
        '{|Uw} {E-mailadres|e-mail} bevestigen',
        '{E-mailadressen|E-maillijst|Lijst met e-mailadressen}',
        'Updates {verzenden|sturen} naar',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        '{Andere|Overige} e-mailadressen voor {meldingen|kennisgevingen|notificaties}',
        'Extra {meldingsadres|meldingsadressen|e-mailadres(sen) voor melding|e-mailadres(sen) voor meldingen}',
        'Wie {moeten|kunnen} we {nog meer|nog|verder nog} {een e-mail sturen|e-mailen|mailen|per e-mail informeren|per e-mail op de hoogte stellen}?',
        '{Naar|Aan} wie {moeten|kunnen} we {nog meer|nog|verder nog} {een e-mail|e-mail|e-mails} sturen?',
        'Wie moet {nog meer|ook|verder nog} {een e-mail ontvangen|per e-mail worden geïnformeerd|op de hoogte worden gehouden}?',
        'Andere personen {om te informeren|die moeten worden geïnformeerd}',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Telefoon', 'Telefoonnummer'],
      guess: [
        '{Tel.|Tel.nr.|Telefoonnr.}',
        '{Uw|Je|Jouw} {telefoonnummer|telefoon}',
        '{Primair|Zakelijk} telefoonnummer',
        '{Contacttelefoon|Contactnummer|Contacttelefoonnummer|Terugbelnummer}',
        'Telefoonnummer {contactpersoon|van contactpersoon|van de contactpersoon|voor contact}',
        '{Bevestig|Controleer} {uw|je} {nummer|telefoonnummer|contactnummer}',
        '{|Uw} {nummer|telefoonnummer|contactnummer} bevestigen',
        '{Uw|Je} {nummer|contactnummer}',
        'Bel mij op',
      ],
    },
    country: {
      'docs-mt': ['Land/regio'],
      guess: [
        'Land of regio',
        'Land',
        'Land en regio',
        'Land{/| of }gebied',
        'Uw {land|land/regio|land of regio}',
      ],
    },
    timeZone: {
      guess: [
        '{|Uw|Je} tijdzone',
        'Voorkeurstijdzone',
        '{Gewenste|Lokale} tijdzone',
        'Tijdzone van voorkeur',
      ],
    },
    severity: {
      'docs-mt': ['Ernst'],
      guess: ['Ernstniveau', '{Niveau|Mate} van ernst', 'Ernst van het probleem'],
    },
    subscription: { 'docs-mt': ['Abonnement'], guess: ['Azure-abonnement'] },
    title: {
      'docs-mt': ['Samenvatting', 'Titel', 'Onderwerp'],
      guess: ['Samenvatting van het probleem', '{Vat uw probleem samen|Uw probleem samenvatten}'],
    },
    description: {
      'docs-mt': ['Beschrijving'],
      guess: [
        'Details',
        'Omschrijving',
        'Probleembeschrijving',
        'Beschrijving van het probleem',
        'Probleemdetails',
        '{Beschrijf|Omschrijf} {|kort} {uw|je|het} probleem',
        '{Uw|Het} probleem {|kort} beschrijven',
        'Beschrijving van uw probleem',
        'Vertel ons {over uw|over het|meer over uw} probleem',
      ],
    },
    saveContact: {
      'docs-mt': [
        'Wijzigingen in contactpersonen opslaan voor toekomstige ondersteuningsaanvragen',
        'Opslaan van wijzigingen in contactgegevens voor toekomstige ondersteuningsaanvragen',
      ],
      guess: [
        '{Contactwijzigingen|Contactgegevens|Contactinformatie} opslaan voor toekomstige {ondersteuningsaanvragen|supportaanvragen}',
        'Wijzigingen {in|van} {|de} contactgegevens opslaan voor toekomstige {ondersteuningsaanvragen|supportaanvragen}',
        'Wijzigingen {in contactinformatie|van contactinformatie|van contactpersonen} opslaan voor toekomstige ondersteuningsaanvragen',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Diagnostische gegevens delen'],
      guess: [
        '{Verzameling|Verzamelen|Het verzamelen} van geavanceerde diagnostische {gegevens|informatie} toestaan',
        '{Verzameling|Verzamelen} van geavanceerde diagnosegegevens toestaan',
        'Toestaan dat geavanceerde diagnostische {gegevens worden|informatie wordt} verzameld',
        'Geavanceerde diagnostische {gegevens|informatie}',
        '{Diagnostische informatie|Diagnosegegevens} delen',
      ],
    },
    issueType: { 'docs-mt': ['Probleemtype'], guess: ['{Type|Soort} probleem'] },
    problemType: { 'docs-mt': ['Probleemtype'], guess: ['{Type|Soort} probleem'] },
    phoneCode: {
      guess: [
        'Landcode',
        '{Landnummer|Landennummer|Landprefix|Land-/regiocode}',
        'Landcode {voor|van} {telefoon|telefoonnummer|het telefoonnummer}',
        'Landcode telefoon',
        'Internationale {landcode|kiescode|toegangscode}',
        'Internationaal kengetal',
      ],
    },
    premierRequest: {
      guess: [
        '{Indienen|Registreren} als {Premier|Unified|Premier-/Unified|Unified-/Premier}-ondersteuningsaanvraag?',
        '{Premier|Unified}-ondersteuningsaanvraag {|indienen?}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud Solution Provider'] },
    email: {
      guess: [
        'E-mail',
        'Email',
        'Mail',
        '{Per|Via} {e-mail|mail}',
        'E-mailadres',
        '{E-mail mij|Mail mij|Stuur mij een e-mail}',
      ],
    },
    phone: {
      guess: [
        'Telefoon',
        'Telefonisch',
        '{Per|Via} telefoon',
        'Telefoongesprek',
        'Telefoonnummer',
        '{Bel mij|Bel me|Mij bellen|Bel mij terug}',
      ],
    },
    'business-hours': {
      guess: [
        'Kantooruren',
        '{Kantoortijden|Werkuren|Werktijden|Bedrijfsuren|Kantoortijd|Werktijd}',
        '{|Alleen} {tijdens|binnen} {kantooruren|kantoortijden|kantoortijd|werkuren|werktijden}',
        'Onder {kantoortijd|werktijd}',
        'Alleen {kantooruren|kantoortijden|werkuren}',
        'Reguliere kantooruren',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24/7',
        '24 x 7',
        '24 uur per dag, {7|zeven} dagen per week',
        '24 uur per dag en {7|zeven} dagen per week',
        '24 uur, {7|zeven} dagen per week',
        '24 uur per dag',
        'Dag en nacht',
        'De klok rond',
        'Dag en nacht, 7 dagen per week',
      ],
    },
  },
  requests: {
    technical: {
      'docs-mt': ['Technisch'],
      guess: ['{Technisch probleem|Technische problemen|Technische ondersteuning}'],
    },
    billing: {
      guess: [
        'Facturering',
        'Facturen',
        'Abonnementsbeheer',
        'Abonnementbeheer',
        'Beheer van abonnementen',
        'Facturering en abonnementen',
      ],
    },
    quota: {
      'docs-mt': ['Service- en abonnementslimieten (quota)'],
      guess: [
        'Service- en abonnementslimieten (quota’s)',
        'Limieten voor services en abonnementen {(quota)|(quota’s)}',
        'Quotum',
        'Quota',
        'Quota’s',
        'Quotumverhoging',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Maken', 'Verzenden'],
      guess: ['Aanmaken', 'Indienen', 'Versturen', '{Aanvraag|Verzoek} {indienen|verzenden|versturen}'],
    },
    contact: {
      'docs-mt': ['Neem contact met mij op'],
      guess: ['Contact met mij opnemen', 'Neem contact {op met mij|met me op}'],
    },
  },
  headings: {
    request: {
      'docs-mt': ['Contact opnemen met ondersteuning', 'Nieuwe {serviceaanvraag|ondersteuningsaanvraag}'],
      guess: [
        'Contact opnemen met de ondersteuning',
        'Nieuwe Microsoft-serviceaanvraag',
        'Neem contact op met {|de} ondersteuning',
        '{|Een} {serviceaanvraag|ondersteuningsaanvraag|ondersteuningsticket} maken',
        'Nieuw ondersteuningsticket',
      ],
    },
  },
  generic: [
    '{Contactmethode|Contactvoorkeur|Contactwijze|Manier van contact|Wijze van contact}',
    '{Beschikbaarheid|Bereikbaarheid|Respons|Reactie|Antwoord|Responstijd|Responstijden|Reactietijd|Reactietijden}',
    'Beschikbare {uren|tijden}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    '{Diagnostische gegevens|Diagnostische informatie|Diagnosegegevens} delen',
    'Geavanceerde diagnostische {gegevens|informatie}',
  ],
  placeholders: [
    'Selecteer',
    'Selecteren',
    'Selecteert u',
    'Kies',
    'Kiezen',
    'Maak een keuze',
    'Een optie selecteren',
    'Optie selecteren',
    'Niets geselecteerd',
    'Geen geselecteerd',
    'Geen selectie',
    'Niet geselecteerd',
  ],
};

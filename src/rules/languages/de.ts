// German (with Austria and Switzerland): facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Sprache',
  'Ihre Sprache',
  '{Bevorzugte|Gewünschte} Sprache',
  '{|Bevorzugte} {Kontaktsprache|Kommunikationssprache|Korrespondenzsprache}',
  'Sprache für die {Kommunikation|Kontaktaufnahme}',
  'Antwortsprache',
];
const address = '{E-Mail|E-Mails|E-Mail-Adresse|E-Mail-Adressen}';
const rareAddress =
  '{E-Mailadresse|E-Mailadressen|Email|Emails|Email-Adresse|Email-Adressen|Emailadresse|Emailadressen}';
const anyAdditional = [`{Zusätzliche|Weitere} ${address}`, `{Zusätzliche|Weitere} ${rareAddress}`];
const anyRecipient = [
  '{Zusätzlicher|Weiterer} {Kontakt|Ansprechpartner|Empfänger}',
  '{Zusätzliche|Weitere} {Kontakte|Kontaktperson|Kontaktpersonen|Ansprechpartner|Ansprechpersonen|Empfänger|E-Mail-Empfänger}',
  'CC-{Empfänger|Adresse|Adressen|E-Mail-Adressen}',
];

export const de: LanguagePack = {
  language: 'de',
  labels: {
    supportPlan: {
      'docs-mt': ['Supportplan'],
      guess: [
        'Azure-Supportplan',
        'Ihr Supportplan',
        'Support-Plan',
        'Azure-Support-Plan',
        '{Supportvertrag|Support-Vertrag}',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Bevorzugte Kontaktmethode'],
      guess: [
        'Kontaktmethode',
        'Bevorzugte {Kontaktart|Kontaktmöglichkeit|Kontaktaufnahme|Kontaktform|Kommunikationsmethode}',
        'Bevorzugter {Kontaktweg|Kontaktkanal|Kommunikationsweg}',
        'Bevorzugte {Art|Form|Methode} der Kontaktaufnahme',
        'Gewünschte {Kontaktmethode|Kontaktart|Kontaktaufnahme}',
        '{Kontaktart|Kontaktweg|Kontaktaufnahme}',
        'Art der Kontaktaufnahme',
        'Wie {möchten Sie|möchtest du} kontaktiert werden?',
        'Wie {sollen|können|dürfen} wir Sie kontaktieren?',
        '{Bevorzugte|Gewünschte} Kontaktmethode auswählen',
        '{Wählen Sie|Bestätigen Sie} Ihre bevorzugte Kontaktmethode {|aus}',
        'Wie {sollen|können|dürfen} wir Sie erreichen?',
      ],
    },
    availability: {
      docs: ['Ihre Verfügbarkeit'],
      'docs-mt': ['Reaktionszeit in Stunden'],
      guess: [
        '{|Deine|Meine} Verfügbarkeit',
        '{|Ihre|Deine} Erreichbarkeit',
        '{Antwort|Antwortzeiten|Antwortzeit|Reaktionszeiten|Reaktionszeit|Antwortstunden|Reaktion}',
        '{Supportzeiten|Support-Zeiten|Servicezeiten|Supportstunden}',
        '{Verfügbarkeitszeiten|Verfügbare Zeiten}',
        '{Zeitliche|Ihre zeitliche} Verfügbarkeit',
        'Zeiten Ihrer {Verfügbarkeit|Erreichbarkeit}',
        'Supportverfügbarkeit',
        '{Verfügbarkeit|Antwort} des Supports',
      ],
    },
    supportLanguage: {
      docs: ['{|Bevorzugte} Supportsprache'],
      guess: [
        'Support-Sprache',
        'Gewünschte {Supportsprache|Sprache für den Support}',
        'Bevorzugte Sprache für den Support',
        'Sprache {für den Support|des Supports}',
        'Sprache für den technischen Support',
        'Sprache {der Supportanfrage|für die Supportanfrage|für Supportanfragen|für Support}',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Vorname'],
      guess: [
        '{Ihr|Dein} Vorname',
        'Vornamen',
        'Vorname {der Kontaktperson|der Ansprechperson|des Kontakts|des Ansprechpartners}',
      ],
    },
    lastName: {
      'docs-mt': ['Nachname'],
      guess: [
        'Familienname',
        'Zuname',
        '{Ihr|Dein} {Nachname|Familienname}',
        'Nachname {der Kontaktperson|der Ansprechperson|des Kontakts|des Ansprechpartners}',
      ],
    },
    email: {
      'docs-mt': ['E-Mail-Adresse', 'E-Mail'],
      guess: [
        'Email',
        '{Email-Adresse|Emailadresse|E-Mailadresse|Mail-Adresse|Mailadresse|Mail}',
        '{Ihre|Deine|Primäre|Geschäftliche} {E-Mail|E-Mail-Adresse|Email|Email-Adresse}',
        'Kontakt-{E-Mail|E-Mail-Adresse|Email}',
        'E-Mail-Adresse {der Kontaktperson|der Ansprechperson|des Kontakts|des Ansprechpartners}',
        'E-Mail-Adresse für die Kontaktaufnahme',
        '{|Ihre} {E-Mail-Adresse|E-Mail} bestätigen',
        'Bestätigen Sie Ihre {E-Mail-Adresse|E-Mail}',
        '{E-Mail-Adressen|E-Mail-Liste|E-Mail-Adressliste}',
        '{Updates|Aktualisierungen} senden an',
      ],
    },
    additionalEmails: {
      guess: [
        `{Zusätzliche|Weitere} ${address} {für|zur} Benachrichtigung`,
        `{Zusätzliche|Weitere} ${address} für {die Benachrichtigung|Benachrichtigungen|Mitteilungen|Updates}`,
        `{Zusätzliche|Weitere} ${rareAddress} für {Benachrichtigung|Benachrichtigungen}`,
        '{Zusätzliche|Weitere} {E-Mail-Adresse(n)|E-Mail(s)} {für Benachrichtigung|für Benachrichtigungen|zur Benachrichtigung}',
        '{Zusätzliche|Weitere} Benachrichtigungs-{E-Mail|E-Mails|E-Mail-Adresse|E-Mail-Adressen}',
        '{Zusätzliche|Weitere} zu benachrichtigende {E-Mail-Adressen|Personen}',
        'Wem sollen wir {noch|sonst noch|außerdem} {eine E-Mail|E-Mails} {senden|schicken}?',
        'An wen sollen wir {noch|sonst noch|außerdem} {eine E-Mail|E-Mails} {senden|schicken}?',
        'An wen soll {noch|sonst noch|außerdem} eine E-Mail {gesendet|geschickt} werden?',
        'Wen sollen wir {noch|sonst noch|außerdem} {per E-Mail |}{benachrichtigen|informieren|kontaktieren}?',
        'Wer soll {noch|sonst noch|außerdem} {eine E-Mail erhalten|E-Mails erhalten|benachrichtigt werden|informiert werden}?',
        'Wer soll {noch|sonst noch|außerdem} per E-Mail {benachrichtigt|informiert} werden?',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Telefonnummer', 'Kontaktnummer'],
      guess: [
        'Telefon',
        '{Tel.|Tel.-Nr.|Telefon-Nr.|Telefonnr.|Telefon-Nummer|Rufnummer}',
        '{Ihre|Deine|Primäre|Geschäftliche} {Telefonnummer|Rufnummer}',
        '{Kontakttelefon|Kontakttelefonnummer|Kontaktrufnummer|Kontakt-Telefonnummer}',
        '{Rückrufnummer|Telefonnummer für Rückfragen|Telefonnummer für Rückrufe}',
        'Telefonnummer {der Kontaktperson|der Ansprechperson|des Kontakts|des Ansprechpartners}',
        'Telefonnummer für die Kontaktaufnahme',
        '{|Ihre} {Nummer|Telefonnummer|Rufnummer|Kontaktnummer} bestätigen',
        'Bestätigen Sie Ihre {Nummer|Telefonnummer|Rufnummer|Kontaktnummer}',
        'Ihre {Nummer|Kontaktnummer}',
        '{Rufen Sie mich an|Anrufen} unter',
      ],
    },
    country: {
      'docs-mt': ['Land bzw. Region'],
      guess: [
        'Land/Region',
        'Land',
        'Land {oder|und} Region',
        'Land{/| oder }Gebiet',
        'Ihr {Land|Land/Ihre Region|Land oder Ihre Region}',
      ],
    },
    timeZone: { guess: ['{|Ihre|Deine|Bevorzugte|Gewünschte|Lokale} Zeitzone'] },
    severity: {
      'docs-mt': ['Schweregrad'],
      guess: ['Schweregrad {des Problems|der Anfrage}'],
    },
    subscription: { 'docs-mt': ['Abonnement'], guess: ['Azure-Abonnement'] },
    title: {
      'docs-mt': ['Zusammenfassung', 'Titel'],
      guess: [
        'Zusammenfassung des Problems',
        'Kurzbeschreibung',
        'Betreff',
        'Fassen Sie {Ihr|das} Problem zusammen',
        'Problem zusammenfassen',
      ],
    },
    description: {
      'docs-mt': ['Beschreibung', 'Kurzbeschreibung Ihres Problems'],
      guess: [
        'Details',
        'Problembeschreibung',
        'Beschreibung des Problems',
        'Problemdetails',
        '{Beschreiben Sie|Beschreiben Sie kurz} {Ihr|das} Problem',
        '{|Ihr} Problem {|kurz} beschreiben',
        'Beschreibung Ihres Problems',
        '{Erzählen|Berichten} Sie uns {von dem|von Ihrem|über Ihr} Problem',
      ],
    },
    saveContact: {
      docs: ['Kontaktänderungen für zukünftige Supportanfragen speichern'],
      guess: [
        'Kontaktänderungen für künftige Supportanfragen speichern',
        '{Kontaktdaten|Kontaktinformationen} für {zukünftige|künftige} Supportanfragen speichern',
        'Änderungen an {|den} {Kontaktdaten|Kontaktinformationen} für {zukünftige|künftige} Supportanfragen speichern',
        'Änderungen {am Kontakt|an Kontakten} für zukünftige Supportanfragen speichern',
      ],
    },
    diagnosticConsent: {
      docs: ['{Sammlung|Erfassung} erweiterter Diagnoseinformationen zulassen'],
      'docs-mt': ['Diagnoseinformationen freigeben'],
      guess: [
        '{Sammlung|Erfassung} erweiterter Diagnoseinformationen {erlauben|gestatten}',
        '{Sammlung|Erfassung} {von erweiterten Diagnoseinformationen|erweiterter Diagnosedaten} zulassen',
        'Erweiterte {Diagnoseinformationen|Diagnosedaten}',
        'Diagnoseinformationen {teilen|weitergeben}',
        'Diagnosedaten {freigeben|teilen}',
      ],
    },
    issueType: { 'docs-mt': ['Problemtyp'], guess: ['{Problemart|Art des Problems|Art der Anfrage}'] },
    problemType: { 'docs-mt': ['Problemtyp'], guess: ['{Problemart|Art des Problems}'] },
    phoneCode: {
      guess: [
        'Landesvorwahl',
        '{Ländervorwahl|Länderkennzahl|Landeskennzahl|Vorwahl}',
        '{Ländercode|Landescode|Länder-/Regionscode|Landes-/Regionscode}',
        'Internationale {Vorwahl|Ländervorwahl|Landesvorwahl|Telefonvorwahl}',
        '{Telefonvorwahl|Telefonvorwahl des Landes|Vorwahl des Landes}',
        '{Landesvorwahl|Ländervorwahl} {für die|der} Telefonnummer',
      ],
    },
    premierRequest: {
      guess: [
        'Als {Premier|Unified|Premier-/Unified|Unified-/Premier}-{Supportanfrage|Supportanforderung|Anfrage} {einreichen|übermitteln|stellen|erfassen}?',
        '{Premier|Unified}-{Supportanfrage|Supportanforderung}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud-Lösungsanbieter'] },
    email: {
      guess: [
        'E-Mail',
        'Email',
        'Mail',
        '{Per|Via|Über} E-Mail',
        'E-Mail-Adresse',
        '{E-Mail an mich|Senden Sie mir eine E-Mail|Kontakt per E-Mail}',
      ],
    },
    phone: {
      guess: [
        'Telefon',
        'Telefonisch',
        '{Per|Via|Über} Telefon',
        'Anruf',
        'Telefonanruf',
        'Telefonnummer',
        '{Rufen Sie mich an|Mich anrufen|Rückruf|Kontakt per Telefon|Telefonischer Kontakt}',
      ],
    },
    'business-hours': {
      guess: [
        'Geschäftszeiten',
        '{Geschäftszeit|Bürozeiten|Arbeitszeiten|Arbeitszeit|Geschäftsstunden|Bürostunden}',
        '{Übliche|Reguläre|Normale|Nur} {Geschäftszeiten|Bürozeiten|Arbeitszeiten}',
        '{|Nur} {während|innerhalb} der {Geschäftszeiten|Bürozeiten|Arbeitszeiten}',
        '{Zu|Nur zu} {|den} {Geschäftszeiten|Bürozeiten}',
      ],
    },
    'around-the-clock': {
      guess: [
        'Rund um die Uhr',
        '24x7',
        '24/7',
        '24 x 7',
        '7x24',
        '24 Stunden {am Tag|täglich|pro Tag}, {7|sieben} Tage {die|pro|in der} Woche',
        '24 Stunden {am Tag|täglich} an {7|sieben} Tagen {der|in der} Woche',
        '24 Stunden, {7|sieben} Tage {die|pro} Woche',
        '24 Stunden an {7|sieben} Tagen {der|in der|pro} Woche',
        '24 Stunden/7 Tage',
        'Rund um die Uhr, {7|sieben} Tage {die|pro} Woche',
        'Rund um die Uhr an {7|sieben} Tagen {der|in der} Woche',
      ],
    },
  },
  requests: {
    technical: {
      guess: [
        'Technisch',
        'Technik',
        'Technische {Probleme|Frage|Fragen|Unterstützung}',
        'Technisches Problem',
        'Technischer Support',
      ],
    },
    billing: {
      guess: [
        'Abrechnung',
        'Abrechnungen',
        'Abonnementverwaltung',
        'Verwaltung von Abonnements',
        'Abrechnung und Abonnements',
        'Abonnements',
      ],
    },
    quota: {
      'docs-mt': ['Grenzwerte für Dienste und Abonnements (Kontingente)'],
      guess: [
        'Dienst- und {Abonnementgrenzwerte|Abonnementlimits} (Kontingente)',
        'Abonnement- und {Servicelimits|Dienstlimits} {(Kontingent)|(Kontingente)}',
        'Kontingent',
        'Kontingente',
        'Kontingenterhöhung',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Erstellen', 'Senden'],
      guess: [
        '{Absenden|Einreichen|Übermitteln}',
        '{Anfrage|Supportanfrage|Anforderung|Ticket} {senden|absenden|einreichen|übermitteln}',
      ],
    },
    contact: {
      'docs-mt': ['Mich kontaktieren', 'Kontakt mit mir aufnehmen'],
      guess: ['Kontaktieren Sie mich'],
    },
  },
  headings: {
    request: {
      'docs-mt': ['Support kontaktieren', 'Neue {Serviceanfrage|Supportanfrage}', 'Serviceanfrage erstellen'],
      guess: [
        'Support anfordern',
        'Kontakt mit dem Support aufnehmen',
        'Neue {Serviceanforderung|Supportanforderung|Microsoft-Serviceanfrage|Microsoft-Serviceanforderung}',
        '{Supportanfrage|Eine Supportanfrage|Eine Serviceanfrage|Serviceanforderung|Supportticket} erstellen',
      ],
    },
  },
  generic: [
    '{Kontaktmethode|Kontaktart|Kontaktweg|Kontaktaufnahme}',
    'Art der Kontaktaufnahme',
    '{Verfügbarkeit|Erreichbarkeit|Antwort|Antwortzeit|Antwortzeiten|Reaktionszeit|Reaktionszeiten|Reaktion}',
    '{Supportzeiten|Servicezeiten|Verfügbare Zeiten}',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Diagnoseinformationen {freigeben|teilen|weitergeben}',
    'Diagnosedaten {freigeben|teilen}',
    'Erweiterte {Diagnoseinformationen|Diagnosedaten}',
  ],
  placeholders: [
    'Auswählen',
    'Bitte auswählen',
    'Bitte wählen',
    'Wählen',
    'Wähle',
    'Auswahl',
    'Option auswählen',
    'Option wählen',
    'Element auswählen',
    'Eintrag auswählen',
    'Eine Option',
    'Keine Auswahl',
    'Keine ausgewählt',
    'Nichts ausgewählt',
    'Nicht ausgewählt',
  ],
};

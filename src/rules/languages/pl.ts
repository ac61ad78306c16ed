// Polish: words of the support forms (facts: domain §3; articles on StorSimple and on getting support); `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Język',
  'Twój język',
  'Język {kontaktu|komunikacji|korespondencji}',
  'Preferowany język {|kontaktu|komunikacji}',
];
const anyAvailability = ['Dostępność', 'Odpowiedź', 'Reakcja', 'Czas {odpowiedzi|reakcji}'];
const anyMethod = ['{Metoda|Sposób|Forma} {kontaktu|komunikacji|kontaktowania się}'];
const anyAdditional = [
  'Dodatkowy {adres|} {e-mail|email}',
  'Dodatkowe {adresy e-mail|adresy email|e-maile|emaile}',
  'Dodatkowa wiadomość e-mail',
  'Dodatkowe wiadomości e-mail',
  '{Dodatkowy|Opcjonalny} kontakt',
  '{Dodatkowe|Opcjonalne} kontakty',
  'Kontakt opcjonalny',
  'Dodatkowa osoba {kontaktowa|do kontaktu}',
  'Dodatkowe osoby {kontaktowe|do kontaktu}',
];
const toNotify =
  '{do powiadomień|do powiadomienia|do powiadamiania|na powiadomienia|dla powiadomień|na potrzeby powiadomień|na potrzeby powiadomienia|na potrzeby powiadamiania|do wysyłania powiadomień|do otrzymywania powiadomień|do celów powiadamiania|w celu powiadomienia|w celu powiadamiania|z powiadomieniem}';

export const pl: LanguagePack = {
  language: 'pl',
  labels: {
    supportPlan: {
      'docs-mt': ['Plan pomocy technicznej'],
      guess: [
        'Plan wsparcia {|technicznego}',
        'Plan obsługi {technicznej|klienta}',
        'Twój plan {pomocy technicznej|wsparcia}',
        'Plan pomocy {|technicznej platformy Azure|technicznej Azure}',
        'Pakiet {pomocy technicznej|wsparcia}',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Preferowana metoda kontaktu'],
      guess: [
        'Preferowana metoda {komunikacji|kontaktowania się}',
        'Preferowany sposób {kontaktu|komunikacji|kontaktowania się}',
        'Preferowana forma {kontaktu|komunikacji}',
        'Jak {mamy|możemy} się {z Tobą|z Państwem} {kontaktować|skontaktować}?',
        'Jak się {z Tobą|z Państwem} skontaktować?',
        ...anyMethod,
        'Wybierz {|swoją} preferowaną metodę kontaktu',
      ],
    },
    availability: {
      'docs-mt': ['Godziny odpowiedzi'],
      guess: [
        '{Twoja|Państwa} dostępność',
        'Godziny {reakcji|dostępności|wsparcia|obsługi|pomocy technicznej}',
        'Twoje godziny dostępności',
        'Czas dostępności',
        'Kiedy {jesteś dostępny|jesteś dostępny/dostępna|możemy się z Tobą skontaktować}?',
        ...anyAvailability,
      ],
    },
    supportLanguage: {
      'docs-mt': ['Język pomocy technicznej'],
      guess: [
        'Język {|świadczenia} {pomocy|wsparcia}',
        'Język wsparcia technicznego',
        'Język świadczenia pomocy technicznej',
        'Język obsługi {|klienta|technicznej}',
        'Preferowany język {pomocy technicznej|pomocy|wsparcia|wsparcia technicznego|obsługi}',
        ...anyLanguage,
      ],
    },
    firstName: { 'docs-mt': ['Imię'], guess: ['Twoje imię', 'Imiona', 'Imię/imiona'] },
    lastName: { 'docs-mt': ['Nazwisko'], guess: ['Twoje nazwisko'] },
    email: {
      'docs-mt': ['Adres e-mail', 'E-mail'],
      guess: [
        'Email',
        'Adres email',
        '{Twój|Podstawowy|Główny|Służbowy|Kontaktowy} {|adres} {e-mail|email}',
        'Adres {e-mail|email} do kontaktu',
        '{E-mail|Email} kontaktowy',
        'Adres poczty {elektronicznej|e-mail}',
        'Poczta elektroniczna',
        'Potwierdź {|swój} {adres e-mail|adres email|e-mail}',
        '{Adresy e-mail|Lista adresów e-mail}',
        '{Wyślij|Wysyłaj} aktualizacje {do|na adres}',
      ],
    },
    additionalEmails: {
      guess: [
        `Dodatkowy {|adres} {e-mail|email} ${toNotify}`,
        `Dodatkowe {adresy e-mail|adresy email|e-maile|emaile} ${toNotify}`,
        `Dodatkowa wiadomość e-mail ${toNotify}`,
        `Dodatkowe wiadomości e-mail ${toNotify}`,
        'Do kogo jeszcze {mamy|powinniśmy|możemy|należy} {wysłać|wysyłać} {wiadomość e-mail|wiadomości e-mail|e-mail|e-maile}?',
        'Komu jeszcze {mamy|powinniśmy|możemy} {wysłać|wysyłać} {wiadomość e-mail|wiadomości e-mail|e-mail|e-maile}?',
        'Kogo jeszcze {mamy|powinniśmy|należy} powiadomić {|e-mailem|pocztą e-mail|za pomocą poczty e-mail}?',
        ...anyAdditional,
      ],
    },
    phone: {
      'docs-mt': ['Telefon', 'Numer telefonu', 'Numer kontaktu'],
      guess: [
        'Nr telefonu',
        'Tel.',
        'Telefon {kontaktowy|do kontaktu}',
        '{Twój|Kontaktowy|Służbowy} numer telefonu',
        'Numer telefonu {kontaktowego|do kontaktu}',
        'Potwierdź {|swój} {numer|numer telefonu|numer kontaktowy|numer kontaktu}',
        '{Twój numer|Numer kontaktowy|Twój numer kontaktowy}',
        'Zadzwoń do mnie pod numer',
      ],
    },
    country: {
      'docs-mt': ['Kraj/region'],
      guess: ['Kraj lub region', 'Kraj', 'Kraj i region', 'Państwo', 'Państwo{/| lub }region', 'Kraj/obszar'],
    },
    timeZone: { guess: ['{|Preferowana|Twoja|Lokalna} strefa czasowa'] },
    severity: {
      'docs-mt': ['Ważność'],
      guess: ['Istotność', '{Poziom|Stopień} {ważności|istotności}', '{Ważność|Istotność} problemu'],
    },
    subscription: { 'docs-mt': ['Subskrypcja'], guess: ['Subskrypcja {|platformy} Azure'] },
    title: {
      'docs-mt': ['Podsumowanie', 'Tytuł', 'Temat'],
      guess: ['Streszczenie', 'Podsumowanie problemu', '{Podsumuj|Streść} {|swój} problem'],
    },
    description: {
      'docs-mt': ['Opis', 'Szczegóły', 'Krótko opisz problem'],
      guess: [
        '{Opis|Szczegóły} problemu',
        'Szczegółowe informacje',
        'Szczegółowy opis',
        'Opisz {|krótko|swój} problem',
        'Opis Twojego problemu',
        '{Opowiedz|Powiedz} nam o {|swoim} {problemie}',
      ],
    },
    saveContact: {
      'docs-mt': ['Zapisz zmiany kontaktu w przyszłych żądaniach obsługi'],
      guess: [
        'Zapisz zmiany {kontaktu|danych kontaktowych|informacji kontaktowych|w danych kontaktowych} {na potrzeby|dla} przyszłych {żądań obsługi|żądań pomocy technicznej|wniosków o pomoc techniczną|zgłoszeń}',
        'Zapisz zmiany kontaktów {na potrzeby|dla} przyszłych {żądań pomocy technicznej|wniosków o pomoc techniczną}',
        'Zapisz {dane|informacje} kontaktowe {na potrzeby|dla} przyszłych {żądań pomocy technicznej|wniosków o pomoc techniczną}',
        'Zapisz zmiany {kontaktu|danych kontaktowych} do przyszłych {żądań pomocy technicznej|wniosków o pomoc techniczną}',
      ],
    },
    diagnosticConsent: {
      docs: ['Zezwalaj na zbieranie zaawansowanych informacji diagnostycznych'],
      'docs-mt': ['Udostępnij informacje diagnostyczne', 'Udostępnianie informacji diagnostycznych'],
      guess: [
        'Zezwól na {zbieranie|gromadzenie} zaawansowanych {informacji|danych} diagnostycznych',
        'Zezwalaj na gromadzenie zaawansowanych informacji diagnostycznych',
        '{Czy zezwolić|Czy zezwalasz|Zezwolić} na {zbieranie|gromadzenie} zaawansowanych informacji diagnostycznych?',
        'Zaawansowane {informacje|dane} diagnostyczne',
        'Udostępnij dane diagnostyczne',
        'Udostępnianie danych diagnostycznych',
      ],
    },
    issueType: { 'docs-mt': ['Typ problemu'], guess: ['Rodzaj problemu'] },
    problemType: { 'docs-mt': ['Typ problemu'], guess: ['Rodzaj problemu'] },
    phoneCode: {
      guess: [
        'Kod {|telefoniczny|kierunkowy} kraju',
        'Kod kraju{/| lub }regionu',
        'Numer kierunkowy kraju {|/regionu|lub regionu}',
        'Międzynarodowy numer kierunkowy',
        'Prefiks {kraju|międzynarodowy}',
        'Kierunkowy kraju',
      ],
    },
    premierRequest: {
      guess: [
        '{Zgłosić|Zgłoś|Prześlij|Złożyć} jako żądanie {pomocy technicznej|obsługi} {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Żądanie {pomocy technicznej|obsługi} {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Dostawca rozwiązań w chmurze'] },
    email: {
      'docs-mt': ['Adres e-mail', 'E-mail'],
      guess: [
        'Email',
        'Poczta {e-mail|elektroniczna}',
        'Wiadomość e-mail',
        'E-mailem',
        '{Wyślij|Wyślijcie} {do mnie|mi} {wiadomość e-mail|e-mail}',
      ],
    },
    phone: {
      'docs-mt': ['Telefon'],
      guess: [
        'Telefonicznie',
        'Kontakt telefoniczny',
        'Połączenie telefoniczne',
        'Rozmowa telefoniczna',
        '{Zadzwoń do mnie|Zadzwońcie do mnie|Oddzwoń do mnie}',
      ],
    },
    'business-hours': {
      guess: [
        '{|Tylko|Standardowe} godziny {pracy|robocze|biurowe}',
        '{|Tylko} w godzinach {pracy|roboczych|biurowych}',
        'Godziny {urzędowania|służbowe}',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24 x 7',
        '24/7',
        '24 {godziny|godz.} na dobę',
        '24 {godziny|godz.} na dobę {przez|,} {7|siedem} dni w tygodniu',
        '{|Przez} 24 godziny na dobę i 7 dni w tygodniu',
        'Przez 24 godziny na dobę, 7 dni w tygodniu',
        '{Przez całą|Całą} dobę {|7 dni w tygodniu|przez 7 dni w tygodniu}',
        'Całodobowo {|7 dni w tygodniu|przez 7 dni w tygodniu|(24x7)}',
        'Całodobowa {|pomoc techniczna|dostępność}',
      ],
    },
  },
  requests: {
    technical: {
      'docs-mt': ['Techniczny'],
      guess: ['Techniczne', '{Problem techniczny|Problemy techniczne|Pomoc techniczna}'],
    },
    billing: {
      guess: [
        'Rozliczenia',
        'Rozliczenie',
        'Rozliczanie',
        'Zarządzanie {subskrypcjami|subskrypcją}',
        'Rozliczenia i subskrypcje',
      ],
    },
    quota: {
      'docs-mt': ['Limity usługi i subskrypcji (limity przydziału)'],
      guess: [
        'Limity usług i subskrypcji {(limity przydziału)|(przydziały)}',
        'Limity {przydziału|przydziałów}',
        'Limit przydziału',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Utwórz', 'Prześlij'],
      guess: ['Wyślij', 'Stwórz', '{Wyślij|Prześlij} {żądanie|zgłoszenie|wniosek}'],
    },
    contact: { 'docs-mt': ['Skontaktuj się ze mną'] },
  },
  headings: {
    request: {
      'docs-mt': [
        '{Kontakt|Skontaktuj się} z pomocą techniczną',
        'Nowe żądanie {usługi|obsługi|usługi firmy Microsoft}',
        'Nowy wniosek o pomoc techniczną',
      ],
      guess: [
        'Nowe żądanie pomocy technicznej',
        'Utwórz żądanie {usługi|obsługi|pomocy technicznej}',
        '{Nowe|Utwórz} zgłoszenie {|do} pomocy technicznej',
      ],
    },
  },
  generic: [
    ...anyLanguage,
    'Godziny odpowiedzi',
    ...anyAvailability,
    ...anyMethod,
    ...anyAdditional,
    'Udostępnij informacje diagnostyczne',
    'Udostępnianie {informacji|danych} diagnostycznych',
    'Udostępnij dane diagnostyczne',
    'Zaawansowane {informacje|dane} diagnostyczne',
  ],
  placeholders: [
    'Wybierz',
    'Wybór',
    'Proszę wybrać',
    'Zaznacz',
    'Wskaż',
    'Nie wybrano',
    'Nic nie wybrano',
    'Nie zaznaczono',
    'Brak wyboru',
    'Brak wybranych',
  ],
};

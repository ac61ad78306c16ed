// Czech: words of the support forms (facts: domain §3; articles on StorSimple and on getting support); `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Jazyk',
  'Váš jazyk',
  'Jazyk {komunikace|kontaktu}',
  'Jazyk pro {komunikaci|kontakt}',
  '{Preferovaný|Upřednostňovaný} jazyk {|komunikace}',
];
const anyAvailability = ['Dostupnost', 'Odezva', 'Odpověď', 'Doba {odezvy|odpovědi}'];
const anyMethod = ['Způsob {kontaktu|kontaktování|komunikace}', 'Metoda {kontaktu|kontaktování|komunikace}'];
const anyAdditional = [
  '{Další|Dodatečný|Doplňkový} {e-mail|email|kontakt}',
  '{Další|Dodatečné|Doplňkové} {e-maily|emaily|kontakty}',
  '{Další|Dodatečná|Doplňková} {e-mailová|emailová} adresa',
  '{Další|Dodatečné|Doplňkové} {e-mailové|emailové} adresy',
  '{Volitelný|Nepovinný} kontakt',
];
const toNotify =
  '{pro oznámení|k oznámení|na oznámení|pro upozornění|pro oznamování|pro příjem oznámení|pro zaslání oznámení|pro zasílání oznámení|k zasílání oznámení|pro zasílání upozornění}';

export const cs: LanguagePack = {
  language: 'cs',
  labels: {
    supportPlan: {
      'docs-mt': ['Plán podpory'],
      guess: [
        'Plán {technické|zákaznické} podpory',
        'Váš plán podpory',
        'Plán podpory Azure',
        'Tarif {|technické} podpory',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Preferovaná metoda kontaktu'],
      guess: [
        'Preferovaná metoda {kontaktování|komunikace}',
        'Upřednostňovaná metoda {kontaktu|kontaktování|komunikace}',
        '{Preferovaný|Upřednostňovaný} způsob {kontaktu|kontaktování|komunikace}',
        'Jak vás {máme|můžeme} kontaktovat?',
        'Jak chcete být {kontaktováni|kontaktován(a)}?',
        ...anyMethod,
        'Vyberte {|svou|svůj} {preferovanou|upřednostňovanou|preferovaný|upřednostňovaný} {metodu|způsob} {kontaktu|kontaktování}',
      ],
    },
    availability: {
      'docs-mt': ['Hodiny odezvy'],
      guess: [
        'Vaše {|časová} dostupnost',
        'Hodiny {odpovědi|podpory|dostupnosti}',
        'Doba {podpory|dostupnosti}',
        'Kdy {jste k dispozici|vás můžeme kontaktovat|vás lze kontaktovat}?',
        ...anyAvailability,
      ],
    },
    supportLanguage: {
      'docs-mt': ['Jazyk podpory'],
      guess: [
        'Váš jazyk podpory',
        'Jazyk {technické|zákaznické} podpory',
        '{Preferovaný|Upřednostňovaný} jazyk {|technické} podpory',
        '{Jazyk|Preferovaný jazyk|Upřednostňovaný jazyk} pro podporu',
        'Jazyk pro technickou podporu',
        ...anyLanguage,
      ],
    },
    firstName: { 'docs-mt': ['Jméno'], guess: ['Křestní jméno'] },
    lastName: { 'docs-mt': ['Příjmení'], guess: ['Vaše příjmení'] },
    email: {
      'docs-mt': ['E-mailová adresa', 'E-mail'],
      guess: [
        'Email',
        'Emailová adresa',
        '{Kontaktní|Váš|Primární|Hlavní|Pracovní} {e-mail|email}',
        '{Kontaktní|Vaše|Primární|Hlavní|Pracovní} {e-mailová|emailová} adresa',
        'Elektronická pošta',
        'Adresa elektronické pošty',
        '{Potvrďte|Potvrdit|Ověřte} {|svou|svoji|vaši} {e-mailovou|emailovou} adresu',
        '{Potvrďte|Potvrdit} {|svůj|váš} {e-mail|email}',
        '{E-mailové adresy|Seznam e-mailových adres}',
        '{Aktualizace posílat|Odesílat aktualizace} na',
      ],
    },
    additionalEmails: {
      guess: [
        `{Další|Dodatečný|Doplňkový} {e-mail|email} ${toNotify}`,
        `{Další|Dodatečné|Doplňkové} {e-maily|emaily} ${toNotify}`,
        `{Další|Dodatečná|Doplňková} {e-mailová|emailová} adresa ${toNotify}`,
        `{Další|Dodatečné|Doplňkové} {e-mailové|emailové} adresy ${toNotify}`,
        'Komu {dalšímu|ještě} {máme|bychom měli} {poslat|posílat|odeslat} {e-mail|email|e-maily}?',
        'Komu {dalšímu|ještě} {máme|bychom měli} e-mail {poslat|odeslat}?',
        'Koho {dalšího|ještě} {máme|bychom měli} {informovat|upozornit} {|e-mailem}?',
        'Kdo další má {dostat|dostávat} {e-mail|e-maily}?',
        ...anyAdditional,
      ],
    },
    phone: {
      'docs-mt': ['Telefonní číslo'],
      guess: [
        'Telefon',
        'Číslo telefonu',
        'Tel.',
        'Tel. číslo',
        'Kontaktní telefon',
        '{Kontaktní|Vaše|Primární|Pracovní} telefonní číslo',
        '{Potvrďte|Potvrdit|Ověřte} {|své|svoje|vaše} {číslo|telefonní číslo|kontaktní číslo}',
        '{Vaše číslo|Kontaktní číslo|Vaše kontaktní číslo}',
        'Zavolejte mi na',
      ],
    },
    country: {
      'docs-mt': ['Země nebo oblast'],
      guess: ['Země/oblast', 'Země či oblast', 'Země', 'Země{/| nebo }region', 'Vaše země'],
    },
    timeZone: { guess: ['{|Preferované|Upřednostňované|Vaše|Místní} časové pásmo', 'Časová zóna'] },
    severity: {
      'docs-mt': ['Závažnost'],
      guess: ['{Úroveň|Stupeň} závažnosti', 'Závažnost {problému|žádosti}'],
    },
    subscription: { 'docs-mt': ['Předplatné'], guess: ['Předplatné Azure'] },
    title: {
      'docs-mt': ['Shrnutí', 'Předmět'],
      guess: ['Souhrn', '{Shrnutí|Souhrn} problému', '{Shrňte|Stručně shrňte} {|svůj|váš} problém'],
    },
    description: {
      'docs-mt': ['Popis', 'Podrobnosti', 'Stručně popište problém'],
      guess: [
        '{Popis|Podrobnosti|Podrobný popis} problému',
        '{Popište|Popsat} {|svůj|váš} problém',
        'Popis vašeho problému',
        '{Řekněte|Povězte} nám {|více} o {|svém|vašem} problému',
      ],
    },
    saveContact: {
      'docs-mt': ['Uložit změny kontaktů pro budoucí žádosti o podporu'],
      guess: [
        'Uložit změny {kontaktních údajů|kontaktních informací|v kontaktních údajích} pro {budoucí|příští|další} žádosti o podporu',
        'Uložit změny kontaktů pro {příští|další} žádosti o podporu',
        'Uložit kontaktní {údaje|informace} pro {budoucí|příští|další} žádosti o podporu',
        'Uložit změny {kontaktu|kontaktních údajů} pro budoucí požadavky na podporu',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Sdílet diagnostické informace'],
      guess: [
        'Povolit {shromažďování|sběr} {rozšířených|pokročilých|upřesňujících} diagnostických {informací|údajů}',
        'Povolit shromáždění {rozšířených|pokročilých} diagnostických informací',
        '{Rozšířené|Pokročilé} diagnostické informace',
        'Sdílení diagnostických {informací|dat|údajů}',
        'Sdílet diagnostická data',
      ],
    },
    issueType: { 'docs-mt': ['Typ problému'], guess: ['Druh problému'] },
    problemType: { 'docs-mt': ['Typ problému'], guess: ['Druh problému'] },
    phoneCode: {
      guess: [
        'Kód země',
        'Kód země{/| nebo }oblasti',
        '{Předvolba|Telefonní předvolba|Mezinárodní předvolba} {|země}',
        'Předvolba země{/| nebo }oblasti',
        'Telefonní kód země',
        'Směrové číslo země',
      ],
    },
    premierRequest: {
      guess: [
        '{Podat|Odeslat|Zaregistrovat} jako {žádost|požadavek} o podporu {Premier|Unified|Premier/Unified|Unified/Premier}?',
        '{Žádost|Požadavek} o podporu {Premier|Unified}',
        '{Podat|Odeslat} jako {žádost|požadavek} na podporu {Premier|Unified}?',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud Solution Provider', 'Poskytovatel cloudových řešení'] },
    email: {
      'docs-mt': ['E-mail', 'E-mailová adresa'],
      guess: [
        'Email',
        'E-mailem',
        'Prostřednictvím e-mailu',
        'Elektronická pošta',
        'E-mailová zpráva',
        '{Pošlete|Zašlete|Poslat} mi {e-mail|email}',
        'Kontaktovat e-mailem',
      ],
    },
    phone: {
      'docs-mt': ['Telefon'],
      guess: [
        'Telefonicky',
        'Telefonem',
        'Po telefonu',
        'Telefonní hovor',
        '{Zavolejte mi|Zavolat mi|Zatelefonujte mi|Kontaktovat telefonicky}',
      ],
    },
    'business-hours': {
      guess: [
        '{|Běžná|Standardní} pracovní doba',
        '{|Pouze|Jen} {v pracovní době|během pracovní doby}',
        '{Pouze|Jen} pracovní doba',
        'Pracovní hodiny',
        '{|Pouze|Jen} v pracovních hodinách',
        'Úřední hodiny',
        'Provozní {doba|hodiny}',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24 x 7',
        '24/7',
        '24 hodin denně, {7|sedm} dní v týdnu',
        '24 hodin {7 dní v týdnu|denně}',
        'Nepřetržitě {|(24x7)|24/7|24 hodin denně}',
        'Nepřetržitá {podpora|dostupnost}',
        'Nepřetržitý provoz',
        'Non-stop',
        'Nonstop',
      ],
    },
  },
  requests: {
    technical: {
      'docs-mt': ['Technické'],
      guess: ['Technický', 'Technická', '{Technický|Technické} {problém|problémy}', 'Technická podpora'],
    },
    billing: {
      guess: ['Fakturace', 'Správa {předplatného|předplatných}', 'Fakturace a {předplatné|předplatná}'],
    },
    quota: {
      'docs-mt': [
        'Omezení služeb a předplatného (kvóty)',
        'Limity služby a předplatného (kvóty)',
        'Omezení služby a předplatného (kvóty)',
      ],
      guess: [
        '{Omezení|Limity} služeb a předplatných (kvóty)',
        'Limity služeb a předplatného (kvóty)',
        'Kvóty',
        'Kvóta',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Vytvořit', 'Odeslat'],
      guess: ['Odeslat {žádost|požadavek}'],
    },
    contact: { guess: ['Kontaktujte mě', 'Kontaktovat mě'] },
  },
  headings: {
    request: {
      'docs-mt': ['Kontaktovat podporu', 'Nová žádost o {službu|podporu}', 'Vytvořit žádost o službu'],
      guess: [
        'Nový požadavek na službu',
        'Kontaktujte podporu',
        'Nová žádost o službu {Microsoft|Microsoftu}',
        'Nový servisní požadavek',
        'Nový požadavek na podporu',
        'Vytvořit {|novou} žádost o podporu',
        'Vytvořit {servisní požadavek|požadavek na podporu|požadavek na službu}',
      ],
    },
  },
  generic: [
    ...anyLanguage,
    'Hodiny odezvy',
    ...anyAvailability,
    ...anyMethod,
    ...anyAdditional,
    'Sdílet diagnostické informace',
    'Sdílení diagnostických {informací|dat|údajů}',
    'Sdílet diagnostická data',
    '{Rozšířené|Pokročilé} diagnostické informace',
  ],
  placeholders: [
    'Vyberte',
    'Vybrat',
    'Zvolte',
    'Zvolit',
    'Výběr',
    'Prosím vyberte',
    'Nevybráno',
    'Není vybráno',
    'Není vybrána',
    'Nic není vybráno',
    'Nic nevybráno',
    'Žádný výběr',
  ],
};

// Hungarian: words of the support forms, from Microsoft's Hungarian articles and our own guesses.
// The articles are on support requests, Azure Stack Edge, StorSimple and Partner Center; their labels are put back
// into the nominative.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Nyelv',
  'Az Ön nyelve',
  '{Előnyben részesített|Kívánt|Választott|Preferált} nyelv',
  '{|A} kapcsolattartás {|előnyben részesített} nyelve',
  'Kapcsolattartási nyelv',
];
const anyAvailability = [
  'Válaszidő',
  'Válasz',
  'Válaszadás',
  'Válaszadási idő',
  'Reakcióidő',
  'Rendelkezésre állás',
  'Rendelkezésre állási idő',
];
const anyMethod = [
  '{Kapcsolattartási|Kapcsolatfelvételi} {mód|módszer}',
  '{Kapcsolattartás|Kapcsolatfelvétel} {módja|módszere}',
];
const anyAdditional = [
  '{További|Kiegészítő} {e-mail|email|e-mailek|emailek}',
  '{További|Kiegészítő} {e-mail|email} {cím|címek}',
  '{További|Kiegészítő} {emailcím|emailcímek}',
  '{További|Kiegészítő|Nem kötelező} {kapcsolattartó|kapcsolattartók|kapcsolat}',
];
const toNotify =
  '{értesítéshez|az értesítéshez|értesítésekhez|az értesítésekhez|értesítésre|értesítés céljából|értesítések számára|értesítés küldéséhez|értesítések küldéséhez|az értesítések küldéséhez|értesítések fogadásához|az értesítések fogadásához|értesítési célra}';

export const hu: LanguagePack = {
  language: 'hu',
  labels: {
    supportPlan: {
      'docs-mt': ['Támogatási csomag'],
      guess: [
        'Támogatási terv',
        '{Azure|Technikai|Műszaki} támogatási {csomag|terv}',
        'Az Ön támogatási {csomagja|terve}',
        'Ügyfélszolgálati csomag',
        'Terméktámogatási csomag',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Előnyben részesített kapcsolattartási módszer'],
      guess: [
        'Előnyben részesített kapcsolattartási mód',
        'Előnyben részesített kapcsolatfelvételi {mód|módszer}',
        '{Preferált|Kívánt|Választott} {kapcsolattartási|kapcsolatfelvételi} {mód|módszer}',
        'A {kapcsolattartás|kapcsolatfelvétel} {előnyben részesített|kívánt} módja',
        '{Kapcsolattartás|Kapcsolatfelvétel} {előnyben részesített|kívánt} módja',
        'Hogyan {vegyük fel|vehetjük fel} Önnel a kapcsolatot?',
        'Hogyan léphetünk kapcsolatba Önnel?',
        ...anyMethod,
        'Válassza ki {|az} előnyben részesített kapcsolattartási {módot|módszert}',
      ],
    },
    availability: {
      'docs-mt': ['Válaszidő'],
      guess: [
        'Az Ön {rendelkezésre állása|elérhetősége|rendelkezésre állási ideje}',
        'Saját rendelkezésre állás',
        'Válaszadási {időszak|órák}',
        'Támogatási {idő|órák}',
        'Elérhetőségi {idő|időszak}',
        'Elérhetőség {ideje|időpontja}',
        'Mikor {érhető el|elérhető|érhetjük el}?',
        'Válasz',
        'Válaszadás',
        'Válaszadási idő',
        'Reakcióidő',
        'Rendelkezésre állás',
        'Rendelkezésre állási idő',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Támogatási nyelv'],
      guess: [
        '{|A} támogatás {|előnyben részesített|kívánt} nyelve',
        '{Előnyben részesített|Kívánt|Választott|Preferált} támogatási nyelv',
        'Technikai támogatás nyelve',
        'Ügyfélszolgálat nyelve',
        'Ügyfélszolgálati nyelv',
        ...anyLanguage,
      ],
    },
    firstName: { guess: ['Utónév', 'Keresztnév'] },
    lastName: { guess: ['Vezetéknév', 'Családnév'] },
    email: {
      guess: [
        'E-mail',
        'Email',
        '{E-mail|Email} cím',
        'Emailcím',
        '{Kapcsolattartási|Elsődleges|Munkahelyi} {e-mail|email} {|cím}',
        'Kapcsolattartó {e-mail|email} címe',
        'Az Ön {e-mail|email} címe',
        'E-mail-címe',
        'Elektronikus levélcím',
        '{Erősítse meg|Ellenőrizze} {|az} {e-mail|email} címét',
        '{E-mail|Email} cím megerősítése',
        '{E-mail címek|E-mail címek listája}',
        'Frissítések küldése a következő címre',
      ],
    },
    additionalEmails: {
      guess: [
        `{További|Kiegészítő} {e-mail|email|e-mailek|emailek} ${toNotify}`,
        `{További|Kiegészítő} {e-mail|email} {cím|címek} ${toNotify}`,
        `{További|Kiegészítő} {emailcím|emailcímek} ${toNotify}`,
        'További értesítési {e-mail|email} {|cím|címek}',
        '{Értesítéshez|Értesítésekhez|Az értesítéshez|Az értesítésekhez} használt további {e-mail|email} {cím|címek}',
        'Értesítendő további {e-mail|email} {cím|címek}',
        'Kinek küldjünk még {e-mailt|emailt|e-mail-üzenetet|e-mail-értesítést}?',
        'Ki másnak küldjünk {e-mailt|emailt}?',
        'Kit értesítsünk még {|e-mailben|emailben}?',
        ...anyAdditional,
      ],
    },
    phone: {
      guess: [
        'Telefon',
        'Telefonszám',
        '{Kapcsolattartási|Elsődleges|Munkahelyi} telefonszám',
        'Kapcsolattartó telefonszáma',
        'Az Ön telefonszáma',
        'Telefonszáma',
        '{Erősítse meg|Ellenőrizze} a {számát|telefonszámát}',
        '{Telefonszám|Szám} megerősítése',
        '{Az Ön száma|Kapcsolattartási szám|Kapcsolatfelvételi telefonszám}',
      ],
    },
    country: {
      guess: [
        'Ország{/| vagy }{régió|terület}',
        'Ország',
        'Ország és régió',
        'Ország vagy térség',
        'Ország/térség',
      ],
    },
    timeZone: { guess: ['{|Előnyben részesített|Kívánt|Helyi} időzóna', 'Az Ön időzónája'] },
    severity: {
      'docs-mt': ['Súlyosság'],
      guess: ['Súlyossági {szint|fok}', 'Súlyosság szintje', '{|A} probléma súlyossága'],
    },
    subscription: { 'docs-mt': ['Előfizetés'], guess: ['Azure-előfizetés'] },
    title: {
      'docs-mt': ['Összefoglalás', 'Tárgy'],
      guess: [
        'Összegzés',
        'Összefoglaló',
        'Probléma összefoglalása',
        '{Foglalja össze|Röviden foglalja össze} a {problémát|problémáját}',
      ],
    },
    description: {
      'docs-mt': ['Leírás', 'Részletek', 'Röviden írja le a problémát'],
      guess: [
        '{|A} probléma {leírása|részletei}',
        'Részletes leírás',
        '{Írja le|Ismertesse|Röviden ismertesse} a {problémát|problémáját}',
        'Írja le röviden a {problémát|problémáját}',
        '{Meséljen|Tájékoztasson minket} a {problémáról|problémájáról}',
      ],
    },
    saveContact: {
      'docs-mt': [
        'Kapcsolattartási változások mentése a későbbi támogatási kérelmekhez',
        'Kapcsolattartási adatok módosításainak mentése a későbbi támogatási kérelmekhez',
      ],
      guess: [
        '{Kapcsolattartási adatok|A kapcsolattartási adatok|A kapcsolattartó} módosításainak mentése {a jövőbeli|jövőbeli|a további} {támogatási kérésekhez|támogatási kérelmekhez}',
        'A kapcsolattartási adatok módosításainak mentése a későbbi támogatási {kérésekhez|kérelmekhez}',
        '{A kapcsolattartási adatok|A kapcsolattartó} módosításainak mentése a jövőbeli támogatáskérésekhez',
        '{|A} kapcsolattartási adatok mentése {a jövőbeli|a későbbi} támogatási {kérésekhez|kérelmekhez}',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Diagnosztikai adatok megosztása'],
      guess: [
        '{Speciális|Bővített|Részletes} diagnosztikai {adatok|információk} {gyűjtésének|összegyűjtésének} engedélyezése',
        'Engedélyezi a {speciális|bővített|részletes} diagnosztikai {adatok|információk} gyűjtését?',
        '{Speciális|Bővített} diagnosztikai {adatok|információk}',
        'Diagnosztikai információk megosztása',
      ],
    },
    issueType: { 'docs-mt': ['Probléma típusa', 'Problématípus'], guess: ['A probléma típusa'] },
    problemType: { 'docs-mt': ['Probléma típusa', 'Problématípus'], guess: ['A probléma típusa'] },
    phoneCode: {
      guess: [
        'Országkód',
        'Ország kódja',
        'Ország/{régió|terület} {kódja|hívószáma}',
        'Ország {hívószáma|hívókódja}',
        'Nemzetközi {hívószám|hívókód}',
        'Országhívószám',
        'Országhívó {szám|kód}',
        'Nemzetközi {előhívó|előhívószám}',
        'Ország előhívószáma',
      ],
    },
    premierRequest: {
      guess: [
        '{Beküldi|Benyújtja|Rögzíti|Beküldés|Benyújtás} {Premier|Unified|Premier/Unified|Unified/Premier} támogatási {kérelemként|kérésként}?',
        '{Premier|Unified} támogatási {kérelem|kérés}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud Solution Provider', 'Felhőszolgáltató', 'Felhőmegoldás-szolgáltató'] },
    email: {
      'docs-mt': ['E-mail'],
      guess: [
        'Email',
        'E-mailben',
        'Emailben',
        'E-mailen keresztül',
        'E-mail-üzenet',
        'E-mail-cím',
        '{Írjanak|Küldjenek|Küldjön} nekem e-mailt',
        'Kapcsolatfelvétel e-mailben',
      ],
    },
    phone: {
      'docs-mt': ['Telefon', 'Visszahívás'],
      guess: [
        'Telefonon',
        'Telefonon keresztül',
        'Telefonhívás',
        '{Hívjanak fel|Hívjon fel|Hívás|Kapcsolatfelvétel telefonon}',
      ],
    },
    'business-hours': {
      guess: [
        '{|Normál|Szokásos|Csak} munkaidő',
        '{|Csak} {munkaidőben|munkaidő alatt}',
        'Munkaórák',
        '{|Csak} {hivatali|nyitvatartási} {idő|időben}',
        'Üzleti órák',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24 x 7',
        '24/7',
        '0-24 {|órában}',
        'Éjjel-nappal',
        'A nap 24 órájában {|a hét 7 napján|a hét minden napján}',
        'A hét {minden|7} napján, {|a nap} 24 {órában|órájában}',
        'Napi 24 órában {|a hét 7 napján|a hét minden napján}',
        'Napi 24 óra, heti 7 nap',
        'Folyamatosan',
        'Folyamatos {|(24x7)|elérhetőség}',
        'Non-stop',
        'Nonstop',
      ],
    },
  },
  requests: {
    technical: { 'docs-mt': ['Technikai'], guess: ['Műszaki', '{Műszaki|Technikai} {probléma|támogatás}'] },
    billing: {
      guess: [
        'Számlázás',
        'Számlázási',
        '{Előfizetések|Előfizetés} kezelése',
        'Előfizetés-kezelés',
        'Számlázás és előfizetések',
      ],
    },
    quota: {
      'docs-mt': ['Szolgáltatás- és előfizetési korlátok (kvóták)'],
      guess: ['Szolgáltatási és előfizetési korlátok (kvóták)', 'Kvóták', 'Kvóta'],
    },
  },
  buttons: {
    create: {
      guess: [
        'Létrehozás',
        'Létrehoz',
        'Küldés',
        'Elküldés',
        'Beküldés',
        '{Kérelem|Kérés} {küldése|elküldése|beküldése}',
      ],
    },
    contact: { guess: ['Kapcsolatfelvétel kérése', 'Kapcsolatfelvétel velem', 'Lépjenek kapcsolatba velem'] },
  },
  headings: {
    request: {
      'docs-mt': [
        'Kapcsolatfelvétel az ügyfélszolgálattal',
        'Új {szolgáltatáskérés|támogatási kérelem}',
        'Szolgáltatáskérés létrehozása',
      ],
      guess: [
        'Kapcsolatfelvétel a támogatással',
        'Kapcsolatfelvétel {a támogatási szolgálattal|az ügyféltámogatással|a terméktámogatással}',
        'Új {Microsoft-szolgáltatáskérés|támogatási kérés|szolgáltatáskérelem}',
        '{|Új} Támogatási {kérelem|kérés} létrehozása',
      ],
    },
  },
  generic: [
    ...anyLanguage,
    ...anyAvailability,
    ...anyMethod,
    ...anyAdditional,
    'Diagnosztikai {adatok|információk} megosztása',
    '{Speciális|Bővített} diagnosztikai {adatok|információk}',
  ],
  placeholders: [
    'Válasszon',
    'Válassza',
    'Válassz',
    'Jelöljön',
    'Jelölje',
    'Kiválasztás',
    'Kérjük válasszon',
    'Nincs kiválasztva',
    'Nincs kijelölve',
    'Nincs kiválasztott',
    'Egy lehetőség kiválasztása',
    'Lehetőség kiválasztása',
    'Elem kiválasztása',
    'Egy elem kiválasztása',
    'Támogatási csomag kiválasztása',
    'Nyelv kiválasztása',
    'Ország kiválasztása',
    'Ország/régió kiválasztása',
  ],
};

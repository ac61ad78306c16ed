// Italian: facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours, surest first.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Lingua',
  'La tua lingua',
  'Lingua {preferita|desiderata}',
  'Lingua {di|per la} comunicazione',
  'Lingua di {contatto|risposta}',
];
/** The nouns Microsoft's Italian uses for an e-mail address. */
const address = '{e-mail|email|di posta elettronica}';
const anyAdditional = [
  `Indirizzo ${address} aggiuntivo`,
  `Indirizzi ${address} aggiuntivi`,
  `{Altro|Ulteriore} indirizzo ${address}`,
  `{Altri|Ulteriori} indirizzi ${address}`,
  '{E-mail|Email} {aggiuntiva|aggiuntive|supplementare}',
  '{Altra|Altre|Ulteriore|Ulteriori} {e-mail|email}',
  'Posta elettronica aggiuntiva',
  'Messaggio di posta elettronica aggiuntivo',
];
const anyRecipient = [
  'Contatto aggiuntivo',
  'Contatti aggiuntivi',
  '{Altri|Ulteriori} {contatti|destinatari}',
  'Destinatari {aggiuntivi|in copia}',
  'In copia',
];
const toNotify =
  '{per la notifica|per le notifiche|per notifica|per notifiche|di notifica|a cui inviare la notifica|a cui inviare le notifiche}';

export const it: LanguagePack = {
  language: 'it',
  labels: {
    supportPlan: {
      'docs-mt': ['Piano di supporto'],
      guess: [
        'Piano di supporto {tecnico|di Azure|Azure}',
        'Il tuo piano di supporto',
        'Piano di assistenza',
        'Contratto di supporto',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Metodo di contatto preferito'],
      guess: [
        'Metodo di contatto',
        'Modalità di contatto {preferita|desiderata}',
        'Metodo preferito {di|per il} contatto',
        '{Mezzo|Canale} di contatto preferito',
        '{Metodo di comunicazione preferito|Modalità preferita di contatto}',
        'Metodo di contatto preferenziale',
        'Preferenza di contatto',
        '{Modalità|Mezzo} di contatto',
        'Come {preferisci|vuoi|desideri|preferisce|desidera} essere {contattato|contattato/a}?',
        'Come possiamo {contattarti|contattarla}?',
        '{Seleziona|Selezionare|Scegli} il {|tuo} metodo di contatto preferito',
        'Come {preferisci|vuoi|desideri} che ti contattiamo?',
        'Come dobbiamo {contattarti|contattarla}?',
      ],
    },
    availability: {
      'docs-mt': ['Ore per la risposta'],
      guess: [
        '{|La tua|La propria|La|La mia|La sua} disponibilità',
        'Risposta',
        "Disponibilità {dell'utente|personale}",
        '{Orario|Orari|Ore} di disponibilità',
        '{Orario|Orari|Ore|Tempo|Tempi} di risposta',
        '{Orario|Orari|Ore} {di|del} supporto',
        '{Orario|Orari} di assistenza',
        '{Disponibilità|Risposta} del supporto',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Lingua di supporto'],
      guess: [
        'Lingua {del|per il} supporto',
        'Lingua {del|di|per il} supporto tecnico',
        "Lingua {dell'|per l'|di }assistenza",
        'Lingua supporto',
        'Lingua {preferita|desiderata} per {il supporto|il supporto tecnico|l’assistenza}',
        'Lingua di supporto preferita',
        'Lingua della richiesta di supporto',
        ...anyLanguage,
      ],
    },
    firstName: { 'docs-mt': ['Nome'], guess: ['Nome di battesimo', 'Nome proprio'] },
    lastName: { 'docs-mt': ['Cognome'], guess: ['Il tuo cognome', 'Cognome {del contatto|del referente}'] },
    email: {
      'docs-mt': ['Indirizzo e-mail', 'E-mail'],
      guess: [
        'Email',
        'Indirizzo email',
        'Posta elettronica',
        'Indirizzo di posta elettronica',
        'Indirizzo mail',
        `{Il tuo|Il suo} indirizzo ${address}`,
        '{La tua|La sua} {e-mail|email}',
        `Indirizzo ${address} {di contatto|del contatto|principale|primario}`,
        '{E-mail|Email} {di contatto|del contatto|principale|primaria}',
        `{Conferma|Confermare} {|il tuo} indirizzo ${address}`,
        `{Conferma|Confermare} l’indirizzo ${address}`,
        '{Conferma|Confermare} {l’e-mail|la tua e-mail}',
        `Indirizzi ${address}`,
        `Elenco di indirizzi ${address}`,
        '{Invia|Inviare} {|gli} aggiornamenti a',
      ],
    },
    additionalEmails: {
      guess: [
        ...anyAdditional.map((text) => `${text} ${toNotify}`),
        'A chi altro {dobbiamo|dovremmo|possiamo} inviare {un messaggio di posta elettronica|un’e-mail|una e-mail|un’email|una email|e-mail|email|la posta elettronica}?',
        'A chi altro {inviare|si deve inviare|è necessario inviare|occorre inviare} {un messaggio di posta elettronica|un’e-mail|una e-mail|un’email|e-mail|email|la posta elettronica}?',
        'Chi altro deve {ricevere un’e-mail|ricevere le e-mail|essere avvisato|essere informato}?',
        'Chi altro {dobbiamo|dovremmo|possiamo} {contattare|avvisare|informare} {tramite|via|per} {e-mail|email|posta elettronica}?',
        '{Altre|Ulteriori} persone da {avvisare|informare}',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Numero di telefono'],
      guess: [
        'Telefono',
        '{Tel.|N. di telefono|Nr. di telefono|N. telefono|Recapito telefonico|Numero telefonico}',
        'Il {tuo|suo} numero di telefono',
        '{Telefono|Numero di telefono} {di contatto|del contatto|principale}',
        'Numero di contatto',
        '{Conferma|Confermare} {il numero|il tuo numero} {|di telefono|di contatto}',
        'Conferma il telefono',
        'Il {tuo|suo} numero',
        'Chiamami al {|numero}',
      ],
    },
    country: {
      'docs-mt': ['Paese'],
      guess: [
        'Paese/area geografica',
        'Paese o area geografica',
        'Paese{/| o }regione',
        'Paese{/| o }{area|territorio}',
        'Paese e area geografica',
        'Il tuo Paese',
        'Nazione',
      ],
    },
    timeZone: { guess: ['Fuso orario', 'Il tuo fuso orario', 'Fuso orario {preferito|locale|desiderato}'] },
    severity: {
      'docs-mt': ['Gravità'],
      guess: ['Livello di gravità', 'Gravità {del problema|della richiesta}'],
    },
    subscription: {
      'docs-mt': ['Sottoscrizione'],
      guess: ['{Sottoscrizione di Azure|Sottoscrizione Azure}'],
    },
    title: {
      'docs-mt': ['Riepilogo', 'Titolo'],
      guess: [
        'Riepilogo del problema',
        'Oggetto',
        '{Riassunto|Sintesi} del problema',
        '{Riepiloga|Riassumi|Riepilogare} il problema',
      ],
    },
    description: {
      'docs-mt': ['Descrizione', 'Descrivere brevemente il problema'],
      guess: [
        'Dettagli',
        'Descrizione del problema',
        'Dettagli del problema',
        '{Descrivi|Descriva|Descrivere} il {|tuo} problema',
        'Descrivi brevemente il problema',
        '{Parlaci|Raccontaci} del {|tuo} problema',
      ],
    },
    saveContact: {
      'docs-mt': ['Salva modifiche di contatto per le richieste di supporto future'],
      guess: [
        '{Salva|Salvare} le modifiche {ai contatti|al contatto|del contatto} per {|le} richieste di supporto future',
        'Salva le modifiche {al contatto|ai contatti|ai dati di contatto|alle informazioni di contatto} per {|le} future richieste di supporto',
        'Salva {le informazioni|i dati} di contatto per le future richieste di supporto',
      ],
    },
    diagnosticConsent: {
      docs: ['Consenti la raccolta di informazioni di diagnostica avanzate'],
      'docs-mt': ['Condividi informazioni di diagnostica', 'Condividi informazioni diagnostica'],
      guess: [
        'Consenti la raccolta {di informazioni di diagnostica avanzata|di informazioni diagnostiche avanzate|delle informazioni di diagnostica avanzate}',
        'Consenti la raccolta di dati {di diagnostica|diagnostici} avanzati',
        'Consentire la raccolta di informazioni di diagnostica avanzate',
        'Condividere le informazioni di diagnostica',
        'Informazioni {di diagnostica avanzate|di diagnostica avanzata|diagnostiche avanzate}',
        'Condividi {le informazioni di diagnostica|informazioni diagnostiche|dati di diagnostica}',
      ],
    },
    issueType: { 'docs-mt': ['Tipo di problema'], guess: ['Tipologia di problema', 'Tipo di richiesta'] },
    problemType: { 'docs-mt': ['Tipo di problema'], guess: ['Tipologia di problema'] },
    phoneCode: {
      guess: [
        'Prefisso internazionale',
        'Prefisso',
        'Prefisso {del Paese|telefonico|telefonico internazionale|telefonico del Paese}',
        'Codice {Paese|del Paese|Paese/area geografica|del Paese o dell’area geografica|internazionale}',
        'Indicativo {del Paese|internazionale}',
        'Prefisso del numero di telefono',
      ],
    },
    premierRequest: {
      guess: [
        '{Invia|Inviare|Presentare|Registrare} come richiesta {|di supporto} {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Richiesta di supporto {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud Solution Provider'] },
    email: {
      guess: [
        'E-mail',
        'Email',
        'Posta elettronica',
        'Indirizzo e-mail',
        '{Tramite|Via|Per} {e-mail|email|posta elettronica}',
        '{Inviami|Inviatemi} {un’e-mail|un’email|una e-mail}',
        'Contattami {tramite|via} e-mail',
      ],
    },
    phone: {
      guess: [
        'Telefono',
        '{Tramite|Via|Per} telefono',
        'Telefonata',
        'Chiamata',
        'Chiamata telefonica',
        'Numero di telefono',
        '{Chiamami|Chiamatemi|Richiamami}',
        'Contattami {telefonicamente|per telefono}',
      ],
    },
    'business-hours': {
      guess: [
        '{Orario lavorativo|Orari lavorativi}',
        "{Orario|Orari|Ore} {d'ufficio|di ufficio|di lavoro}",
        'Ore lavorative',
        "{Durante|Solo durante} l'orario {lavorativo|d'ufficio|di ufficio|di lavoro}",
        "{Solo|Solo in|In} orario {lavorativo|d'ufficio|di ufficio}",
      ],
    },
    'around-the-clock': {
      guess: [
        '24 ore su 24, 7 giorni su 7',
        '24 ore su 24 e 7 giorni su 7',
        '24 ore al giorno, {7 giorni su 7|sette giorni su sette|7 giorni alla settimana}',
        '24x7',
        '24 x 7',
        '24/7',
        '24h/7',
        'h24',
        '24 ore su 24',
        '24 ore, 7 giorni su 7',
        '7 giorni su 7, 24 ore su 24',
        'Tutti i giorni, 24 ore su 24',
      ],
    },
  },
  requests: {
    technical: { guess: ['Tecnico', 'Tecnica', '{Problema tecnico|Problemi tecnici|Supporto tecnico}'] },
    billing: {
      guess: [
        'Fatturazione',
        'Gestione {sottoscrizioni|delle sottoscrizioni|sottoscrizione|della sottoscrizione|abbonamenti}',
        'Fatturazione e sottoscrizioni',
      ],
    },
    quota: {
      'docs-mt': [
        'Limiti del servizio e della sottoscrizione (quote)',
        'Limiti per servizio e sottoscrizione (quote)',
        'Limiti di servizio e sottoscrizione (quote)',
      ],
      guess: [
        'Limiti {dei servizi e delle sottoscrizioni|di servizi e sottoscrizioni} (quote)',
        'Quota',
        'Quote',
        'Aumento della quota',
      ],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Crea', 'Invia'],
      guess: ['Inviare', 'Creare', '{Invia|Inoltra} {|la} richiesta'],
    },
    contact: { 'docs-mt': ['Contattatemi', 'Contattami'], guess: ['Richiedi contatto'] },
  },
  headings: {
    request: {
      'docs-mt': [
        "Contatta l'assistenza",
        'Contattare il supporto',
        'Nuova richiesta di {servizio|supporto}',
      ],
      guess: [
        'Contatta il {supporto|supporto tecnico}',
        "Contattare {l'assistenza|il supporto tecnico}",
        'Nuova richiesta di {assistenza|servizio Microsoft|supporto tecnico}',
        '{Crea|Creare} {|una} richiesta di {servizio|assistenza|supporto}',
      ],
    },
  },
  generic: [
    'Metodo di contatto',
    '{Modalità|Mezzo} di contatto',
    'Preferenza di contatto',
    '{|La} disponibilità',
    'Risposta',
    '{Orario|Orari|Ore} di disponibilità',
    '{Tempo|Tempi} di risposta',
    '{Orario|Orari} {di|del} supporto',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Condividi {informazioni di diagnostica|le informazioni di diagnostica|informazioni diagnostiche|dati di diagnostica}',
    'Informazioni {di diagnostica avanzate|di diagnostica avanzata|diagnostiche avanzate}',
  ],
  placeholders: [
    'Seleziona',
    'Selezionare',
    'Selezionarne',
    'Selezionane',
    'Scegli',
    'Scegliere',
    'Nessuna selezione',
    'Nessuno selezionato',
    'Nessun elemento selezionato',
    'Nessuna opzione selezionata',
    'Non selezionato',
  ],
};

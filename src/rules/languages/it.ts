// Italian: labels and choices of the Azure support form (facts: domain §3.1–3.5; `guess` where §3.6 says not found).

import type { LanguagePack } from '../../model/language';

export const it: LanguagePack = {
  language: 'it',
  labels: {
    supportPlan: { 'docs-mt': ['Piano di supporto'], guess: ['Piano di supporto tecnico'] },
    preferredContactMethod: {
      'docs-mt': ['Metodo di contatto preferito'],
      guess: ['Modalità di contatto preferita', 'Metodo di contatto'],
    },
    availability: {
      'docs-mt': ['Ore per la risposta'],
      guess: ['Disponibilità', 'La tua disponibilità', 'La disponibilità', 'Orario di risposta'],
    },
    supportLanguage: {
      guess: [
        'Lingua del supporto',
        'Lingua di supporto',
        'Lingua del supporto tecnico',
        'Lingua supporto',
        'Lingua',
      ],
    },
    firstName: { 'docs-mt': ['Nome'] },
    lastName: { 'docs-mt': ['Cognome'] },
    email: {
      'docs-mt': ['Indirizzo e-mail', 'E-mail'],
      guess: ['Email', 'Posta elettronica', 'Indirizzo di posta elettronica', 'Indirizzo email'],
    },
    additionalEmails: {
      guess: [
        'E-mail aggiuntiva per la notifica',
        'Email aggiuntiva per la notifica',
        'E-mail aggiuntive per la notifica',
        'Indirizzo e-mail aggiuntivo per la notifica',
        'Indirizzi e-mail aggiuntivi per la notifica',
        'Indirizzo di posta elettronica aggiuntivo per la notifica',
        'Indirizzo e-mail aggiuntivo per le notifiche',
        'Indirizzo di posta elettronica aggiuntivo per le notifiche',
        'E-mail aggiuntiva per le notifiche',
        'E-mail aggiuntive per le notifiche',
        'Posta elettronica aggiuntiva per la notifica',
        'E-mail aggiuntiva',
        'Contatto aggiuntivo',
      ],
    },
    phone: { 'docs-mt': ['Numero di telefono'], guess: ['Telefono'] },
    country: {
      'docs-mt': ['Paese'],
      guess: ['Paese/area geografica', 'Paese o area geografica', 'Paese/Regione', 'Paese o regione'],
    },
    timeZone: { guess: ['Fuso orario'] },
    severity: { 'docs-mt': ['Gravità'] },
    subscription: { 'docs-mt': ['Sottoscrizione'] },
    title: { 'docs-mt': ['Riepilogo'] },
    description: { 'docs-mt': ['Descrizione'] },
    saveContact: {
      guess: [
        'Salva le modifiche ai contatti per richieste di supporto future',
        'Salva le modifiche ai contatti per le richieste di supporto future',
        'Salva le modifiche del contatto per richieste di supporto future',
        'Salva le modifiche al contatto per le richieste di supporto future',
      ],
    },
    diagnosticConsent: {
      docs: ['Consenti la raccolta di informazioni di diagnostica avanzate'],
      'docs-mt': ['Condividi informazioni di diagnostica'],
      guess: ['Informazioni di diagnostica avanzate'],
    },
    issueType: { 'docs-mt': ['Tipo di problema'] },
    problemType: { 'docs-mt': ['Tipo di problema'] },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Cloud Solution Provider'], guess: ['Provider di soluzioni cloud'] },
    email: { 'docs-mt': ['E-mail', 'Indirizzo e-mail'], guess: ['Email', 'Posta elettronica'] },
    phone: { guess: ['Telefono', 'Telefonata'] },
    'business-hours': {
      guess: [
        'Orario di ufficio',
        'Orario lavorativo',
        'Orari di ufficio',
        'Ore lavorative',
        'Orario di lavoro',
      ],
    },
    'around-the-clock': { guess: ['24 ore su 24, 7 giorni su 7', '24x7', '24/7', '24 ore su 24'] },
  },
  placeholders: ['Seleziona', 'Selezionare', 'Selezionarne', 'Scegli', 'Scegliere', 'Nessuna selezione'],
};

// Guide: the languages of support, and its hours.

import type { Chapter } from '../../model/guide';
import { azureRequest, contactProfile, powerPlatformSupport, report2023, supportHours } from '../articles';

const checked = '2026-08';

export const languages: Chapter = {
  id: 'languages',
  facts: [
    {
      id: 'english-first',
      title: { en: 'The response times hold for English', it: 'I tempi di risposta valgono per l’inglese' },
      text: {
        en: 'The programme’s times for a first response are for support in English only. Support in the local language is given during business hours.',
        it: 'I tempi del programma per la prima risposta valgono solo per il supporto in inglese. Il supporto nella lingua locale è dato in orario d’ufficio.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'language-list',
      title: { en: 'The languages that can be chosen', it: 'Le lingue che si possono scegliere' },
      text: {
        en: 'English, Chinese (simplified and traditional), French, German, Italian, Japanese, Korean, Portuguese (Brazil), Russian, Spanish. Which of them are offered depends on the severity.',
        it: 'Inglese, cinese (semplificato e tradizionale), francese, tedesco, italiano, giapponese, coreano, portoghese (Brasile), russo, spagnolo. Quali siano offerte dipende dalla gravità.',
      },
      standing: 'official',
      source: contactProfile,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'country-hours',
      title: {
        en: 'Country or region decides the business hours',
        it: 'Il paese o area geografica decide l’orario d’ufficio',
      },
      text: {
        en: 'Check the country or region of the contact: it sets the business hours in which an engineer can work on the request.',
        it: 'Controlla il paese o area geografica del contatto: determina l’orario d’ufficio in cui un tecnico può lavorare alla richiesta.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'power-platform-languages',
      title: {
        en: 'Power Platform and Dynamics 365: English around the clock, others in business hours',
        it: 'Power Platform e Dynamics 365: inglese a tutte le ore, le altre lingue in orario d’ufficio',
      },
      text: {
        en: 'Support around the clock for severity A, in English worldwide. Spanish, French, German, Italian and Portuguese during the business hours of Europe, the Middle East and Africa; business hours are as a rule 9 to 17 on weekdays.',
        it: 'Supporto a tutte le ore per la gravità A, in inglese in tutto il mondo. Spagnolo, francese, tedesco, italiano e portoghese nell’orario d’ufficio di Europa, Medio Oriente e Africa; di norma dalle 9 alle 17 nei giorni feriali.',
      },
      standing: 'official',
      source: powerPlatformSupport,
      checked,
      products: ['dynamics-365'],
    },
    {
      id: 'partner-support-hours',
      title: {
        en: 'Hours of Partner Support, which helps with Partner Center itself',
        it: 'Orari di Partner Support, che aiuta per il Centro per i partner stesso',
      },
      text: {
        en: 'Not the support of a customer’s request. Europe, Monday to Friday: English 8–18 and Portuguese 9–18 (UTC); French, German, Italian and Spanish 9–18 (CET); Russian 9–18 (MSK). North America, English: from Monday 6 to Friday 18 without a break (Pacific time). Japanese 9–17:30 (JST); Chinese and Korean 9–18, local time.',
        it: 'Non è il supporto per la richiesta di un cliente. Europa, da lunedì a venerdì: inglese 8–18 e portoghese 9–18 (UTC); francese, tedesco, italiano e spagnolo 9–18 (CET); russo 9–18 (MSK). Nord America, inglese: da lunedì alle 6 a venerdì alle 18 senza interruzioni (ora del Pacifico). Giapponese 9–17:30 (JST); cinese e coreano 9–18, ora locale.',
      },
      standing: 'official',
      source: supportHours,
      checked,
    },
  ],
};

// Guide: the programme takes no requests by phone; where a phone does come in.

import type { Chapter } from '../../model/guide';
import { azureRequest, intuneSupport, m365Support, report2021, report2023 } from '../articles';

const checked = '2026-08';

export const phone: Chapter = {
  id: 'phone',
  facts: [
    {
      id: 'no-phone-intake',
      title: {
        en: 'The programme takes no requests by phone',
        it: 'Il programma non accetta richieste per telefono',
      },
      text: {
        en: 'The 2023 text knows one way alone: file the request in the portal, through Partner Center. It gives no phone number, and the question whether one can submit by phone is gone from it.',
        it: 'Il testo del 2023 conosce un solo modo: aprire la richiesta nel portale, dal Centro per i partner. Non riporta alcun numero di telefono, e la domanda se si possa inviarla per telefono non c’è più.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'no-phone-question',
      title: { en: 'Until 2021 it said so in words', it: 'Fino al 2021 lo diceva esplicitamente' },
      text: {
        en: 'The questions at the end of the article said that support requests cannot be submitted by phone in the programme.',
        it: 'Le domande in fondo all’articolo dicevano che nel programma le richieste di supporto non si possono inviare per telefono.',
      },
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'no-phone-intake',
    },
    {
      id: 'phone-as-contact',
      title: {
        en: 'To be called back is something else',
        it: 'Essere richiamati è un’altra cosa',
      },
      text: {
        en: '“Phone” as the preferred contact method asks the engineer to call you about a request that you filed in the portal. For some issues there is a chat, “Connect now”, in English only.',
        it: '“Telefono” come metodo di contatto preferito chiede al tecnico di chiamarti per una richiesta che hai aperto nel portale. Per alcuni problemi c’è una chat, “Connetti ora”, solo in inglese.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'phone-customers-admins',
      title: {
        en: 'Microsoft 365 has phone numbers, for the customer’s own admins',
        it: 'Microsoft 365 ha numeri di telefono, per gli amministratori del cliente',
      },
      text: {
        en: 'The article for customers gives numbers by country; callers are verified against the tenant’s own profile. It says nothing about partners who call for a customer.',
        it: 'L’articolo per i clienti riporta numeri per paese; chi chiama viene verificato con il profilo del tenant. Non dice nulla sui partner che chiamano per un cliente.',
      },
      standing: 'official',
      source: m365Support,
      checked,
      products: ['microsoft-365'],
    },
    {
      id: 'phone-intune',
      title: {
        en: 'Intune: a critical case is a phone case',
        it: 'Intune: un caso critico è un caso telefonico',
      },
      text: {
        en: 'With a Premier or Unified contract, severity A or Critical leaves phone as the only contact method; a callback can be asked for at a day and time.',
        it: 'Con un contratto Premier o Unified, la gravità A o Critica lascia il telefono come unico metodo di contatto; si può chiedere di essere richiamati in un giorno e a un’ora.',
      },
      standing: 'official',
      source: intuneSupport,
      checked,
      products: ['intune'],
    },
  ],
};

// Guide: questions of billing and subscriptions, and concerns about fraud.

import type { Chapter } from '../../model/guide';
import { azureRequest, report2021, report2023 } from '../articles';

const checked = '2026-08';

export const billing: Chapter = {
  id: 'billing',
  facts: [
    {
      id: 'billing-free',
      title: {
        en: 'Support for billing and subscriptions is included, free',
        it: 'Il supporto per fatturazione e sottoscrizioni è incluso, gratuito',
      },
      text: {
        en: 'Support for billing and subscription management is a free part of the programme’s support.',
        it: 'Il supporto per la fatturazione e la gestione delle sottoscrizioni è una parte gratuita del supporto del programma.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'billing-administrator',
      title: {
        en: 'Some changes need the billing administrator',
        it: 'Alcune modifiche richiedono l’amministratore della fatturazione',
      },
      text: {
        en: 'Confirming or changing account information, transferring ownership of a subscription or cancelling it through a request needs an account billing administrator of the subscription.',
        it: 'Per confermare o modificare informazioni dell’account, trasferire la proprietà di una sottoscrizione o annullarla con una richiesta serve un amministratore della fatturazione dell’account della sottoscrizione.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'billing-and-fraud',
      title: {
        en: 'Billing disputes and concerns about fraud go the same way',
        it: 'Contestazioni di fatturazione e sospetti di frode seguono lo stesso percorso',
      },
      text: {
        en: 'Until 2021 the text said that the same process serves escalations and disputes about billing, and concerns about fraud. The 2023 text does not say it any more, and nothing was found that took its place.',
        it: 'Fino al 2021 il testo diceva che lo stesso percorso serve per escalation e contestazioni di fatturazione, e per sospetti di frode. Il testo del 2023 non lo dice più, e non è stato trovato nulla che ne abbia preso il posto.',
      },
      standing: 'official',
      source: report2021,
      checked,
    },
  ],
};

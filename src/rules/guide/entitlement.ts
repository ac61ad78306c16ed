// Guide: what the programme's support covers, what it does not, and what your own tenant needs.

import type { Chapter } from '../../model/guide';
import { report2023, report2025 } from '../articles';

const checked = '2026-08';

export const entitlement: Chapter = {
  id: 'entitlement',
  facts: [
    {
      id: 'covered-products',
      title: { en: 'What is covered', it: 'Che cosa è coperto' },
      text: {
        en: 'Service requests for customers are available for Azure, Microsoft 365 (the text says Office 365), Dynamics 365 (Dynamics CRM Online) and Enterprise Mobility + Security. Major issues of partners in the programme get priority for a response.',
        it: 'Le richieste di servizio per i clienti sono disponibili per Azure, Microsoft 365 (il testo dice Office 365), Dynamics 365 (Dynamics CRM Online) ed Enterprise Mobility + Security. I problemi gravi dei partner del programma hanno la priorità nella risposta.',
      },
      standing: 'official',
      source: report2025,
      checked,
    },
    {
      id: 'own-tenant',
      title: { en: 'Your own tenant is not covered', it: 'Il tuo tenant non è coperto' },
      text: {
        en: 'The support entitlement of the CSP programme does not cover your own partner subscription. A request about it needs a support plan of your own: the contract ID of a Microsoft AI Cloud Partner Program benefit, Premier, or an Azure support plan.',
        it: 'Il diritto al supporto del programma CSP non copre la sottoscrizione tua, del partner. Per una richiesta che la riguarda serve un tuo piano di supporto: l’ID contratto di un vantaggio del Microsoft AI Cloud Partner Program, Premier o un piano di supporto Azure.',
      },
      standing: 'official',
      source: report2025,
      checked,
    },
    {
      id: 'own-tenant-fees',
      title: {
        en: 'For your own tenant, Azure charges for support; the others do not',
        it: 'Per il tuo tenant, Azure fa pagare il supporto; gli altri no',
      },
      text: {
        en: 'Microsoft 365, Dynamics 365 and Enterprise Mobility + Security charge no separate support subscription fee, to partners or customers. Azure does; if you are entitled to Signature Cloud Support or other partner-programme benefits, you can use them to pay it.',
        it: 'Microsoft 365, Dynamics 365 ed Enterprise Mobility + Security non addebitano un costo separato per il supporto, né ai partner né ai clienti. Azure sì; se hai diritto a Signature Cloud Support o ad altri vantaggi del programma per i partner, puoi usarli per pagarlo.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'trial-too',
      title: { en: 'Paid or trial alike', it: 'A pagamento o in prova' },
      text: {
        en: 'The benefit applies to all partners in the Cloud Solution Provider programme, whether paid or during a trial period.',
        it: 'Il vantaggio vale per tutti i partner del programma Cloud Solution Provider, a pagamento o durante un periodo di prova.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'fees-in-2025',
      title: {
        en: 'Which of these sentences the 2025 text still has is not fully known',
        it: 'Quali di queste frasi siano ancora nel testo del 2025 non è noto per intero',
      },
      text: {
        en: 'That your own subscription is not covered is in it. Whether it still tells of fees and of trial periods was not found.',
        it: 'Che la tua sottoscrizione non sia coperta c’è ancora. Se parli ancora di costi e di periodi di prova non è stato trovato.',
      },
      standing: 'unknown',
      checked,
    },
  ],
};

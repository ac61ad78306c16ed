// Guide: what happens to those who sign in to a portal directly, past Partner Center.

import type { Chapter } from '../../model/guide';
import { report2021, report2023, report2025 } from '../articles';

const checked = '2026-08';

export const bypass: Chapter = {
  id: 'bypass',
  facts: [
    {
      id: 'bypass-azure',
      title: {
        en: 'Signing in to Azure directly: your own context',
        it: 'Accedendo direttamente ad Azure: il tuo contesto',
      },
      text: {
        en: 'Whoever signs in to the Azure portal directly sees it in their own context, not in a customer’s. The only time to do so is a request about your own subscriptions; for that you need a support plan of your own.',
        it: 'Chi accede direttamente al portale di Azure lo vede nel proprio contesto, non in quello di un cliente. È giusto farlo solo per una richiesta sulle tue sottoscrizioni; per quella serve un tuo piano di supporto.',
      },
      standing: 'official',
      source: report2023,
      checked,
      products: ['azure'],
      links: ['customer-list'],
    },
    {
      id: 'bypass-microsoft-365',
      title: {
        en: 'Signing in to the Microsoft 365 admin center directly: your own context',
        it: 'Accedendo direttamente all’interfaccia di amministrazione di Microsoft 365: il tuo contesto',
      },
      text: {
        en: 'The same holds for the Microsoft 365 admin center: opened directly, it is yours, not the customer’s. Open it from Partner Center, or by a link into the customer’s tenant.',
        it: 'Lo stesso vale per l’interfaccia di amministrazione di Microsoft 365: aperta direttamente, è la tua, non quella del cliente. Aprila dal Centro per i partner, o con un collegamento al tenant del cliente.',
      },
      standing: 'official',
      source: report2023,
      checked,
      products: ['microsoft-365'],
      links: ['customer-list', 'm365-request'],
    },
    {
      id: 'bypass-still',
      title: { en: 'Still so in 2025', it: 'Vale ancora nel 2025' },
      text: {
        en: 'The 2025 text keeps both: requests for customers go through Partner Center, and your own subscription is not covered by the programme.',
        it: 'Il testo del 2025 conferma entrambe le cose: le richieste per i clienti passano dal Centro per i partner, e la tua sottoscrizione non è coperta dal programma.',
      },
      standing: 'secondary',
      source: report2025,
      checked,
    },
    {
      id: 'bypass-question',
      title: { en: 'The question is older: 2019 to 2021', it: 'La domanda è più vecchia: dal 2019 al 2021' },
      text: {
        en: '“What happens if I bypass Partner Center?” had the same answer, for Azure and the Office 365 admin center alike.',
        it: '“Cosa succede se aggiro il Centro per i partner?” aveva la stessa risposta, per Azure come per l’interfaccia di amministrazione di Office 365.',
      },
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'bypass-still',
    },
  ],
};

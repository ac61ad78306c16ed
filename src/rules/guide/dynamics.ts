// Guide: requests about Dynamics 365 and Power Platform.

import type { Chapter } from '../../model/guide';
import { leastPrivilege, powerPlatformHelp, powerPlatformSupport, report2021 } from '../articles';

const checked = '2026-08';

export const dynamics: Chapter = {
  id: 'dynamics',
  facts: [
    {
      id: 'dynamics-where',
      title: {
        en: 'Dynamics 365 is filed in the Power Platform admin center',
        it: 'Per Dynamics 365 la richiesta si apre nell’interfaccia di amministrazione di Power Platform',
      },
      text: {
        en: 'In the customer’s tenant, with a GDAP role such as Service support administrator. No link of its own into a customer’s Dynamics 365 support is known.',
        it: 'Nel tenant del cliente, con un ruolo GDAP come amministratore del supporto del servizio. Non è noto un collegamento proprio al supporto Dynamics 365 di un cliente.',
      },
      standing: 'official',
      source: leastPrivilege,
      checked,
      products: ['dynamics-365'],
      links: ['dynamics', 'power-platform'],
    },
    {
      id: 'dynamics-steps',
      title: { en: 'The form, step by step', it: 'Il modulo, passo per passo' },
      text: {
        en: '“File as a Premier support request?” is for those who have a Premier contract: Yes asks for its access ID and contract ID. Onbehalf leaves the question alone.',
        it: '“Archiviare come richiesta di supporto Premier?” (File as a Premier support request?) è per chi ha un contratto Premier: Sì chiede l’ID di accesso e l’ID contratto. Onbehalf non tocca la domanda.',
      },
      steps: [
        {
          en: '“Help + support”, then “New support request”.',
          it: '“Guida e supporto”, poi “Nuova richiesta di supporto”.',
        },
        {
          en: 'Product, problem type and description, then “See solutions”.',
          it: 'Prodotto, tipo di problema e descrizione, poi “Vedi soluzioni”.',
        },
        {
          en: 'If none helps: “Create a support request”, and fill in the form.',
          it: 'Se nessuna aiuta: “Crea una richiesta di supporto”, e compila il modulo.',
        },
      ],
      standing: 'official',
      source: powerPlatformHelp,
      checked,
      products: ['dynamics-365'],
      links: ['dynamics'],
    },
    {
      id: 'dynamics-other-portals',
      title: {
        en: 'Finance and operations, and Business Central, had ways of their own',
        it: 'Finance and Operations e Business Central avevano percorsi propri',
      },
      text: {
        en: 'Finance and operations: “Support” in Lifecycle Services. Business Central: through partners alone; the customer turns to the partner. Microsoft partners should use Partner Center, or the portal that fits the product.',
        it: 'Finance and Operations: “Supporto” in Lifecycle Services. Business Central: solo tramite i partner; il cliente si rivolge al partner. I partner Microsoft dovrebbero usare il Centro per i partner, o il portale adatto al prodotto.',
      },
      standing: 'official',
      source: powerPlatformSupport,
      checked,
      products: ['dynamics-365'],
    },
    {
      id: 'dynamics-agreement',
      title: {
        en: 'Partners selling Dynamics 365 had to hold Advanced Support for Partners, or higher',
        it: 'I partner che vendono Dynamics 365 dovevano avere Advanced Support for Partners, o superiore',
      },
      text: {
        en: 'Until 2021 the text said: partners who transact Dynamics 365 in CSP must keep an agreement of Advanced Support for Partners (ASfP) or higher, to submit Dynamics 365 incidents for a CSP customer. The 2023 text does not say it any more; whether it still holds is not known.',
        it: 'Fino al 2021 il testo diceva: i partner che vendono Dynamics 365 in CSP devono mantenere un contratto Advanced Support for Partners (ASfP) o superiore, per inviare richieste Dynamics 365 per un cliente CSP. Il testo del 2023 non lo dice più; se valga ancora non è noto.',
      },
      standing: 'official',
      source: report2021,
      checked,
      products: ['dynamics-365'],
    },
  ],
};

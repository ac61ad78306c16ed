// Guide: the way through Partner Center, as it is and as it was.

import type { Chapter } from '../../model/guide';
import { report2016, report2019, report2021, report2023, report2025 } from '../articles';

const checked = '2026-08';

export const partnerCenter: Chapter = {
  id: 'partner-center',
  facts: [
    {
      id: 'through-partner-center',
      title: {
        en: 'Requests for customers are filed through Partner Center',
        it: 'Le richieste per i clienti si aprono dal Centro per i partner',
      },
      text: {
        en: 'Service requests on behalf of customers should be filed through Partner Center, so that the technical support entitlement of the CSP programme is there. The portal that opens stands in the context of your partner account for the customer’s tenant.',
        it: 'Le richieste di servizio per conto dei clienti vanno aperte dal Centro per i partner, così da avere il diritto al supporto tecnico del programma CSP. Il portale che si apre è nel contesto del tuo account partner per il tenant del cliente.',
      },
      standing: 'official',
      source: report2025,
      checked,
      links: ['customer-list', 'partner-center-requests'],
    },
    {
      id: 'path-2025',
      title: {
        en: 'The way: customer, service request, product',
        it: 'Il percorso: cliente, richiesta di servizio, prodotto',
      },
      text: {
        en: 'The workload’s own portal opens; there you can add a support contract and create the request.',
        it: 'Si apre il portale del prodotto; lì puoi aggiungere un contratto di supporto e creare la richiesta.',
      },
      steps: [
        {
          en: 'Select the customer in “Customer list” or under “Administer”.',
          it: 'Seleziona il cliente in “Elenco clienti” o da “Amministrazione”.',
        },
        {
          en: 'Check that there is an active admin relationship with the right security role, and that you are assigned to it.',
          it: 'Verifica che ci sia una relazione amministrativa attiva con il ruolo di sicurezza giusto, e che tu vi sia assegnato.',
        },
        {
          en: 'Select “Service request”, then “New request”.',
          it: 'Seleziona “Richieste di servizio”, poi “Nuova richiesta”.',
        },
        { en: 'Choose the product or workload.', it: 'Scegli il prodotto o il carico di lavoro.' },
      ],
      standing: 'official',
      source: report2025,
      checked,
      links: ['customer-list', 'partner-center-requests'],
    },
    {
      id: 'path-2023',
      title: { en: 'The way of 2023: Service management', it: 'Il percorso del 2023: Gestione dei servizi' },
      text: {
        en: 'The text gave no steps for a new request any more, only the way to a service’s portal.',
        it: 'Il testo non dava più i passaggi per una nuova richiesta, solo il percorso verso il portale di un servizio.',
      },
      steps: [
        {
          en: 'Partner Center menu, “Customers”, choose the customer.',
          it: 'Menu del Centro per i partner, “Clienti”, scegli il cliente.',
        },
        {
          en: 'In the customer’s menu, “Service management”.',
          it: 'Nel menu del cliente, “Gestione dei servizi”.',
        },
        {
          en: 'Under “Administer services”, the service to work in: its portal opens.',
          it: 'In “Amministra servizi”, il servizio su cui lavorare: si apre il suo portale.',
        },
      ],
      standing: 'official',
      source: report2023,
      checked,
      replacedBy: 'path-2025',
    },
    {
      id: 'path-2021',
      title: {
        en: 'The way of 2020 and 2021: through the customer',
        it: 'Il percorso del 2020 e 2021: dal cliente',
      },
      text: {
        en: 'From December 2020; in September 2021 also as the tile “Customers” of the new workspaces.',
        it: 'Da dicembre 2020; da settembre 2021 anche come riquadro “Clienti” delle nuove aree di lavoro.',
      },
      steps: [
        {
          en: 'Partner Center menu, under CSP: “Customers”.',
          it: 'Menu del Centro per i partner, in CSP: “Clienti”.',
        },
        {
          en: 'Choose the customer, then “Service requests”.',
          it: 'Scegli il cliente, poi “Richieste di servizio”.',
        },
        {
          en: '“New request”: Azure, or Office 365, Dynamics 365, Enterprise Mobility Suite.',
          it: '“Nuova richiesta”: Azure, oppure Office 365, Dynamics 365, Enterprise Mobility Suite.',
        },
      ],
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'path-2023',
    },
    {
      id: 'path-2019',
      title: {
        en: 'The way of 2018 to 2020: Customer requests',
        it: 'Il percorso dal 2018 al 2020: Richieste clienti',
      },
      text: {
        en: 'From April 2018 to October 2020.',
        it: 'Da aprile 2018 a ottobre 2020.',
      },
      steps: [
        {
          en: 'Partner Center menu: “Service requests”, then “Customer requests”.',
          it: 'Menu del Centro per i partner: “Richieste di servizio”, poi “Richieste clienti”.',
        },
        { en: 'Find the customer.', it: 'Cerca il cliente.' },
        {
          en: '“New request”: Azure, or Office 365, Dynamics 365, Enterprise Mobility Suite. The portal opens.',
          it: '“Nuova richiesta”: Azure, oppure Office 365, Dynamics 365, Enterprise Mobility Suite. Si apre il portale.',
        },
      ],
      standing: 'official',
      source: report2019,
      checked,
      replacedBy: 'path-2021',
    },
    {
      id: 'path-2016',
      title: {
        en: 'The way of 2016 to 2018: Service management',
        it: 'Il percorso dal 2016 al 2018: Gestione servizi',
      },
      text: {
        en: 'Dashboard, “Customers”, the customer, “Service management”, “Create or view service request”.',
        it: 'Dashboard, “Clienti”, il cliente, “Gestione servizi”, “Crea o visualizza richiesta di servizio”.',
      },
      standing: 'official',
      source: report2016,
      checked,
      replacedBy: 'path-2019',
    },
    {
      id: 'address-of-requests',
      title: {
        en: 'The address of a customer’s “Service requests” is not known',
        it: 'L’indirizzo di “Richieste di servizio” di un cliente non è noto',
      },
      text: {
        en: 'No text gives the address of a customer’s Service requests page. Onbehalf opens the customer’s Service management; Service requests is in the menu beside it.',
        it: 'Nessun testo riporta l’indirizzo della pagina Richieste di servizio di un cliente. Onbehalf apre la Gestione dei servizi del cliente; Richieste di servizio è nel menu accanto.',
      },
      standing: 'unknown',
      checked,
      clouds: ['public'],
      links: ['partner-center-requests'],
    },
  ],
};

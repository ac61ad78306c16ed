// Guide: requests in the Microsoft 365 admin center and in Intune.

import type { Chapter } from '../../model/guide';
import { intuneSupport, m365Diagnostics, m365Support, m365Support2019, report2023 } from '../articles';

const checked = '2026-08';

export const microsoft365: Chapter = {
  id: 'microsoft-365',
  facts: [
    {
      id: 'm365-pane',
      title: {
        en: 'Help & support in the admin center',
        it: 'Guida e supporto nell’interfaccia di amministrazione',
      },
      text: {
        en: 'The pane as documented since 2021. There is no support plan to choose in it: what counts is that you are in the customer’s tenant, and that the contact is you.',
        it: 'Il riquadro come documentato dal 2021. Non c’è un piano di supporto da scegliere: ciò che conta è essere nel tenant del cliente, e che il contatto sia tu.',
      },
      steps: [
        {
          en: 'Select “Help & support” at the bottom right, and type the question.',
          it: 'Seleziona “Guida e supporto” in basso a destra, e scrivi la domanda.',
        },
        {
          en: 'If the results do not help: “Contact Support”.',
          it: 'Se i risultati non aiutano: “Contatta il supporto tecnico”.',
        },
        {
          en: 'Where the partner’s own contact is shown first: “New Microsoft service request” at the bottom of the pane.',
          it: 'Se prima appare il contatto del partner: “Nuova richiesta di servizio Microsoft” in fondo al riquadro.',
        },
        {
          en: 'Describe the issue, confirm your number and e-mail, choose the preferred contact method, then “Contact me”. The pane tells the expected wait.',
          it: 'Descrivi il problema, conferma il tuo numero e la tua e-mail, scegli il metodo di contatto preferito, poi “Contattatemi”. Il riquadro indica l’attesa prevista.',
        },
      ],
      standing: 'official',
      source: m365Support,
      checked,
      products: ['microsoft-365'],
      links: ['m365-request'],
    },
    {
      id: 'm365-need-help',
      title: {
        en: '“Need help?” in the admin center, 2019 and 2020',
        it: '“Serve aiuto?” nell’interfaccia di amministrazione, 2019 e 2020',
      },
      text: {
        en: '“Need help?”, then “Contact support”, description, contact number and e-mail, preferred contact method, “Contact me”.',
        it: '“Serve aiuto?”, poi “Contatta l’assistenza”, descrizione, numero ed e-mail di contatto, metodo di contatto preferito, “Contattatemi”.',
      },
      standing: 'official',
      source: m365Support2019,
      checked,
      replacedBy: 'm365-pane',
      products: ['microsoft-365'],
    },
    {
      id: 'm365-create',
      title: {
        en: 'As the article for partners tells it: “Create a service request”',
        it: 'Come lo racconta l’articolo per i partner: “Crea una richiesta di servizio”',
      },
      text: {
        en: 'The words are those of the admin center of 2019; the article has kept them. Tip of the article: enter your contact information, not your customer’s.',
        it: 'Le parole sono quelle dell’interfaccia del 2019; l’articolo le ha conservate. Consiglio dell’articolo: inserisci le tue informazioni di contatto, non quelle del cliente.',
      },
      steps: [
        {
          en: 'Under “Create a service request”, choose the category; perhaps “More…” first.',
          it: 'In “Crea una richiesta di servizio”, scegli la categoria; se serve, prima “Altro...”.',
        },
        { en: 'Fill in the form and select “Submit”.', it: 'Compila il modulo e seleziona “Invia”.' },
      ],
      standing: 'official',
      source: report2023,
      checked,
      products: ['microsoft-365', 'dynamics-365', 'intune'],
      links: ['m365-request'],
    },
    {
      id: 'm365-follow-up',
      title: {
        en: 'Afterwards: “See all support tickets”',
        it: 'Dopo: “Visualizza tutti i ticket di supporto”',
      },
      text: {
        en: 'In the Microsoft 365 admin center. The list has no address of its own that is known: it is reached from Support, “View service requests”.',
        it: 'Nell’interfaccia di amministrazione di Microsoft 365. L’elenco non ha un indirizzo proprio che sia noto: si raggiunge da Supporto, “Visualizza richieste di servizio”.',
      },
      standing: 'official',
      source: report2023,
      checked,
      products: ['microsoft-365'],
      links: ['all-tickets'],
    },
    {
      id: 'm365-consent',
      title: {
        en: 'Creating a request gives consent to diagnostics',
        it: 'Creando una richiesta si acconsente alla diagnostica',
      },
      text: {
        en: 'By creating a request in the admin center you consent to the collection of diagnostic data. The consent ends when the request is closed, or 30 days after it was created.',
        it: 'Creando una richiesta nell’interfaccia di amministrazione acconsenti alla raccolta di dati diagnostici. Il consenso termina alla chiusura della richiesta, o 30 giorni dopo la sua creazione.',
      },
      standing: 'official',
      source: m365Diagnostics,
      checked,
      products: ['microsoft-365'],
    },
    {
      id: 'intune-pane',
      title: {
        en: 'Intune: Help and support, with panes of its own',
        it: 'Intune: Guida e supporto, con riquadri propri',
      },
      text: {
        en: '“Find solutions”, “Contact support” and “Service requests”: description, your phone and e-mail, a contact method with its expected response, attachments, “Contact me”. Who has a Premier or Unified contract also chooses a severity; A or Critical is then a phone case. The role must have the permission microsoft.office365.supportTickets.',
        it: '“Trova soluzioni”, “Contatta il supporto” e “Richieste di servizio”: descrizione, telefono ed e-mail tuoi, un metodo di contatto con la risposta prevista, allegati, “Contattatemi”. Chi ha un contratto Premier o Unified sceglie anche una gravità; A o Critica diventa allora un caso telefonico. Il ruolo deve avere l’autorizzazione microsoft.office365.supportTickets.',
      },
      standing: 'official',
      source: intuneSupport,
      checked,
      products: ['intune'],
      links: ['intune'],
    },
  ],
};

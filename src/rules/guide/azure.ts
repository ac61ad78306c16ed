// Guide: the Azure form, its generations, and the way without administrator permission.

import type { Chapter } from '../../model/guide';
import {
  azureManage,
  azureRequest,
  azureRequest2021,
  lighthouse,
  portalSettings,
  report2019,
  report2021,
  report2023,
} from '../articles';

const checked = '2026-08';

export const azure: Chapter = {
  id: 'azure',
  facts: [
    {
      id: 'azure-plan',
      title: {
        en: 'Support plan: Cloud Solution Provider',
        it: 'Piano di supporto: Cloud Solution Provider',
      },
      text: {
        en: 'In a customer’s request, select “Cloud Solution Provider” in the field “Support plan”. The text still says that the field is under Basics; the form has it under Additional details, Support method. Contact information is yours, not your customer’s.',
        it: 'Nella richiesta di un cliente, seleziona “Cloud Solution Provider” nel campo “Piano di supporto”. Il testo dice ancora che il campo è in Informazioni di base; nel modulo è in Altri dettagli (Additional details), Metodo di supporto. Le informazioni di contatto sono le tue, non quelle del cliente.',
      },
      standing: 'official',
      source: report2023,
      checked,
      products: ['azure'],
      links: ['azure-request'],
    },
    {
      id: 'azure-form',
      title: { en: 'The form, step by step', it: 'Il modulo, passo per passo' },
      text: {
        en: 'The form as documented since 2021. Details entered earlier arrive filled in. Starting from a resource’s menu (“Support + Troubleshooting”, under Help) leads to the same form.',
        it: 'Il modulo come documentato dal 2021. Quanto inserito prima arriva già compilato. Dal menu di una risorsa (“Supporto + Risoluzione dei problemi”, in Guida) si arriva allo stesso modulo.',
      },
      steps: [
        {
          en: 'Select the “?” in the header and describe the issue; if no solution helps, “Create a support request”.',
          it: 'Seleziona “?” nell’intestazione e descrivi il problema; se nessuna soluzione aiuta, “Crea una richiesta di supporto”.',
        },
        {
          en: 'Problem description: issue type, the customer’s subscription, service, summary, problem type.',
          it: 'Descrizione del problema: tipo di problema, sottoscrizione del cliente, servizio, riepilogo, tipo di problema.',
        },
        {
          en: 'Recommended solution: “Return to support request”, then “Next”.',
          it: 'Soluzione consigliata: “Torna alla richiesta di supporto”, poi “Avanti”.',
        },
        {
          en: 'Additional details: problem details, advanced diagnostic information Yes or No, support plan, severity, preferred contact method, support language, contact info.',
          it: 'Altri dettagli: dettagli del problema, informazioni diagnostiche avanzate Sì o No, piano di supporto, gravità, metodo di contatto preferito, lingua del supporto, informazioni di contatto.',
        },
        {
          en: 'Review + create: look at everything, then “Create”.',
          it: 'Rivedi e crea: controlla tutto, poi “Crea”.',
        },
      ],
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
      links: ['azure-request'],
    },
    {
      id: 'azure-form-tabs',
      title: { en: 'The form with tabs, 2019 to 2021', it: 'Il modulo a schede, dal 2019 al 2021' },
      text: {
        en: 'Basics, Solutions, Details, Review + create. Support plan, severity and contact were under Details; the plan was set for the subscription and could be a text that cannot be changed.',
        it: 'Informazioni di base, Soluzioni, Dettagli, Rivedi e crea. Piano di supporto, gravità e contatto erano in Dettagli; il piano era impostato in base alla sottoscrizione e poteva essere un testo non modificabile.',
      },
      standing: 'official',
      source: azureRequest2021,
      checked,
      replacedBy: 'azure-form',
      products: ['azure'],
    },
    {
      id: 'azure-form-blades',
      title: { en: 'The form in three parts, 2016 to 2018', it: 'Il modulo in tre parti, dal 2016 al 2018' },
      text: {
        en: 'Basics (with the support plan), Problem, Contact information, then Create. Partner Center’s text kept this form long after the portal had moved on.',
        it: 'Informazioni di base (con il piano di supporto), Problema, Informazioni di contatto, poi Crea. Il testo del Centro per i partner ha mantenuto questo modulo molto dopo che il portale era cambiato.',
      },
      standing: 'official',
      source: report2019,
      checked,
      replacedBy: 'azure-form-tabs',
      products: ['azure'],
    },
    {
      id: 'azure-subscription',
      title: {
        en: 'The engineer sees only the subscription that is chosen',
        it: 'Il tecnico vede solo la sottoscrizione scelta',
      },
      text: {
        en: 'The support engineer can reach the resources of the subscription named in the request, and no others. Mention further subscriptions in the description, or in a message later; you need access to each of them.',
        it: 'Il tecnico del supporto può accedere alle risorse della sottoscrizione indicata nella richiesta, e a nessun’altra. Indica altre sottoscrizioni nella descrizione, o più tardi in un messaggio; devi avere accesso a ognuna.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'azure-subscription-filter',
      title: {
        en: 'A subscription that is missing from the list may be filtered out',
        it: 'Una sottoscrizione che manca dall’elenco può essere nascosta da un filtro',
      },
      text: {
        en: 'Portal settings, “Directories + subscriptions”: with a subscription filter, all of the portal shows only what matches it. There the current directory can also be seen and switched; the directory shown at start may be the one last visited.',
        it: 'Impostazioni del portale, “Directory e sottoscrizioni”: con un filtro delle sottoscrizioni, tutto il portale mostra solo ciò che vi corrisponde. Lì si vede e si cambia anche la directory corrente; quella all’avvio può essere l’ultima visitata.',
      },
      standing: 'official',
      source: portalSettings,
      checked,
      products: ['azure', 'entra', 'intune'],
    },
    {
      id: 'lighthouse-delegation',
      title: {
        en: 'Azure Lighthouse: a delegated subscription is filed from your own directory',
        it: 'Azure Lighthouse: per una sottoscrizione delegata la richiesta parte dalla tua directory',
      },
      text: {
        en: 'For resources that a customer delegated to you through Azure Lighthouse, a request is opened in your own directory under “Help + support”. Select the support plan that is available to the delegated scope. Your own directory with a customer’s subscription is right in this case.',
        it: 'Per le risorse che un cliente ti ha delegato con Azure Lighthouse, la richiesta si apre nella tua directory da “Guida e supporto”. Seleziona il piano di supporto disponibile per l’ambito delegato. In questo caso la tua directory con una sottoscrizione del cliente è corretta.',
      },
      standing: 'official',
      source: lighthouse,
      checked,
      products: ['azure'],
    },
    {
      id: 'azure-without-permission',
      title: {
        en: 'Without administrator permission on the customer: the address with the customer’s domain',
        it: 'Senza autorizzazioni di amministratore sul cliente: l’indirizzo con il dominio del cliente',
      },
      text: {
        en: 'For partners who did not ask for administrator permission, or who manage Azure subscriptions only. The 2023 text has kept the heading and lost the steps; addresses of this form are still in use for delegated administrators.',
        it: 'Per i partner che non hanno chiesto autorizzazioni di amministratore, o che gestiscono solo sottoscrizioni di Azure. Il testo del 2023 ha conservato il titolo ma non i passaggi; indirizzi di questa forma sono ancora in uso per gli amministratori delegati.',
      },
      steps: [
        {
          en: 'Copy the customer’s domain from the customer’s account page in Partner Center.',
          it: 'Copia il dominio del cliente dalla sua pagina account nel Centro per i partner.',
        },
        {
          en: 'Go to portal.azure.com/[customer’s domain].',
          it: 'Vai a portal.azure.com/[dominio del cliente].',
        },
        {
          en: 'Select the subscription, then “New support request”.',
          it: 'Seleziona la sottoscrizione, poi “Nuova richiesta di supporto”.',
        },
      ],
      standing: 'official',
      source: report2021,
      checked,
      products: ['azure'],
      links: ['partner-center-account', 'azure', 'azure-request'],
    },
    {
      id: 'azure-follow-up',
      title: {
        en: 'Afterwards: “All support requests”',
        it: 'Dopo: “Tutte le richieste di supporto”',
      },
      text: {
        en: 'Help + support › All support requests lists requests with their status; filters decide whether closed and older ones are shown. From there: new message, change severity, advanced diagnostic information, upload file, close, reopen. After some time, which depends on the problem, a closed request can no longer be reopened: open a new one.',
        it: 'Guida e supporto › Tutte le richieste di supporto elenca le richieste con il loro stato; i filtri decidono se mostrare quelle chiuse e più vecchie. Da lì: nuovo messaggio, modifica gravità, informazioni diagnostiche avanzate, carica file, chiudi, riapri. Dopo un tempo che dipende dal problema una richiesta chiusa non si può più riaprire: aprine una nuova.',
      },
      standing: 'official',
      source: azureManage,
      checked,
      products: ['azure', 'entra'],
      links: ['manage-requests'],
    },
    {
      id: 'azure-follow-up-2023',
      title: { en: 'Afterwards: “Manage support requests”', it: 'Dopo: “Gestisci richieste di supporto”' },
      text: {
        en: 'The article for partners calls the list “Manage support requests”, the name it had in earlier forms of the portal.',
        it: 'L’articolo per i partner chiama l’elenco “Gestisci richieste di supporto”, il nome che aveva nelle forme precedenti del portale.',
      },
      standing: 'official',
      source: report2023,
      checked,
      replacedBy: 'azure-follow-up',
      products: ['azure'],
    },
    {
      id: 'azure-diagnostics',
      title: {
        en: 'Advanced diagnostic information is your choice, Yes or No',
        it: 'Le informazioni diagnostiche avanzate sono una tua scelta, Sì o No',
      },
      text: {
        en: 'With Yes, Azure support may collect files such as logs from the customer’s resources; for some virtual machine problems also a memory dump, for which the machine pauses for up to ten minutes. It can be changed later in the request. Onbehalf never answers this question.',
        it: 'Con Sì, il supporto di Azure può raccogliere file come i log dalle risorse del cliente; per alcuni problemi di macchine virtuali anche un dump di memoria, per il quale la macchina si ferma fino a dieci minuti. Si può cambiare più tardi nella richiesta. Onbehalf non risponde mai a questa domanda.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
  ],
};

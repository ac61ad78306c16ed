// Guide: the roles that filing needs, in Partner Center, in the customer's directory and on the subscription.

import type { Chapter } from '../../model/guide';
import {
  azureRequest,
  gdapFaq,
  gdapWorkloads,
  leastPrivilege,
  mandatoryMfa,
  report2021,
  report2023,
  report2025,
} from '../articles';

const checked = '2026-08';

export const roles: Chapter = {
  id: 'roles',
  facts: [
    {
      id: 'role-subscription',
      title: {
        en: 'Azure portal: a role on the subscription',
        it: 'Portale di Azure: un ruolo sulla sottoscrizione',
      },
      text: {
        en: 'A request needs Owner, Contributor, Support Request Contributor, or a custom role with Microsoft.Support/*, at the level of the subscription. A request without a subscription, for example about Entra, needs an administrator. If several subscriptions are to be looked into, you need access to each of them.',
        it: 'Per una richiesta serve Proprietario, Collaboratore, Collaboratore alla richiesta di supporto (Support Request Contributor) o un ruolo personalizzato con Microsoft.Support/*, a livello di sottoscrizione. Una richiesta senza sottoscrizione, per esempio su Entra, richiede un amministratore. Se vanno esaminate più sottoscrizioni, serve l’accesso a ognuna.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'role-partner-center',
      title: {
        en: 'In Partner Center: Admin agent, with a GDAP role',
        it: 'Nel Centro per i partner: agente amministratore, con un ruolo GDAP',
      },
      text: {
        en: 'Users with the role of Admin agent and a GDAP role that fits can select “Administer”, then “Service requests”, then “New request”. There must be an active admin relationship with the right security role, and you must be assigned to it.',
        it: 'Gli utenti con il ruolo di agente amministratore e un ruolo GDAP adatto possono selezionare “Amministrazione”, poi “Richieste di servizio” e “Nuova richiesta”. Deve esistere una relazione amministrativa attiva con il ruolo di sicurezza giusto, e tu devi esservi assegnato.',
      },
      standing: 'official',
      source: report2025,
      checked,
    },
    {
      id: 'role-guidance',
      title: { en: 'The GDAP role guidance applied', it: 'Valevano le indicazioni sui ruoli GDAP' },
      text: {
        en: 'The 2023 text named no role of Partner Center: “See GDAP role guidance”.',
        it: 'Il testo del 2023 non indicava alcun ruolo del Centro per i partner: “vedere Indicazioni sui ruoli GDAP”.',
      },
      standing: 'official',
      source: report2023,
      checked,
      replacedBy: 'role-partner-center',
    },
    {
      id: 'role-global-admin',
      title: { en: 'Global admin was the role', it: 'Serviva l’amministratore globale' },
      text: {
        en: 'From the end of 2020 the text gave “Global admin” as the appropriate role.',
        it: 'Dalla fine del 2020 il testo indicava “Amministratore globale” come ruolo appropriato.',
      },
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'role-guidance',
    },
    {
      id: 'role-microsoft-365',
      title: {
        en: 'Microsoft 365 and Dynamics 365: Service support administrator through GDAP',
        it: 'Microsoft 365 e Dynamics 365: amministratore del supporto del servizio tramite GDAP',
      },
      text: {
        en: 'A GDAP assignment to an Entra role with the permission microsoft.office365.supportTickets/allEntities/allTasks. The role with the fewest rights that has it is Service support administrator. It holds for the Microsoft 365 admin center and for Dynamics 365 in the Power Platform admin center.',
        it: 'Un’assegnazione GDAP a un ruolo di Entra con l’autorizzazione microsoft.office365.supportTickets/allEntities/allTasks. Il ruolo con meno privilegi che la contiene è amministratore del supporto del servizio (Service support administrator). Vale per l’interfaccia di amministrazione di Microsoft 365 e per Dynamics 365 nell’interfaccia di amministrazione di Power Platform.',
      },
      standing: 'official',
      source: leastPrivilege,
      checked,
      products: ['microsoft-365', 'dynamics-365', 'intune'],
    },
    {
      id: 'role-azure',
      title: {
        en: 'Azure: any GDAP role, and Support request contributor on the subscription',
        it: 'Azure: un qualsiasi ruolo GDAP, e Support request contributor sulla sottoscrizione',
      },
      text: {
        en: 'Three things together: a reseller relationship with the customer; a GDAP assignment to any Entra role, such as Directory readers; and an Azure role (RBAC) with the permission Microsoft.Support/supportTickets/write, such as Support request contributor. Members of Admin agents have it as Owner: under Access control (IAM) this shows as “Foreign Principal for … in role ‘TenantAdmins’”.',
        it: 'Tre cose insieme: una relazione di rivenditore con il cliente; un’assegnazione GDAP a un qualsiasi ruolo di Entra, come Ruolo con autorizzazioni di lettura nella directory (Directory readers); e un ruolo di Azure (RBAC) con l’autorizzazione Microsoft.Support/supportTickets/write, come Support request contributor. I membri di Agenti amministratore la hanno come Proprietario: in Controllo di accesso (IAM) appare come “Foreign Principal for … in role ‘TenantAdmins’”.',
      },
      standing: 'official',
      source: leastPrivilege,
      checked,
      partners: ['direct-bill', 'indirect-provider'],
      products: ['azure'],
    },
    {
      id: 'role-entra',
      title: {
        en: 'Entra: as for Azure, or one role alone where the customer has P1 or P2',
        it: 'Entra: come per Azure, o un solo ruolo se il cliente ha P1 o P2',
      },
      text: {
        en: 'Where the customer has no Entra ID P1 or P2, a question about Entra needs the same as one about Azure. Where the customer has it, a GDAP assignment to a role with microsoft.azure.supportTickets/allEntities/allTasks is enough, such as Service support administrator.',
        it: 'Se il cliente non ha Entra ID P1 o P2, per una richiesta su Entra serve quanto serve per Azure. Se lo ha, basta un’assegnazione GDAP a un ruolo con microsoft.azure.supportTickets/allEntities/allTasks, come amministratore del supporto del servizio.',
      },
      standing: 'official',
      source: leastPrivilege,
      checked,
      products: ['entra'],
    },
    {
      id: 'role-with-premier',
      title: {
        en: 'GDAP is needed with every support plan, Premier too',
        it: 'GDAP serve con ogni piano di supporto, anche Premier',
      },
      text: {
        en: 'Whatever your support plan, Premier Support for Partners too, filing for a customer needs a GDAP relationship; the least privileged role for it is Service support administrator.',
        it: 'Qualunque sia il tuo piano di supporto, anche Premier Support for Partners, per aprire richieste per un cliente serve una relazione GDAP; il ruolo con meno privilegi è amministratore del supporto del servizio.',
      },
      standing: 'official',
      source: gdapFaq,
      checked,
    },
    {
      id: 'role-admin-center',
      title: {
        en: 'Microsoft 365 admin center: every Entra role but Directory readers',
        it: 'Interfaccia di amministrazione di Microsoft 365: ogni ruolo di Entra tranne Directory readers',
      },
      text: {
        en: 'Through GDAP the Microsoft 365 admin center opens with every Entra role it supports except Directory readers; creating a support ticket is among what works there. Filing itself still needs a role that may.',
        it: 'Con GDAP l’interfaccia di amministrazione di Microsoft 365 si apre con ogni ruolo di Entra supportato, tranne Directory readers; tra ciò che funziona c’è la creazione di ticket di supporto. Per aprirli serve comunque un ruolo che lo consenta.',
      },
      standing: 'official',
      source: gdapWorkloads,
      checked,
      products: ['microsoft-365'],
    },
    {
      id: 'helpdesk-nested-group',
      title: {
        en: 'Helpdesk agents: a group of theirs can be given a role on the subscription',
        it: 'Agenti helpdesk: a un loro gruppo si può dare un ruolo sulla sottoscrizione',
      },
      text: {
        en: 'Instead of Admin agents, a security group nested under HelpDeskAgents can manage a customer’s Azure. At first that group has no Azure role: somebody with Owner or User access administrator on the customer’s subscription assigns it one.',
        it: 'Al posto degli agenti amministratore, l’Azure di un cliente può essere gestito da un gruppo di sicurezza annidato in HelpDeskAgents. All’inizio quel gruppo non ha ruoli di Azure: glielo assegna chi è Proprietario o Amministratore Accesso utenti sulla sottoscrizione del cliente.',
      },
      standing: 'official',
      source: gdapWorkloads,
      checked,
      products: ['azure'],
    },
    {
      id: 'helpdesk-support-group',
      title: {
        en: 'Helpdesk admins cannot file Azure requests, but can create a support group',
        it: 'Gli amministratori helpdesk non possono aprire richieste Azure, ma possono creare un gruppo di supporto',
      },
      text: {
        en: 'A Helpdesk admin in Partner Center cannot create service requests in the Azure portal, but can create a support group there and give it permission to log them. The 2023 text no longer says so.',
        it: 'Un amministratore helpdesk del Centro per i partner non può creare richieste di servizio nel portale di Azure, ma può crearvi un gruppo di supporto e dargli l’autorizzazione per registrarle. Il testo del 2023 non lo dice più.',
      },
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'helpdesk-nested-group',
      products: ['azure'],
    },
    {
      id: 'customer-requests-page',
      title: {
        en: '“Support › Customer requests” is for Admin and Helpdesk agents',
        it: '“Supporto › Richieste clienti” è per agenti amministratore e helpdesk',
      },
      text: {
        en: 'The pages under Support › Customer requests in Partner Center are open to Admin agents and Helpdesk agents, and ask for multifactor authentication.',
        it: 'Le pagine in Supporto › Richieste clienti del Centro per i partner sono accessibili ad agenti amministratore e agenti helpdesk, e richiedono l’autenticazione a più fattori.',
      },
      standing: 'official',
      source: mandatoryMfa,
      checked,
    },
  ],
};

// Guide: who may file a request for a customer, by the partner's type and by the product.

import type { Chapter, May, MayFile } from '../../model/guide';
import {
  gdapFaq,
  report2021,
  report2023,
  report2025,
  revokedPrivileges,
  roleGuidance2023,
} from '../articles';

const checked = '2026-08';

export const whoMayFile: Chapter = {
  id: 'who-may-file',
  facts: [
    {
      id: 'direct-and-providers',
      title: {
        en: 'Direct-bill partners and indirect providers file for their customers',
        it: 'I partner con fatturazione diretta e i provider indiretti aprono richieste per i loro clienti',
      },
      text: {
        en: 'The present text names direct-bill partners and indirect providers alone as those who can file a support ticket when a customer has a problem they cannot resolve. It no longer names advisors and indirect resellers.',
        it: 'Il testo attuale indica soltanto i partner con fatturazione diretta e i provider indiretti come coloro che possono aprire un ticket di supporto quando un cliente ha un problema che non riescono a risolvere. Consulenti e rivenditori indiretti non sono più indicati.',
      },
      standing: 'official',
      source: report2025,
      checked,
      partners: ['direct-bill', 'indirect-provider'],
      links: ['customer-list'],
    },
    {
      id: 'all-four-types',
      title: {
        en: 'Advisors and indirect resellers were named too',
        it: 'Erano indicati anche consulenti e rivenditori indiretti',
      },
      text: {
        en: 'The 2023 text began with all four: advisor, indirect reseller, direct-bill partner and indirect provider could file a support ticket for the customer, with Azure as the one exception.',
        it: 'Il testo del 2023 li indicava tutti e quattro: consulente, rivenditore indiretto, partner con fatturazione diretta e provider indiretto potevano aprire un ticket per il cliente, con Azure come unica eccezione.',
      },
      standing: 'official',
      source: report2023,
      checked,
      replacedBy: 'direct-and-providers',
    },
    {
      id: 'azure-provider-only',
      title: {
        en: 'Azure: only the provider of the subscription can file',
        it: 'Azure: può aprire la richiesta solo il provider della sottoscrizione',
      },
      text: {
        en: 'Indirect resellers and advisors cannot open support requests for a customer in the Azure portal, even with a support contract of their own. Only the provider of the Azure subscription can: the direct-bill partner or the indirect provider. If that is not you, ask your indirect provider to file it.',
        it: 'Rivenditori indiretti e consulenti non possono aprire richieste di supporto per un cliente nel portale di Azure, nemmeno con un proprio contratto di supporto. Può farlo solo il provider della sottoscrizione di Azure: il partner con fatturazione diretta o il provider indiretto. Se non sei tu, chiedi al tuo provider indiretto di aprirla.',
      },
      standing: 'official',
      source: report2023,
      checked,
      partners: ['indirect-reseller', 'advisor'],
      products: ['azure'],
    },
    {
      id: 'azure-access-granted',
      title: {
        en: 'Azure: indirect resellers needed access from their provider',
        it: 'Azure: ai rivenditori indiretti serviva l’accesso concesso dal provider',
      },
      text: {
        en: 'To file an Azure request for a customer, an indirect reseller had to be granted access to the customer’s Azure account by its indirect provider. That was something else than administering on behalf of the customer in Office 365.',
        it: 'Per aprire una richiesta Azure per un cliente, il rivenditore indiretto doveva ricevere dal proprio provider indiretto l’accesso all’account Azure del cliente. Era diverso dall’amministrazione per conto del cliente in Office 365.',
      },
      standing: 'official',
      source: report2021,
      checked,
      replacedBy: 'azure-provider-only',
      partners: ['indirect-reseller'],
      products: ['azure'],
    },
    {
      id: 'resellers-microsoft-365',
      title: {
        en: 'Microsoft 365 and Dynamics 365: the articles disagree about indirect resellers and advisors',
        it: 'Microsoft 365 e Dynamics 365: gli articoli non concordano su rivenditori indiretti e consulenti',
      },
      text: {
        en: 'In 2023 indirect resellers and advisors were named among those who can file, and the role guidance recommends to them the role of service support administrator “to submit support requests on behalf of the customer”. The 2025 text names direct-bill partners and indirect providers only. Which of the two holds for you is not said: with a GDAP role, try it; else ask your indirect provider.',
        it: 'Nel 2023 rivenditori indiretti e consulenti erano indicati tra chi può aprire richieste, e le indicazioni sui ruoli raccomandano loro il ruolo di amministratore del supporto del servizio per “inviare richieste di supporto per conto del cliente”. Il testo del 2025 indica solo partner con fatturazione diretta e provider indiretti. Quale dei due valga per te non è detto: con un ruolo GDAP prova; altrimenti chiedi al tuo provider indiretto.',
      },
      standing: 'official',
      source: roleGuidance2023,
      checked,
      partners: ['indirect-reseller', 'advisor'],
      products: ['microsoft-365', 'dynamics-365', 'intune'],
    },
    {
      id: 'resellers-entra',
      title: {
        en: 'Entra: whether indirect resellers and advisors can file is not known',
        it: 'Entra: non è noto se rivenditori indiretti e consulenti possano aprire richieste',
      },
      text: {
        en: 'Questions about Entra ID are filed in the Azure portal, where indirect resellers and advisors cannot open requests. With Entra ID P1 or P2 a role alone is enough, and no text says whether that opens the door for them.',
        it: 'Le richieste su Entra ID si aprono nel portale di Azure, dove rivenditori indiretti e consulenti non possono aprire richieste. Con Entra ID P1 o P2 basta un ruolo, ma nessun testo dice se ciò valga anche per loro.',
      },
      standing: 'unknown',
      checked,
      partners: ['indirect-reseller', 'advisor'],
      products: ['entra'],
    },
    {
      id: 'relationship-alone',
      title: {
        en: 'A reseller relationship alone is not enough',
        it: 'La sola relazione di rivenditore non basta',
      },
      text: {
        en: 'A partner with a reseller relationship but without delegated administration (GDAP, or DAP before it) can order for customers, but cannot log tickets on their behalf.',
        it: 'Un partner con una relazione di rivenditore ma senza amministrazione delegata (GDAP, o prima DAP) può fare ordini per i clienti, ma non può aprire ticket per loro conto.',
      },
      standing: 'official',
      source: gdapFaq,
      checked,
    },
    {
      id: 'permission-removed',
      title: {
        en: 'After a customer removed your permissions, you cannot file',
        it: 'Se il cliente ha rimosso le tue autorizzazioni, non puoi aprire richieste',
      },
      text: {
        en: 'When a customer removes your administrator permissions, you cannot open a service request at Microsoft on their behalf until the relationship is established again.',
        it: 'Quando un cliente rimuove le tue autorizzazioni di amministratore, non puoi aprire una richiesta di servizio presso Microsoft per suo conto finché la relazione non viene ristabilita.',
      },
      standing: 'official',
      source: revokedPrivileges,
      checked,
    },
  ],
};

const withRole: May = { answer: 'yes', fact: 'role-microsoft-365' };
const fully: MayFile['direct-bill'] = {
  azure: { answer: 'yes', fact: 'role-azure' },
  'microsoft-365': withRole,
  'dynamics-365': { answer: 'yes', fact: 'dynamics-where' },
  entra: { answer: 'yes', fact: 'role-entra' },
};
const partly: MayFile['advisor'] = {
  azure: { answer: 'no', fact: 'azure-provider-only' },
  'microsoft-365': { answer: 'disputed', fact: 'resellers-microsoft-365' },
  'dynamics-365': { answer: 'disputed', fact: 'resellers-microsoft-365' },
  entra: { answer: 'unknown', fact: 'resellers-entra' },
};

/** The overview at the head of the chapter; every answer leads to the fact behind it. */
export const mayFile: MayFile = {
  'direct-bill': fully,
  'indirect-provider': fully,
  'indirect-reseller': partly,
  advisor: partly,
};

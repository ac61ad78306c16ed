// Guide: US Government and China.

import type { Chapter } from '../../model/guide';
import { azureRequest, m365Support, report2025, usGov, usGovUsers } from '../articles';

const checked = '2026-08';

export const otherClouds: Chapter = {
  id: 'other-clouds',
  facts: [
    {
      id: 'usgov-same-rules',
      title: {
        en: 'US Government: the same article applies',
        it: 'US Government: vale lo stesso articolo',
      },
      text: {
        en: 'The article on requests for customers applies to Partner Center for Microsoft Cloud for US Government as well.',
        it: 'L’articolo sulle richieste per i clienti vale anche per il Centro per i partner per Microsoft Cloud for US Government.',
      },
      standing: 'official',
      source: report2025,
      checked,
      clouds: ['usgov'],
    },
    {
      id: 'usgov-azure',
      title: {
        en: 'US Government: Azure has an address of its own',
        it: 'US Government: Azure ha un indirizzo proprio',
      },
      text: {
        en: 'The Azure portal of the United States government is portal.azure.us.',
        it: 'Il portale di Azure per il governo degli Stati Uniti è portal.azure.us.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      clouds: ['usgov'],
      products: ['azure'],
      links: ['azure', 'azure-request'],
    },
    {
      id: 'usgov-sign-in',
      title: {
        en: 'US Government: from Partner Center without a second sign-in',
        it: 'US Government: dal Centro per i partner senza un secondo accesso',
      },
      text: {
        en: 'From Partner Center for US Government the Azure Government portal opens without signing in again. Directly, it asks for an account of the Government tenant.',
        it: 'Dal Centro per i partner per US Government il portale di Azure Government si apre senza un nuovo accesso. Aperto direttamente, chiede un account del tenant Government.',
      },
      standing: 'official',
      source: usGovUsers,
      checked,
      clouds: ['usgov'],
      products: ['azure'],
    },
    {
      id: 'usgov-differences',
      title: { en: 'US Government: what is not there', it: 'US Government: che cosa manca' },
      text: {
        en: 'A separate Azure. At the date of the article Partner Center for US Government had no indirect model, no check of service health, and no “Request a reseller relationship”.',
        it: 'Un Azure separato. Alla data dell’articolo il Centro per i partner per US Government non aveva il modello indiretto, il controllo dell’integrità dei servizi, né “Richiedi una relazione di rivenditore”.',
      },
      standing: 'official',
      source: usGov,
      checked,
      clouds: ['usgov'],
    },
    {
      id: 'usgov-partner-center',
      title: {
        en: 'US Government: the address of Partner Center is not known',
        it: 'US Government: l’indirizzo del Centro per i partner non è noto',
      },
      text: {
        en: 'No text gives it. Partners sign in through the link of their approval e-mail.',
        it: 'Nessun testo lo riporta. I partner accedono dal collegamento nella loro e-mail di approvazione.',
      },
      standing: 'unknown',
      checked,
      clouds: ['usgov'],
    },
    {
      id: 'china-microsoft-365',
      title: { en: 'China: 21Vianet runs its own support', it: 'Cina: 21Vianet ha un proprio supporto' },
      text: {
        en: 'Office 365 operated by 21Vianet: Support › New service request. Severity A is for customers with an advanced agreement and for technical support only.',
        it: 'Office 365 gestito da 21Vianet: Supporto › Nuova richiesta di servizio. La gravità A è per i clienti con un contratto avanzato e solo per il supporto tecnico.',
      },
      standing: 'official',
      source: m365Support,
      checked,
      clouds: ['china'],
      products: ['microsoft-365'],
    },
    {
      id: 'china-azure',
      title: {
        en: 'China: how partners file for Azure is not known',
        it: 'Cina: come i partner aprano richieste Azure non è noto',
      },
      text: {
        en: 'The portal is portal.azure.cn. A text on requests for customers there was not found.',
        it: 'Il portale è portal.azure.cn. Un testo sulle richieste per i clienti lì non è stato trovato.',
      },
      standing: 'unknown',
      checked,
      clouds: ['china'],
      products: ['azure'],
      links: ['azure'],
    },
  ],
};

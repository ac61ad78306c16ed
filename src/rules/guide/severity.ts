// Guide: severity, beside the hours and caveats that `severity.ts` of these rules holds.

import type { Chapter } from '../../model/guide';
import { azureManage, azureRequest } from '../articles';

const checked = '2026-08';

export const severity: Chapter = {
  id: 'severity',
  facts: [
    {
      id: 'severity-change',
      title: { en: 'Changing the severity later', it: 'Cambiare la gravità più tardi' },
      text: {
        en: 'As long as no engineer is assigned, “Change severity” in the request sets another one. Afterwards, ask for it in a message; if it is urgent and the engineer cannot be reached, customer service takes it by phone at any hour. In some cases the severity cannot be changed.',
        it: 'Finché non è assegnato un tecnico, “Modifica gravità” nella richiesta ne imposta un’altra. Dopo, chiedilo in un messaggio; se è urgente e il tecnico non è raggiungibile, il servizio clienti lo fa per telefono a qualsiasi ora. In alcuni casi la gravità non si può cambiare.',
      },
      standing: 'official',
      source: azureManage,
      checked,
      products: ['azure', 'entra'],
      links: ['manage-requests'],
    },
    {
      id: 'severity-highest',
      title: {
        en: 'The highest severity depends on plan and country',
        it: 'La gravità massima dipende da piano e paese',
      },
      text: {
        en: 'Which severities can be chosen, and how soon Azure support answers, depends on the support plan and on the country or region you are in, with its business hours.',
        it: 'Quali gravità si possono scegliere, e quanto presto risponde il supporto di Azure, dipende dal piano di supporto e dal paese o area geografica in cui ti trovi, con il suo orario d’ufficio.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'hours-in-2025',
      title: {
        en: 'Whether the 2025 text still prints these hours is not known',
        it: 'Se il testo del 2025 riporti ancora queste ore non è noto',
      },
      text: {
        en: 'The hours of the programme are from the 2023 text, unchanged since 2019. In the text of 2025 they were not verified.',
        it: 'Le ore del programma sono nel testo del 2023, invariate dal 2019. Nel testo del 2025 non sono state verificate.',
      },
      standing: 'unknown',
      checked,
    },
  ],
};

// Guide: what can be attached to an Azure request.

import type { Chapter } from '../../model/guide';
import { azureManage } from '../articles';

const checked = '2026-08';

export const attachments: Chapter = {
  id: 'attachments',
  facts: [
    {
      id: 'files-how-many',
      title: { en: 'One file at first, five later', it: 'Un file all’inizio, cinque dopo' },
      text: {
        en: 'While the request is created, one file; a second takes the place of the first. Afterwards, in the request itself, up to five. More fit into a compressed file, such as .zip.',
        it: 'Durante la creazione della richiesta, un file; un secondo prende il posto del primo. Dopo, nella richiesta stessa, fino a cinque. Altri entrano in un file compresso, come .zip.',
      },
      standing: 'official',
      source: azureManage,
      checked,
      products: ['azure', 'entra'],
      links: ['manage-requests'],
    },
    {
      id: 'files-limits',
      title: { en: 'Size, name and kind', it: 'Dimensione, nome e tipo' },
      text: {
        en: 'At most 5 MB a file, 110 characters a name, with a valid extension. Refused: .bat .cmd .exe .ps1 .js .vbs .com .lnk .reg .bin .cpl .inf .ins .isu .job .jse .msi .msp .paf .pif .rgs .scr .sct .vbe .vb .ws .wsf .wsh',
        it: 'Al massimo 5 MB per file, 110 caratteri per il nome, con un’estensione valida. Rifiutati: .bat .cmd .exe .ps1 .js .vbs .com .lnk .reg .bin .cpl .inf .ins .isu .job .jse .msi .msp .paf .pif .rgs .scr .sct .vbe .vb .ws .wsf .wsh',
      },
      standing: 'official',
      source: azureManage,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'files-privacy',
      title: { en: 'No personal information', it: 'Nessuna informazione personale' },
      text: {
        en: 'Leave personal information out of what you upload.',
        it: 'Non includere informazioni personali in ciò che carichi.',
      },
      standing: 'official',
      source: azureManage,
      checked,
      products: ['azure', 'entra'],
    },
  ],
};

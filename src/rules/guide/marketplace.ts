// Guide: products of the marketplaces, which their publishers support.

import type { Chapter } from '../../model/guide';
import { marketplaceOffers, marketplaceStores, marketplaceSupport, report2023 } from '../articles';

const checked = '2026-08';

export const marketplace: Chapter = {
  id: 'marketplace',
  facts: [
    {
      id: 'marketplace-publisher',
      title: {
        en: 'Microsoft does not support marketplace products: contact the publisher',
        it: 'Microsoft non supporta i prodotti del marketplace: contatta l’editore',
      },
      text: {
        en: 'For products of the commercial marketplace, the software vendor (ISV) who published them gives support.',
        it: 'Per i prodotti del marketplace commerciale, il supporto è dato dal fornitore di software (ISV) che li ha pubblicati.',
      },
      steps: [
        {
          en: 'Open the product on the marketplace page.',
          it: 'Apri il prodotto nella pagina del marketplace.',
        },
        {
          en: 'Look for its support contact: a link to the publisher’s support, an e-mail address, or a phone number.',
          it: 'Cerca il contatto di supporto: un collegamento al supporto dell’editore, un indirizzo e-mail o un numero di telefono.',
        },
      ],
      standing: 'official',
      source: report2023,
      checked,
      products: ['marketplace'],
    },
    {
      id: 'marketplace-roles',
      title: { en: 'Who answers for what', it: 'Chi risponde di che cosa' },
      text: {
        en: 'The publisher: technical support and break-fix. You, as the partner: questions of billing, account set-up and payment. Microsoft: its own commerce system, such as transactions, billing and provisioning. In the indirect model, provider and reseller share the partner’s part.',
        it: 'L’editore: supporto tecnico e guasti. Tu, come partner: domande su fatturazione, configurazione dell’account e pagamento. Microsoft: il proprio sistema commerciale, come transazioni, fatturazione e provisioning. Nel modello indiretto, provider e rivenditore si dividono la parte del partner.',
      },
      standing: 'official',
      source: marketplaceSupport,
      checked,
      products: ['marketplace'],
    },
    {
      id: 'marketplace-in-partner-center',
      title: {
        en: 'CSP partners find more contacts in Partner Center',
        it: 'I partner CSP trovano più contatti nel Centro per i partner',
      },
      text: {
        en: 'Contacts that customers do not see: customer support, engineering, and the CSP programme, as far as the publisher gave them.',
        it: 'Contatti che i clienti non vedono: assistenza clienti, tecnici e programma CSP, se l’editore li ha forniti.',
      },
      steps: [
        {
          en: 'In Partner Center: “Pricing”, then “Marketplace”.',
          it: 'Nel Centro per i partner: “Prezzi”, poi “Marketplace”.',
        },
        { en: 'Choose the offer.', it: 'Scegli l’offerta.' },
        {
          en: 'Look at “Overview” and “Offer details”.',
          it: 'Guarda “Panoramica” e “Dettagli dell’offerta”.',
        },
      ],
      standing: 'official',
      source: marketplaceOffers,
      checked,
      products: ['marketplace'],
    },
    {
      id: 'marketplace-support-link',
      title: { en: 'Where the support link is', it: 'Dov’è il collegamento al supporto' },
      text: {
        en: 'In AppSource and Azure Marketplace, the support link is on the left side of the offer’s page. Trouble with buying itself goes to Azure: issue type Subscription management.',
        it: 'In AppSource e Azure Marketplace, il collegamento al supporto è sul lato sinistro della pagina dell’offerta. I problemi con l’acquisto stesso vanno ad Azure: tipo di problema Gestione delle sottoscrizioni.',
      },
      standing: 'official',
      source: marketplaceStores,
      checked,
      products: ['marketplace'],
    },
  ],
};

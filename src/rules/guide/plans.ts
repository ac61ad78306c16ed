// Guide: the names of support plans that partners meet.

import type { Chapter } from '../../model/guide';
import { announcement2026, announcements2025, azureRequest, benefits, escalating } from '../articles';

const checked = '2026-08';

export const plans: Chapter = {
  id: 'plans',
  facts: [
    {
      id: 'plan-csp',
      title: {
        en: 'Cloud Solution Provider: without adding a contract',
        it: 'Cloud Solution Provider: senza aggiungere un contratto',
      },
      text: {
        en: 'In Azure requests for customers, the plan “Cloud Solution Provider” can be used without adding a support contract.',
        it: 'Nelle richieste Azure per i clienti, il piano “Cloud Solution Provider” si può usare senza aggiungere un contratto di supporto.',
      },
      standing: 'official',
      source: benefits,
      checked,
      products: ['azure'],
    },
    {
      id: 'no-plan-needed',
      title: {
        en: 'Billing, quota and transfers need no plan',
        it: 'Fatturazione, quote e trasferimenti non richiedono un piano',
      },
      text: {
        en: 'Azure gives unlimited support for subscription management: billing, quota adjustments, account transfers. Only technical support needs a plan, so a form without a plan to choose can be right.',
        it: 'Azure offre supporto illimitato per la gestione delle sottoscrizioni: fatturazione, modifica delle quote, trasferimenti di account. Solo il supporto tecnico richiede un piano, quindi un modulo in cui non se ne può scegliere uno può essere corretto.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'plan-used-up',
      title: {
        en: 'A plan that has expired or is used up cannot be selected',
        it: 'Un piano scaduto o esaurito non si può selezionare',
      },
      text: {
        en: 'When a limited support plan expires, or has no support incidents remaining, it is not available to select.',
        it: 'Quando un piano di supporto limitato scade, o non ha più richieste disponibili, non è selezionabile.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'access-id',
      title: {
        en: 'Plans with access ID and contract ID are linked first',
        it: 'I piani con ID di accesso e ID contratto vanno prima collegati',
      },
      text: {
        en: 'Help + support › Support Plans › “Link support benefits”, then enter access ID and contract ID: the plans appear in the list. For your own subscriptions, or for contracts such as Premier.',
        it: 'Guida e supporto › Piani di supporto › “Collega vantaggi di supporto”, poi inserisci ID di accesso e ID contratto: i piani compaiono nell’elenco. Per le tue sottoscrizioni, o per contratti come Premier.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure'],
    },
    {
      id: 'partner-cloud-support',
      title: {
        en: 'Partner Cloud Support and Partner On-premises Support',
        it: 'Partner Cloud Support e Partner On-premises Support',
      },
      text: {
        en: 'Since 23 June 2025 Signature Cloud Support is shown as Partner Cloud Support, and Microsoft Product Support as Partner On-premises Support.',
        it: 'Dal 23 giugno 2025 Signature Cloud Support appare come Partner Cloud Support, e Microsoft Product Support come Partner On-premises Support.',
      },
      standing: 'secondary',
      source: announcements2025,
      checked,
    },
    {
      id: 'signature-cloud-support',
      title: {
        en: 'Signature Cloud Support and Product Support Incidents',
        it: 'Signature Cloud Support e Product Support Incidents',
      },
      text: {
        en: 'Included with partner-programme benefits: the first for cloud products only, the second for recent on-premises products only.',
        it: 'Inclusi nei vantaggi del programma per i partner: il primo solo per prodotti cloud, il secondo solo per prodotti locali recenti.',
      },
      standing: 'official',
      source: escalating,
      checked,
      replacedBy: 'partner-cloud-support',
    },
    {
      id: 'paid-partner-plans',
      title: {
        en: 'Advanced Support for Partners, Premier Support for Partners',
        it: 'Advanced Support for Partners, Premier Support for Partners',
      },
      text: {
        en: 'Both are paid for. Advanced Support for Partners (ASfP) is for cloud products only, Premier Support for Partners (PSfP) for all products.',
        it: 'Entrambi sono a pagamento. Advanced Support for Partners (ASfP) è solo per prodotti cloud, Premier Support for Partners (PSfP) per tutti i prodotti.',
      },
      standing: 'official',
      source: escalating,
      checked,
    },
    {
      id: 'unified-for-partners',
      title: { en: 'Unified for Partners is announced', it: 'Unified for Partners è annunciato' },
      text: {
        en: 'Announced in April 2026 as a pilot, in phases during the first half of fiscal year 2027, general availability planned for the second half. That Advanced Support for Partners ends in January 2027 is only in the trade press.',
        it: 'Annunciato ad aprile 2026 come progetto pilota, in fasi nella prima metà dell’anno fiscale 2027, disponibilità generale prevista nella seconda metà. Che Advanced Support for Partners termini a gennaio 2027 è riportato solo dalla stampa di settore.',
      },
      standing: 'secondary',
      source: announcement2026,
      checked,
    },
    {
      id: 'plan-options',
      title: {
        en: 'Which plans a partner sees in the list is not known',
        it: 'Quali piani veda un partner nell’elenco non è noto',
      },
      text: {
        en: 'No text lists all options of “Support plan” in a customer’s subscription, nor says whether Cloud Solution Provider is chosen beforehand.',
        it: 'Nessun testo elenca tutte le opzioni di “Piano di supporto” in una sottoscrizione di un cliente, né dice se Cloud Solution Provider sia già selezionato.',
      },
      standing: 'unknown',
      checked,
      products: ['azure'],
    },
  ],
};

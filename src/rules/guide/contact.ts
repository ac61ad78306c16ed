// Guide: whose contact belongs into a request, and what the portals make of it.

import type { Chapter } from '../../model/guide';
import { azureRequest, contactProfile, gdapFaq, report2023 } from '../articles';

const checked = '2026-08';

export const contact: Chapter = {
  id: 'contact',
  facts: [
    {
      id: 'your-contact',
      title: { en: 'The contact is you, not your customer', it: 'Il contatto sei tu, non il cliente' },
      text: {
        en: 'In Azure and in Microsoft 365 alike: enter your contact information, not your customer’s. Microsoft answers whoever stands there.',
        it: 'In Azure come in Microsoft 365: inserisci le tue informazioni di contatto, non quelle del cliente. Microsoft risponde a chi è indicato lì.',
      },
      standing: 'official',
      source: report2023,
      checked,
    },
    {
      id: 'saved-contact',
      title: {
        en: '“Save contact changes” keeps them for your next request',
        it: '“Salva le modifiche ai contatti” le conserva per la tua prossima richiesta',
      },
      text: {
        en: 'With this box ticked, the contact of the form is saved for the account you are signed in with and comes back in later requests, for other customers too. “Additional email for notification” is not saved.',
        it: 'Con questa casella selezionata, il contatto del modulo viene salvato per l’account con cui hai effettuato l’accesso e torna nelle richieste successive, anche per altri clienti. “E-mail aggiuntiva per la notifica” non viene salvata.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'phone-number',
      title: { en: 'When a phone number is needed', it: 'Quando serve un numero di telefono' },
      text: {
        en: 'The contact needs a phone number when the preferred contact method is phone, and for critical requests (severity A). First name, last name, e-mail, country or region, time zone and language are always needed.',
        it: 'Il contatto richiede un numero di telefono quando il metodo di contatto preferito è il telefono, e per le richieste critiche (gravità A). Nome, cognome, e-mail, paese o area geografica, fuso orario e lingua servono sempre.',
      },
      standing: 'official',
      source: contactProfile,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'guest-name',
      title: { en: 'A name like user_1a2b3c is by design', it: 'Un nome come user_1a2b3c è voluto' },
      text: {
        en: 'In a customer’s Azure portal under GDAP, the portal shows your name as “user_” and some digits. So what it fills in as the contact may not be you.',
        it: 'Nel portale di Azure di un cliente, con GDAP, il portale mostra il tuo nome come “user_” e alcune cifre. Quindi ciò che inserisce come contatto può non essere te.',
      },
      standing: 'official',
      source: gdapFaq,
      checked,
      products: ['azure', 'entra'],
    },
    {
      id: 'nothing-confidential',
      title: {
        en: 'Nothing personal or confidential in the description',
        it: 'Nulla di personale o riservato nella descrizione',
      },
      text: {
        en: 'The form asks for details that help to find the right engineer, and not to include personal or confidential information in them.',
        it: 'Il modulo chiede dettagli utili a trovare il tecnico giusto, e di non includervi informazioni personali o riservate.',
      },
      standing: 'official',
      source: azureRequest,
      checked,
      products: ['azure', 'entra'],
    },
  ],
};

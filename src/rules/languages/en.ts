// English: labels and choices of the Azure support form (facts: domain §2.2–2.4, HOWTO 2025-08).

import type { LanguagePack } from '../../model/language';

export const en: LanguagePack = {
  language: 'en',
  labels: {
    supportPlan: { docs: ['Support plan'] },
    preferredContactMethod: { docs: ['Preferred contact method', 'Contact method'] },
    availability: {
      docs: ['Your availability', 'Response', 'Response hours'],
      guess: ['Availability', 'Support hours'],
    },
    supportLanguage: {
      docs: ['Support language'],
      guess: [
        'Language',
        'Preferred language',
        'Preferred support language',
        'Language for support',
        'Language of support',
      ],
    },
    firstName: { docs: ['First name'], guess: ['Given name'] },
    lastName: { docs: ['Last name'], guess: ['Surname', 'Family name'] },
    email: { docs: ['Email'], guess: ['Email address', 'E-mail address', 'Contact email', 'Primary email'] },
    additionalEmails: {
      docs: ['Additional email for notification', 'Who else should we email?', 'Additional contact'],
      guess: [
        'Additional emails for notification',
        'Additional email for notifications',
        'Additional emails for notifications',
        'Additional email address for notification',
        'Additional email addresses for notification',
        'Additional email addresses for notifications',
        'Other email addresses to notify',
        'Other emails to notify',
        'Additional email address',
        'Additional email',
        'Additional emails',
        'Additional email addresses',
        'Additional contacts',
      ],
    },
    phone: { docs: ['Phone', 'Phone number'], guess: ['Telephone', 'Telephone number', 'Contact phone'] },
    country: { docs: ['Country/region'], guess: ['Country', 'Country or region'] },
    timeZone: { docs: ['Time zone'], guess: ['Timezone', 'Preferred time zone'] },
    severity: { docs: ['Severity'] },
    subscription: { docs: ['Subscription'] },
    title: { docs: ['Summary'] },
    description: { docs: ['Description', 'Details'] },
    saveContact: { docs: ['Save contact changes for future support requests'] },
    diagnosticConsent: {
      docs: [
        'Allow collection of advanced diagnostic information',
        'Advanced diagnostic information',
        'Share diagnostic information',
      ],
    },
    issueType: { docs: ['Issue type'] },
    problemType: { docs: ['Problem type'] },
  },
  choices: {
    'csp-plan': { docs: ['Cloud Solution Provider'] },
    email: { docs: ['Email', 'E-mail'] },
    phone: { docs: ['Phone'], guess: ['Telephone', 'Phone call'] },
    'business-hours': { docs: ['Business hours'], guess: ['Business hours only', 'During business hours'] },
    'around-the-clock': {
      docs: ['24x7'],
      guess: ['24/7', '24 x 7', '24 hours a day, 7 days a week', 'Around the clock'],
    },
  },
  placeholders: ['Select', 'Choose', 'Please select', 'Pick', 'None selected'],
};

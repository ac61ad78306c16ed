// English: words of the support forms (facts: domain §2.2–2.4, §4; HOWTO 2025-08); `guess` is ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Language',
  'Your language',
  'Preferred language',
  'Language preference',
  '{|Preferred} {contact|communication} language',
  '{|Preferred} language {of|for} {communication|contact|correspondence}',
  'Response language',
];
const anyAdditional = '{Additional|Other} {email|emails|e-mail|e-mails}';
const anyAdditionalAddress = '{Additional|Other} {email|e-mail} {address|addresses}';
const anyRecipient = [
  '{Additional|Other} {contacts|recipients|people to notify}',
  'Additional contact {email|emails|email address|email addresses}',
  'CC',
  'CC {email|emails|email address|email addresses|recipients|list}',
];
const toNotify =
  '{for notification|for notifications|for updates|to notify|to be notified|for notification purposes}';

export const en: LanguagePack = {
  language: 'en',
  labels: {
    supportPlan: {
      docs: ['Support plan'],
      guess: ['Azure support plan', '{Support|Azure support} contract'],
    },
    preferredContactMethod: {
      docs: ['Preferred contact method', 'Contact method'],
      guess: [
        '{|Preferred} method of {contact|communication}',
        'Preferred {communication method|contact type|contact channel|contact option|way of contact}',
        'Contact preference',
        'Preferred way to {contact you|be contacted}',
        'Contact {me|you} by',
        'How {should|can} we contact you?',
        'How would you like {us to contact you|to be contacted}?',
        '{Select|Choose|Confirm} {|your} preferred contact method',
        'How should we {reach|get in touch with} you?',
        'How do you {prefer|want} to be contacted?',
      ],
    },
    availability: {
      docs: ['Your availability', 'Response', 'Response hours'],
      guess: [
        'Availability',
        'My availability',
        'Support hours',
        '{Support|Contact|Response} availability',
        'Support response',
        'Availability hours',
        'Hours of availability',
        'Available hours',
        'Preferred {response hours|support hours|availability}',
      ],
    },
    supportLanguage: {
      docs: ['Support language'],
      guess: [
        'Preferred support language',
        '{|Preferred} language {for|of} support',
        '{Technical support|Support request|Customer support} language',
        ...anyLanguage,
      ],
    },
    firstName: {
      docs: ['First name'],
      guess: ['Given name', 'Forename', '{Your|Contact|Primary contact} first name', 'Contact given name'],
    },
    lastName: {
      docs: ['Last name'],
      guess: ['Surname', 'Family name', '{Your|Contact|Primary contact} last name', 'Contact surname'],
    },
    email: {
      docs: ['Email'],
      guess: [
        'E-mail',
        '{Email|E-mail} address',
        '{Your|Contact|Primary|Work|Primary contact} {email|e-mail}',
        '{Your|Contact|Primary|Work|Primary contact} {email|e-mail} address',
        'Confirm {|your|contact|your contact} {email|e-mail} {|address}',
        '{Email|E-mail} {addresses|list|me at}',
        'Send updates to',
      ],
    },
    additionalEmails: {
      docs: ['Additional email for notification', 'Who else should we email?', 'Additional contact'],
      guess: [
        '{Additional|Other} {emails|e-mail|e-mails|email(s)|e-mail(s)} for notification',
        `{Additional|Other} {email|emails|e-mail|e-mails} {for notifications|for updates|to notify|to be notified}`,
        `{Additional|Other} {email|e-mail} {address|addresses|address(es)} ${toNotify}`,
        'Other email for notification',
        'Additional notification {email|emails|email address|email addresses}',
        '{Emails|Email addresses} to {notify|copy}',
        'Who else {should|can} we {e-mail|notify|notify by email|send email to|keep informed}?',
        'Who else should {receive email|receive emails|be emailed|be notified}?',
        anyAdditional,
        anyAdditionalAddress,
        ...anyRecipient,
      ],
    },
    phone: {
      docs: ['Phone', 'Phone number', 'Contact number'],
      guess: [
        'Telephone',
        'Telephone number',
        'Tel.',
        '{Your|Contact|Primary|Work|Primary contact} {phone|phone number|telephone|telephone number}',
        'Callback {number|phone number}',
        'Confirm {|your|contact|your contact} {phone|number|phone number}',
        '{Your number|Your contact number|Call me at}',
      ],
    },
    country: {
      docs: ['Country/region'],
      guess: [
        'Country or region',
        'Country',
        'Country and region',
        'Country{/| or }territory',
        '{Your|Contact} {country|country/region|country or region}',
      ],
    },
    timeZone: {
      docs: ['Time zone'],
      guess: ['Timezone', '{Your|Preferred|Contact|Local} {time zone|timezone}'],
    },
    severity: {
      docs: ['Severity'],
      guess: ['Severity level', '{Issue|Problem|Request} severity', 'Severity of the {issue|problem}'],
    },
    subscription: { docs: ['Subscription'], guess: ['Azure subscription'] },
    title: {
      docs: ['Summary', 'Title', 'Subject'],
      guess: [
        '{Issue|Problem} summary',
        'Summarize {your|the} {issue|problem}',
        'Summary of {your|the} {issue|problem}',
      ],
    },
    description: {
      docs: ['Description', 'Details', 'Briefly describe your issue', 'Tell us your problem'],
      guess: [
        '{Issue|Problem} {description|details}',
        'Description of the {issue|problem}',
        '{|Briefly} describe {the issue|the problem|your problem}',
        'Describe your issue',
        'Tell us {about|more about} {the|your} {issue|problem}',
        'Description of your {issue|problem}',
      ],
    },
    saveContact: {
      docs: ['Save contact changes for future support requests'],
      guess: [
        'Save {contact info|contact information|contact details} for future support requests',
        'Save changes to {|my} contact {info|information|details} for future support requests',
        'Save {my|these} contact {changes|details} for future support requests',
      ],
    },
    diagnosticConsent: {
      docs: [
        'Allow collection of advanced diagnostic information',
        'Advanced diagnostic information',
        'Share diagnostic information',
      ],
      guess: [
        'Allow {the collection of|collecting|us to collect} advanced diagnostic {information|data}',
        'Allow collection of {advanced diagnostic data|diagnostic information}',
        'Share {advanced diagnostic information|diagnostic data|diagnostics information}',
        'Advanced {diagnostics information|diagnostic data}',
      ],
    },
    issueType: { docs: ['Issue type'], guess: ['Type of issue'] },
    problemType: { docs: ['Problem type'], guess: ['Type of problem'] },
    phoneCode: {
      guess: [
        'Country code',
        '{Country|International} {calling|dialing|dialling|phone} code',
        '{Calling|Dialing|Dialling|Dial|Phone} code',
        'Country{/| or }region code',
        'Country{/| or }region {calling|phone|dialing} code',
        '{Phone|Phone number|Telephone} country code',
        '{Phone|Country} prefix',
      ],
    },
    premierRequest: {
      docs: ['File as a Premier support request?'],
      guess: [
        'File as {|a} {Unified|Premier/Unified|Unified/Premier|Premier or Unified} {|support} request?',
        'File as a Premier request?',
        '{Premier|Unified} support request',
        'Is this a {Premier|Unified} support request?',
      ],
    },
  },
  choices: {
    'csp-plan': { docs: ['Cloud Solution Provider'] },
    email: {
      docs: ['Email', 'E-mail'],
      guess: [
        '{By|Via} {email|e-mail}',
        '{Email|E-mail} address',
        '{Email|E-mail} me',
        '{Send me an|Contact me by} {email|e-mail}',
      ],
    },
    phone: {
      docs: ['Phone'],
      guess: [
        'Telephone',
        '{By|Via} {phone|telephone}',
        '{Phone|Telephone} {call|number}',
        '{Call me|Call me back|Phone me|Contact me by phone}',
      ],
    },
    'business-hours': {
      docs: ['Business hours'],
      guess: [
        '{Working|Office|Local business|Regular business} hours',
        '{Business|Working|Office} hours only',
        '{|Only} {during|within} {business|working|office} hours',
      ],
    },
    'around-the-clock': {
      docs: ['24x7'],
      guess: [
        '24/7',
        '24 x 7',
        'Around the clock',
        '24 hours a day',
        '24 hours a day, {7|seven} days a week',
        '24 hours, 7 days a week',
        '24 hours/7 days',
      ],
    },
  },
  requests: {
    technical: { docs: ['Technical'], guess: ['Technical {support|issue|issues|problem}'] },
    billing: {
      docs: ['Billing', 'Subscription management'],
      guess: [
        'Billing {support|issue|issues|and payments}',
        '{Billing and subscription|Billing and subscriptions|Billing and subscription management}',
        'Subscription management support',
        'Subscriptions',
      ],
    },
    quota: {
      docs: ['Service and subscription limits (quotas)'],
      guess: [
        'Quota',
        'Quotas',
        'Quota increase',
        'Subscription and service limits (quotas)',
        'Service limits',
      ],
    },
  },
  buttons: {
    create: {
      docs: ['Create', 'Submit'],
      guess: [
        'Submit {|the|your|support|service} {request|ticket|case}',
        'Send {|the|your|support|service} {request|ticket}',
      ],
    },
    contact: { docs: ['Contact me'] },
  },
  headings: {
    request: {
      docs: [
        'Contact support',
        '{New|New Microsoft|Create a} service request',
        '{New|Create a} support request',
      ],
      guess: [
        'Create a new support request',
        'New {support ticket|support case|Microsoft support request}',
        '{Open|Submit} a {service request|support request}',
        '{Create|Open|Submit} a {support ticket|support case}',
      ],
    },
  },
  generic: [
    'Contact method',
    '{|Preferred} method of {contact|communication}',
    'Contact preference',
    'Response',
    'Response hours',
    'Availability',
    'Support hours',
    ...anyLanguage,
    'Additional contact',
    anyAdditional,
    anyAdditionalAddress,
    ...anyRecipient,
    'Share diagnostic {information|data}',
    'Advanced diagnostic {information|data}',
  ],
  placeholders: [
    'Select',
    'Choose',
    'Please select',
    'Please choose',
    'Pick',
    'None selected',
    'Nothing selected',
  ],
};

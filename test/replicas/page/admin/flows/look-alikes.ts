// Pages of the admin center that ask for names, numbers and addresses, but are no support requests.
import type { Action, Field, Flow, Screen } from '../model';
import type { AdminSettings } from '../settings';

type Key = Field['label'];

/** A text box whose model key is the name of its label. */
function box(key: Key, automation: string, more: Partial<Field> = {}): Field {
  return { key, label: key, kind: 'text', automation, ...more };
}

const SAVE: Action = { text: 'save', name: 'save', look: 'primary', checks: true };
const CANCEL: Action = { text: 'cancel', name: 'cancel', look: 'plain' };
const COUNTRY: Field = { key: 'country', label: 'country', kind: 'dropdown', choices: 'countries' };

const NAMES: readonly Field[] = [
  box('firstName', 'AddUserWizard_firstName'),
  box('lastName', 'AddUserWizard_lastName'),
  box('displayName', 'AddUserWizard_displayName', { required: true }),
];

const ADDRESS: readonly Field[] = [
  box('street', 'streetAddress'),
  box('city', 'city'),
  box('zip', 'postalCode'),
  COUNTRY,
];

function addUser(): Flow {
  const basics: Screen = {
    name: 'basics',
    title: 'basics',
    sections: [
      {
        fields: [
          ...NAMES,
          box('username', 'AddUserWizard_username', { required: true }),
          { key: 'domain', label: 'domain', kind: 'dropdown', choices: 'domains' },
        ],
      },
    ],
    actions: [
      {
        text: 'next',
        name: 'next',
        look: 'primary',
        checks: true,
        to: 'profile',
        automation: 'addUserWizardNextBtn',
      },
    ],
  };
  const profile: Screen = {
    name: 'profile',
    title: 'profileInfo',
    sections: [
      {
        fields: [
          box('jobTitle', 'jobTitle'),
          box('department', 'department'),
          box('officePhone', 'officePhone', { check: 'phone' }),
          box('mobilePhone', 'mobilePhone', { check: 'phone' }),
          box('alternateEmail', 'alternateEmail', { check: 'email' }),
          ...ADDRESS,
        ],
      },
    ],
    actions: [
      { text: 'back', name: 'back', look: 'plain', to: 'basics' },
      { text: 'finish', name: 'finish', look: 'primary', checks: true },
    ],
  };
  return { title: 'addUser', screens: [basics, profile], first: '' };
}

function editContact(): Flow {
  const region = 'UserDetailPanelRegion';
  const fields: readonly Field[] = [
    box('firstName', `${region},FirstName`),
    box('lastName', `${region},LastName`),
    box('displayName', `${region},DisplayName`, { required: true }),
    box('jobTitle', `${region},JobTitle`),
    box('officePhone', `${region},OfficePhone`, { check: 'phone' }),
    box('phone', `${region},Phone`, { check: 'phone' }),
    box('email', `${region},Email`, { check: 'email' }),
    box('alternateEmail', `${region},AlternateEmail`, { check: 'email' }),
    {
      key: 'preferredContactMethod',
      label: 'preferredContactMethod',
      kind: 'radio',
      choices: 'methods',
      automation: `${region},PreferredContactMethod`,
    },
    ...ADDRESS,
  ];
  const title = 'contactInformation';
  const screen: Screen = { name: 'edit', title, sections: [{ fields }], actions: [SAVE, CANCEL] };
  return { title: 'editContact', screens: [screen], first: '' };
}

function feedback(): Flow {
  const fields: readonly Field[] = [
    box('feedbackQuestion', 'FeedbackPane,Comment', { kind: 'textarea', hint: 'descriptionHint' }),
    box('feedbackEmail', 'FeedbackPane,Email', { check: 'email' }),
    {
      key: 'feedbackContact',
      label: 'feedbackContact',
      kind: 'checkbox',
      automation: 'FeedbackPane,Contact',
    },
  ];
  const actions: readonly Action[] = [{ text: 'submit', name: 'submit-feedback', look: 'primary' }, CANCEL];
  const screen: Screen = { name: 'feedback', sections: [{ fields }], actions };
  return { title: 'giveFeedback', screens: [screen], first: '' };
}

function tickets(): Flow {
  const list: Screen = {
    name: 'list',
    intro: 'requests',
    sections: [
      {
        fields: [
          box('filter', 'ServiceRequestsRegion,FilterTextField'),
          { key: 'status', label: 'status', kind: 'dropdown', choices: 'statuses' },
        ],
      },
    ],
    actions: [
      { text: 'openRequest', name: 'open-request', look: 'link', to: 'request' },
      { text: 'newServiceRequest', name: 'new-service-request', look: 'plain' },
    ],
  };
  const request: Screen = {
    name: 'request',
    title: 'replyTitle',
    intro: 'request',
    sections: [{ fields: [box('reply', 'ServiceRequestsRegion,ReplyTextField', { kind: 'textarea' })] }],
    actions: [
      { text: 'send', name: 'send', look: 'primary' },
      { text: 'back', name: 'back', look: 'plain', to: 'list' },
    ],
  };
  return { title: 'requestsTitle', screens: [list, request], first: '' };
}

function organization(): Flow {
  const region = 'OrganizationProfile';
  const fields: readonly Field[] = [
    box('organizationName', `${region},Name`, { required: true }),
    ...ADDRESS,
    box('phone', `${region},Phone`, { check: 'phone' }),
    box('technicalContact', `${region},TechnicalContact`, { check: 'email', required: true }),
    { key: 'preferredLanguage', label: 'preferredLanguage', kind: 'select', choices: 'supportLanguages' },
  ];
  const screen: Screen = { name: 'profile', sections: [{ fields }], actions: [SAVE] };
  return { title: 'organization', screens: [screen], first: '' };
}

const FLOWS = {
  'add-user': addUser,
  'edit-contact': editContact,
  feedback,
  tickets,
  'org-profile': organization,
} as const;

/** The flow of a page that only looks like a support form; undefined for the others. */
export function lookAlike({ form, start }: AdminSettings): Flow | undefined {
  const known = Object.entries(FLOWS).find(([name]) => name === form);
  return known === undefined ? undefined : { ...known[1](), first: start };
}

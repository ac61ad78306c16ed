// The Help & support pane of the Microsoft 365 admin center: question, contacting support, the request itself.
import { emailFields, extraFields, methodField, phoneField } from '../fields';
import type { Field, Flow, Screen } from '../model';
import type { AdminSettings } from '../settings';

const REGION = 'HelpAndSupportPaneRegion';

const QUESTION: Field = {
  key: 'question',
  label: 'question',
  hint: 'questionHint',
  kind: 'textarea',
  automation: `${REGION},QuestionTextField`,
};

/** What is asked of the problem, with title and description. */
export function issueFields(region: string): Field[] {
  return [
    { key: 'title', label: 'title', kind: 'text', required: true, automation: `${region},TitleTextField` },
    {
      key: 'description',
      label: 'description',
      hint: 'descriptionHint',
      kind: 'textarea',
      required: true,
      automation: `${region},DescriptionTextField`,
    },
  ];
}

function request(settings: AdminSettings): Screen {
  return {
    name: 'form',
    title: 'newServiceRequest',
    intro: 'wait',
    sections: [
      {
        fields: [
          ...issueFields(REGION),
          phoneField(settings, REGION, 'confirmNumber'),
          ...emailFields(settings, REGION, 'confirmEmail'),
          methodField(settings, REGION),
          ...extraFields(settings, REGION),
        ],
      },
    ],
    actions: [
      {
        text: 'contactMe',
        name: 'contact-me',
        look: 'primary',
        checks: true,
        automation: `${REGION},ContactMeButton`,
      },
      { text: 'cancel', name: 'cancel', look: 'plain', to: 'question' },
    ],
  };
}

/** The pane; who sold the services decides whether the partner's card comes before the request. */
export function paneFlow(settings: AdminSettings): Flow {
  const byPartner = settings.sold === 'partner';
  const asked = byPartner ? 'contact' : 'answers';
  return {
    title: 'helpSupport',
    tabs: ['question', byPartner ? 'contact' : 'form', 'requests'],
    first: settings.start === 'contact' ? asked : settings.start,
    screens: [
      {
        name: 'question',
        title: 'question',
        sections: [{ fields: [QUESTION] }],
        actions: [{ text: 'ask', name: 'ask', look: 'primary', to: 'answers' }],
      },
      {
        name: 'answers',
        intro: 'articles',
        sections: [{ fields: [QUESTION] }],
        actions: [
          {
            text: 'contactSupport',
            name: 'contact-support',
            look: 'plain',
            to: byPartner ? 'contact' : 'form',
          },
        ],
      },
      {
        name: 'contact',
        title: 'contactSupport',
        intro: 'partner',
        sections: [],
        actions: [{ text: 'newMicrosoftRequest', name: 'new-microsoft-request', look: 'link', to: 'form' }],
      },
      request(settings),
      { name: 'requests', title: 'requestsTitle', intro: 'requests', sections: [], actions: [] },
    ],
  };
}

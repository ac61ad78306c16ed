// Help + support of the Power Platform admin center: the problem, its solutions, then the request with the Premier question.
import { emailFields, extraFields, methodField, nameFields, phoneField } from '../fields';
import type { Field, Flow, Screen, Values } from '../model';
import type { AdminSettings } from '../settings';

const REGION = 'SupportRequestPanel';

function isPremier({ premier }: Values): boolean {
  return premier === 'yes' || premier === true;
}

function premierFields({ premier }: AdminSettings): Field[] {
  const key = 'premier';
  const question: Field =
    premier === 'toggle'
      ? { key, label: 'premierQuestion', kind: 'toggle', watched: true }
      : { key, label: 'premierQuestion', kind: 'radio', choices: 'yesNo', watched: true };
  const number = (name: 'accessId' | 'contractId'): Field => ({
    key: name,
    label: name,
    kind: 'text',
    required: true,
    when: isPremier,
    automation: `${REGION},${name}`,
  });
  return [question, number('accessId'), number('contractId')];
}

const PROBLEM: Screen = {
  name: 'problem',
  title: 'newSupportRequest',
  sections: [
    {
      fields: [
        { key: 'product', label: 'productLabel', kind: 'dropdown', choices: 'products', required: true },
        { key: 'problemType', label: 'problemType', kind: 'dropdown', choices: 'problems', required: true },
        { key: 'title', label: 'title', kind: 'text', required: true, automation: `${REGION},title` },
        {
          key: 'description',
          label: 'description',
          hint: 'descriptionHint',
          kind: 'textarea',
          required: true,
          automation: `${REGION},description`,
        },
      ],
    },
  ],
  actions: [{ text: 'seeSolutions', name: 'see-solutions', look: 'primary', to: 'solutions', checks: true }],
};

function request(settings: AdminSettings): Screen {
  return {
    name: 'form',
    title: 'createSupportRequest',
    sections: [
      {
        fields: [
          ...premierFields(settings),
          {
            key: 'severity',
            label: 'severity',
            kind: 'dropdown',
            choices: 'severities',
            required: true,
            watched: true,
          },
        ],
      },
      {
        title: 'contactInformation',
        fields: [
          ...nameFields(settings, REGION),
          ...emailFields(settings, REGION, 'email'),
          phoneField(settings, REGION, 'phone'),
          methodField(settings, REGION),
          ...extraFields(settings, REGION),
        ],
      },
    ],
    actions: [
      { text: 'submit', name: 'submit', look: 'primary', checks: true },
      { text: 'cancel', name: 'cancel', look: 'plain', to: 'list' },
    ],
  };
}

/** The page or the panel over it. */
export function powerFlow(settings: AdminSettings): Flow {
  return {
    title: 'helpPlusSupport',
    first: settings.start,
    screens: [
      {
        name: 'list',
        intro: 'requests',
        sections: [],
        actions: [{ text: 'newSupportRequest', name: 'new-support-request', look: 'primary', to: 'problem' }],
      },
      PROBLEM,
      {
        name: 'solutions',
        intro: 'articles',
        sections: [],
        actions: [
          { text: 'createSupportRequest', name: 'create-support-request', look: 'primary', to: 'form' },
          { text: 'back', name: 'back', look: 'plain', to: 'problem' },
        ],
      },
      request(settings),
    ],
  };
}

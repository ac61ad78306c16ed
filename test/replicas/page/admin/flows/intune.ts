// Help and support of the Microsoft Intune admin center: three panes, severity by contract, methods with their hours.
import { emailFields, extraFields, methodField, phoneField } from '../fields';
import type { Field, Flow, Screen } from '../model';
import type { AdminSettings } from '../settings';

const REGION = 'IntuneHelpAndSupport';

const QUESTION: Field = { key: 'question', label: 'question', hint: 'questionHint', kind: 'textarea' };

/** Premier contracts have A, B and C, Unified ones two kinds of impact, others no severity at all. */
function severity({ contract }: AdminSettings): Field[] {
  if (contract === 'none') return [];
  const choices = contract === 'premier' ? 'severities' : 'impacts';
  return [{ key: 'severity', label: 'severity', kind: 'dropdown', choices, required: true, watched: true }];
}

function request(settings: AdminSettings): Screen {
  const files: AdminSettings = { ...settings, extra: [...settings.extra, 'files'] };
  return {
    name: 'form',
    title: 'contactSupport',
    sections: [
      {
        fields: [
          {
            key: 'description',
            label: 'description',
            hint: 'descriptionHint',
            kind: 'textarea',
            required: true,
            automation: `${REGION},Description`,
          },
          ...severity(settings),
          phoneField(settings, REGION, 'confirmNumber'),
          ...emailFields(settings, REGION, 'confirmEmail'),
          methodField(settings, REGION, true),
          ...extraFields(files, REGION),
        ],
      },
    ],
    actions: [{ text: 'contactMe', name: 'contact-me', look: 'primary', checks: true }],
  };
}

/** The three panes. */
export function intuneFlow(settings: AdminSettings): Flow {
  const question = { sections: [{ fields: [QUESTION] }] } as const;
  return {
    title: 'helpSupport',
    tabs: ['question', 'form', 'requests'],
    first: settings.start,
    screens: [
      {
        ...question,
        name: 'question',
        title: 'tabSolutions',
        actions: [{ text: 'ask', name: 'ask', look: 'primary', to: 'answers' }],
      },
      {
        ...question,
        name: 'answers',
        intro: 'articles',
        actions: [{ text: 'contactSupport', name: 'contact-support', look: 'plain', to: 'form' }],
      },
      request(settings),
      { name: 'requests', title: 'tabRequests', intro: 'requests', sections: [], actions: [] },
    ],
  };
}

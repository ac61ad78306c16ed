// The report that is copied: every outcome, and nothing of anybody.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFacts } from '../../src/model/facts';
import type { PageState } from '../../src/model/message';
import { writtenFields } from '../../src/model/fields';
import { outcomes, reasons } from '../../src/model/report';
import { shortAddress } from '../../src/text/short-address';
import { reportText } from '../../src/ui/popup/report-text';
import { textsIn } from './mount';

const options = { version: '0.1.0', t: textsIn('en') };
const state: PageState = {
  context: {
    because: [],
    verdict: 'other-customer',
    tenant: { name: 'Contoso Ltd' },
    other: { domain: 'adatum.example' },
  },
  gate: 'ask',
  trouble: 'none',
  facts: noFacts,
  report: {
    phase: 'done',
    results: [
      { field: 'supportPlan', outcome: 'set', reason: 'read-back' },
      { field: 'phone', outcome: 'prefilled, not yours', reason: 'prefilled-by-portal' },
    ],
    missing: ['timeZone'],
    at: Date.UTC(2026, 10, 22, 18, 5, 9),
  },
};

test('is Markdown that says page, context, time, state, and an outcome a field', () => {
  const address = shortAddress(
    'https://portal.azure.com/contoso.onmicrosoft.com#view/Microsoft_Azure_Support/NewSupportRequestV4Blade/x/6babcaad',
  );
  expect(reportText({ documents: [{ id: 'A', state }], address }, options).split('\n')).toEqual([
    '## Onbehalf 0.1.0: report',
    '',
    '- Page: portal.azure.com · NewSupportRequestV4Blade',
    '- Context: other-customer',
    '',
    '### Support form 1',
    '',
    '- Time: 2026-11-22T18:05:09.000Z',
    '- State: Done, and read back from the page.',
    '- Asked for, but not in your profile: Time zone',
    '',
    '| Field | Outcome | Reason |',
    '|---|---|---|',
    '| Support plan | set | Written, then read back from the page. |',
    '| Phone | prefilled, not yours | The portal filled this in. It stays until you replace it. |',
  ]);
});

test('says the trouble instead of the state, and leaves out what is not known', () => {
  const trouble = {
    ...state,
    context: null,
    trouble: 'two-forms' as const,
    report: { ...state.report, results: [], missing: [] },
  };
  const text = reportText(
    {
      documents: [
        { id: 'A', state: trouble },
        { id: 'B', state },
      ],
      address: null,
    },
    options,
  );
  expect(text).toContain('- State: Two support forms are open on this page.');
  expect(text).toContain('### Support form 2');
  expect(text).not.toMatch(/- Page:/);
  expect(text.match(/\| Field \|/g)).toHaveLength(1);
});

test('holds nothing that names tenant or person, whatever page and context say', () => {
  const secret = fc.stringMatching(/^[A-Z][a-z]{7,12}[0-9]{3}$/);
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...outcomes),
      fc.constantFrom(...reasons),
      (name, outcome, reason) => {
        const named: PageState = {
          ...state,
          context: {
            because: [],
            verdict: 'conflict',
            tenant: { name, domain: `${name}.example`, tenantId: name },
            other: { name },
          },
          report: { ...state.report, results: writtenFields.map((field) => ({ field, outcome, reason })) },
        };
        const address = shortAddress(
          `https://portal.azure.com/${name}?x=${name}#@${name}/view/X/${name}Pane/${name}`,
        );
        expect(reportText({ documents: [{ id: name, state: named }], address }, options)).not.toContain(name);
      },
    ),
  );
});

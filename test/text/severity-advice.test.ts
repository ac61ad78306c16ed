// From answers to a severity: every combination in every programme, whose hours hold, and since when.

import { describe, expect, test } from 'vitest';
import { noAnswers, programmes, severityLevels, severityQuestions } from '../../src/model/severity';
import type { Programme, SeverityAnswers, SeverityQuestion } from '../../src/model/severity';
import { responseRules } from '../../src/rules/severity';
import { adviseOn, programmeOf, unchangedSince } from '../../src/text/severity-advice';
import type { Filing } from '../../src/text/severity-advice';

const withNull = <Q extends SeverityQuestion>(question: Q) => [...severityQuestions[question], null] as const;

/** Every way to answer all, some or none of the questions. */
const everyAnswers: readonly SeverityAnswers[] = withNull('impact').flatMap((impact) =>
  withNull('kind').flatMap((kind) => withNull('work').map((work) => ({ impact, kind, work }))),
);

const advise = (answers: Partial<SeverityAnswers>, programme: Programme = 'csp') =>
  adviseOn({ ...noAnswers, ...answers }, responseRules[programme][0]);

/** The advice in one line: `b: not-continuous → local-hours`, times as `4 hour`. */
function told(answers: SeverityAnswers, programme: Programme): string {
  const { level, open, reasons, promise } = advise(answers, programme);
  if (level === null || promise === null) return `? ${open.join()}`;
  const rest = reasons.filter((reason) => !reason.startsWith('impact'));
  const { amount = 0, unit = '' } = promise.kind === 'time' ? promise.response : {};
  const when = promise.kind === 'time' ? `${String(amount)} ${unit}` : promise.kind;
  return `${[level, ...rest].join(' ')} → ${when}`;
}

const line = ({ impact, kind, work }: SeverityAnswers) =>
  [impact, kind, work].map((each) => each ?? '–').join(' · ');

test('every combination of answers', () => {
  expect(everyAnswers).toHaveLength(48);
  const table = everyAnswers.map((answers) => `${line(answers)}: ${told(answers, 'csp')}`);
  expect(table).toMatchInlineSnapshot(`
    [
      "critical · break-fix · around-the-clock: a → 2 hour",
      "critical · break-fix · business-hours: b not-continuous → 4 hour",
      "critical · break-fix · other-language: b not-continuous other-language → local-hours",
      "critical · break-fix · –: ? work",
      "critical · other · around-the-clock: a not-break-fix → business-day",
      "critical · other · business-hours: b not-continuous not-break-fix → business-day",
      "critical · other · other-language: b not-continuous not-break-fix other-language → business-day",
      "critical · other · –: ? work",
      "critical · – · around-the-clock: a → 2 hour",
      "critical · – · business-hours: b not-continuous → 4 hour",
      "critical · – · other-language: b not-continuous other-language → local-hours",
      "critical · – · –: ? work",
      "moderate · break-fix · around-the-clock: b → 4 hour",
      "moderate · break-fix · business-hours: b → 4 hour",
      "moderate · break-fix · other-language: b other-language → local-hours",
      "moderate · break-fix · –: b → 4 hour",
      "moderate · other · around-the-clock: b not-break-fix → business-day",
      "moderate · other · business-hours: b not-break-fix → business-day",
      "moderate · other · other-language: b not-break-fix other-language → business-day",
      "moderate · other · –: b not-break-fix → business-day",
      "moderate · – · around-the-clock: b → 4 hour",
      "moderate · – · business-hours: b → 4 hour",
      "moderate · – · other-language: b other-language → local-hours",
      "moderate · – · –: b → 4 hour",
      "minimal · break-fix · around-the-clock: c → 8 hour",
      "minimal · break-fix · business-hours: c → 8 hour",
      "minimal · break-fix · other-language: c other-language → local-hours",
      "minimal · break-fix · –: c → 8 hour",
      "minimal · other · around-the-clock: c not-break-fix → business-day",
      "minimal · other · business-hours: c not-break-fix → business-day",
      "minimal · other · other-language: c not-break-fix other-language → business-day",
      "minimal · other · –: c not-break-fix → business-day",
      "minimal · – · around-the-clock: c → 8 hour",
      "minimal · – · business-hours: c → 8 hour",
      "minimal · – · other-language: c other-language → local-hours",
      "minimal · – · –: c → 8 hour",
      "– · break-fix · around-the-clock: ? impact",
      "– · break-fix · business-hours: ? impact",
      "– · break-fix · other-language: ? impact",
      "– · break-fix · –: ? impact",
      "– · other · around-the-clock: ? impact",
      "– · other · business-hours: ? impact",
      "– · other · other-language: ? impact",
      "– · other · –: ? impact",
      "– · – · around-the-clock: ? impact",
      "– · – · business-hours: ? impact",
      "– · – · other-language: ? impact",
      "– · – · –: ? impact",
    ]
  `);
});

describe.each(programmes)('in the programme %s', (programme) => {
  test('the level follows from impact and work alone, and is known as soon as it can be', () => {
    for (const answers of everyAnswers) {
      const { impact, work } = answers;
      const isOpen = impact === null || (impact === 'critical' && work === null);
      const critical = work === 'around-the-clock' ? 'a' : 'b';
      const level = { critical, moderate: 'b', minimal: 'c' }[impact ?? 'minimal'];
      const { level: found, open, promise, reasons } = advise(answers, programme);
      expect([found, open.length > 0], line(answers)).toEqual([isOpen ? null : level, isOpen]);
      expect([promise === null, reasons.length === 0], line(answers)).toEqual([isOpen, isOpen]);
      for (const question of open) expect(answers[question], line(answers)).toBeNull();
    }
  });

  test('a time is promised only where it is published, for what it is published', () => {
    const [{ responses, conditions }] = responseRules[programme];
    for (const answers of everyAnswers) {
      const { level, promise } = advise(answers, programme);
      if (promise?.kind !== 'time') continue;
      expect(promise.response).toBe(responses[level!]);
      expect(answers.kind).not.toBe('other');
      if (conditions.includes('english')) expect(answers.work).not.toBe('other-language');
    }
  });
});

test('what is no break-fix, or in another language, is told by the article for customers’ requests alone', () => {
  const answers = { impact: 'minimal', kind: 'other', work: 'other-language' } as const;
  expect(told(answers, 'csp')).toBe('c not-break-fix other-language → business-day');
  for (const programme of programmes.slice(1)) expect(told(answers, programme)).toBe('c → unknown');
});

test('hours that are published', () => {
  const answers = (impact: 'critical' | 'moderate' | 'minimal') =>
    ({ impact, kind: 'break-fix', work: 'around-the-clock' }) as const;
  const all = programmes.map((programme) =>
    (['critical', 'moderate', 'minimal'] as const).map((impact) => told(answers(impact), programme)),
  );
  expect(all).toEqual([
    ['a → 2 hour', 'b → 4 hour', 'c → 8 hour'],
    ['a → 1 hour', 'b → unknown', 'c → unknown'],
    ['a → unknown', 'b → unknown', 'c → unknown'],
    ['a → 1 hour', 'b → 1 business-day', 'c → 3 business-day'],
    ['a → unknown', 'b → unknown', 'c → unknown'],
  ]);
});

describe('the programme', () => {
  const filing: Filing = {
    cloud: 'public',
    product: 'azure',
    context: { verdict: 'customer' },
    ownPlan: null,
  };
  const own = { ...filing, context: { verdict: 'own' } } as const;

  test.each<[string, Filing, Programme]>([
    ['a customer’s', filing, 'csp'],
    ['a customer’s, and the partner has a plan of its own', { ...filing, ownPlan: { kind: 'azure' } }, 'csp'],
    ['not known whose', { ...filing, context: { verdict: 'unknown' } }, 'csp'],
    ['nobody was asked', { ...filing, context: null }, 'csp'],
    ['through Lighthouse', { ...filing, context: { verdict: 'delegated' } }, 'csp'],
    ['of the US Government', { ...filing, cloud: 'usgov', product: 'm365' }, 'csp'],
    ['Dynamics and Power Platform', { ...filing, product: 'power-platform' }, 'csp'],
    ['own, with an Azure plan', { ...own, ownPlan: { kind: 'azure', name: 'Standard' } }, 'own-azure-plan'],
    [
      'own, with Premier, on Entra',
      { ...own, product: 'entra', ownPlan: { kind: 'premier' } },
      'own-azure-plan',
    ],
    ['own, with a contract', { ...own, ownPlan: { kind: 'contract' } }, 'own-other'],
    ['own, with a plan of no kind', { ...own, ownPlan: { name: 'Standard' } }, 'own-other'],
    ['own, without any', own, 'own-other'],
    [
      'own Microsoft 365: an Azure plan is not for it',
      { ...own, product: 'm365', ownPlan: { kind: 'azure' } },
      'own-other',
    ],
    ['in China, Microsoft 365', { ...filing, cloud: 'china', product: 'm365' }, 'vianet-m365'],
    ['in China, Azure', { ...filing, cloud: 'china' }, 'vianet-other'],
    ['in China, own', { ...own, cloud: 'china', ownPlan: { kind: 'azure' } }, 'vianet-other'],
  ])('%s', (_what, given, programme) => {
    expect(programmeOf(given)).toBe(programme);
  });
});

describe('since when', () => {
  const [newest] = responseRules.csp;
  const dated = (month: string, hours = 2) => ({
    ...newest,
    responses: { ...newest.responses, a: { amount: hours, unit: 'hour' as const } },
    source: { title: 'x', dated: month, checked: '2026-08' },
  });

  test('the oldest text that says the same, without a gap', () => {
    expect(unchangedSince(responseRules.csp)).toBe('2019-08');
    expect(unchangedSince([dated('2023-09'), dated('2021-01'), dated('2019-08', 3)])).toBe('2021-01');
    expect(unchangedSince([dated('2023-09'), dated('2021-01', 3), dated('2019-08')])).toBeNull();
    expect(unchangedSince([dated('2023-09')])).toBeNull();
    expect(unchangedSince([])).toBeNull();
  });

  test('rules are newest first, and say when they were looked at', () => {
    for (const programme of programmes) {
      const sources = responseRules[programme].flatMap(({ source }) => source ?? []);
      const months = sources.flatMap(({ dated: month }) => month ?? []);
      expect(months).toEqual([...months].sort().reverse());
      for (const { checked } of sources) expect(checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/u);
    }
  });

  test('a graver request is never promised less', () => {
    const hoursOf = { hour: 1, 'business-day': 24 };
    for (const programme of programmes)
      for (const { responses } of responseRules[programme]) {
        const hours = severityLevels.flatMap((level) => {
          const response = responses[level];
          return response ? response.amount * hoursOf[response.unit] : [];
        });
        expect(hours).toEqual([...hours].sort((a, b) => a - b));
      }
  });
});

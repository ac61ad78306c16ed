// From three answers to a severity, in the article's terms: how grave it is, what it promises, and why.

import type { Context, Product } from '../model/context';
import type {
  Programme,
  ResponseRule,
  SeverityAdvice,
  SeverityAnswers,
  SeverityLevel,
  SeverityPromise,
  SeverityQuestion,
  SeverityReason,
} from '../model/severity';
import type { Cloud, Partner } from '../model/settings';

/** What tells whose response times hold. */
export interface Filing {
  readonly cloud: Cloud;
  readonly product: Product;
  readonly context: Pick<Context, 'verdict'> | null;
  readonly ownPlan: Partner['ownPlan'] | null;
}

/**
 * The programme a request is filed in. The article holds for the US Government, too, but not for what 21Vianet operates
 * (facts: domain §1.4); in the own directory the plan of the partner's own counts (§1.5).
 */
export function programmeOf({ cloud, product, context, ownPlan }: Filing): Programme {
  if (cloud === 'china') return product === 'm365' ? 'vianet-m365' : 'vianet-other';
  if (context?.verdict !== 'own') return 'csp';
  const isAzure = product === 'azure' || product === 'entra';
  const hasPlan = ownPlan?.kind === 'azure' || ownPlan?.kind === 'premier';
  return isAzure && hasPlan ? 'own-azure-plan' : 'own-other';
}

/**
 * The severity that fits the answers, also to some of the questions: the impact tells the level, and A asks for work day
 * and night besides. What kind of request it is and in which language changes no level, but what can be expected.
 */
export function adviseOn(
  answers: SeverityAnswers,
  rule: Pick<ResponseRule, 'responses' | 'conditions'>,
): SeverityAdvice {
  const level = levelOf(answers);
  return {
    level,
    open: openOf(answers),
    reasons: level === null ? [] : reasonsOf(answers, rule),
    promise: level === null ? null : promiseOf(level, answers, rule),
  };
}

function levelOf({ impact, work }: SeverityAnswers): SeverityLevel | null {
  if (impact === null) return null;
  if (impact !== 'critical') return impact === 'moderate' ? 'b' : 'c';
  if (work === null) return null;
  return work === 'around-the-clock' ? 'a' : 'b';
}

function openOf({ impact, work }: SeverityAnswers): readonly SeverityQuestion[] {
  if (impact === null) return ['impact'];
  return impact === 'critical' && work === null ? ['work'] : [];
}

function reasonsOf(
  { impact, kind, work }: SeverityAnswers,
  { conditions }: Pick<ResponseRule, 'conditions'>,
) {
  const reasons: SeverityReason[] = impact === null ? [] : [`impact-${impact}`];
  if (impact === 'critical' && work !== 'around-the-clock') reasons.push('not-continuous');
  if (kind === 'other' && conditions.includes('break-fix')) reasons.push('not-break-fix');
  if (work === 'other-language' && conditions.includes('english')) reasons.push('other-language');
  return reasons;
}

function promiseOf(
  level: SeverityLevel,
  { kind, work }: SeverityAnswers,
  { responses, conditions }: Pick<ResponseRule, 'responses' | 'conditions'>,
): SeverityPromise {
  if (kind === 'other') return { kind: conditions.includes('break-fix') ? 'business-day' : 'unknown' };
  if (work === 'other-language' && conditions.includes('english')) return { kind: 'local-hours' };
  const response = responses[level];
  return response ? { kind: 'time', response } : { kind: 'unknown' };
}

/** Since when a programme's times are what they are now, as the texts known of it say: `2019-08`; null without a date. */
export function unchangedSince(rules: readonly ResponseRule[]): string | null {
  const [newest] = rules;
  const isOther = ({ responses }: ResponseRule) =>
    JSON.stringify(responses) !== JSON.stringify(newest?.responses);
  const end = rules.findIndex(isOther);
  const same = end === -1 ? rules : rules.slice(0, end);
  return same.length > 1 ? (same.at(-1)?.source?.dated ?? null) : null;
}

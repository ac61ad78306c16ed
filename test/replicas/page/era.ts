// Reads how old the form of a scenario is, where its support plan stands, and which writing its texts have.
import { pick } from './variants';

/** Which of the sources' writings the labels have. */
export type Wording = 'first' | 'second';

/** Gen 1: blades, until about 2018; 2: tabs, until 2021; 3: the steps of today. */
export type Generation = 1 | 2 | 3;

/** The part of the settings that says how old and how worded the form is. */
export interface Era {
  readonly wording: Wording;
  readonly generation: Generation;
  /** The support plan is a text nobody can change (plan=static). */
  readonly planStatic: boolean;
  /** The support plan stands on the first step, whatever the generation (plan=basics). */
  readonly planOnBasics: boolean;
  /** What a plan that is a text says. */
  readonly planText: 'csp' | 'developer';
  /** The contact has a time zone, too. */
  readonly zone: boolean;
}

const GENERATIONS: Readonly<Record<string, Generation>> = { '1': 1, '2': 2, '3': 3 };

/** The era written in a query; anything missing or unknown has its default. */
export function readEra(query: URLSearchParams): Era {
  const plan = (query.get('plan') ?? '').split(',');
  return {
    wording: pick(query.get('wording'), ['first', 'second']),
    generation: GENERATIONS[query.get('generation') ?? '3'] ?? 3,
    planStatic: plan.includes('static'),
    planOnBasics: plan.includes('basics'),
    planText: pick(query.get('plan-text'), ['csp', 'developer']),
    zone: query.get('zone') === '1',
  };
}

// Says in words what is wrong with a setting, what would be right, and what to do about it.

import { asKey } from './text';
import type { TextKey, Translate } from './text';

export const problemWords = [
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'malformed',
  'newer-version',
  'not-json',
  'duplicate',
  'forbidden-key',
] as const;

/** A value that could not be used, as `store` reports it. */
export interface SettingProblem {
  /**
   * Prefixed with `policy:` (and `settings:` for the policy's text) when the administrator wrote it, and with `file:`
   * when it stands in a file that is looked at before it is imported.
   */
  readonly path: string;
  readonly problem: (typeof problemWords)[number];
  readonly detail?: string;
}

export interface ProblemText {
  readonly source: string;
  /** The path inside its source; empty for the whole. */
  readonly path: string;
  readonly isPolicy: boolean;
  /** What is wrong, what was expected, what to do: sentences. */
  readonly sentences: readonly string[];
}

const sources: readonly [prefix: string, source: TextKey][] = [
  ['policy:settings:', 'problemOfPolicyText'],
  ['policy:', 'problemOfPolicy'],
  ['file:', 'problemOfFile'],
  ['', 'problemOfUser'],
];

/** `onPage` holds the paths that a field of the options can set right. */
export function wordsOf(problem: SettingProblem, t: Translate, onPage: ReadonlySet<string>): ProblemText {
  const [prefix, source] = sources.find(([start]) => problem.path.startsWith(start)) ?? ['', 'problemOfUser'];
  const path = problem.path.slice(prefix.length);
  const isPolicy = prefix.startsWith('policy:');
  const fix = isPolicy ? 'fixPolicy' : prefix === 'file:' ? 'fixFile' : fixOf(problem, onPage);
  const sentences = [t(`problem_${asKey(problem.problem)}`), detailOf(problem, t), t(fix)];
  return { source: t(source), path, isPolicy, sentences: sentences.filter((sentence) => sentence !== '') };
}

/** The path without the place in a list: `contact.additionalEmails[2]` is set right in one field. */
export function fieldPath(path: string): string {
  return path.replace(/\[.*$/, '');
}

function fixOf({ path, problem, detail }: SettingProblem, onPage: ReadonlySet<string>): TextKey {
  if (problem === 'newer-version') return 'fixNewer';
  if (detail === 'unreadable') return 'fixStorage';
  if (path === '') return 'fixWhole';
  if (problem === 'unknown-key' || problem === 'forbidden-key' || problem === 'duplicate')
    return 'fixHarmless';
  return onPage.has(fieldPath(path)) ? 'fixUser' : 'fixUserFile';
}

const expected: Readonly<Record<string, TextKey>> = {
  string: 'expected_text',
  object: 'expected_object',
  array: 'expected_list',
  boolean: 'expected_yesno',
  number: 'expected_number',
  GUID: 'expected_guid',
  'domain name': 'expected_domain',
  'GUID or domain name': 'expected_tenant',
  'e-mail address': 'expected_email',
  'phone number with at least 5 digits': 'expected_phone',
  'ISO 3166-1 alpha-2 code': 'expected_country',
  'IANA time zone': 'expected_timezone',
  'https address': 'expected_link',
  'needs tenantId or domain': 'expected_customer',
};

const counted: readonly [shape: RegExp, key: TextKey][] = [
  [/^at most (\d+) characters$/, 'expectedCharacters'],
  [/^at most (\d+) keys$/, 'expectedKeys'],
  [/^at most (\d+) items$/, 'expectedItems'],
  [/^needs (\w+)$/, 'expectedNeeds'],
];

function detailOf({ problem, detail = '' }: SettingProblem, t: Translate): string {
  if (detail === '' || detail === 'unreadable' || problem === 'newer-version') return '';
  const place = /^line (\d+), column (\d+)$/.exec(detail);
  if (place) return t('problemAt', t('placeInText', place[1] ?? '', place[2] ?? ''));
  return t('problemExpected', whatIsExpected(detail, t));
}

function whatIsExpected(detail: string, t: Translate): string {
  const key = expected[detail];
  if (key) return t(key);
  for (const [shape, words] of counted) {
    const found = shape.exec(detail);
    if (found) return t(words, found[1] ?? '');
  }
  return t('expectedOneOf', detail);
}

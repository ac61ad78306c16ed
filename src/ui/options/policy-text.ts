// The report of the policy as plain text, for whoever manages the browser: keys, places and reasons, never a value.

import { wordsOf } from '../parts/problem-words';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';
import { settablePaths } from './form-fields';
import type { OptionsView } from './view';

export function policyText({ policy, problems, isPolicyPending }: OptionsView, t: Translate): string {
  const time = (at: number | undefined) => (at === undefined ? '–' : new Date(at).toISOString());
  const state = isPolicyPending
    ? 'policyStatePending'
    : policy.hasAnyKey
      ? 'policyStateReceived'
      : 'policyStateNone';
  const keys = policy.keys.map(
    ({ path, origin, state: what, count }) =>
      `${path}\t${t(`origin_${origin}`)}\t${t(`keystate_${asKey(what)}`)}${count === undefined ? '' : ` ${t('policyCount', count)}`}`,
  );
  const refused = problems
    .filter(({ path }) => path.startsWith('policy:'))
    .map((problem) => {
      const { source, path, sentences } = wordsOf(problem, t, settablePaths);
      return `${source}: ${path === '' ? t('problemWhole') : path}\t${sentences.join(' ')}`;
    });
  return [
    t('policyReportTitle'),
    t(state),
    t('policyFirst', time(policy.firstAt)),
    t('policyLast', time(policy.lastAt)),
    '',
    ...keys,
    ...(refused.length > 0 ? ['', ...refused] : []),
    '',
  ].join('\n');
}

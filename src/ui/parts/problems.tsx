// Lists the settings that could not be used: where, what is wrong, and what to do.

import type { ComponentChildren } from 'preact';
import { fieldPath, wordsOf } from './problem-words';
import type { ProblemText, SettingProblem } from './problem-words';
import { useText } from './text';
import type { TextKey } from './text';

export interface ProblemsProps {
  readonly problems: readonly SettingProblem[];
  /** Whether the list shows at once, or the heading alone. */
  readonly isOpen: boolean;
  /** Paths that a field of the options page sets. */
  readonly onPage: ReadonlySet<string>;
  /** What becomes of the rest; `problemsIntro` when absent. */
  readonly intro?: TextKey;
  /** Makes the link to the field of a path. */
  readonly linkTo?: (path: string, children: ComponentChildren) => ComponentChildren;
}

export function Problems({ problems, isOpen, onPage, linkTo, intro = 'problemsIntro' }: ProblemsProps) {
  const t = useText();
  const [first] = problems;
  if (!first) return null;
  const heading = problems.length === 1 ? t('problemsOne') : t('problemsMany', problems.length);
  return (
    <details class="problems" open={isOpen}>
      <summary>
        <span class="mark" aria-hidden="true">
          !
        </span>
        {heading}
      </summary>
      <p class="quiet">{t(intro)}</p>
      <ul>
        {problems.map((problem, index) => (
          <ProblemItem key={index} {...{ words: wordsOf(problem, t, onPage), onPage, linkTo }} />
        ))}
      </ul>
    </details>
  );
}

interface ItemProps extends Pick<ProblemsProps, 'onPage'> {
  readonly words: ProblemText;
  readonly linkTo: ProblemsProps['linkTo'];
}

function ProblemItem({ words: { source, path, isPolicy, sentences }, onPage, linkTo }: ItemProps) {
  const t = useText();
  const field = fieldPath(path);
  const linked = !isPolicy && onPage.has(field);
  return (
    <li>
      <p>
        {source}: {path === '' ? t('problemWhole') : <code>{path}</code>}
      </p>
      <p class="quiet">
        {sentences.join(' ')} {linked && linkTo?.(field, t('problemGoTo'))}
      </p>
    </li>
  );
}

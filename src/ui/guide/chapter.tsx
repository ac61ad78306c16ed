// A chapter of the guide: its overview, if it has one, and its topics, the newest first.

import type { ChapterId } from '../../model/guide';
import type { FactLine } from '../../text/guide';
import { asKey, useText } from '../parts/text';
import { FactTopic } from './fact';
import { Glance } from './glance';
import { ResponseTimes } from './times';

export interface ShownChapter {
  readonly id: ChapterId;
  readonly lines: readonly FactLine[];
}

interface ChapterProps {
  readonly chapter: ShownChapter;
  /** Else only the topics that fit a search are shown. */
  readonly hasOverview: boolean;
}

export function ChapterSection({ chapter: { id, lines }, hasOverview }: ChapterProps) {
  const t = useText();
  return (
    <section class="chapter" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`chapter_${asKey(id)}`)}
      </h2>
      {hasOverview && id === 'who-may-file' && <Glance />}
      {hasOverview && id === 'severity' && <ResponseTimes />}
      {lines.map((line) => (
        <FactTopic key={line.fact.id} line={line} />
      ))}
    </section>
  );
}

export interface ContentsProps {
  readonly chapters: readonly ShownChapter[];
  /** The one that is being read. */
  readonly current: ChapterId | null;
  /** Only some topics are shown: how many, says each chapter. */
  readonly isFiltered: boolean;
}

export function Contents({ chapters, current, isFiltered }: ContentsProps) {
  const t = useText();
  return (
    <nav aria-label={t('guideChapters')}>
      <ul>
        {chapters.map(({ id, lines }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              <span>{t(`chapter_${asKey(id)}`)}</span>
              {isFiltered && <span class="count">{lines.length}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

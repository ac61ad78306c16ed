// The guide: everything the articles say about filing for customers, to be searched, linked to, quoted and printed.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { chapterIds } from '../../model/guide';
import type { Chapter } from '../../model/guide';
import { chapters } from '../../rules/guide/all';
import { productWords } from '../../rules/guide/words';
import { factLines, staleFacts } from '../../text/guide';
import type { FactLine } from '../../text/guide';
import { guideSearch } from '../../text/guide-search';
import type { GuideHits, GuideNames } from '../../text/guide-search';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { ChapterSection, Contents } from './chapter';
import type { ShownChapter } from './chapter';
import { Due } from './due';
import { everything, Toolbar } from './toolbar';
import type { Filter } from './toolbar';
import { ToolsContext } from './tools';
import { useCurrent } from './use-current';
import { usePlace } from './use-place';
import type { GuidePorts, Reader } from './view';

export interface GuideProps {
  readonly reader: Reader;
  readonly today: Date;
  readonly ports: GuidePorts;
}

const facts = chapters.flatMap((chapter) => chapter.facts);
const factById = new Map(facts.map((fact) => [fact.id, fact]));
const known: ReadonlySet<string> = new Set([...chapters.map(({ id }) => id), ...factById.keys()]);
const lineCount = chapters.flatMap(factLines).length;

export function Guide({ reader, today, ports }: GuideProps) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<Filter>(everything);
  const [said, say] = useState('');
  const search = useMemo(() => guideSearch(chapters, { chapters: namesIn(t), products: productWords }), [t]);
  const hits = useMemo(() => search(filter.query), [filter.query]);
  const shown = shownChapters(filter, hits);
  const due = useMemo(() => staleFacts(chapters, today), [today]);
  const { place, missing, onClick } = usePlace(root, known, (name) => {
    setFilter((now) => (holds(shownChapters(now, search(now.query)), name) ? now : everything));
  });
  useMark(root, place?.name, shown);
  const current = useCurrent(
    root,
    shown.map(({ id }) => id),
  );
  usePrinting(root);
  const tools = { reader, today, ports, say, factBy: (id: string | undefined) => factById.get(id ?? '') };
  const isFiltered = filter.product !== null || filter.query.trim() !== '';
  return (
    <ToolsContext.Provider value={tools}>
      <div class="guide" ref={root} onClick={onClick}>
        <Head />
        <Toolbar
          filter={filter}
          status={statusOf(shown, hits, isFiltered, t)}
          field={field}
          onFilter={setFilter}
          onPrint={ports.print}
        />
        <div class="pages">
          <Contents chapters={shown} current={current} isFiltered={isFiltered} />
          <main>
            {missing !== null && (
              <p class="note" role="status">
                {t('guideNoPlace', missing)}
              </p>
            )}
            {!isFiltered && <Due facts={due} />}
            {shown.map((chapter) => (
              <ChapterSection key={chapter.id} chapter={chapter} hasOverview={hits.named.has(chapter.id)} />
            ))}
          </main>
        </div>
        <p role="status" class="visually-hidden">
          {said}
        </p>
        <footer>
          {t('notAffiliated')} {t('guideTextRules')}
        </footer>
      </div>
    </ToolsContext.Provider>
  );
}

function namesIn(t: Translate): GuideNames['chapters'] {
  const names = chapterIds.map((id) => [id, t(`chapter_${asKey(id)}`)]);
  return Object.fromEntries(names) as GuideNames['chapters'];
}

function Head() {
  const t = useText();
  return (
    <header>
      <img src="/icons/icon-128.png" alt="" width="32" height="32" />
      <h1>{t('guideTitle')}</h1>
      <p class="intro quiet">
        {t('guideIntro')} <strong>{t('guideTextRules')}</strong> {t('notAffiliated')} {t('guideWords')}
      </p>
    </header>
  );
}

/** In their order, but what is looked for by its name comes first. */
function shownChapters({ product }: Filter, { ids, named }: GuideHits): ShownChapter[] {
  const fits = ({ fact }: FactLine) =>
    ids.has(fact.id) && (product === null || fact.products === undefined || fact.products.includes(product));
  return chapters
    .map((chapter: Chapter) => ({ id: chapter.id, lines: factLines(chapter).filter(fits) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
}

function holds(shown: readonly ShownChapter[], name: string): boolean {
  return shown.some(
    ({ id, lines }) =>
      id === name || lines.some(({ fact, older }) => [fact, ...older].some((each) => each.id === name)),
  );
}

function statusOf(
  shown: readonly ShownChapter[],
  { isGuess }: GuideHits,
  isFiltered: boolean,
  t: Translate,
): string {
  const count = shown.flatMap(({ lines }) => lines).length;
  if (!isFiltered) return '';
  if (count === 0) return t('guideNothing');
  return isGuess ? t('guideGuess', count) : t('guideShown', count, lineCount);
}

/** Marks the part that was gone to; the address alone marks nothing that is drawn later than it. */
function useMark(
  root: RefObject<HTMLElement | null>,
  name: string | undefined,
  shown: readonly ShownChapter[],
): void {
  useLayoutEffect(() => {
    for (const before of root.current?.querySelectorAll('.arrived') ?? []) before.classList.remove('arrived');
    if (name !== undefined)
      root.current?.querySelector(`[id="${name}"]`)?.closest('article, section')?.classList.add('arrived');
  }, [name, shown]);
}

/** On paper nothing can be opened: whatever is closed opens for as long as it takes. */
function usePrinting(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    view?.addEventListener('beforeprint', open);
    view?.addEventListener('afterprint', close);
    return () => {
      view?.removeEventListener('beforeprint', open);
      view?.removeEventListener('afterprint', close);
    };
  }, []);
}

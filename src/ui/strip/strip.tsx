// The strip inside a portal page: an icon, a line, or a line with a panel, in one region that says what changes.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import { Bar } from './bar';
import { Folded } from './folded';
import { Panel } from './panel';
import type { StripPorts } from './ports';
import { changesSaid, isOutdated, placeWords } from './said';
import { ToolsContext, guardOf } from './tools';
import { useFocusKeeper } from './use-focus';
import { useFolding } from './use-folding';
import type { Folding } from './use-folding';
import { FoldedVisit, VisitStrip } from './visit';
import { Announcements, useVoice } from './voice';
import type { Voice } from './voice';

export interface StripProps {
  /** Null until the worker has answered. */
  readonly view: StripView | null;
  /** What there is room for without covering a control: unfolded panel, bar, or icon only. */
  readonly room: 'panel' | 'bar' | 'icon';
  readonly ports: StripPorts;
  /** How many clicks were refused because something was drawn over it; the last one is said. */
  readonly refused?: number;
}

/** A region whose name begins with the product's (DESIGN §3.6); empty while it is snoozed. */
export function Strip({ view, room, ports, refused = 0 }: StripProps) {
  const t = useText();
  const { section, ...keeper } = useFocusKeeper();
  const { said, say } = useVoice();
  const folding = useFolding({ view, room, ports });
  const growsUp = useGrowth(folding.isOpen, section.current);
  useChangesSaid(view, say);
  const isRefused = useRefusal(refused, say);
  if (view?.isSnoozed === true) return null;
  const onKey = guardOf(ports)((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !folding.isOpen) return;
    folding.close();
    section.current?.querySelector<HTMLElement>('[data-home]')?.focus();
  });
  return (
    <ToolsContext.Provider value={{ ports, say }}>
      <section
        ref={section}
        {...keeper}
        {...unheard}
        role="region"
        class={`strip is-${folding.shape} ${growsUp ? 'up' : 'down'}`}
        aria-label={view ? t('stripNameAt', placeWords(view, t)) : t('stripName')}
        lang={t('locale')}
        dir="ltr"
        data-theme={view?.theme ?? 'system'}
        onKeyDown={(event) => {
          event.stopPropagation();
          onKey(event);
        }}
      >
        <Announcements said={said} />
        {view === null ? (
          <p class="loading">{t('loading')}</p>
        ) : (
          <Shape view={view} folding={folding} isRefused={isRefused} />
        )}
      </section>
    </ToolsContext.Provider>
  );
}

interface ShapeProps {
  readonly view: StripView;
  readonly folding: Folding;
  readonly isRefused: boolean;
}

function Shape({ view, folding, isRefused }: ShapeProps) {
  const { shape, isOpen, open, toggle, fold } = folding;
  const { visit } = view;
  if (visit && shape === 'icon') return <FoldedVisit about={visit} onUnfold={open} />;
  if (visit) return <VisitStrip about={visit} {...{ isOpen, isRefused }} onToggle={toggle} onFold={fold} />;
  if (shape === 'icon') return <Folded view={view} onUnfold={open} />;
  return (
    <>
      <Bar view={view} isOpen={isOpen} isRefused={isRefused} onToggle={toggle} onFold={fold} />
      {isOpen && <Panel view={view} />}
    </>
  );
}

const hush = (event: Event) => event.stopPropagation();

/** What is typed here is no shortcut of the portal's, and none of its business. */
const unheard = {
  onKeyUp: hush,
  onKeyPress: hush,
  onInput: hush,
  onBeforeInput: hush,
  onPaste: hush,
  onCopy: hush,
  onCut: hush,
} as const;

function useChangesSaid(view: StripView | null, say: Voice['say']): void {
  const t = useText();
  const last = useRef<StripView | null>(null);
  useEffect(() => {
    if (!view) return;
    say(changesSaid(last.current, view, t), isOutdated(last.current, view, t));
    last.current = view;
  }, [view]);
}

/** How long it is shown that a click was refused. */
const refusalMs = 6000;

/** A click that does nothing says why: whoever presses may not see what lies over the strip. */
function useRefusal(refused: number, say: Voice['say']): boolean {
  const t = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (refused === 0) return undefined;
    say(t('stripCovered'));
    setShown(true);
    const timer = setTimeout(() => setShown(false), refusalMs);
    return () => clearTimeout(timer);
  }, [refused]);
  return isShown;
}

/** Whether the panel stands above the line: in the lower half of the window, as it was before it unfolded. */
function useGrowth(isOpen: boolean, section: HTMLElement | null): boolean {
  const before = useRef({ isOpen: false, growsUp: false });
  if (isOpen && !before.current.isOpen && section) {
    const { top, bottom } = section.getBoundingClientRect();
    const height = section.ownerDocument.defaultView?.innerHeight ?? 0;
    before.current.growsUp = (top + bottom) / 2 > height / 2;
  }
  before.current.isOpen = isOpen;
  return before.current.growsUp;
}

// Which section of the options page is shown: follows the address, and puts the focus where the user was led.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { settablePaths } from './form-fields';
import { placeOf, sectionOfField } from './sections';
import type { Place, SectionId } from './sections';

export interface Shown extends Place {
  /** Counts every move, so that the same place can be gone to again; 0 is where the page was opened. */
  readonly turn: number;
}

export interface Places {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly shown: Shown;
  /** The sections that were shown once: they are kept, with what was done in them. None before the address is read. */
  readonly visited: ReadonlySet<SectionId>;
  readonly goTo: (path: string) => void;
}

/** @param first the section shown when the address names none */
export function usePlace(first: SectionId): Places {
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>({ section: first, turn: 0 });
  const [visited, setVisited] = useState<ReadonlySet<SectionId>>(new Set());
  const show = (place: Place, isFirst = false) => {
    setShown(({ turn }) => ({ ...place, turn: isFirst ? 0 : turn + 1 }));
    setVisited((before) => (before.has(place.section) ? before : new Set([...before, place.section])));
  };
  useLayoutEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    const follow = (isFirst: boolean) => {
      show(placeOf(view?.location.hash ?? '', settablePaths) ?? { section: first }, isFirst);
    };
    const onHash = () => follow(false);
    follow(true);
    view?.addEventListener('hashchange', onHash);
    return () => view?.removeEventListener('hashchange', onHash);
  }, []);
  useLayoutEffect(() => arriveAt(shown, root.current), [shown]);
  const goTo = (path: string) => {
    const section = sectionOfField(path);
    if (section) show({ section, field: path });
  };
  return { root, shown, visited, goTo };
}

/** The field that was asked for; else the heading of the section, unless the page has just been opened. */
function arriveAt({ section, field, turn }: Shown, root: HTMLElement | null): void {
  const place = root?.querySelector<HTMLElement>(`[data-section="${section}"]`);
  const named = field === undefined ? null : place?.querySelector<HTMLElement>(`[id="${field}"]`);
  const target =
    named ?? (field === undefined ? null : place?.querySelector<HTMLElement>('[aria-invalid="true"]'));
  if (target) return controlOf(target).focus();
  if (turn === 0) return undefined;
  const heading = place?.querySelector<HTMLElement>('h2');
  if (!heading) return undefined;
  heading.tabIndex = -1;
  heading.ownerDocument.defaultView?.scrollTo(0, 0);
  return heading.focus({ preventScroll: true });
}

/** A group of choices has the focus on the chosen one. */
export function controlOf(target: HTMLElement): HTMLElement {
  if (target.matches('input, select, textarea, button')) return target;
  return (
    target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input') ?? target
  );
}

// The part of the guide that an address leads to: brings it into view, marks it, and puts the focus on its heading.

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface GuidePlace {
  readonly name: string;
  /** Counts the ways there, so that one can be gone twice. */
  readonly turn: number;
}

export interface Places {
  readonly place: GuidePlace | null;
  /** A name that no part has. */
  readonly missing: string | null;
  /** Goes to the part that a link of the page names. */
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * @param known the ids of chapters and facts
 * @param onArrive called before a part is gone to, which a filter may hide
 */
export function usePlace(
  root: RefObject<HTMLElement | null>,
  known: ReadonlySet<string>,
  onArrive: (name: string) => void,
): Places {
  const [place, setPlace] = useState<GuidePlace | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const follow = (hash: string) => {
    const name = nameIn(hash);
    const isKnown = known.has(name);
    setMissing(isKnown || name === '' ? null : name);
    if (isKnown) onArrive(name);
    setPlace((before) => (isKnown ? { name, turn: (before?.turn ?? 0) + 1 } : null));
  };
  useLayoutEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    const onHash = () => follow(view?.location.hash ?? '');
    onHash();
    view?.addEventListener('hashchange', onHash);
    return () => view?.removeEventListener('hashchange', onHash);
  }, []);
  useLayoutEffect(() => arriveAt(place, root.current), [place]);
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    const link = (target as Element).closest('a');
    const view = (currentTarget as Element).ownerDocument.defaultView;
    // The address changes by itself; where it is the same already, nothing else would tell.
    if (link?.getAttribute('href')?.startsWith('#') && link.hash === view?.location.hash) follow(link.hash);
  };
  return { place, missing, onClick };
}

/** The browser goes to the heading by itself, but only where it is drawn by then. */
function arriveAt(place: GuidePlace | null, root: HTMLElement | null): void {
  const heading = place && root?.querySelector<HTMLElement>(`[id="${place.name}"]`);
  if (!heading) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

function nameIn(hash: string): string {
  const name = hash.replace(/^#/u, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

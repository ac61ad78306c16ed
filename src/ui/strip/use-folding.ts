// Which shape the strip has: folded by the user, short of room, opened by the user, or unfolded by what cannot wait.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { StripView } from '../../model/strip';
import type { StripPorts } from './ports';
import type { Call, Room } from './unfold';
import { unfold } from './unfold';

export interface Folding {
  readonly shape: 'icon' | 'bar' | 'panel';
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  readonly fold: () => void;
}

export interface Shown {
  readonly view: StripView | null;
  readonly room: Room['room'];
  readonly ports: Pick<StripPorts, 'place' | 'onOpen'>;
}

/** Opened by the user it stays open without room, too: they see what it covers. */
type Opened = 'no' | 'by-itself' | 'by-user';

export function useFolding({ view, room, ports }: Shown): Folding {
  const [opened, setOpened] = useState<Opened>('no');
  const isFolded = view?.place.isFolded ?? false;
  // What the user just asked for, until the view says it, too.
  const [wished, setWished] = useState<boolean | null>(null);
  useEffect(() => setWished(null), [isFolded]);
  const folded = wished ?? isFolded;
  const isOpen = view !== null && (opened === 'by-user' || (opened === 'by-itself' && room === 'panel'));
  useUnfolding({ view, room, folded, open: () => setOpened((now) => (now === 'no' ? 'by-itself' : now)) });
  useOpenTold(isOpen, ports.onOpen);

  const remember = (next: boolean) => {
    if (!view || folded === next) return;
    setWished(next);
    ports.place({ ...view.place, isFolded: next });
  };
  const open = () => {
    remember(false);
    setOpened('by-user');
  };
  const close = () => setOpened('no');
  const fold = () => {
    remember(true);
    close();
  };
  const isIcon = view !== null && (folded || room === 'icon');
  const shape = isOpen ? 'panel' : isIcon ? 'icon' : 'bar';
  return { shape, isOpen, open, close, toggle: isOpen ? close : open, fold };
}

interface Unfolding extends Omit<Shown, 'ports'> {
  readonly folded: boolean;
  readonly open: () => void;
}

function useUnfolding({ view, room, folded, open }: Unfolding): void {
  const done = useRef<ReadonlySet<Call>>(new Set());
  useEffect(() => {
    const next = unfold(view, done.current, { room, isFolded: folded });
    done.current = next.done;
    if (next.opens) open();
  }, [view, room, folded]);
}

function useOpenTold(isOpen: boolean, tell: (isOpen: boolean) => void): void {
  const told = useRef(false);
  useEffect(() => {
    if (told.current === isOpen) return;
    told.current = isOpen;
    tell(isOpen);
  }, [isOpen]);
}

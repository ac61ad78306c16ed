// The state of saving a form: which tabs there are, which is chosen, and what came of reading it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { SavedForm, SnapshotTrouble } from '../../model/snapshot';

/** A tab that shows a portal, told without its title, which may name anything. */
export interface TabChoice {
  readonly id: number;
  readonly host: string;
  readonly blade: string;
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly usedAt: number;
}

export interface SaveFormPorts {
  /** The last used first. */
  readonly tabs: () => Promise<readonly TabChoice[]>;
  readonly save: (tabId: number) => Promise<SavedForm | SnapshotTrouble>;
  readonly download: (name: string, text: string) => void;
}

export type Outcome =
  | { readonly kind: 'form'; readonly form: SavedForm }
  | { readonly kind: 'trouble'; readonly trouble: SnapshotTrouble };

export interface Saving {
  readonly section: RefObject<HTMLElement | null>;
  /** Null until they are known. */
  readonly tabs: readonly TabChoice[] | null;
  readonly chosen: number | null;
  readonly choose: (tabId: number) => void;
  readonly save: () => void;
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
}

export function useSaving(ports: SaveFormPorts): Saving {
  const section = useRef<HTMLElement>(null);
  const [tabs, setTabs] = useState<readonly TabChoice[] | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useOnReturn(section, () => void ports.tabs().then(setTabs));

  const chosen = tabs?.find(({ id }) => id === wanted)?.id ?? tabs?.[0]?.id ?? null;
  const read = async (tabId: number) => {
    setBusy(true);
    const saved = await ports.save(tabId).catch((): SnapshotTrouble => 'refused');
    setOutcome(
      typeof saved === 'string' ? { kind: 'trouble', trouble: saved } : { kind: 'form', form: saved },
    );
    setBusy(false);
  };
  const save = () => {
    if (isBusy || chosen === null) return;
    setWanted(chosen);
    void read(chosen);
  };
  const choose = (tabId: number) => {
    setWanted(tabId);
    setOutcome(null);
  };
  return { section, tabs, chosen, choose, save, isBusy, outcome };
}

/** At once, and whenever the user comes back to the page: meanwhile tabs were opened and closed. */
function useOnReturn(section: RefObject<HTMLElement | null>, act: () => void): void {
  useEffect(() => {
    const view = section.current?.ownerDocument.defaultView;
    act();
    view?.addEventListener('focus', act);
    view?.document.addEventListener('visibilitychange', act);
    return () => {
      view?.removeEventListener('focus', act);
      view?.document.removeEventListener('visibilitychange', act);
    };
  }, []);
}

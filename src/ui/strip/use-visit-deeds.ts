// What the strip does for the customer of a page, one thing at a time, and what came of it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestProduct, Saved, VisitView } from '../../model/visit';
import { useText } from '../parts/text';
import { savedText } from '../parts/visit-words';
import { useTools } from './tools';

export interface VisitDeeds {
  readonly running: 'save' | RequestProduct | null;
  /** What came of the last one; empty before any, and when all that came of it is to be seen elsewhere. */
  readonly outcome: string;
  readonly isGood: boolean;
  readonly save: () => void;
  readonly begin: (product: RequestProduct) => void;
  readonly copy: (text: string) => void;
}

const good: ReadonlySet<Saved> = new Set<Saved>(['saved', 'completed', 'already-known']);
const nothing = { outcome: '', isGood: true };

export function useVisitDeeds({ visit }: VisitView): VisitDeeds {
  const t = useText();
  const { ports, say } = useTools();
  const [running, setRunning] = useState<VisitDeeds['running']>(null);
  const [{ outcome, isGood }, setCame] = useState(nothing);
  const turn = useRef(0);
  const page = visit.kind === 'customer' ? (visit.tenantId ?? JSON.stringify(visit)) : JSON.stringify(visit);
  // What came of something is of no interest on another page.
  useEffect(() => {
    turn.current += 1;
    setCame(nothing);
    setRunning(null);
  }, [page]);
  const tell = (sentence: string, came: boolean) => {
    setCame({ outcome: sentence, isGood: came });
    say(sentence);
  };
  const carryOut = async (what: VisitDeeds['running'], act: () => Promise<readonly [string, boolean]>) => {
    if (running !== null) return;
    turn.current += 1;
    const mine = turn.current;
    setCame(nothing);
    setRunning(what);
    const [sentence, came] = await act();
    if (mine !== turn.current) return;
    setRunning(null);
    if (sentence !== '') tell(sentence, came);
  };
  return {
    running,
    outcome,
    isGood,
    save: () =>
      void carryOut('save', async () => {
        const saved = await ports.saveCustomer().catch((): Saved => 'failed');
        return [savedText(saved, visit, t), good.has(saved)];
      }),
    begin: (product) =>
      void carryOut(product, async () => {
        const isOpened = await ports.newRequest(product).catch(() => false);
        return [isOpened ? '' : t('stripNotOpened'), isOpened];
      }),
    copy: (text) =>
      void ports
        .copy(text)
        .catch(() => false)
        .then((isCopied) => tell(t(isCopied ? 'copied' : 'notCopied'), isCopied)),
  };
}

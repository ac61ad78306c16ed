// One piece of work at a time that may take long: told how far it is after half a second, and stopped when asked.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../model/import';
import { Stopped } from './stoppable';

/** What is done quickly shows no progress, which would only flicker. */
const patientMs = 500;

export type WorkKind = 'import' | 'read' | 'export' | 'delete' | 'undo';

export type Done<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'stopped' } | { readonly kind: 'failed' };

export interface Work {
  /** What is under way. */
  readonly kind: WorkKind | null;
  /** Null until it takes long. */
  readonly progress: Progress | 'unknown' | null;
  /** Never rejects. */
  readonly run: <T>(
    kind: WorkKind,
    task: (tell: (progress: Progress) => void) => Promise<T>,
  ) => Promise<Done<T>>;
  readonly stop: () => void;
}

export function useWork(stop: () => void): Work {
  const [kind, setKind] = useState<WorkKind | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const isLong = useIsLong(kind !== null);
  const turn = useRef(0);
  const run: Work['run'] = async (what, task) => {
    turn.current += 1;
    const mine = turn.current;
    setKind(what);
    setProgress(null);
    const done = await settled(task((now) => mine === turn.current && setProgress(now)));
    // A thread that failed may be gone: another one may answer.
    if (done.kind === 'failed') stop();
    if (mine === turn.current) setKind(null);
    return done;
  };
  return { kind, progress: isLong ? (progress ?? 'unknown') : null, run, stop };
}

async function settled<T>(task: Promise<T>): Promise<Done<T>> {
  try {
    return { kind: 'done', value: await task };
  } catch (error) {
    return { kind: error instanceof Stopped ? 'stopped' : 'failed' };
  }
}

function useIsLong(isRunning: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setLong(true), patientMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  return isLong && isRunning;
}

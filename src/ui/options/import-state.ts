// The import of a settings file: read, looked at, written once, or refused.

import { useState } from 'preact/hooks';
import type { Progress } from '../../model/import';
import type { DataPorts, FileAnswer, FileOutcome, FilePlan } from './data-ports';

export type ImportState =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'reading' | 'writing'; readonly progress?: Progress; readonly plan?: FilePlan }
  | { readonly is: 'refused'; readonly answer: Extract<FileAnswer, { ok: false }> }
  | { readonly is: 'preview'; readonly plan: FilePlan }
  | { readonly is: 'done'; readonly plan: FilePlan; readonly outcome: FileOutcome };

export interface FileImport {
  readonly state: ImportState;
  readonly read: (source: Blob | string) => void;
  readonly confirm: () => void;
  readonly close: () => void;
  readonly stop: () => void;
}

export function useImport(ports: DataPorts, onDone: () => void): FileImport {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const isBusy = state.is === 'reading' || state.is === 'writing';
  const read = async (source: Blob | string) => {
    setState({ is: 'reading' });
    const answer = await ports
      .readFile(source, (progress) => setState({ is: 'reading', progress }))
      .catch((error: unknown) => failure(error, { ok: false, trouble: 'not-read' } as const));
    if (answer === 'stopped') setState({ is: 'stopped' });
    else setState(answer.ok ? { is: 'preview', plan: answer } : { is: 'refused', answer });
  };
  const write = async (plan: FilePlan) => {
    setState({ is: 'writing', plan });
    const outcome = await ports
      .applyFile(plan, (progress) => setState({ is: 'writing', progress, plan }))
      .catch((error: unknown) => failure(error, { trouble: 'not-saved' } as const));
    setState(outcome === 'stopped' ? { is: 'preview', plan } : { is: 'done', plan, outcome });
    onDone();
  };
  return {
    state,
    read: (source) => {
      if (!isBusy) void read(source);
    },
    confirm: () => {
      if (state.is === 'preview') void write(state.plan);
    },
    close: () => setState({ is: 'idle' }),
    stop: ports.stop,
  };
}

/** What the user stopped is no failure. */
function failure<T>(error: unknown, failed: T): T | 'stopped' {
  return error instanceof Error && error.name === 'AbortError' ? 'stopped' : failed;
}

/** Whether there is anything to write. */
export function hasNews({ leaves, customers }: FilePlan): boolean {
  const rows = customers?.ok ? customers.counts.new + customers.counts.changed : 0;
  return rows > 0 || leaves.some(({ fate }) => fate !== 'unchanged');
}

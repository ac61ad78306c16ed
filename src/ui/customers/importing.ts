// The state of an import: what is being read, what it would do, and why it cannot go on. The source is kept throughout.

import { useRef, useState } from 'preact/hooks';
import type { ImportAnswer, ImportOptions, ImportPreview, ImportTrouble } from '../../model/import';
import type { CustomerList } from '../../model/list';
import type { Work } from './work';

/** What is imported: a file, or a text that was pasted. */
export type ImportSource =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** Why there is no preview; `stopped` by the user, `one-file` when several were dropped. */
export type Hitch = ImportTrouble | 'stopped' | 'one-file';

export interface Importing {
  /** Null until something was chosen. */
  readonly source: ImportSource | null;
  readonly options: ImportOptions;
  readonly preview: ImportPreview | null;
  /** Counts the readings: rows of an earlier one are no longer the list’s. */
  readonly turn: number;
  readonly hitch: { readonly why: Hitch; readonly detail?: string } | null;
  /** Reads a source, or the one there is with other options. */
  readonly read: (source: ImportSource, options?: ImportOptions) => void;
  /** Says that several files are too many. */
  readonly refuseFiles: () => void;
  readonly apply: () => void;
  /** Forgets the source and what was read of it. */
  readonly reset: () => void;
}

export interface ImportingParts {
  readonly list: CustomerList;
  readonly work: Work;
  readonly readFile: (file: File) => Promise<ArrayBuffer>;
  readonly onDone: (count: number) => void;
}

export function useImporting({ list, work, readFile, onDone }: ImportingParts): Importing {
  const [source, setSource] = useState<ImportSource | null>(null);
  const [options, setOptions] = useState<ImportOptions>({});
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [turn, setTurn] = useState(0);
  const [hitch, setHitch] = useState<Importing['hitch']>(null);

  const newest = useRef(0);

  const stumble = (why: Hitch, detail?: string) => {
    setPreview(null);
    setHitch({ why, ...(detail !== undefined && { detail }) });
  };
  const show = (answer: ImportAnswer) => {
    if (!answer.ok) return stumble(answer.trouble, answer.detail);
    setPreview(answer.preview);
    setTurn((now) => now + 1);
  };
  const start = async (next: ImportSource, how: ImportOptions) => {
    newest.current += 1;
    const mine = newest.current;
    if (next !== source) setPreview(null);
    setSource(next);
    setOptions(how);
    setHitch(null);
    const done = await work.run('read', async (tell) => {
      const content = next.kind === 'text' ? next.text : await contentOf(next.file, readFile);
      return content === null ? notRead : list.readImport(content, how, tell);
    });
    if (mine !== newest.current) return;
    if (done.kind === 'done') show(done.value);
    else stumble(done.kind === 'stopped' ? 'stopped' : 'not-read');
  };
  const write = async () => {
    const done = await work.run('import', (tell) => list.applyImport(tell));
    if (done.kind !== 'done') stumble(done.kind === 'stopped' ? 'stopped' : 'list-unusable');
    else if (done.value.ok) onDone(done.value.count);
    else stumble(done.value.trouble);
  };
  const reset = () => {
    newest.current += 1;
    setSource(null);
    setOptions({});
    setPreview(null);
    setHitch(null);
  };
  return {
    source,
    options,
    preview,
    turn,
    hitch,
    read: (next, how = {}) => void start(next, how),
    refuseFiles: () => stumble('one-file'),
    apply: () => void write(),
    reset,
  };
}

const notRead: ImportAnswer = { ok: false, trouble: 'not-read' };

/** Read anew each time: the file may be handed over to another thread. Null when it cannot be read any more. */
async function contentOf(file: File, readFile: ImportingParts['readFile']): Promise<ArrayBuffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

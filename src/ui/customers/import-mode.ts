// The import in place of the table: when it begins, and how it comes back.

import { useState } from 'preact/hooks';
import { useText } from '../parts/text';
import type { FocusLater } from './focus-later';
import { useImporting } from './importing';
import type { Importing, ImportingParts } from './importing';
import type { Taking } from './sources';
import type { Status } from './status';
import { offerText } from './undo-line';

export interface ImportMode {
  readonly isImporting: boolean;
  readonly importing: Importing;
  /** For whatever is chosen, dropped or pasted. */
  readonly taking: Taking;
  readonly open: () => void;
  /** Back to the table; what was read is forgotten. */
  readonly close: () => void;
}

export interface ImportModeParts extends Omit<ImportingParts, 'onDone'> {
  readonly status: Status;
  readonly focus: FocusLater;
}

export function useImportMode(
  { status, focus, ...parts }: ImportModeParts,
  isCovered: () => boolean,
): ImportMode {
  const t = useText();
  const [isImporting, setImporting] = useState(false);
  const open = () => {
    status.tell('');
    setImporting(true);
  };
  const close = () => {
    importing.reset();
    setImporting(false);
    focus.to('[data-way="import"]');
  };
  const onDone = (count: number) => {
    close();
    status.tell(offerText({ what: 'import', count }, t));
  };
  const importing = useImporting({ ...parts, onDone });
  const { work } = parts;
  /** A file dropped on a dialog, or while the list is written, is not taken. */
  const isFree = () => !isCovered() && (work.kind === null || work.kind === 'read');
  const taking: Taking = {
    onSource: (source) => {
      if (!isFree()) return;
      open();
      importing.read(source);
    },
    onTooMany: () => {
      if (!isFree()) return;
      open();
      importing.refuseFiles();
    },
  };
  return { isImporting, importing, taking, open, close };
}

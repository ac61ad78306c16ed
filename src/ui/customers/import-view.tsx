// The import from beginning to end, in place of the table: choose, look at what would happen, confirm.

import { useEffect, useRef } from 'preact/hooks';
import type { CustomerList } from '../../model/list';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { isolated } from './columns';
import { ImportButton } from './import-button';
import { ImportHitch } from './import-hitch';
import { ImportPlan } from './import-plan';
import { ImportStart } from './import-start';
import type { Importing, ImportSource } from './importing';
import { ProgressLine } from './progress';
import type { Taking } from './sources';
import type { Work } from './work';

export interface ImportViewProps {
  readonly list: CustomerList;
  readonly importing: Importing;
  readonly work: Work;
  readonly taking: Taking;
  /** Leaves the import; nothing is written. */
  readonly onClose: () => void;
}

export function ImportView({ list, importing, work, taking, onClose }: ImportViewProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { source, preview, hitch } = importing;
  const isBusy = work.kind !== null;
  const hasPreview = preview !== null;
  useEffect(() => heading.current?.focus(), [source, hitch, hasPreview]);
  return (
    <div class="import">
      <h3 tabIndex={-1} ref={heading}>
        {source ? t('importOf', sourceName(source, t)) : t('importTitle')}
      </h3>
      {hitch && <ImportHitch importing={importing} />}
      {(!source || hitch) && <ImportStart taking={taking} isBusy={isBusy} />}
      {preview && <ImportPlan {...{ list, importing, preview, isBusy }} />}
      <ProgressLine work={work} />
      <div class="foot">
        {preview && <ImportButton {...{ importing, preview, isBusy }} />}
        <button type="button" onClick={isBusy ? work.stop : onClose}>
          {t('cancelButton')}
        </button>
      </div>
    </div>
  );
}

function sourceName(source: ImportSource, t: Translate): string {
  return source.kind === 'file' ? isolated(source.file.name) : t('importPasted');
}

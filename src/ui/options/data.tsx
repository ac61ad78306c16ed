// The data section: what was changed at once and can be taken back, the settings file, sync, and what is stored.

import { useText } from '../parts/text';
import type { DataPorts } from './data-ports';
import { ExportFile } from './export-file';
import { ImportFile } from './import-file';
import { Stored } from './stored';
import { Sync } from './sync';
import { UndoOffer } from './undo-offer';
import { useFresh } from './use-fresh';
import type { OptionsView } from './view';

export interface DataProps {
  readonly ports: DataPorts;
  readonly view: OptionsView;
}

export function Data({ ports, view }: DataProps) {
  const t = useText();
  // Every change of what is stored comes with a new view.
  const [offer, lookAgain] = useFresh(ports.undoOffer, view);
  return (
    <section aria-labelledby="section-data">
      <h2 id="section-data" tabIndex={-1}>
        {t('section_data')}
      </h2>
      <UndoOffer offer={offer ?? null} ports={ports} onUndone={lookAgain} />
      <ExportFile ports={ports} />
      <ImportFile ports={ports} isWritable={view.isWritable} onDone={lookAgain} />
      <Sync ports={ports} view={view} onDone={lookAgain} />
      <Stored ports={ports} view={view} onDone={lookAgain} />
    </section>
  );
}

// Downloads the settings as a file, with or without the customers.

import { useState } from 'preact/hooks';
import { useText } from '../parts/text';
import type { DataPorts } from './data-ports';
import { ProgressLine } from './progress-line';
import type { Progress } from '../../model/import';

type State =
  | { readonly is: 'idle' | 'failed' }
  | { readonly is: 'busy'; readonly progress?: Progress }
  | { readonly is: 'done'; readonly name: string };

export function ExportFile({ ports }: { readonly ports: DataPorts }) {
  const t = useText();
  const [withCustomers, setWithCustomers] = useState(true);
  const [state, setState] = useState<State>({ is: 'idle' });
  const save = async () => {
    if (state.is === 'busy') return;
    setState({ is: 'busy' });
    try {
      const file = await ports.exportFile(withCustomers, (progress) => setState({ is: 'busy', progress }));
      ports.download(file.name, file.text);
      setState({ is: 'done', name: file.name });
    } catch {
      setState({ is: 'failed' });
    }
  };
  return (
    <div class="group">
      <h3>{t('exportTitle')}</h3>
      <p class="quiet">{t('exportNote')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={withCustomers}
          onChange={({ currentTarget }) => setWithCustomers(currentTarget.checked)}
        />
        <span>{t('exportCustomers')}</span>
      </label>
      <div class="actions">
        <button
          type="button"
          aria-busy={state.is === 'busy'}
          aria-disabled={state.is === 'busy'}
          onClick={() => void save()}
        >
          {t('exportButton')}
        </button>
        <p role="status" class={state.is === 'failed' ? 'failed' : 'saved'}>
          {state.is === 'done' && t('exportDone', state.name)}
          {state.is === 'failed' && t('exportFailed')}
        </p>
      </div>
      {state.is === 'busy' && state.progress && <ProgressLine progress={state.progress} />}
    </div>
  );
}

// Reads a settings file or a pasted text, shows what it would change, and writes it after one confirmation.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import type { DataPorts, FileOutcome, FilePlan } from './data-ports';
import { ImportPreview } from './import-preview';
import { useImport } from './import-state';
import type { FileImport, ImportState } from './import-state';
import { ProgressLine } from './progress-line';

export interface ImportFileProps {
  readonly ports: DataPorts;
  readonly isWritable: boolean;
  readonly onDone: () => void;
}

export function ImportFile({ ports, isWritable, onDone }: ImportFileProps) {
  const t = useText();
  const file = useImport(ports, onDone);
  const { state } = file;
  const isBusy = state.is === 'reading' || state.is === 'writing';
  return (
    <div class="group" aria-busy={isBusy}>
      <h3>{t('fileTitle')}</h3>
      <p class="quiet">{t('fileNote')}</p>
      {isWritable ? <Source file={file} /> : <p class="note bad">{t('readOnlySettings')}</p>}
      {isBusy && state.progress && <ProgressLine progress={state.progress} onStop={file.stop} />}
      <p role="status" class={isFailure(state) ? 'failed' : 'saved'}>
        {statusText(state, t)}
      </p>
      {state.is === 'preview' && <Preview plan={state.plan} file={file} />}
    </div>
  );
}

function Source({ file }: { readonly file: FileImport }) {
  const t = useText();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <div class="field">
        <label for="import-file">{t('fileChoose')}</label>
        <input
          id="import-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) file.read(chosen);
            // So that the same file, mended meanwhile, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <details>
        <summary>{t('filePasteTitle')}</summary>
        <div class="field">
          <label for="import-paste">{t('filePaste')}</label>
          <textarea
            id="import-paste"
            rows={4}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </div>
        <div class="actions">
          <button type="button" onClick={() => file.read(pasted)}>
            {t('fileRead')}
          </button>
        </div>
      </details>
    </>
  );
}

function Preview({ plan, file }: { readonly plan: FilePlan; readonly file: FileImport }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} class="preview" tabIndex={-1} role="group" aria-labelledby="import-preview">
      <ImportPreview plan={plan} onConfirm={file.confirm} onCancel={file.close} />
    </div>
  );
}

function isFailure(state: ImportState): boolean {
  if (state.is === 'refused') return true;
  return state.is === 'done' && (state.outcome.trouble !== null || state.outcome.customers?.ok === false);
}

function statusText(state: ImportState, t: Translate): string {
  switch (state.is) {
    case 'idle':
    case 'preview':
      return '';
    case 'reading':
      return t('fileReading');
    case 'writing':
      return t('fileWriting');
    case 'stopped':
      return t('importStopped');
    case 'refused':
      return refusalText(state.answer, t);
    case 'done':
      return outcomeText(state.outcome, t);
  }
}

function refusalText(
  { trouble, detail }: Extract<ImportState, { is: 'refused' }>['answer'],
  t: Translate,
): string {
  const place = /^line (\d+), column (\d+)$/.exec(detail ?? '');
  const words = t(`transfer_${asKey(trouble)}`);
  return place ? `${words} ${t('problemAt', t('placeInText', place[1] ?? '', place[2] ?? ''))}` : words;
}

function outcomeText({ trouble, customers }: FileOutcome, t: Translate): string {
  if (trouble !== null) return t('fileFailed');
  if (!customers) return t('fileDone');
  return customers.ok ? t('fileDoneCustomers', customers.count) : t('fileCustomersFailed');
}

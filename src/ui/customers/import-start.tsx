// The beginning of an import: choose a file, drop one, or paste a text.

import { useState } from 'preact/hooks';
import { useText } from '../parts/text';
import { takeFiles, takePasted } from './sources';
import type { Taking } from './sources';

/** A longer text is read at once: a text box would choke on it. */
const longText = 50_000;

const accepted = '.csv,.tsv,.txt,.json,text/csv,text/plain,text/tab-separated-values,application/json';

export function ImportStart({ taking, isBusy }: { readonly taking: Taking; readonly isBusy: boolean }) {
  const t = useText();
  return (
    <div class="import-start">
      <p class="quiet">{t('importIntro')}</p>
      <div class="field">
        <label for="import-file">{t('importFile')}</label>
        <p class="quiet" id="import-file-hint">
          {t('importFileHint')}
        </p>
        <input
          id="import-file"
          type="file"
          accept={accepted}
          data-first
          aria-describedby="import-file-hint"
          onChange={({ currentTarget }) => {
            takeFiles(currentTarget.files, taking);
            // The same file chosen again is a change, too.
            currentTarget.value = '';
          }}
        />
      </div>
      <PasteBox taking={taking} isBusy={isBusy} />
    </div>
  );
}

function PasteBox({ taking, isBusy }: { readonly taking: Taking; readonly isBusy: boolean }) {
  const t = useText();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const paste = (event: ClipboardEvent) => {
    const { length } = event.clipboardData?.getData('text/plain') ?? '';
    const hasFiles = (event.clipboardData?.files.length ?? 0) > 0;
    if (hasFiles || (isEmpty && length > longText)) takePasted(event, taking);
  };
  return (
    <div class="field">
      <label for="import-text">{t('importText')}</label>
      <textarea
        id="import-text"
        rows={4}
        spellcheck={false}
        placeholder={t('importTextExample')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={paste}
      />
      <div class="actions">
        <button
          type="button"
          aria-disabled={isEmpty || isBusy}
          onClick={() => !isEmpty && !isBusy && taking.onSource({ kind: 'text', text })}
        >
          {t('importRead')}
        </button>
      </div>
    </div>
  );
}

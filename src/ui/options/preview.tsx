// Shows what is in a saved form before it is downloaded, and takes out more where the user wants.

import { useMemo, useState } from 'preact/hooks';
import { redactions } from '../../model/snapshot';
import type { SavedForm } from '../../model/snapshot';
import { fileOf, withoutNames, wordsIn } from '../../text/saved-form';
import { useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';

export interface PreviewProps {
  readonly form: SavedForm;
  readonly download: (name: string, text: string) => void;
}

export function Preview({ form, download }: PreviewProps) {
  const t = useText();
  const [more, setMore] = useState('');
  const [isDownloaded, setDownloaded] = useState(false);
  const final = useMemo(() => withoutNames(form, linesOf(more)), [form, more]);
  const name = `${form.kind}-${form.savedOn}.json`;
  const press = () => {
    download(name, fileOf(final));
    setDownloaded(true);
  };
  return (
    <div class="preview">
      <h3 id="preview-words">{t('previewTitle')}</h3>
      <p class="quiet">{t('previewNote')}</p>
      <Words form={final} />
      <TakenOut form={final} />
      <div class="field">
        <label for="preview-more">{t('previewMore')}</label>
        <p class="quiet" id="preview-more-hint">
          {t('previewMoreHint')}
        </p>
        <textarea
          id="preview-more"
          aria-describedby="preview-more-hint"
          rows={2}
          spellcheck={false}
          value={more}
          onInput={({ currentTarget }) => setMore(currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={onTrusted(press)}>
          {t('previewDownload')}
        </button>
        <p role="status" class="saved">
          {isDownloaded && t('previewDownloaded', name)}
        </p>
      </div>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Scrolls by the keyboard, too: so it can have the focus, and has a name. */
function Words({ form }: { readonly form: SavedForm }) {
  return (
    <div class="words" role="region" aria-labelledby="preview-words" tabIndex={0}>
      {form.frames.map((frame) => (
        <div key={frame.path.join()}>
          <p class="quiet">{[frame.host, frame.blade].filter(Boolean).join(' · ')}</p>
          <ul>
            {wordsIn(frame.body).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function TakenOut({ form: { redacted } }: { readonly form: SavedForm }) {
  const t = useText();
  const found = redactions.filter((what) => redacted[what] > 0);
  return (
    <>
      <h3>{t('previewTakenOut')}</h3>
      <dl>
        {found.map((what) => (
          <div key={what}>
            <dt>{t(`redacted_${what}`)}</dt>
            <dd>{redacted[what]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

// Says why an import cannot go on, and how it can: what was chosen is kept for another try.

import { useText } from '../parts/text';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';
import { EncodingChoice } from './encoding-choice';
import type { Hitch, Importing } from './importing';

export function ImportHitch({ importing }: { readonly importing: Importing }) {
  const t = useText();
  const { source, options, hitch, read } = importing;
  if (!hitch) return null;
  return (
    <div class={hitch.why === 'stopped' ? 'note' : 'note bad'}>
      <div role="alert">
        <p>{hitchText(hitch.why, t)}</p>
        {hitch.detail !== undefined && hitch.detail !== '' && (
          <p class="quiet">
            <bdi>{hitch.detail}</bdi>
          </p>
        )}
      </div>
      {source && (
        <div class="actions">
          {hitch.why === 'broken-encoding' && <EncodingChoice importing={importing} />}
          <button type="button" onClick={() => read(source, options)}>
            {t('importAgain')}
          </button>
        </div>
      )}
    </div>
  );
}

function hitchText(why: Hitch, t: Translate): string {
  if (why === 'stopped') return t('importStopped');
  if (why === 'one-file') return t('importOneFile');
  return t(`importTrouble_${asKey(why)}`);
}

// The one button that writes an import, and why it cannot be pressed.

import type { ImportPreview } from '../../model/import';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { counted } from './columns';
import type { Importing } from './importing';

export interface ImportButtonProps {
  readonly importing: Importing;
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
}

export function ImportButton({ importing, preview, isBusy }: ImportButtonProps) {
  const t = useText();
  const count = preview.counts.new + preview.counts.changed;
  const why = whyNot(importing, preview);
  const press = () => {
    if (!isBusy && !why) importing.apply();
  };
  return (
    <>
      <button
        type="button"
        class="main"
        aria-disabled={isBusy || why !== null}
        aria-busy={isBusy}
        aria-describedby={why ? 'import-why-not' : undefined}
        onClick={onTrusted(press)}
      >
        {count === 1 ? t('importOne') : t('importMany', counted(count, t))}
      </button>
      {why && (
        <p id="import-why-not" class="quiet">
          {t(why)}
        </p>
      )}
    </>
  );
}

function whyNot({ options }: Importing, { counts, notes }: ImportPreview): TextKey | null {
  if (notes.includes('subscriptions-of-whom') && options.subscriptionsOf === undefined)
    return 'importWhyOfWhom';
  if (counts.new + counts.changed > 0) return null;
  if (notes.includes('columns-unknown')) return 'importWhyColumns';
  return counts.unchanged > 0 ? 'importWhyUnchanged' : 'importWhyNothing';
}

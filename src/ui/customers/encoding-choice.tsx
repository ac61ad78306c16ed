// Reads the chosen file again in another encoding.

import { encodings } from '../../model/import';
import type { TextEncodingLabel } from '../../model/import';
import { asKey, useText } from '../parts/text';
import type { Importing } from './importing';

export interface EncodingChoiceProps {
  readonly importing: Importing;
  /** The one it was read in. */
  readonly encoding?: TextEncodingLabel;
}

export function EncodingChoice({ importing: { source, options, read }, encoding }: EncodingChoiceProps) {
  const t = useText();
  if (!source) return null;
  const chosen = options.encoding ?? encoding;
  return (
    <label class="choice">
      <span>{t('importEncoding')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          read(source, { ...options, encoding: currentTarget.value as TextEncodingLabel })
        }
      >
        {chosen === undefined && (
          <option value="" disabled>
            {t('importEncodingChoose')}
          </option>
        )}
        {encodings.map((each) => (
          <option key={each} value={each}>
            {t(`encoding_${asKey(each)}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

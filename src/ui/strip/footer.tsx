// The last line of the panel: whose it is, the key that hides it, and the ways to guide and options.

import { useText } from '../parts/text';
import { useGuard, useTools } from './tools';

export function Footer() {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  return (
    <footer>
      <strong>Onbehalf</strong>
      <span>{t('stripKeyHint')}</span>
      <span class="ways">
        <button type="button" class="link" onClick={on(() => ports.go('guide'))}>
          {t('openGuide')}
        </button>
        <button type="button" class="link" onClick={on(() => ports.go('options'))}>
          {t('stripOptions')}
        </button>
      </span>
    </footer>
  );
}

// The keys of the search, always in sight.

import { useText } from '../parts/text';

export function Legend({ isMac }: { readonly isMac: boolean }) {
  const t = useText();
  const keys = [
    ['', t('legendAzure')],
    [isMac ? '⇧' : t('keyShift'), t('legendHere')],
    [isMac ? '⌘' : t('keyCtrl'), t('legendM365')],
    [isMac ? '⌥' : t('keyAlt'), t('legendManage')],
  ] as const;
  return (
    <ul class="legend" aria-label={t('legendLabel')}>
      {keys.map(([held, effect]) => (
        <li key={effect}>
          {held !== '' && <kbd>{held}</kbd>}
          <kbd>
            <span aria-hidden="true">↵</span>
            <span class="unseen">{t('keyEnter')}</span>
          </kbd>{' '}
          {effect}
        </li>
      ))}
    </ul>
  );
}

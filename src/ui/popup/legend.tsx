// The keys of the search, always in sight.

import { useText } from '../parts/text';

export function Legend({ isMac }: { readonly isMac: boolean }) {
  const t = useText();
  const enter = t('keyEnter');
  const keys = [
    [[enter], t('legendAzure')],
    [[isMac ? '⇧' : t('keyShift'), enter], t('legendHere')],
    [[isMac ? '⌘' : t('keyCtrl'), enter], t('legendM365')],
    [[isMac ? '⌥' : t('keyAlt'), enter], t('legendManage')],
  ] as const;
  return (
    <ul class="legend" aria-label={t('legendLabel')}>
      {keys.map(([pressed, effect]) => (
        <li key={effect}>
          <span class="keys">
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>{' '}
          {effect}
        </li>
      ))}
    </ul>
  );
}

// Says who has locked a value, and where in the policy it stands.

import type { Translate } from '../parts/text';
import type { OptionsView } from './view';

/** For a locked leaf: the policy's own key, its text, or that any policy makes Onbehalf ask before it fills. */
export function lockText(path: string, { policy }: Pick<OptionsView, 'policy'>, t: Translate): string {
  const received = policy.keys.find((key) => key.path === path && key.state === 'locked');
  if (!received) return t(path === 'fill.mode' ? 'lockedByPresence' : 'setByPolicy');
  return received.origin === 'key' ? t('lockedByKey', path) : t('lockedByText', path);
}

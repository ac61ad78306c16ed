// “5 minutes ago”, in the language of the page.

import type { Translate } from './text';

/** `time` and `now` are milliseconds of the epoch. */
export function ago(time: number, t: Translate, now = Date.now()): string {
  const minutes = Math.max(0, Math.round((now - time) / 60_000));
  const format = new Intl.RelativeTimeFormat(t('locale'), { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 24 * 60
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

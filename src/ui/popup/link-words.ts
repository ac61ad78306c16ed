// What links are called, and why one has no address.

import type { CustomerLink, LinkId } from '../../model/link';
import { asKey } from '../parts/text';
import type { Translate } from '../parts/text';

export function linkName({ id, name }: CustomerLink, t: Translate): string {
  return name ?? t(`link_${asKey(id as LinkId)}`);
}

export function refusalText({ refusal }: CustomerLink, t: Translate): string {
  if (!refusal) return '';
  switch (refusal.why) {
    case 'missing':
      return t('linkRefusal_missing', t(`slot_${asKey(refusal.slot)}`));
    case 'not-in-cloud':
      return t('linkRefusal_not_in_cloud', t(`cloud_${asKey(refusal.cloud)}`));
    case 'retired':
    case 'malformed':
      return t(`linkRefusal_${asKey(refusal.why)}`);
  }
}

// Reads which Azure subscription a form shows: its id, its name, or both.

import type { SubscriptionMark } from '../model/context';
import { readable } from './normalise';
import { guidPattern } from './tenant';

const id = new RegExp(guidPattern, 'iu');
const edges = /^[\s()[\]（）【】:：,;|·–—-]+|[\s([（【:：,;|·–—-]+$/gu;

/** “Contoso Production (8f3c…)” → id and name; null for an empty text. A GUID is the id, what is left is the name. */
export function subscriptionMarkOf(text: string): SubscriptionMark | null {
  const shown = readable(text);
  const found = id.exec(shown)?.[0];
  const name = found === undefined ? shown : withoutId(shown, found);
  if (name === '' && found === undefined) return null;
  return { ...(found !== undefined && { id: found.toLowerCase() }), ...(name !== '' && { name }) };
}

function withoutId(shown: string, found: string): string {
  return readable(shown.replace(found, ' ').replace(/[([（【]\s*[)\]）】]/u, ' ')).replace(edges, '');
}

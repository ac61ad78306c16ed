// Fills the templates of links: every value encoded for its place, never a hole, never another host.

import { slots } from '../model/link';
import type { Slot, SlotValues } from '../model/link';

export type Filled =
  | { readonly kind: 'filled'; readonly url: string }
  /** Values that the template needs and nobody knows, each once, in the template's order. */
  | { readonly kind: 'missing'; readonly slots: readonly Slot[] }
  /** No https address, a slot that does not exist, or a value that cannot stand in its place. */
  | { readonly kind: 'malformed' };

const malformed: Filled = { kind: 'malformed' };
const slotPattern = /\{(?<slot>[A-Za-z]+)\}/gu;
/** Scheme, host with port, and the rest. */
const shape = /^https:\/\/(?<host>[^/?#\\@\s]+)(?<rest>[^\\\s]*)$/iu;
/** Slots that may be a part of the host; a name never is. */
const hostSlots = new Set<Slot>(['tenant', 'org', 'domain', 'initialDomain', 'tenantId', 'sharepointPrefix']);

/**
 * An https address from `template` with its `{slot}`s filled from `values`; an empty value is a missing one. The host
 * is the template's own, with nothing but letters, digits, dots and hyphens where a slot stands in it.
 */
export function fillTemplate(template: string, values: SlotValues): Filled {
  const { host, rest } = shape.exec(template)?.groups ?? {};
  const named = [...template.matchAll(slotPattern)].map((match) => match.groups?.['slot'] ?? '');
  if (host === undefined || rest === undefined || !named.every(isSlot)) return malformed;
  if (/[{}]/u.test(template.replace(slotPattern, ''))) return malformed;
  const missing = [...new Set(named)].filter((slot) => valueOf(slot, values) === '');
  if (missing.length > 0) return { kind: 'missing', slots: missing };
  const fill = (text: string, write: (slot: Slot, value: string) => string): string =>
    text.replace(slotPattern, (_, slot: Slot) => write(slot, valueOf(slot, values)));
  const filledHost = fill(host, inHost);
  const filledRest = fill(rest, (_, value) => encodeURIComponent(value));
  const url = `https://${filledHost}${filledRest}`;
  return isSound(url, filledHost) && !leavesPlace(filledRest) ? { kind: 'filled', url } : malformed;
}

function isSlot(name: string): name is Slot {
  return (slots as readonly string[]).includes(name);
}

function valueOf(slot: Slot, values: SlotValues): string {
  return values[slot]?.toWellFormed().trim() ?? '';
}

/** What may stand in a host; other values come out as a sign that no host has, and the whole is refused. */
function inHost(slot: Slot, value: string): string {
  const allowed = slot === 'sharepointPrefix' ? /^[a-z0-9-]+$/u : /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u;
  const lower = value.toLowerCase();
  return hostSlots.has(slot) && allowed.test(lower) ? lower : '\\';
}

/** Whether a browser will go to this host. */
function isSound(text: string, host: string): boolean {
  if (host.includes('\\') || !URL.canParse(text) || !URL.canParse(`https://${host}/`)) return false;
  return new URL(text).host === new URL(`https://${host}/`).host;
}

/** Whether a part of the path is `.` or `..`, which browsers take out together with the part before. */
function leavesPlace(rest: string): boolean {
  const [path = ''] = rest.split(/[?#]/u, 1);
  return path.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part));
}

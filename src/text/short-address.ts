// Shortens the address of a portal page to what tells nobody who uses it: its host, and the blade it shows.

import { isOneOf } from './origin';

/** A blade of the portal as its address names it: `#view/Extension/NewSupportRequestV4Blade/…`. */
const blade =
  /#(?:@[^/]*\/)?(?:view|blade)\/[A-Za-z_]+\/(?<blade>[A-Z][A-Za-z]*(?:V\d)?[A-Za-z]*(?:Blade|\.ReactView))(?![\w.])/iu;

/** Words of addresses of the other portals that say which page it is; anything else could be a name. */
const pages = new Set(
  'support requests request newrequest new help home homepage dashboard customers servicerequests tickets commercial overview'.split(
    ' ',
  ),
);

export interface ShortAddress {
  readonly host: string;
  /** '' when the address names none. */
  readonly blade: string;
  /** Words of the path that name no one, joined by `/`. */
  readonly path: string;
}

/** The parts of an address that may be shown and saved. */
export function shortAddress(url: string): ShortAddress {
  const { host = '', pathname = '', hash = '' } = URL.canParse(url) ? new URL(url) : {};
  const words = `${pathname}/${hash}`.toLowerCase().split(/[/#?&=]+/u);
  return {
    host,
    blade: blade.exec(hash)?.groups?.['blade'] ?? '',
    path: words.filter((word) => pages.has(word)).join('/'),
  };
}

/** A host as the rules write it, so that the number in the name of a frame's host is not kept; null when unknown. */
export function ruledHost(origin: string, hosts: readonly string[]): string | null {
  return hosts.find((host) => isOneOf(origin, [host])) ?? null;
}

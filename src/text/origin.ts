// Decides whether an origin is one of the portals: https, the default port, an exact host or a listed family.

/**
 * Whether `origin` (as of `location.origin`, e.g. `https://portal.azure.com`) is https on its default port with a
 * host of `hosts`, where `*.name` means every host below `name`. Opaque origins (`null`) never are.
 */
export function isOneOf(origin: string, hosts: readonly string[]): boolean {
  if (!origin.startsWith('https://')) return false;
  const host = origin.slice(8);
  if (!/^[\da-z-]+(\.[\da-z-]+)+$/u.test(host)) return false;
  return hosts.some((known) => (known.startsWith('*') ? host.endsWith(known.slice(1)) : host === known));
}

/** What a document knows of its own place: its origin and those of the frames around it, innermost first. */
export interface Place {
  readonly origin: string;
  readonly ancestors: readonly string[];
}

/**
 * Whether a document may hold a form to fill: a known top page, or a known frame of which every frame around it
 * is known too and the outermost is a known top (promise 8: the frame and its top page both).
 */
export function mayHoldForm(place: Place, tops: readonly string[], frames: readonly string[]): boolean {
  const known = (origin: string) => isOneOf(origin, tops) || isOneOf(origin, frames);
  const top = place.ancestors.at(-1) ?? place.origin;
  return isOneOf(top, tops) && known(place.origin) && place.ancestors.every(known);
}

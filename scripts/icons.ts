// Renders the icon set from `icons/icon.svg`, one PNG for each size the manifest names.

import { Resvg } from '@resvg/resvg-js';

export const iconSizes = [16, 32, 48, 128] as const;

/** The PNG bytes of the mark at one size; the same bytes at every run. */
export function renderIcon(svg: string, size: number): Buffer {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
  return image.render().asPng();
}

// Applies the chosen appearance to a page of ours: `base.css` answers to the attribute with `color-scheme`.

import type { Theme } from '../../model/settings';

/** `system` follows the browser; call with the document element. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

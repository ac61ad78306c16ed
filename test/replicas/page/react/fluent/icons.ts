// Keeps Fluent from fetching fonts: no font faces from its network, and its few icons as plain characters.
import { registerIcons, setIconOptions } from '@fluentui/react/lib/Styling';

/** Registers the icons the form's controls draw. */
export function registerPlainIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    style: { fontFamily: 'inherit', fontStyle: 'normal', fontWeight: 'normal' },
    icons: {
      chevrondown: '\u25BE',
      checkmark: '\u2713',
      completed: '\u2713',
      cancel: '\u2715',
      clear: '\u2715',
      more: '\u2026',
    },
  });
}

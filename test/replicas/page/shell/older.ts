// The blades opened earlier in the journey that are still in the document, beside the one that is in use.
import { isFramed } from '../kits';
import { mountOlder, mountOlderForm } from '../ko/mount';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { blade } from './blades';
import { olderFrame } from './frames';

function contactBlade(title: string, name: string, look: string, settings: Settings): HTMLElement {
  const { root, content } = blade(title, settings, `fxs-blade-older-${look}`);
  mountOlder(content, settings, name);
  return root;
}

/** A support request left behind: scrolled out of sight, or covered by the one in use. */
function supportBlade(settings: Settings): HTMLElement {
  const look = settings.older === 'support' ? 'fxs-blade-older-away' : 'fxs-blade-older-behind';
  const { root, content } = blade(textsOf(settings).newSupportRequest, settings, look);
  if (isFramed(settings.form)) olderFrame(content, settings);
  else mountOlderForm(content, settings);
  return root;
}

/** The older blades of a scenario, in their order from the left. */
export function olderBlades(settings: Settings): HTMLElement[] {
  const texts = textsOf(settings);
  if (settings.older === 'contact') {
    return [
      contactBlade(texts.profileTitle, 'older1', 'visible', settings),
      contactBlade(texts.olderTitle, 'older2', 'visible', settings),
    ];
  }
  if (settings.older !== 'none') return [supportBlade(settings)];
  if (!settings.decoys) return [];
  return ['visible', 'hidden'].map((name) => contactBlade(texts.olderTitle, name, name, settings));
}

/** Leads the eye to the newest blade, as the portal does when one is opened. */
export function scrollToNewest(journey: HTMLElement): void {
  journey.scrollLeft = journey.scrollWidth;
}

// Tells the page around a form that something was written into it, as the portal learns of it from its blades.

/** What the message says. */
export const FIRST_WRITE = 'replica:first-write';

let told = false;

/** Tells it once. */
export function tellFirstWrite(): void {
  if (told || window.parent === window) return;
  told = true;
  window.parent.postMessage(FIRST_WRITE, '*');
}

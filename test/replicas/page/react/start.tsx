/** @jsxImportSource react */
// Starts the React form with a kit, either in the frame of a React blade or in the portal's own document.
import { createRoot } from 'react-dom/client';
import { breakListeners, setUpGlobals } from '../globals';
import { ownSearch, readSettings } from '../settings';
import { textsOf } from '../texts';
import { SupportForm } from './form';
import type { Kit } from './kit';

/** Draws the form. */
export function start(kit: Kit): void {
  const settings = readSettings(ownSearch());
  const place = document.getElementById('web-container');
  if (place === null) throw new Error('replica: no place for the form');
  if (window.parent !== window || typeof window.replicaState !== 'function') setUpGlobals(settings.form);
  document.documentElement.lang = settings.lang;
  if (document.title === '') document.title = textsOf(settings).newSupportRequest;
  createRoot(place).render(<SupportForm kit={kit} settings={settings} />);
  if (settings.throws) breakListeners();
}

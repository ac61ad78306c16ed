/** @jsxImportSource react */
// Starts a form of an admin center with a kit, wherever the document says, and again whenever it is opened again.
import { createRoot } from 'react-dom/client';
import { setUpGlobals } from '../../globals';
import { CLOSED, OPEN } from '../pane-events';
import { readAdminSettings } from '../settings';
import { AdminForm } from './form';
import type { AdminKitParts } from './kit';

/** Draws the form into the document's place for it. */
export function startAdmin(kit: AdminKitParts): void {
  const settings = readAdminSettings(location.search);
  if (typeof window.replicaState !== 'function') {
    document.documentElement.lang = settings.lang;
    setUpGlobals(settings.form);
  }
  const draw = (): void => {
    const place = document.getElementById('admin-app');
    if (place === null) return;
    const root = createRoot(place);
    const onClose = (): void => {
      window.dispatchEvent(new Event(CLOSED));
    };
    window.addEventListener(CLOSED, () => root.unmount(), { once: true });
    root.render(<AdminForm kit={kit} settings={settings} onClose={onClose} />);
  };
  window.addEventListener(OPEN, draw);
  draw();
}

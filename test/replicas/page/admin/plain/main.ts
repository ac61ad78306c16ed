// Starts a form of an admin center with native controls.
import { setUpGlobals } from '../../globals';
import { CLOSED, OPEN } from '../pane-events';
import { readAdminSettings } from '../settings';
import { PlainForm } from './form';

function start(): void {
  const settings = readAdminSettings(location.search);
  if (typeof window.replicaState !== 'function') {
    document.documentElement.lang = settings.lang;
    setUpGlobals(settings.form);
  }
  const draw = (): void => {
    const place = document.getElementById('admin-app');
    if (place === null) return;
    const form = (): PlainForm => new PlainForm(place, settings);
    const timer = setTimeout(form, settings.slow);
    window.addEventListener(CLOSED, () => clearTimeout(timer), { once: true });
  };
  window.addEventListener(OPEN, draw);
  draw();
}

start();

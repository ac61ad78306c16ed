// Starts a document inside a frame of the portal replica: the form itself, or the frame in which it stands.
import { setUpGlobals } from '../globals';
import { isFramed } from '../kits';
import { ownSearch, readSettings } from '../settings';
import { el } from './dom';
import { innerFrame } from './frames';
import { standHere } from './stand';

function start(): void {
  const settings = readSettings(ownSearch());
  document.documentElement.lang = settings.lang;
  setUpGlobals(settings.form);
  const root = el('div', { class: 'fxs-frame-root' });
  document.body.append(root);
  const outer = settings.place === 'nested' && !/\.reactblade/.test(location.hostname);
  if (outer) innerFrame(root, settings, isFramed(settings.form));
  else standHere(root, settings);
}

start();

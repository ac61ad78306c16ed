// Starts the shell of the Intune admin center, which is the Azure portal's, with Help and support in a blade.
import { setUpGlobals } from '../../globals';
import { readSettings } from '../../settings';
import { blade } from '../../shell/blades';
import { el } from '../../shell/dom';
import { extensionFrames } from '../../shell/frames';
import { topBar } from '../../shell/topbar';
import { readAdminSettings } from '../settings';
import { adminTexts } from '../texts';
import { putUp } from './place';

function start(): void {
  const settings = readAdminSettings(location.search);
  const azure = readSettings(location.search);
  const texts = adminTexts(settings);
  document.documentElement.lang = settings.lang;
  document.title = `${texts.helpSupport} - ${texts.intuneProduct}`;
  setUpGlobals(settings.form);
  const { root, content } = blade(texts.helpSupport, azure);
  const journey = el('div', { class: 'fxs-journey-layout' }, root);
  const bar = topBar(azure);
  bar.querySelector('.fxs-topbar-home')?.replaceChildren(texts.intuneProduct);
  const portal = el(
    'div',
    { class: 'fxs-portal' },
    bar,
    el('div', { class: 'fxs-portal-main' }, journey),
    extensionFrames(),
    el('div', { class: 'replica-mark' }, texts.replicaMark),
  );
  document.body.append(portal);
  if (settings.start !== 'closed') putUp(settings, settings.place === 'panel' ? document.body : content);
}

start();

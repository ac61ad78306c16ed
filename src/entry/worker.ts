// The service worker: registers every listener at once, keeps nothing in memory, answers page scripts.

import { onRequest } from '../browser/receive';
import { onStart, openOnInstall } from '../browser/start';
import { closeToPages, onSettingsChange } from '../browser/storage';
import { renewPages } from '../browser/tabs';
import { answer, refreshPolicy } from './answers';

onRequest(answer);
onSettingsChange((what) => {
  void (what === 'policy' ? refreshPolicy() : renewPages());
});
onStart(() => void refreshPolicy());
openOnInstall('start');
void closeToPages();

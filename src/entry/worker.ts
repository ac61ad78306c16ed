// The service worker: registers every listener at once, keeps nothing in memory, answers page scripts.

import { onRequest } from '../browser/receive';
import { onStart, openOnInstall } from '../browser/start';
import { closeToPages, onSettingsChange } from '../browser/storage';
import { closeSyncToPages, onSyncChange } from '../browser/stored';
import { renewPages } from '../browser/tabs';
import { keepTwins, listenToGrants } from '../browser/twin-scripts';
import { answer, refreshPolicy } from './answers';
import { listenToCommands } from './commands';
import { listenToAddressBar } from './omnibox';
import { listenToPages } from './page-answers';
import { keepInStep } from './sync';

onRequest(answer);
listenToPages();
listenToAddressBar();
listenToCommands();
listenToGrants();
onSettingsChange((what) => {
  void (what === 'policy' ? refreshPolicy() : renewPages());
  if (what === 'settings') void keepInStep();
});
onSyncChange(() => void keepInStep());
onStart(() => void refreshPolicy());
onStart(() => void keepInStep());
onStart(() => void keepTwins());
openOnInstall('start');
void closeToPages();
void closeSyncToPages();

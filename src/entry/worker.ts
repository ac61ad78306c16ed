// The service worker: registers every listener at once, keeps nothing in memory, answers page scripts.

import { onRequest } from '../browser/receive';
import { closeToPages, forgetTab, onSettingsChange } from '../browser/storage';
import { onTabClosed, renewPages } from '../browser/tabs';
import { answer, refreshPolicy } from './answers';

onRequest(answer);
onTabClosed((tabId) => void forgetTab(tabId));
onSettingsChange((what) => {
  void (what === 'policy' ? refreshPolicy() : renewPages());
});
chrome.runtime.onInstalled.addListener(() => void refreshPolicy());
chrome.runtime.onStartup.addListener(() => void refreshPolicy());
void closeToPages();

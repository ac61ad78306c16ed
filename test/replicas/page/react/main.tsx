/** @jsxImportSource react */
// Starts the React form, either in the frame of a React blade or in the portal's own document.
import './nofonts';
import { resetIds } from '@fluentui/react/lib/Utilities';
import { createRoot } from 'react-dom/client';
import { breakListeners, setUpGlobals } from '../globals';
import { readSettings } from '../settings';
import { textsOf } from '../texts';
import { SupportForm } from './form';
import { registerPlainIcons } from './icons';

function start(): void {
  const settings = readSettings(location.search);
  const place = document.getElementById('web-container');
  if (place === null) throw new Error('replica: no place for the form');
  if (window.parent !== window || typeof window.replicaState !== 'function') setUpGlobals(settings.form);
  document.documentElement.lang = settings.lang;
  if (document.title === '') document.title = textsOf(settings).newSupportRequest;
  registerPlainIcons();
  resetIds(100 + Math.floor(Math.random() * 800));
  createRoot(place).render(<SupportForm settings={settings} />);
  if (settings.throws) breakListeners();
}

start();

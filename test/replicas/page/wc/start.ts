// Starts a form made of web components, in the frame of a blade or in the portal's own document.
import { exchangeControls, modelOf } from '../controls';
import { formTable } from '../fields';
import { breakListeners, setUpGlobals } from '../globals';
import { ownSearch, readSettings } from '../settings';
import { textsOf } from '../texts';
import type { FieldValue } from '../values';
import { FormView } from './form';
import type { Kit } from './kit';
import { readComponentSettings, type ComponentSettings } from './settings';
import { FormStore } from './store';

/** Draws the form the query string asks for with the controls of a kit. */
export function startForm(kitFor: (components: ComponentSettings) => Kit): void {
  const settings = readSettings(ownSearch());
  const components = readComponentSettings(ownSearch());
  const place = document.getElementById('web-container');
  if (place === null) throw new Error('replica: no place for the form');
  if (window.parent !== window || typeof window.replicaState !== 'function') setUpGlobals(settings.form);
  document.documentElement.lang = settings.lang;
  if (document.title === '') document.title = textsOf(settings).newSupportRequest;
  const store = new FormStore(exchangeControls(formTable(settings), settings), settings);
  const values = (): Record<string, FieldValue> => modelOf(store.values, settings);
  window.replicaState = () => ({ form: settings.form, step: store.step, values: values() });
  const kit = kitFor(components);
  const view = new FormView(kit, store, components);
  kit.stand(place, (into) => view.drawInto(into));
  if (settings.throws) breakListeners();
}

// The options page's start: shows the settings in force, and saves what is changed.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { localStore, managedStore, onAnyChange } from '../browser/storage';
import { effectiveSettings, SaveError, saveSettings } from '../store/settings';
import { Options } from '../ui/options/options';
import type { OptionsView } from '../ui/options/options';
import { SaveForm } from '../ui/options/save-form';
import type { SettingsChange } from '../ui/options/draft';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { saveFormPorts } from './save-form';

const root = document.querySelector('#page') ?? document.body;

document.documentElement.lang = text('locale');
document.title = text('optionsTitle');

function show(view: OptionsView | null): void {
  render(
    <TextContext.Provider value={text}>
      <Options view={view} onSave={save}>
        <SaveForm ports={saveFormPorts} />
      </Options>
    </TextContext.Provider>,
    root,
  );
}

async function save(change: SettingsChange) {
  try {
    await saveSettings(localStore, change);
    await refresh();
    return null;
  } catch (error) {
    return error instanceof SaveError ? error.code : 'not-saved';
  }
}

async function load(waitMs: number) {
  const effective = await effectiveSettings(localStore, managedStore, { waitMs });
  const { settings, locked, problems, writable, policyFrom, fresh } = effective;
  const isPolicyPending = policyFrom === 'none';
  return { view: { settings, locked, problems, isWritable: writable, isPolicyPending }, answered: fresh };
}

show(null);
const refresh = keepLive(load, show);
onAnyChange(() => void refresh());

// The guide's start: shows it at once, and puts the reader's own first as soon as the settings are known.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { localStore, managedStore, onAnyChange } from '../browser/storage';
import type { Settings } from '../model/settings';
import { defaultSettings } from '../model/settings';
import { effectiveSettings } from '../store/settings';
import { Guide } from '../ui/guide/guide';
import type { GuidePorts } from '../ui/guide/view';
import { copyText } from '../ui/parts/copy';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { applyTheme } from '../ui/parts/theme';

const root = document.querySelector('#page') ?? document.body;
const today = new Date();

document.documentElement.lang = text('locale');
document.title = `${text('guideTitle')} – Onbehalf`;

const ports: GuidePorts = {
  copy: (copied) => copyText(document, copied),
  print: () => window.print(),
  optionsPage: 'options.html',
  popupPage: 'popup.html',
};

function show({ partner, appearance }: Settings): void {
  applyTheme(document.documentElement, appearance.theme);
  render(
    <TextContext.Provider value={text}>
      <Guide reader={{ type: partner.type, cloud: partner.cloud }} today={today} ports={ports} />
    </TextContext.Provider>,
    root,
  );
}

async function load(waitMs: number) {
  const { settings, fresh } = await effectiveSettings(localStore, managedStore, { waitMs });
  return { view: settings, answered: fresh };
}

show(defaultSettings);
const refresh = keepLive(load, show);
onAnyChange(() => void refresh());

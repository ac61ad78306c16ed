// The part of the options page that saves a form which was not recognised: choose a tab, look at it, download it.

import { asKey, useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { Preview } from './preview';
import { useSaving } from './saving';
import type { SaveFormPorts, Saving, TabChoice } from './saving';

export function SaveForm({ ports }: { readonly ports: SaveFormPorts }) {
  const t = useText();
  const saving = useSaving(ports);
  const { section, tabs, outcome, isBusy } = saving;
  return (
    <section ref={section} class="save-form" aria-labelledby="section-save-form">
      <h2 id="section-save-form">{t('saveFormTitle')}</h2>
      <p class="quiet">{t('saveFormIntro')}</p>
      {tabs && tabs.length === 0 && <p class="note">{t('saveFormNoTabs')}</p>}
      {tabs && tabs.length > 0 && <Tabs tabs={tabs} saving={saving} />}
      <div class="actions">
        <button
          type="button"
          aria-disabled={isBusy || saving.chosen === null}
          aria-busy={isBusy}
          onClick={onTrusted(saving.save)}
        >
          {t('saveFormButton')}
        </button>
        <p role="status" class={outcome?.kind === 'trouble' ? 'failed' : ''}>
          {statusText(saving, t)}
        </p>
      </div>
      {outcome?.kind === 'form' && <Preview form={outcome.form} download={ports.download} />}
    </section>
  );
}

function statusText({ isBusy, outcome }: Saving, t: Translate): string {
  if (isBusy) return t('saveFormReading');
  if (!outcome) return '';
  return outcome.kind === 'trouble' ? t(`snapshot_${asKey(outcome.trouble)}`) : t('saveFormRead');
}

interface TabsProps {
  readonly tabs: readonly TabChoice[];
  readonly saving: Saving;
}

function Tabs({ tabs, saving: { chosen, choose } }: TabsProps) {
  const t = useText();
  return (
    <fieldset class="tabs">
      <legend>{t('saveFormTabs')}</legend>
      {tabs.map((tab) => (
        <label key={tab.id}>
          <input type="radio" name="tab" checked={tab.id === chosen} onChange={() => choose(tab.id)} />
          <span>
            {[tab.host, tab.blade || tab.path].filter(Boolean).join(' · ')}{' '}
            <span class="quiet">{t('saveFormUsed', ago(tab.usedAt, t))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** “5 minutes ago”, in the language of the page. */
function ago(time: number, t: Translate): string {
  const minutes = Math.max(0, Math.round((Date.now() - time) / 60_000));
  const format = new Intl.RelativeTimeFormat(t('locale'), { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 24 * 60
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

// What a visitor of the demo can choose; each choice starts the form over, as opening it anew in a portal does.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LanguagePack } from '../../model/language';
import { useText } from '../parts/text';
import type { TextKey } from '../parts/text';
import { isWhere, wheres } from './setup';
import type { Setup, Where } from './setup';

export interface KnobsProps {
  readonly packs: readonly LanguagePack[];
  readonly setup: Setup;
  readonly onSetup: (setup: Setup) => void;
  readonly onRestart: () => void;
}

const whereTexts: Readonly<Record<Where, TextKey>> = {
  customer: 'demoInCustomer',
  'other-customer': 'demoInOther',
  own: 'demoInOwn',
  unknown: 'demoInUnknown',
};

export function Knobs({ packs, setup, onSetup, onRestart }: KnobsProps) {
  const t = useText();
  return (
    <fieldset class="knobs">
      <legend>{t('demoKnobs')}</legend>
      <Knob
        label={t('demoLanguage')}
        value={setup.language}
        onTurn={(language) => onSetup({ ...setup, language })}
      >
        {packs.map(({ language }) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </Knob>
      <Knob
        label={t('demoWhere')}
        value={setup.where}
        onTurn={(where) => isWhere(where) && onSetup({ ...setup, where })}
      >
        {wheres.map((where) => (
          <option key={where} value={where}>
            {t(whereTexts[where])}
          </option>
        ))}
      </Knob>
      <div class="switches">
        <Switch
          label={t('demoReverts')}
          isOn={setup.reverts}
          onSwitch={(reverts) => onSetup({ ...setup, reverts })}
        />
        <Switch
          label={t('demoAsksZone')}
          isOn={setup.asksZone}
          onSwitch={(asksZone) => onSetup({ ...setup, asksZone })}
        />
      </div>
      <button type="button" onClick={onRestart}>
        {t('demoAgain')}
      </button>
    </fieldset>
  );
}

interface KnobProps {
  readonly label: string;
  readonly value: string;
  readonly onTurn: (value: string) => void;
  readonly children: ComponentChildren;
}

function Knob({ label, value, onTurn, children }: KnobProps) {
  const id = useId();
  return (
    <div class="knob">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onTurn(currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** A language as its readers call it. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

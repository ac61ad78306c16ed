// Getting started in four steps with live check marks: what is there, what is missing, why, and where to go.

import { useId } from 'preact/hooks';
import type { Onboarding } from '../../model/onboarding';
import type { Settings } from '../../model/settings';
import { asKey, useText } from '../parts/text';
import type { TextKey, Translate } from '../parts/text';
import { stepsOf } from './steps';
import type { Lack, Step, StepId } from './steps';

export interface StartProps {
  /** The settings in force. */
  readonly settings: Settings;
  /** Leaf paths the policy sets. */
  readonly locked: readonly string[];
  /** Null until it is known. */
  readonly customerCount: number | null;
  readonly onboarding: Onboarding;
  readonly demoPage: string;
  /** The key that opens the popup, as the browser writes it; absent when none is set. */
  readonly popupKey?: string | undefined;
}

export function Start(props: StartProps) {
  const t = useText();
  const { settings, customerCount, onboarding, locked } = props;
  const steps = stepsOf(settings, customerCount, onboarding, locked);
  const done = steps.filter(({ isDone }) => isDone).length;
  const isReady = done === steps.length;
  const headingId = useId();
  return (
    <section class="getting-started" aria-labelledby={headingId}>
      <div class="start-top">
        <h2 id={headingId} tabIndex={-1}>
          {t(isReady ? 'startReadyTitle' : 'startTitle')}
        </h2>
        <p role="status" class="quiet">
          {customerCount === null ? '' : t('startProgress', done, steps.length)}
        </p>
      </div>
      {isReady && <Ready popupKey={props.popupKey} />}
      <ol class="steps">
        {steps.map((step, index) => (
          <StepItem key={step.id} step={step} number={index + 1} demoPage={props.demoPage} />
        ))}
      </ol>
    </section>
  );
}

interface StepTexts {
  readonly title: TextKey;
  readonly why: TextKey;
  /** The link while it is to be done, and once it is done. */
  readonly go: TextKey;
  readonly goAgain: TextKey;
  readonly byPolicy: TextKey;
}

const again = { goAgain: 'startChange', byPolicy: 'setByPolicy' } as const;

const texts: Readonly<Record<StepId, StepTexts>> = {
  tenant: { title: 'startTenant', why: 'startTenantWhy', go: 'startTenantGo', ...again },
  profile: { title: 'startProfile', why: 'startProfileWhy', go: 'startProfileGo', ...again },
  customers: {
    title: 'startCustomers',
    why: 'startCustomersWhy',
    go: 'startCustomersGo',
    ...again,
    byPolicy: 'startCustomersPolicy',
  },
  demo: { title: 'startDemo', why: 'startDemoWhy', go: 'startDemoGo', ...again, goAgain: 'startDemoAgain' },
};

interface StepItemProps {
  readonly step: Step;
  readonly number: number;
  readonly demoPage: string;
}

function StepItem({ step, number, demoPage }: StepItemProps) {
  const t = useText();
  const headingId = useId();
  const { title, why, go, goAgain, byPolicy } = texts[step.id];
  const { isDone, isByPolicy, isLocked, missing, place } = step;
  return (
    <li class={isDone ? 'done' : ''}>
      <span class="mark" aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <div>
        <h3 id={headingId}>
          {t(title)} <span class="standing">{isDone ? t('startDone') : t('startOpen')}</span>
        </h3>
        {!isDone && <p class="quiet">{t(why)}</p>}
        {missing.length > 0 && (
          <p>
            {t(
              'startMissing',
              listed(
                missing.map((lack) => lackText(lack, t)),
                t('locale'),
              ),
            )}
          </p>
        )}
        {isByPolicy && <p class="quiet">{t(isDone ? byPolicy : 'startPolicyIncomplete')}</p>}
        {!isLocked && (
          <p>
            <a href={place === undefined ? demoPage : `#${place}`} aria-describedby={headingId}>
              {t(isDone ? goAgain : go)}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

function lackText(lack: Lack, t: Translate): string {
  if (lack === 'domain') return t('startLackDomain');
  return lack === 'tenant-id' ? t('startLackTenantId') : t(`field_${asKey(lack)}`);
}

/** What to do next, once everything is there. */
function Ready({ popupKey }: Pick<StartProps, 'popupKey'>) {
  const t = useText();
  return (
    <div class="ready">
      <p>{t('startReady')}</p>
      <ul>
        <li>{t('startNextPin')}</li>
        <li>{popupKey === undefined ? t('startNextPopupNoKey') : t('startNextPopup', popupKey)}</li>
        <li>{t('startNextAddressBar')}</li>
      </ul>
    </div>
  );
}

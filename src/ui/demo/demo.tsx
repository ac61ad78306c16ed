// The demo page: a support form of our own design that the real filling works on, and the report of what it did.

import { useId, useMemo } from 'preact/hooks';
import type { LanguagePack } from '../../model/language';
import type { Command, PageState } from '../../model/message';
import { tenantName } from '../parts/names';
import { useText } from '../parts/text';
import { DocumentReport } from '../popup/document';
import { Verdict } from '../popup/verdict';
import { DemoForm } from './form';
import { Knobs } from './knobs';
import type { Scene } from './scene';
import type { Setup } from './setup';
import { textsOf } from './texts';

export interface DemoProps {
  readonly packs: readonly LanguagePack[];
  /** The names of time zones as Microsoft writes them. */
  readonly zones: readonly string[];
  readonly setup: Setup;
  /** Counts the fresh starts: with another number the form is another one. */
  readonly round: number;
  /** Null until the settings are known. */
  readonly scene: Scene | null;
  readonly isPolicyPending: boolean;
  /** How things stand in the form; null before the first look. */
  readonly state: PageState | null;
  /** The demo was filled once, now or earlier. */
  readonly isTried: boolean;
  readonly optionsPage: string;
  readonly onSetup: (setup: Setup) => void;
  readonly onRestart: () => void;
  readonly onOrder: (command: Exclude<Command, 'auto'>) => Promise<boolean>;
}

export function Demo(props: DemoProps) {
  const t = useText();
  const { optionsPage, scene } = props;
  return (
    <>
      <header>
        <img src="/icons/icon-128.png" alt="" width="40" height="40" />
        <h1>{t('demoTitle')}</h1>
        <a href={`${optionsPage}#start`}>{t('demoBack')}</a>
      </header>
      <main>
        <p class="intro">{t('demoIntro')}</p>
        <Knobs {...props} />
        {scene && <Notes {...props} scene={scene} />}
        <div class="stage">
          <Request {...props} />
          <Outcome {...props} />
        </div>
      </main>
      <footer>{t('notAffiliated')}</footer>
    </>
  );
}

/** What of the scene is made up, or not known yet. */
function Notes({ scene, isPolicyPending, optionsPage }: DemoProps & { readonly scene: Scene }) {
  const t = useText();
  const { isSampleContact, isSampleTenant } = scene;
  if (!isSampleContact && !isSampleTenant && !isPolicyPending) return null;
  return (
    <div class="note">
      {isPolicyPending && <p>{t('policyPending')}</p>}
      {isSampleContact && (
        <p>
          {t('demoSampleContact')} <a href={`${optionsPage}#contact.firstName`}>{t('enterContact')}</a>
        </p>
      )}
      {isSampleTenant && (
        <p>
          {t('demoSampleTenant')} <a href={`${optionsPage}#partner.tenants`}>{t('demoEnterTenant')}</a>
        </p>
      )}
    </div>
  );
}

function Request({ packs, zones, setup, round, scene }: DemoProps) {
  const t = useText();
  const headingId = useId();
  const directory = scene?.signals.tenants[0]?.tenant;
  const texts = useMemo(() => textsOf(setup.language, packs), [setup.language, packs]);
  return (
    <section class="card" aria-labelledby={headingId}>
      <div class="strip">
        <strong>{t('demoBadge')}</strong> {t('demoNothingSent')}
      </div>
      <div class="title">
        <h2 id={headingId}>{t('demoFormTitle')}</h2>
        <p class="quiet">
          {directory ? t('demoDirectory', tenantName(directory) ?? '') : t('demoNoDirectory')}
        </p>
      </div>
      <DemoForm key={round} texts={texts} zones={zones} reverts={setup.reverts} asksZone={setup.asksZone} />
    </section>
  );
}

/** The popup's own report, as it would show it for a portal's tab. */
function Outcome({ state, isTried, optionsPage, onOrder }: DemoProps) {
  const t = useText();
  return (
    <div class="outcome-pane">
      {state?.context && <Verdict {...state.context} />}
      {state ? (
        <DocumentReport heading={t('demoReport')} state={state} optionsPage={optionsPage} onOrder={onOrder} />
      ) : (
        <section class="form">
          <h2>{t('demoReport')}</h2>
          <p class="quiet">{t('demoWaiting')}</p>
        </section>
      )}
      {isTried && (
        <p class="tried">
          <span class="mark" aria-hidden="true">
            ✓
          </span>
          <span>
            {t('demoTried')} <a href={`${optionsPage}#start`}>{t('demoBackToStart')}</a>
          </span>
        </p>
      )}
    </div>
  );
}

// The demo page's start: hands its own document to the real filling, with made-up signals and the user's settings.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { localStore, managedStore, onAnyChange } from '../browser/storage';
import { briefOf } from '../context/brief';
import { decide } from '../context/decide';
import { findIn } from '../context/marks';
import { isSetUp } from '../context/set-up';
import type { Session } from '../flow/session';
import type { Knowledge } from '../flow/view';
import type { Brief, Command, Order, PageState } from '../model/message';
import type { Onboarding } from '../model/onboarding';
import type { Settings } from '../model/settings';
import { watchActivity } from '../page/activity';
import { openShadowOf } from '../page/roots';
import { noteTouched } from '../page/touched';
import { timeZones } from '../rules/time-zones';
import { isFilled, readOnboarding, rememberDemo } from '../store/onboarding';
import { effectiveSettings } from '../store/settings';
import { zoneNames } from '../text/zone-names';
import { Demo } from '../ui/demo/demo';
import { sceneOf } from '../ui/demo/scene';
import { languageFor } from '../ui/demo/setup';
import type { Setup } from '../ui/demo/setup';
import { keepLive } from '../ui/parts/live';
import { TextContext } from '../ui/parts/text';
import { applyTheme } from '../ui/parts/theme';
import { now, readyKnowledge, startFilling } from './filling';
import packsScript from './packs.iife?iife';

const root = document.querySelector('#page') ?? document.body;
const activity = watchActivity(document, now);
noteTouched()(document);
const packs = await languagePacks();
const zones = Object.keys(timeZones).sort();

/** What the settings say, as the page shows it; what is written is decided by a read of its own, as in the worker. */
interface Known {
  readonly settings: Settings;
  readonly isPolicyPending: boolean;
  readonly onboarding: Onboarding;
}

let known: Known | null = null;
let setup: Setup = {
  language: languageFor(
    text('locale'),
    packs.map(({ language }) => language),
  ),
  where: 'customer',
  reverts: false,
  asksZone: false,
};
let round = 0;
let state: PageState | null = null;
/** Null for the first moments, until the language packs are made ready. */
let knowledge: Knowledge | null = null;
let session: Session | null = null;
let stopper = new AbortController();

document.documentElement.lang = text('locale');
document.title = `${text('demoTitle')} – Onbehalf`;

function show(): void {
  render(
    <TextContext.Provider value={text}>
      <Demo
        packs={packs}
        zones={zones}
        setup={setup}
        round={round}
        scene={known && sceneFor(known.settings)}
        isPolicyPending={known?.isPolicyPending ?? false}
        state={state}
        isTried={known?.onboarding.demoDoneAt !== undefined}
        optionsPage="options.html"
        onSetup={(next) => {
          setup = next;
          begin();
        }}
        onRestart={begin}
        onOrder={order}
      />
    </TextContext.Provider>,
    root,
  );
}

/** Another form, and another session that knows nothing of the last one. */
function begin(): void {
  stopper.abort();
  stopper = new AbortController();
  round += 1;
  state = null;
  show();
  fill();
}

function fill(): void {
  if (!knowledge) return;
  const { signal } = stopper;
  session = startFilling({
    activity,
    knowledge,
    shadowOf: openShadowOf,
    askTop: () => Promise.resolve(false),
    untilElsewhere: () => Promise.resolve(0),
    brief,
    found: () => undefined,
    publish: (next) => {
      if (!signal.aborted) publish(next);
    },
    signal,
  });
  session.wake();
}

function publish(next: PageState): void {
  state = next;
  show();
  if (!isFilled(next.report) || known?.onboarding.demoDoneAt !== undefined) return;
  rememberDemo(localStore, Date.now()).catch((error: unknown) => {
    console.warn('That the demo was tried could not be kept', error);
  });
}

async function order(command: Order['command']): Promise<boolean> {
  await session?.command({ command });
  return true;
}

/** The worker's own decision, on a scene that is made up. */
async function brief(command: Command): Promise<Brief> {
  const { settings, signals, meant } = sceneFor((await effectiveSettings(localStore, managedStore)).settings);
  const find: Parameters<typeof decide>[1]['find'] = (mark) => findIn(settings.customers, mark);
  return briefOf({
    decision: decide(signals, { settings, find, bySubscription: () => undefined, meant }),
    settings,
    isOwnRequest: false,
    asked: command !== 'auto',
    zoneNames: (iana) => zoneNames(iana, timeZones),
  });
}

function sceneFor(settings: Settings) {
  return sceneOf({ settings, where: setup.where, isSetUp: isSetUp(settings) });
}

async function load(waitMs: number) {
  const [effective, onboarding] = await Promise.all([
    effectiveSettings(localStore, managedStore, { waitMs }),
    readOnboarding(localStore),
  ]);
  const { settings, policyFrom, fresh } = effective;
  return { view: { settings, onboarding, isPolicyPending: policyFrom === 'none' }, answered: fresh };
}

show();
const refresh = keepLive<Known>(load, (next) => {
  known = next;
  applyTheme(document.documentElement, next.settings.appearance.theme);
  show();
  session?.wake();
});
onAnyChange(() => void refresh());
knowledge = await readyKnowledge(packs);
fill();

/** Loads the packs as pages of portals get them: from the one file that holds them. */
async function languagePacks() {
  const script = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('The language packs could not be loaded.')));
  });
  script.src = new URL(packsScript, location.origin).href;
  document.head.append(script);
  await loaded;
  return globalThis.onbehalfPacks ?? [];
}

// Starts a session on the document this script runs in: its hands, and every watch over what page and user do.

import { fieldsNamed, watchEdits } from '../flow/edits';
import { startSession } from '../flow/session';
import type { Session } from '../flow/session';
import type { SessionPorts } from '../flow/telling';
import { knowledgeOf } from '../flow/view';
import type { Knowledge } from '../flow/view';
import type { WrittenField } from '../model/fields';
import type { LanguagePack } from '../model/language';
import type { Activity } from '../page/activity';
import { watchChanges } from '../page/changes';
import { controlsIn } from '../page/controls';
import { watchOnScreen } from '../page/on-screen';
import { rootsIn } from '../page/roots';
import type { ShadowOf } from '../page/roots';
import { inSlices } from '../page/slices';
import { wasTouched } from '../page/touched';
import { layoutWith } from '../page/visible';

/** Monotonic milliseconds. */
export const now = () => performance.now();

const pause = () => scheduler.postTask(() => undefined);

/** What the language packs say, made ready in slices, in which the page does not stand still. */
export function readyKnowledge(packs: readonly LanguagePack[]): Promise<Knowledge> {
  return inSlices(knowledgeOf(packs), { now, pause });
}

export interface Filling extends Pick<SessionPorts, 'knowledge' | 'brief' | 'publish' | 'found' | 'signal'> {
  /** Watching since before the knowledge was made ready. */
  readonly activity: Activity;
  readonly shadowOf: ShadowOf;
  /** Whether the page around this frame shows it; never asked in a top page. */
  readonly askTop: () => Promise<boolean>;
  /** Milliseconds to wait because of what the user does in other frames of the tab. */
  readonly untilElsewhere: () => Promise<number>;
}

/** Milliseconds after the last letter typed into a field of ours until strip and popup are told. */
const editRestMs = 400;

/** Calls `act` once the calls of what it returns have ceased for so long. */
function atRest(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
}

/** Watches the document from now on; the session looks at it for the first time when it is woken. */
export function startFilling(filling: Filling): Session {
  const { activity, knowledge, shadowOf, signal } = filling;
  const { vocabulary } = knowledge;
  const onScreen = watchOnScreen(document, {
    askTop: filling.askTop,
    onChange: () => {
      session.wake();
    },
    signal,
  });
  const session = startSession({
    hands: {
      document,
      layout: layoutWith(shadowOf),
      activity,
      now,
      clock: () => Date.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      pause,
      untilElsewhere: filling.untilElsewhere,
      isOnScreen: () => onScreen.now(),
    },
    knowledge,
    brief: filling.brief,
    publish: filling.publish,
    found: filling.found,
    signal,
  });
  const lookSoon = atRest(editRestMs, () => session.wake());
  const isUsers = (field: WrittenField) => {
    session.memory().users.add(field);
    lookSoon();
  };
  const watchRoot = watchEdits({ activity, vocabulary, shadowOf, signal, onEdit: isUsers });
  for (const { element } of controlsIn(rootsIn(document, shadowOf))) {
    if (wasTouched(element)) fieldsNamed(element, { vocabulary, shadowOf }).forEach(isUsers);
  }
  watchChanges(document, { shadowOf, changed: session.wake, onRoot: watchRoot, signal });
  return session;
}

// Watches what the user does in a document, so that nothing takes the focus or opens a list while they work.

/** Milliseconds without a trusted event after which the user counts as resting (DESIGN §3.3). */
export const restMs = 700;

/** Milliseconds after such an event in which the browser moves the focus for it. */
const moveMs = 50;

export interface Activity {
  /** Milliseconds still to wait before text may be written (the user types or composes). 0 = now. */
  readonly untilText: () => number;
  /** The same for what takes the focus or opens a list (also after pointer events, while a button or list is held). */
  readonly untilList: () => number;
  /** Runs `act`; trusted events it causes (`el.click()` on a radio) are not the user's. */
  readonly ours: <T>(act: () => T) => T;
  /** Whether a trusted event now would be one that `ours` caused. */
  readonly isOurs: () => boolean;
  /** When the user last did something here, on the clock given; -Infinity when never. */
  readonly lastAt: () => number;
  /** Whether a focus move at this moment is the user's: they just pressed a button of the mouse, or Tab. */
  readonly isMovingFocus: () => boolean;
  /** Counts as something the user did just now, as the focus in a text field does. */
  readonly noteWork: () => void;
  readonly stop: () => void;
}

const typing = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
// Not `change`: the browser fires it when a list takes the focus from a field the user typed in before.
const pointing = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
];

interface Seen {
  typedAt: number;
  movedAt: number;
  pointedAt: number;
  composing: boolean;
  holding: boolean;
  /** From the innermost element the user last worked with outwards, across open shadow roots. */
  path: readonly Element[];
  ours: boolean;
}

/** `now` is a monotonic clock in milliseconds. */
export function watchActivity(document: Document, now: () => number): Activity {
  const seen: Seen = {
    typedAt: -Infinity,
    movedAt: -Infinity,
    pointedAt: -Infinity,
    composing: false,
    holding: false,
    path: [],
    ours: false,
  };
  const stopper = new AbortController();
  const options = { capture: true, passive: true, signal: stopper.signal };
  const window = document.defaultView;
  // Chromium sends an untrusted `compositionend` when text is committed from outside; it can only end a wait.
  const endComposing = () => (seen.composing = false);
  for (const type of ['compositionend', 'focusout']) window?.addEventListener(type, endComposing, options);
  const note = (event: Event) => {
    if (event.isTrusted && !seen.ours) noteEvent(seen, event, now());
  };
  for (const type of [...typing, ...pointing]) window?.addEventListener(type, note, options);
  const rest = (at: number) => Math.max(0, at + restMs - now());
  const untilText = () => (seen.composing ? restMs : rest(seen.typedAt));
  return {
    untilText,
    untilList: () =>
      seen.holding || isListOpen(document, seen.path) ? restMs : Math.max(untilText(), rest(seen.pointedAt)),
    ours: (act) => runAsOurs(seen, act),
    isOurs: () => seen.ours,
    lastAt: () => Math.max(seen.typedAt, seen.pointedAt),
    isMovingFocus: () => now() - seen.movedAt < moveMs,
    noteWork: () => {
      seen.typedAt = now();
    },
    stop: () => {
      stopper.abort();
    },
  };
}

function noteEvent(seen: Seen, event: Event, at: number): void {
  if (typing.includes(event.type)) seen.typedAt = at;
  else seen.pointedAt = at;
  if (/down$/u.test(event.type) && (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Tab'))
    seen.movedAt = at;
  if (event.type === 'compositionstart') seen.composing = true;
  if (!(event as InputEvent).isComposing && /^(?:keydown|input)$/u.test(event.type)) seen.composing = false;
  if (/^(pointer|mouse)(down)|touchstart$/u.test(event.type)) seen.holding = true;
  if (/^(pointer|mouse)(up|cancel)|touchend$/u.test(event.type)) seen.holding = false;
  seen.path = event.composedPath().filter((target): target is Element => 'closest' in target);
}

function runAsOurs<T>(seen: Seen, act: () => T): T {
  const before = seen.ours;
  seen.ours = true;
  try {
    return act();
  } finally {
    seen.ours = before;
  }
}

const openTrigger = '[role=combobox][aria-expanded=true], [aria-haspopup=listbox][aria-expanded=true]';

/** A list the user has open: expanded, and holding the focus or what they last pressed. */
function isListOpen(document: Document, path: readonly Element[]): boolean {
  if (path.some((element) => element.isConnected && element.matches(openTrigger))) return true;
  const open = document.querySelectorAll(openTrigger);
  const focused = document.activeElement;
  const [target = null] = path;
  for (const list of open) {
    if (list.contains(focused) || list.contains(target) || (target && list.parentElement?.contains(target)))
      return true;
  }
  return focused?.localName === 'select' && CSS.supports('selector(:open)') && focused.matches(':open');
}

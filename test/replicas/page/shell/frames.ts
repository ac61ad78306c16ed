// The iframes of the portal replica: empty extension frames, and those in which a form stands.
import { FIRST_WRITE } from '../first-write';
import type { Settings } from '../settings';
import type { Place } from '../variants';
import { el } from './dom';
import { frameHostsFor } from './frame-hosts';

const EMPTY_FRAMES = 20;
const { sandbox: SANDBOX_HOST, hosting: HOSTING_HOST } = frameHostsFor(location.hostname);
const FRAME_CLASS = 'fxs-part-frame fxs-portal-bg-txt-br';
const ACTIVE = 'fxs-reactview-frame-active';
const SWAP_DELAY = 300;
/** How long the old frame stays, hidden, when it is swapped. */
const LEAVE_DELAY = 1000;

/** The hidden frames in which the portal runs its extensions; here they hold nothing. */
export function extensionFrames(): HTMLElement {
  const frames = Array.from({ length: EMPTY_FRAMES }, () =>
    el('iframe', {
      class: 'fxs-extension-frame',
      tabindex: '-1',
      sandbox: 'allow-same-origin allow-scripts',
      src: 'about:blank',
    }),
  );
  return el('div', { class: 'fxs-extension-frames', 'aria-hidden': 'true' }, ...frames);
}

function address(host: string, path: string): string {
  const port = location.port === '' ? '' : `:${location.port}`;
  return `https://${host}${port}${path}${location.search}`;
}

/** What a frame's document consists of where no server answers for it. */
function frameHtml(): string {
  const search = location.search.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><html data-search="${search}"><head><meta charset="utf-8">
<link rel="stylesheet" href="/replica-assets/portal.css">
<script type="module" src="/replica-assets/frame.js"></script></head><body class="fxs-frame-body"></body></html>`;
}

function fillBlank(inside: Document): void {
  inside.documentElement.dataset.search = location.search;
  inside.body.className = 'fxs-frame-body';
  inside.head.append(
    el('link', { rel: 'stylesheet', href: '/replica-assets/portal.css' }),
    el('script', { type: 'module', src: '/replica-assets/frame.js' }),
  );
}

function fillWritten(inside: Document): void {
  inside.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the page of this scenario does just that
  inside.write(frameHtml());
  inside.close();
}

function onceBlank(frame: HTMLIFrameElement, fill: (inside: Document) => void): void {
  const loaded = (): void => {
    if (frame.contentDocument !== null) fill(frame.contentDocument);
  };
  frame.addEventListener('load', loaded, { once: true });
}

function sandboxOf(settings: Settings): string {
  const origin = settings.frames === 'sandboxed' ? '' : 'allow-same-origin ';
  return `${origin}allow-scripts allow-forms allow-popups`;
}

/** An iframe whose document holds the form of this page's scenario. */
function formFrame(place: Place, settings: Settings): HTMLIFrameElement {
  const frame = el('iframe', { class: FRAME_CLASS, role: 'presentation' });
  if (place === 'blank' || place === 'written') {
    onceBlank(frame, place === 'blank' ? fillBlank : fillWritten);
    return frame;
  }
  frame.setAttribute('sandbox', sandboxOf(settings));
  if (place === 'srcdoc') frame.srcdoc = frameHtml();
  else if (place === 'same-origin') frame.src = address(location.hostname, '/frame');
  else if (place === 'hosting' || place === 'nested') frame.src = address(HOSTING_HOST, '/frame');
  else {
    frame.name = 'NewSupportRequestV4Blade.ReactView';
    frame.src = address(SANDBOX_HOST, '/Index');
  }
  return frame;
}

/** Asks for the frame inside the frame of `place=nested`. */
export function innerFrame(into: HTMLElement, settings: Settings, framedKit: boolean): void {
  const make = (): HTMLIFrameElement => {
    const frame = formFrame('own', settings);
    if (!framedKit) frame.src = address(SANDBOX_HOST, '/frame');
    return frame;
  };
  standFrames(into, settings, make);
}

function onMessage(frame: HTMLIFrameElement, text: string, then: () => void): void {
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data === text) then();
  });
}

function activate(frame: HTMLIFrameElement, settings: Settings): HTMLIFrameElement {
  if (frame.name.endsWith('.ReactView')) frame.classList.add(ACTIVE);
  if (settings.width > 0) frame.style.width = `${settings.width}px`;
  return frame;
}

/** Puts a fresh frame in the place of one that is being written in; the old one hides, then goes. */
function swap(old: HTMLIFrameElement, fresh: HTMLIFrameElement): void {
  old.after(fresh);
  old.classList.remove(ACTIVE);
  old.style.display = 'none';
  setTimeout(() => old.remove(), LEAVE_DELAY);
}

function standFrames(into: HTMLElement, settings: Settings, make: () => HTMLIFrameElement): void {
  into.dataset.extensionname = 'Microsoft_Azure_Support';
  into.classList.add('fxs-blade-frame');
  const live = activate(make(), settings);
  onMessage(live, 'replica:vanish', () => live.remove());
  if (settings.frames === 'swap') {
    onMessage(live, FIRST_WRITE, () => setTimeout(() => swap(live, activate(make(), settings)), SWAP_DELAY));
  }
  if (settings.frames !== 'prewarmed') return into.append(live);
  const [unseen, away] = [make(), make()];
  unseen.style.cssText = 'display:none';
  away.style.cssText = 'position:absolute;left:-9999px;top:0;width:900px;height:700px;visibility:hidden';
  into.append(unseen, live, away);
}

/** Puts the live frame of a form into a blade, and what `frames=` wants beside it. */
export function formFrames(into: HTMLElement, settings: Settings): void {
  standFrames(into, settings, () => formFrame(settings.place, settings));
}

/** A frame with the same form that was left behind in the journey: not active any more. */
export function olderFrame(into: HTMLElement, settings: Settings): void {
  into.classList.add('fxs-blade-frame');
  into.append(formFrame('own', settings));
}

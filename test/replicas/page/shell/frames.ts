// The iframes of the portal replica: empty extension frames, and React blades from the sandbox host.
import type { Settings } from '../settings';
import { el } from './dom';

const EMPTY_FRAMES = 20;
const SANDBOX_HOST = 'sandbox-1.reactblade.portal.azure.net';
const FRAME_CLASS = 'fxs-part-frame fxs-portal-bg-txt-br';

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

function reactFrame(className: string, style: string): HTMLIFrameElement {
  const port = location.port === '' ? '' : `:${location.port}`;
  return el('iframe', {
    class: className,
    style,
    name: 'NewSupportRequestV4Blade.ReactView',
    sandbox: 'allow-same-origin allow-scripts allow-forms allow-popups',
    role: 'presentation',
    src: `https://${SANDBOX_HOST}${port}/Index${location.search}`,
  });
}

function removeOnRequest(frame: HTMLIFrameElement): void {
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data === 'replica:vanish') frame.remove();
  });
}

/** Puts the live frame of a React blade into a blade, and two warm copies beside it when asked to. */
export function reactFrames(into: HTMLElement, settings: Settings): void {
  into.dataset.extensionname = 'Microsoft_Azure_Support';
  into.classList.add('fxs-blade-frame');
  const narrow = settings.width > 0 ? `width:${settings.width}px` : '';
  const live = reactFrame(`${FRAME_CLASS} fxs-reactview-frame-active`, narrow);
  removeOnRequest(live);
  if (settings.frames === 'prewarmed') {
    into.append(reactFrame(FRAME_CLASS, 'display:none'));
    into.append(live);
    const away = 'position:absolute;left:-9999px;top:0;width:900px;height:700px;visibility:hidden';
    into.append(reactFrame(FRAME_CLASS, away));
  } else into.append(live);
}

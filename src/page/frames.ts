// Says for a frame that cannot tell by itself whether its iframe element is one a person can see.

export interface FrameSize {
  readonly origin: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Whether every iframe that could be the one asked about (same origin, same inner size) is rendered, opaque and not
 * hidden. A hidden twin makes the answer no: which of two is asking cannot be seen from here.
 */
export function isFrameShown(document: Document, frame: FrameSize): boolean {
  const candidates = [...document.querySelectorAll('iframe')].filter((iframe) => couldBe(iframe, frame));
  return candidates.length > 0 && candidates.every(isSeen);
}

function couldBe(iframe: HTMLIFrameElement, { origin, width, height }: FrameSize): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 2;
  return originOf(iframe) === origin && near(iframe.clientWidth, width) && near(iframe.clientHeight, height);
}

function originOf(iframe: HTMLIFrameElement): string {
  const src = iframe.getAttribute('src') ?? '';
  const own = src === '' || src === 'about:blank' || iframe.hasAttribute('srcdoc');
  const { origin, href } = iframe.ownerDocument.location;
  return own || !URL.canParse(src, href) ? origin : new URL(src, href).origin;
}

function isSeen(iframe: HTMLIFrameElement): boolean {
  if (!iframe.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return iframe.closest('[aria-hidden=true], [inert]') === null;
}

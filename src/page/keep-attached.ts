// Keeps an element of ours in the page: put back when it is dropped, moved or hidden, but never in an endless fight.

export interface Kept {
  /** Puts it in its place; where the page has just won, only when the user asks for it, and then counts anew. */
  readonly attach: (isAsked?: boolean) => void;
  /** Takes it away until `attach`. */
  readonly detach: () => void;
  /** Changes style or attributes on our own behalf. */
  readonly change: (act: () => void) => void;
  /** Looks whether all is as it should be, where no observer can tell. */
  readonly check: () => void;
}

interface Keeping {
  /** The element that should hold ours, at its end. */
  readonly home: () => Element;
  readonly now: () => number;
  /** Called whenever it was put (back) in its place, and when the page wins. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** So often in so many milliseconds: then the page has won, and it stays away for as long, and until the next `attach`. */
const mostTimes = 20;
const withinMs = 10_000;

/**
 * The element is a popover, so that it lies over the page's own dialogs, in the browser's top layer. Every attribute
 * that is not ours goes, and `style` becomes again what `change` left.
 */
export function keepAttached(host: HTMLElement, { home, now, onChange, signal }: Keeping): Kept {
  const document = host.ownerDocument;
  const mended: number[] = [];
  let isWanted = false;
  let style = '';
  const isMine = () => host.isConnected && host.parentElement === home();
  const isWhole = () =>
    isMine() && isOpen(host) && host.style.cssText === style && host.getAttributeNames().every(isOurs);
  const restore = () => {
    if (!isMine()) home().append(host);
    for (const name of host.getAttributeNames()) if (!isOurs(name)) host.removeAttribute(name);
    if (host.style.cssText !== style) host.style.cssText = style;
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    if (!isOpen(host)) host.showPopover();
    observer.takeRecords();
  };
  const hasLost = () => {
    while (mended[0] !== undefined && mended[0] < now() - withinMs) mended.shift();
    return mended.length > mostTimes;
  };
  const check = () => {
    if (!isWanted || isWhole()) return;
    mended.push(now());
    if (hasLost()) detach();
    else restore();
    onChange();
  };
  const detach = () => {
    isWanted = false;
    host.remove();
    observer.takeRecords();
  };
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  // A popover that is closed fires this later; one whose box is gone fires nothing.
  host.addEventListener('toggle', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    isWanted = false;
    host.remove();
  });
  return {
    attach: (isAsked = false) => {
      if (isAsked) mended.length = 0;
      if (signal.aborted || hasLost()) return;
      isWanted = true;
      if (!isWhole()) restore();
      onChange();
    },
    detach,
    change: (act) => {
      act();
      style = host.style.cssText;
      observer.takeRecords();
    },
    check,
  };
}

function isOurs(name: string): boolean {
  return name === 'style' || name === 'popover';
}

function isOpen(host: HTMLElement): boolean {
  return host.isConnected && host.matches(':popover-open');
}

/** Where an element of ours can be used: a modal dialog makes everything outside of it inert. */
export function usableHome(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

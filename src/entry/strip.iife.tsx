// Runs in the top page of a portal when the user asks for the strip by its key: shows it, or takes it away.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { ask, isAlive, onRenew } from '../browser/send';
import type { Context } from '../model/context';
import { TextContext } from '../ui/parts/text';
import { Strip } from '../ui/strip/strip';
import style from '../ui/strip/strip.css?inline';

declare global {
  var onbehalfStrip: (() => void) | undefined;
}

/** The strip's element stands at the end of the document element, where portals draw nothing anew (DESIGN §3.6). */
function makeToggle(): () => void {
  const host = document.createElement('onbehalf-strip');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const show = (context: Context | null) => {
    render(
      <TextContext.Provider value={text}>
        <Strip context={context} onClose={() => host.remove()} />
      </TextContext.Provider>,
      root,
    );
  };
  const refresh = async () => {
    if (!host.isConnected) return;
    if (!isAlive()) return host.remove();
    show((await ask({ kind: 'page-worker:where' })) as Context | null);
  };
  onRenew(() => void refresh());
  window.navigation.addEventListener('currententrychange', () => void refresh());
  return () => {
    if (host.isConnected) return host.remove();
    document.documentElement.append(host);
    show(null);
    void refresh();
  };
}

globalThis.onbehalfStrip ??= makeToggle();
globalThis.onbehalfStrip();

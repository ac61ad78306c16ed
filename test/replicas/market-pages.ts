// The HTML documents of the marketplaces, with the state they are loaded with, and the hosts that answer with them.
import { otherStateOf, stateOf } from './page/market/catalog';
import { readMarketSettings, type MarketSettings } from './page/market/settings';
import type { Page } from './pages';

const HOSTS = /^(azuremarketplace|appsource|marketplace)\.microsoft\.com$/;

/** JSON that may stand in a script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('</', '<\\/').replaceAll('<!--', '\\u003c!--');
}

function stateScript(settings: MarketSettings): string {
  const json = inScript(stateOf(settings));
  const trailing = 'window.replicaStarted = { at: 1 };';
  switch (settings.state) {
    case 'initial':
      return `<script>window.__INITIAL_STATE__ = ${json};${trailing}</script>`;
    case 'short':
      return `<script>"use strict";var a={"b":"}"};window.INITIAL_STATE=${json}\n${trailing}</script>`;
    case 'wrapped':
      return `<script>window.__INITIAL_STATE__=JSON.parse(${inScript(json)});${trailing}</script>`;
    case 'json':
      return `<script id="__NEXT_DATA__" type="application/json">${inScript(otherStateOf(settings))}</script>`;
    case 'none':
      return '';
  }
}

/** The page of a marketplace; undefined for other hosts, and where a query asks for a form of the portal. */
export function marketPageFor(host: string, url: URL): Page | undefined {
  if (!HOSTS.test(host) || url.searchParams.has('form')) return undefined;
  const settings = readMarketSettings(url);
  return {
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/replica-assets/market.css">
${stateScript(settings)}
<script type="module" src="/replica-assets/market.js"></script></head>
<body class="market"></body>
</html>
`,
    policy: "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src data:",
  };
}

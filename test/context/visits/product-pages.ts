// Makes product pages for tests, and says in short what is read of them.

import { readProductPage } from '../../../src/context/visits/product-page';
import type { ProductVisit } from '../../../src/model/visit';
import { documentOf } from '../../page/dom';

export const href = 'https://marketplace.microsoft.com/en-us/product/saas/contoso.backup?tab=overview';

export function read(markup: string, at = href): ProductVisit | null {
  return readProductPage(documentOf(markup), { href: at });
}

/** Contacts in short: where, kind, value. */
export function contacts(markup: string, at = href): string[] {
  return (read(markup, at)?.contacts ?? []).map(({ where, value }) => `${where} ${value}`);
}

export function stateOf(details: object, more: object = {}) {
  const item = { entityId: 'contoso.backup', title: 'Contoso Backup', publisher: 'Contoso', ...more };
  return {
    apps: { idMap: { 'contoso.backup': 1 }, dataList: [{}, { ...item, detailInformation: details }] },
  };
}

export function script(state: unknown): string {
  return `<script>window.__INITIAL_STATE__ = ${JSON.stringify(state)};</script>`;
}

export const titleBlock = '<div class="titleBlock"><h1>Contoso Backup</h1><h2>Contoso</h2></div>';

export const generationA = (support: string) => `
  <header><a href="https://support.microsoft.com/">Support</a></header>
  <div class="spza_detailContainer spza_partnerDetailContainer"><div class="detailContent">
    <div class="metadata"><div class="metaDetails">
      <div class="cell"><header>Publisher</header><span>Contoso</span></div>
      <div class="cell"><header>Support</header>${support}</div>
      <div class="cell"><header>Legal</header>
        <a class="c-hyperlink" href="https://contoso.example/license">License Agreement</a>
        <a class="c-hyperlink" href="https://contoso.example/privacy">Privacy Policy</a></div>
    </div></div></div></div>
  <footer><a href="https://support.microsoft.com/">Support</a><a href="https://contoso.example/f">Help</a></footer>`;

export const link = (address: string, text = 'Support') =>
  `<a class="c-hyperlink" target="_blank" rel="noreferrer" href="${address}">${text}</a>`;

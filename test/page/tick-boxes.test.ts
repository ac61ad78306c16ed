// Boxes to tick: found where they are drawn, and read by whatever tells their state.

import { expect, test } from 'vitest';
import { drawnBoxesIn, isTicked } from '../../src/page/tick-boxes';
import { shadowPage } from './shadow';

const inner = (more: string) => `<template shadow=open><input type=checkbox ${more}></template>`;

test.each([
  ['<input type=checkbox checked>', true],
  ['<input type=checkbox>', false],
  ['<input type=checkbox role=switch checked>', true],
  ['<div role=checkbox aria-checked=true></div>', true],
  ['<div role=checkbox aria-checked=false></div>', false],
  ['<div role=switch aria-checked=true></div>', true],
  ['<div role=checkbox aria-checked=mixed></div>', null],
  ['<div role=checkbox></div>', null],
  ['<fluent-checkbox role=checkbox aria-checked=false checked></fluent-checkbox>', false],
  ['<fluent-switch current-checked=true></fluent-switch>', true],
  [`<he-checkbox>${inner('checked')}</he-checkbox>`, true],
  [`<he-checkbox checked>${inner('')}</he-checkbox>`, false],
  ['<sl-checkbox checked></sl-checkbox>', true],
  ['<sl-checkbox></sl-checkbox>', false],
])('%s: %s', (markup, ticked) => {
  const page = shadowPage(markup);
  expect(isTicked(page.document.body.firstElementChild!, page.shadowOf)).toBe(ticked);
});

test('drawn ones are found in every root, native ones are not, and each once', () => {
  const page = shadowPage(
    `<section><input type=checkbox><input type=checkbox role=switch><p role=checkbox id=a></p><fluent-switch id=b role=switch></fluent-switch>
     <x-shell><template shadow=closed><div role=switch id=c></div><x-checkbox id=d></x-checkbox></template></x-shell></section><p role=checkbox></p>`,
  );
  const found = drawnBoxesIn(page.one('section'), page.shadowOf).map(({ id }) => id);
  expect(found.sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(drawnBoxesIn(page.document, page.shadowOf)).toHaveLength(5);
});

// The subscription a form shows: id and name, in whatever order and between whatever signs.

import { expect, test } from 'vitest';
import { subscriptionMarkOf } from '../../src/text/subscription';

const id = '8f3c0a11-2222-4333-8444-5555555555ab';

test.each([
  [`Contoso Production (${id})`, { id, name: 'Contoso Production' }],
  [`Contoso Production (${id.toUpperCase()})`, { id, name: 'Contoso Production' }],
  [`Contoso（${id}）`, { id, name: 'Contoso' }],
  [`Contoso - ${id}`, { id, name: 'Contoso' }],
  [`${id} | Contoso (EU)`, { id, name: 'Contoso (EU)' }],
  [`Contoso (EU) [${id}]`, { id, name: 'Contoso (EU)' }],
  [id, { id }],
  [`(${id})`, { id }],
  [' \ue946 Contoso\n Production ', { name: 'Contoso Production' }],
  ['Contoso (8f3c…)', { name: 'Contoso (8f3c…)' }],
  ['', null],
  ['\ue946', null],
])('%s', (text, mark) => {
  expect(subscriptionMarkOf(text)).toEqual(mark);
});

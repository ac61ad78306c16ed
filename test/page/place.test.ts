// Reads the chain of origins around a document as the browser gives it.

import { expect, test } from 'vitest';
import { placeOf } from '../../src/page/place';

/** jsdom has no `ancestorOrigins`: the two properties that are read, and nothing else. */
function windowOf(origin: string, ...ancestors: string[]): Window {
  return {
    origin,
    location: { origin: 'https://elsewhere.example', ancestorOrigins: ancestors },
  } as unknown as Window;
}

test.each<[string, string, string[]]>([
  ['a top page', 'https://portal.azure.com', []],
  ['a frame', 'https://sandbox-1.reactblade.portal.azure.net', ['https://portal.azure.com']],
  ['a frame of a frame, innermost first', 'https://a.example', ['https://b.example', 'https://c.example']],
  ['a sandboxed frame', 'null', ['https://portal.azure.com']],
])('%s', (_what, origin, ancestors) => {
  expect(placeOf(windowOf(origin, ...ancestors))).toEqual({ origin, ancestors });
});

// Patterns of language packs are spelled out in full.

import { expect, it } from 'vitest';
import { variantsOf } from '../../src/text/variants';

it.each([
  ['Support plan', ['Support plan']],
  ['{Support|Service} plan', ['Support plan', 'Service plan']],
  [
    '{Additional|Other} email {|address}',
    ['Additional email', 'Additional email address', 'Other email', 'Other email address'],
  ],
  ['Price in {$&|€}', ['Price in $&', 'Price in €']],
  ['an open { brace', ['an open { brace']],
])('spells out %s', (pattern, texts) => {
  expect(variantsOf(pattern)).toEqual(texts);
});

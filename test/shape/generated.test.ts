// Holds the generated files to what they are generated from: icons, managed schema, detector words.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allGenerated } from '../../scripts/generated';
import { root } from './source';

const generated = await allGenerated();

it('generates the icons, the managed schema and the detector words', () => {
  expect(generated.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'icons/icon-16.png',
      'icons/icon-128.png',
      'managed_schema.json',
      'src/rules/detector-words.ts',
    ]),
  );
});

it.each(generated)('$path is what the generator makes (else run npm run build)', ({ path, content }) => {
  const file = join(root, path);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
});

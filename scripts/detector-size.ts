// Measures what the detector's code takes of its 6 KB, by bundling it as the build does, without its words.

import { build } from 'vite';
import type { Plugin } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import type { Words } from '../src/model/language';

/** Stands in for the generated word list. */
function instead(words: Words): Plugin {
  return {
    name: 'onbehalf:words',
    load: (id) =>
      id.endsWith('/src/rules/detector-words.ts')
        ? `export const detectorWords = ${JSON.stringify(words)};`
        : null,
  };
}

/** The bytes of the detector with these words. */
export async function detectorSize(words: Words): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [instead(words)],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: `chrome${manifest.minimum_chrome_version}`,
      rolldownOptions: { input: 'src/entry/detect.iife.ts', output: { format: 'iife' } },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The detector could not be bundled.');
  return Buffer.byteLength(chunk.code);
}

// Builds the extension package from the manifest, and seals what the bundler would otherwise leave open.

import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Started by `src/entry/customer-list.ts` under this path, with `.js` in the package. */
const listThread = 'src/entry/list.worker.ts';

const managedSchema = manifest.storage.managed_schema;

/** The bundler's second copy of a page script that is already emitted as one self-contained file. */
const strayCopy = /^assets\/[^/]+\.iife\.tsx?-[^/]+\.js$/;

/**
 * No page may load a file of ours: `scripting.executeScript` needs no web-accessible resource (tried in
 * Chromium 156). Runs last, when the manifest and every script are in the bundle.
 */
function seal(): Plugin {
  return {
    name: 'onbehalf:seal',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.addWatchFile(managedSchema);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['manifest.json'];
        if (built?.type !== 'asset') throw new Error('The bundle holds no manifest.json: nothing to seal.');
        built.source = withoutOpenFiles(String(built.source));
        const used = usedChunks(bundle);
        for (const { type, fileName } of Object.values(bundle))
          if (type === 'chunk' && !used.has(fileName)) Reflect.deleteProperty(bundle, fileName);
        this.emitFile({ type: 'asset', fileName: managedSchema, source: readFileSync(managedSchema) });
      },
    },
  };
}

/** What the worker and the pages load; chunks that only stray copies share are left out with them. */
function usedChunks(bundle: Rolldown.OutputBundle): Set<string> {
  const used = new Set<string>();
  const use = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || used.has(name)) return;
    used.add(name);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) use(other);
  };
  // A script that two pages share is no entry of its own: it stands in their markup alone.
  const markup = Object.values(bundle)
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.html') ? String(file.source) : ''))
    .join('\n');
  for (const name of Object.keys(bundle)) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || strayCopy.test(name)) continue;
    if (chunk.isEntry || markup.includes(name)) use(name);
  }
  return used;
}

function withoutOpenFiles(manifestText: string): string {
  const built = JSON.parse(manifestText) as Record<string, unknown>;
  delete built['web_accessible_resources'];
  return JSON.stringify(built, null, 2);
}

export default defineConfig({
  build: {
    target: 'chrome123',
    minify: true,
    modulePreload: false,
    emptyOutDir: true,
    rolldownOptions: {
      // Pages and a thread that the manifest does not name. As an entry, the thread shares its code with the pages.
      input: ['src/entry/demo.html', 'src/entry/guide.html', listThread],
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith(listThread) === true
            ? listThread.replace(/ts$/, 'js')
            : 'assets/[name]-[hash].js',
      },
    },
  },
  plugins: [crx({ manifest }), seal()],
});

// Builds the scripts of the replica pages in memory with vite.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: here('.'),
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: here(entry), output: { format: 'es' } },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error(`no bundle for ${entry}`);
  const chunks = output.output.filter((part) => part.type === 'chunk');
  if (chunks.length !== 1 || chunks[0] === undefined) throw new Error(`${entry}: one chunk expected`);
  return chunks[0].code;
}

async function styles(...names: string[]): Promise<string> {
  const sheets = await Promise.all(names.map((name) => readFile(here(name), 'utf8')));
  return sheets.join('\n');
}

/** A file the replica pages ask for. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** All scripts and styles of the replica pages by path. */
export async function buildAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [shell, blade, shellCss, bladeCss] = await Promise.all([
    bundle('shell/main.ts'),
    bundle('react/main.tsx'),
    styles('portal.css', 'blades.css', 'controls.css'),
    styles('blade.css'),
  ]);
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  return new Map([
    ['/replica-assets/shell.js', { type: script, body: shell }],
    ['/replica-assets/blade.js', { type: script, body: blade }],
    ['/replica-assets/portal.css', { type: style, body: shellCss }],
    ['/replica-assets/blade.css', { type: style, body: bladeCss }],
  ]);
}

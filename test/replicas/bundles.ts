// Builds the scripts of the replica pages in memory with vite: what most tests need at once, other kits on demand.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type AliasOptions } from 'vite';
import type { AdminKit } from './page/admin/forms';
import { KITS, type KitName } from './page/kits';

const here = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

/** Leads Fluent 8 to Fluent 7, and React to the one before roots. */
const FLUENT_7: AliasOptions = [
  { find: /^@fluentui\/react(?=$|\/)/, replacement: 'office-ui-fabric-react' },
  { find: /^react-dom\/client$/, replacement: here('react/fluent/root17.ts') },
  { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-17' },
  { find: /^react(?=$|\/)/, replacement: 'react-17' },
];

async function bundle(entry: string, alias: AliasOptions = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: here('.'),
    mode: 'production',
    resolve: { alias },
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

const KIT_BUNDLES: Readonly<Record<KitName, () => Promise<string>>> = {
  fluent8: () => bundle('react/fluent/main.tsx'),
  fluent7: () => bundle('react/fluent/main.tsx', FLUENT_7),
  fluent9: () => bundle('react/fluent9/main.tsx'),
  fast: () => bundle('wc/fast/main.ts'),
  he: () => bundle('wc/he/main.ts'),
  'plain-shadow': () => bundle('wc/plain/main.ts'),
};

const ADMIN_BUNDLES: Readonly<Record<AdminKit | 'shell' | 'intune', () => Promise<string>>> = {
  shell: () => bundle('admin/shell/main.ts'),
  intune: () => bundle('admin/shell/intune.ts'),
  fluent8: () => bundle('admin/react/fluent/main.tsx'),
  fluent7: () => bundle('admin/react/fluent/main.tsx', FLUENT_7),
  fluent9: () => bundle('admin/react/fluent9/main.tsx'),
  plain: () => bundle('admin/plain/main.ts'),
};

/** Starts building when first asked, and never twice. */
function once(type: string, make: () => Promise<string>): () => Promise<Asset> {
  let made: Promise<Asset> | undefined;
  return () => (made ??= make().then((body) => ({ type: `${type}; charset=utf-8`, body })));
}

/** All scripts and styles of the replica pages by path, each made when it is asked for. */
export type Assets = ReadonlyMap<string, () => Promise<Asset>>;

/** The assets; those most tests need are made already. */
export async function buildAssets(): Promise<Assets> {
  const shell = once('text/javascript', () => bundle('shell/main.ts'));
  const kits = KITS.map(
    (kit) => [`/replica-assets/blade-${kit}.js`, once('text/javascript', KIT_BUNDLES[kit])] as const,
  );
  const admin = Object.entries(ADMIN_BUNDLES).map(
    ([name, make]) => [`/replica-assets/admin-${name}.js`, once('text/javascript', make)] as const,
  );
  const assets: Assets = new Map([
    ['/replica-assets/shell.js', shell],
    ['/replica-assets/frame.js', once('text/javascript', () => bundle('shell/frame.ts'))],
    ['/replica-assets/market.js', once('text/javascript', () => bundle('market/main.ts'))],
    ['/replica-assets/market.css', once('text/css', () => styles('market.css'))],
    ['/replica-assets/partner.js', once('text/javascript', () => bundle('partner/main.ts'))],
    ['/replica-assets/partner.css', once('text/css', () => styles('partner.css'))],
    ['/replica-assets/crowd.js', once('text/javascript', () => bundle('react-crowd.ts'))],
    ...kits,
    ...admin,
    ['/replica-assets/admin.css', once('text/css', () => styles('admin.css'))],
    [
      '/replica-assets/portal.css',
      once('text/css', () => styles('portal.css', 'blades.css', 'controls.css')),
    ],
    ['/replica-assets/blade.css', once('text/css', () => styles('blade.css'))],
  ]);
  await Promise.all([shell(), assets.get('/replica-assets/blade-fluent8.js')?.()]);
  return assets;
}

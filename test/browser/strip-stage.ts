// Serves the plain page of the strip to a browser: one bundle, made in memory, under an address that leads nowhere.

import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { StateName } from '../ui/strip/states';

/** No portal: there the extension itself would put a strip. */
export const stripAddress = 'https://strip.example/';

/** The script of the page. */
export async function bundleStripPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./strip-page.tsx', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output))
    throw new Error('There is no bundle of the strip’s page.');
  const script = output.output.find((part) => part.type === 'chunk');
  if (!script) throw new Error('The bundle of the strip’s page holds no script.');
  return script.code;
}

/** A page that a portal could be: its own fonts, sizes and boxes, of which the strip must inherit nothing. */
function markup(language: string, script: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Support</title>
<style>
:root { color-scheme: light dark; font-size: 10px; }
body { margin: 0; font: 26px/2 serif; background: light-dark(#faf9f8, #1b1a19); color: light-dark(#201f1e, #f3f2f1); letter-spacing: 3px; }
main { padding: 24px; }
p, button, h2 { color: #605e5c; text-transform: uppercase; }
figure { float: left; margin: 0; padding: 12px; font: 13px/2 sans-serif; letter-spacing: 0; }
figure > onbehalf-strip { position: static !important; display: block !important; max-width: calc(100vw - 24px); }
</style></head><body><main><h1>New support request</h1></main><script>${script}</script></body></html>`;
}

export interface Shown {
  /** Several are shown one below the other, in columns where there is room. */
  readonly state: StateName | readonly StateName[];
  readonly language?: 'en' | 'it';
}

/** Opens the page in a state; the window's size and colours are the caller's. */
export async function openStrip(
  page: Page,
  script: string,
  { state, language = 'en' }: Shown,
): Promise<void> {
  await page.unroute(`${stripAddress}**`);
  await page.route(`${stripAddress}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: markup(language, script.replaceAll('</script', '<\\/script')),
    }),
  );
  const asked = new URLSearchParams({ language });
  for (const each of [state].flat()) asked.append('state', each);
  await page.goto(`${stripAddress}?${asked.toString()}`);
  await page.locator('onbehalf-strip').first().waitFor({ state: 'attached' });
  await page.locator('section[aria-label^="Onbehalf"]').first().waitFor();
  await page.locator('body[data-shown]').waitFor({ state: 'attached' });
}

// Shows Onbehalf at work on replica portals, from nothing installed to filled forms; `npm start`.

import { build } from './build.mjs';
import { setup } from './setup.mjs';
import { isMain, main, run, tool } from './step.mjs';

/** Installs what is missing, builds, and hands over to the demo, which is TypeScript. */
async function start() {
  const { browser } = await setup({ browser: true });
  await build();
  const args = [tool.tsx, 'scripts/demo.ts', ...process.argv.slice(2)];
  const { ok } = await run(process.execPath, args, { show: true, env: { CHROME_PATH: browser } });
  if (!ok) process.exitCode = 1;
}

if (isMain(import.meta.url)) await main(start);

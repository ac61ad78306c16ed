// Measures the figures of the customer list with 100,000 customers, and prints them; `npm run bench [-- <count>]`.

import { build } from './build.mjs';
import { setup } from './setup.mjs';
import { isMain, main, run, tool } from './step.mjs';

if (isMain(import.meta.url))
  await main(async () => {
    const { browser } = await setup({ browser: true });
    await build();
    const args = [tool.tsx, 'scripts/bench.ts', ...process.argv.slice(2)];
    const { ok } = await run(process.execPath, args, { show: true, env: { CHROME_PATH: browser } });
    if (!ok) process.exitCode = 1;
  });

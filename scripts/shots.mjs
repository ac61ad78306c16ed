// Makes the pictures of docs/images/ anew; `npm run shots`.

import { build } from './build.mjs';
import { setup } from './setup.mjs';
import { isMain, main, run, tool } from './step.mjs';

if (isMain(import.meta.url))
  await main(async () => {
    const { browser } = await setup({ browser: true });
    await build();
    const { ok } = await run(process.execPath, [tool.tsx, 'scripts/shots.ts'], {
      show: true,
      env: { CHROME_PATH: browser },
    });
    if (!ok) process.exitCode = 1;
  });

// Makes a test page of a form that a user saved; `npm run add-page -- <file.json> [name]`.

import { setup } from './setup.mjs';
import { isMain, main, run, tool } from './step.mjs';

if (isMain(import.meta.url))
  await main(async () => {
    await setup({ browser: false });
    const { ok } = await run(process.execPath, [tool.tsx, 'scripts/add-page.ts', ...process.argv.slice(2)], {
      show: true,
    });
    if (!ok) process.exitCode = 1;
  });

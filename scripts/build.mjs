// Builds the extension into dist/ and checks what came out; `npm run build`.

import { generate } from './generate.mjs';
import { setup } from './setup.mjs';
import { isMain, main, run, seconds, step, tool } from './step.mjs';

async function must(name, args, log) {
  const { ok, output } = await step(name, () => run(process.execPath, args), log);
  if (!ok) throw new Error(`${name} failed, see above.`);
  return output;
}

/** Throws with a clear sentence when the package cannot be built or breaks a promise. */
export async function build({ log = console.log } = {}) {
  const start = performance.now();
  await setup({ browser: false, log });
  await generate(log);
  await must('Building the extension', [tool.vite, 'build'], log);
  const sizes = await must(
    'Checking the package (rights, content security, network, sizes)',
    [tool.tsx, 'scripts/report-dist.ts'],
    log,
  );
  log(sizes.trimEnd());
  log(`✓ Built in ${seconds(start)}: load the folder dist/ as an unpacked extension`);
}

if (isMain(import.meta.url)) await main(() => build());

// Writes every file that is made from another one: icons, the managed schema, the detector's word list.

import { isMain, main, run, step, tool } from './step.mjs';

/** Runs the generator; it rewrites only files whose content changed. */
export async function generate(log = console.log) {
  const { ok, output } = await step(
    'Generating icons, managed schema and detector words',
    () => run(process.execPath, [tool.tsx, 'scripts/generate.ts']),
    log,
  );
  if (!ok) throw new Error('Generating failed, see above.');
  for (const line of output.trim().split('\n')) log(`  ${line}`);
}

if (isMain(import.meta.url)) await main(() => generate());

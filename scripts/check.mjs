// Runs everything that needs no browser: types, lint, formatting, unit tests; `npm run check`.

import { setup } from './setup.mjs';
import { isMain, main, run, seconds, step, tool } from './step.mjs';
import { countLine, runVitest } from './vitest-run.mjs';

const typesCache = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
const prettierCache = ['--cache', '--cache-strategy=content', '--cache-location=.cache/prettier'];

const node = (...args) => run(process.execPath, args);

/** Runs all steps, whatever fails; answers which failed and how many unit tests did what. */
export async function check({ log = console.log } = {}) {
  let counts;
  const unit = async () => {
    const result = await runVitest({ config: 'vitest.config.ts' });
    counts = result.counts;
    return result;
  };
  const steps = [
    ['Lint (eslint)', () => node(tool.eslint, '.', '--max-warnings=0')],
    ['Types (tsc)', () => node(tool.tsc, '--noEmit', ...typesCache)],
    [
      'Formatting (prettier)',
      () => node(tool.prettier, '--check', '--log-level=warn', ...prettierCache, '.'),
    ],
    ['Unit tests (vitest)', unit],
  ];
  const results = await Promise.all(
    steps.map(async ([name, work]) => ({ name, ...(await step(name, work, log)) })),
  );
  log(`  Unit tests: ${countLine(counts)}`);
  await warnOfDueFacts(log);
  return { failures: results.filter(({ ok }) => !ok).map(({ name }) => name), counts };
}

/** Facts grow old by themselves: that is told, and fails nothing. */
async function warnOfDueFacts(log) {
  const { output } = await node(tool.tsx, 'scripts/report-due-facts.ts');
  if (output.trim() !== '') log(output.trimEnd());
}

if (isMain(import.meta.url))
  await main(async () => {
    const start = performance.now();
    await setup({ browser: false });
    const { failures } = await check();
    if (failures.length > 0) throw new Error(`Failed: ${failures.join(', ')} (${seconds(start)})`);
    console.log(`✓ All checks passed (${seconds(start)})`);
  });

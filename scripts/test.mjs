// Runs all tests: checks without a browser, the build, the built package in a real browser; `npm test`.

import { build } from './build.mjs';
import { check } from './check.mjs';
import { setup } from './setup.mjs';
import { isMain, main, seconds, step } from './step.mjs';
import { add, countLine, noTests, runVitest } from './vitest-run.mjs';

async function buildStep() {
  try {
    await build();
    return true;
  } catch (error) {
    console.error(`✗ ${error.message}`);
    return false;
  }
}

async function browserTests(browser) {
  const result = await step('Browser tests (vitest)', () =>
    runVitest({ config: 'vitest.browser.config.ts', show: true, env: { CHROME_PATH: browser } }),
  );
  return { failures: result.ok ? [] : ['Browser tests'], counts: result.counts };
}

/** Runs every step that still makes sense after a failure, and ends with the line of counts. */
async function test() {
  const start = performance.now();
  const { browser } = await setup({ browser: true });
  const checked = await check();
  const built = await buildStep();
  if (!built) console.log('· Browser tests are left out: there is no package to test.');
  const inBrowser = built ? await browserTests(browser) : { failures: ['Build'], counts: noTests };
  const failures = [...checked.failures, ...inBrowser.failures];
  console.log(
    failures.length === 0
      ? `✓ Everything passed (${seconds(start)})`
      : `✗ Failed: ${failures.join(', ')} (${seconds(start)})`,
  );
  console.log(countLine(add(checked.counts, inBrowser.counts)));
  if (failures.length > 0) process.exitCode = 1;
}

if (isMain(import.meta.url)) await main(test);

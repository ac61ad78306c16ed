// Runs one vitest configuration and counts what passed, failed and was skipped.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tool } from './step.mjs';

export const noTests = { passed: 0, failed: 0, skipped: 0 };

/** Answers `{ ok, output, counts }`; a file that could not run at all counts as one failed test. */
export async function runVitest({ config, show = false, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'onbehalf-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--config', config, '--passWithNoTests', '--reporter=default', '--reporter=json'];
    const result = await run(process.execPath, [tool.vitest, ...args, `--outputFile.json=${report}`], {
      show,
      env,
    });
    return { ...result, counts: countsOf(report, result.ok) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(report, ok) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { ...noTests, failed: ok ? 0 : 1 };
  }
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = results.numFailedTests + broken;
  return {
    passed: results.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line the test command ends with. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

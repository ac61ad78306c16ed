// The tests that drive a real browser with the built package, one file after the other.

import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    include: ['test/**/*.browser.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // A busy machine can disturb a real browser once; what fails twice is broken.
    retry: 1,
    testTimeout: minute,
    hookTimeout: 2 * minute,
    teardownTimeout: minute,
    env: process.env['CHROME_PATH'] === undefined ? {} : { CHROME_PATH: process.env['CHROME_PATH'] },
  },
});

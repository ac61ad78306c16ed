// The tests that need no browser; one that needs a DOM makes its own with jsdom.

import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // As the build does: components compile to preact.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'test/**/*.browser.test.ts'],
    environment: 'node',
    // Test files share their modules: three times as fast, and nothing here keeps state in a module.
    isolate: false,
    // Long enough for a busy machine; a test that needs seconds on a calm one is wrong anyway.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});

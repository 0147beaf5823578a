import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    include: ['{app,bench,i18n,lib,scripts,server}/**/*.test.{ts,tsx}'],
    // A child process that starts with a cold disk may take long; a test never asserts how long.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
